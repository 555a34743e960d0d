#include "ui/widgets/medal.hpp"

#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <array>
#include <cmath>
#include <numbers>

namespace kept::ui {
namespace {

constexpr float turn = 2 * std::numbers::pi_v<float>;
constexpr float ribbon_reach = 1.5F; ///< of the radius, below the centre

const Metal& metal_of(const Theme& theme, Tier tier) {
    switch (tier) {
    case Tier::Silver:
        return theme.silver;
    case Tier::Gold:
        return theme.gold;
    case Tier::Platinum:
        return theme.platinum;
    case Tier::Bronze:
    default:
        return theme.bronze;
    }
}

/// Teeth of the edge, and how deep they are as a part of the radius.
struct Edge {
    int teeth;
    float depth;
};

Edge edge_of(Tier tier) {
    switch (tier) {
    case Tier::Silver:
        return {18, 0.05F};
    case Tier::Gold:
        return {24, 0.07F};
    case Tier::Platinum:
        return {16, 0.13F};
    case Tier::Bronze:
    default:
        return {12, 0.04F};
    }
}

IconSize icon_size(const Ui& ui, float radius) {
    const float points = radius / ui.scale;
    return points > 60   ? IconSize::Hero
           : points > 34 ? IconSize::Medal
           : points > 20 ? IconSize::Large
                         : IconSize::Small;
}

ImVec2 around(ImVec2 centre, float radius, float angle) {
    return {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)};
}

/// Light falls from the upper left: the metal at an angle around the medal.
Colour lit(const Metal& metal, float angle) {
    const double light = (1 + std::cos(static_cast<double>(angle) - std::numbers::pi * 1.25)) / 2;
    return light > 0.5 ? mixed(metal.mid, metal.light, (light - 0.5) * 2) : mixed(metal.dark, metal.mid, light * 2);
}

/// A disc whose rim is lit from the upper left and whose middle is `middle`, fading out over a pixel so that its edge
/// is smooth. `reach` gives the radius at an angle.
template <typename Reach>
void lit_disc(Ui& ui, ImVec2 centre, const Metal& metal, Colour middle, int corners, const Reach& reach) {
    ImDrawList& list = ui.list();
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    list.PrimReserve(corners * 9, corners * 2 + 1);
    const unsigned base = list._VtxCurrentIdx;
    list.PrimWriteVtx(centre, white, to_u32(middle));
    for (int at = 0; at < corners; ++at) {
        const float angle = turn * static_cast<float>(at) / static_cast<float>(corners);
        const Colour colour = lit(metal, angle);
        list.PrimWriteVtx(around(centre, reach(angle) - 0.5F, angle), white, to_u32(colour));
        list.PrimWriteVtx(around(centre, reach(angle) + 0.7F, angle), white, to_u32(faded(colour, 0)));
    }
    const auto count = static_cast<unsigned>(corners);
    for (unsigned at = 0; at < count; ++at) {
        const unsigned here = 2 * at + 1;
        const unsigned next = 2 * ((at + 1) % count) + 1;
        for (const unsigned corner : {0U, here, next, here, here + 1, next + 1, here, next + 1, next})
            list.PrimWriteIdx(static_cast<ImDrawIdx>(base + corner));
    }
}

void draw_tail(Ui& ui, ImVec2 centre, float radius, float side, Colour colour) {
    const auto at = [&](float x, float y) { return ImVec2{centre.x + side * x * radius, centre.y + y * radius}; };
    const std::array<ImVec2, 4> upper{at(0.12F, 0.6F), at(0.52F, 0.6F), at(0.72F, 1.36F), at(0.34F, 1.36F)};
    ui.list().AddConvexPolyFilled(upper.data(), static_cast<int>(upper.size()), to_u32(colour));
    const ImVec2 notch = at(0.5F, 1.3F);
    ui.list().AddTriangleFilled(at(0.34F, 1.355F), notch, at(0.36F, ribbon_reach), to_u32(colour));
    ui.list().AddTriangleFilled(at(0.72F, 1.355F), at(0.76F, ribbon_reach), notch, to_u32(colour));
}

void draw_ribbon(Ui& ui, ImVec2 centre, float radius) {
    const Colour cloth = ui.theme.id == "night" ? mixed(ui.theme.card, ui.theme.accent(4), 0.72) : ui.theme.accent(4);
    draw_tail(ui, centre, radius, -1, cloth);
    draw_tail(ui, centre, radius, 1, mixed(cloth, ui.theme.card, 0.18));
}

void draw_pips(Ui& ui, ImVec2 centre, float radius, int count, Colour colour) {
    const float step = radius * 0.17F;
    const float y = centre.y + radius * 0.5F;
    const float first = centre.x - step * static_cast<float>(count - 1) / 2;
    for (int at = 0; at < count; ++at)
        disc(ui, {first + step * static_cast<float>(at), y}, radius * 0.05F, colour);
}

void draw_earned(Ui& ui, ImVec2 centre, float radius, const MedalFace& face) {
    const Metal& metal = metal_of(ui.theme, face.tier);
    const Edge edge = edge_of(face.tier);
    const auto rim = [&](float angle) {
        return radius * (1 - edge.depth * (1 + std::cos(angle * static_cast<float>(edge.teeth))) / 2);
    };
    const int corners = edge.teeth * 10;
    draw_ribbon(ui, centre, radius);
    lit_disc(ui, centre, metal, metal.mid, corners, rim);
    const float face_radius = radius * 0.76F;
    disc(ui, centre, face_radius, mixed(metal.mid, metal.dark, 0.12));
    circle(ui, centre, face_radius, std::max(ui.px(1), radius * 0.045F), mixed(metal.mid, metal.light, 0.75));
    circle(ui, centre, radius * 0.64F, std::max(1.0F, radius * 0.014F), mixed(metal.mid, metal.dark, 0.45));
    const IconSize size = icon_size(ui, radius);
    const ImVec2 middle{centre.x, centre.y - radius * 0.07F};
    const float relief = std::max(1.0F, radius * 0.022F);
    draw_icon(ui, {middle.x + relief, middle.y + relief}, size, mixed(metal.mid, metal.dark, 0.9), face.icon);
    draw_icon(ui, middle, size, mixed(metal.light, ui.theme.id == "night" ? metal.light : rgb(0xFFFFFF), 0.35),
              face.icon);
    draw_pips(ui, centre, radius, static_cast<int>(face.tier) + 1, mixed(metal.mid, metal.light, 0.9));
}

void draw_to_come(Ui& ui, ImVec2 centre, float radius, const MedalFace& face) {
    const float r = radius * 0.92F;
    disc(ui, centre, r, ui.theme.well);
    dashed_outline(ui, square_around(centre, 2 * r), ui.theme.line, r, ui.px(1.4));
    if (face.progress > 0)
        arc(ui, centre, r, ui.px(3), 0, face.progress, metal_of(ui.theme, face.tier).mid);
    draw_icon(ui, centre, icon_size(ui, radius), ui.theme.faint, face.icon);
}

} // namespace

void draw_medal(Ui& ui, ImVec2 centre, float radius, const MedalFace& face) {
    if (face.earned)
        draw_earned(ui, centre, radius, face);
    else
        draw_to_come(ui, centre, radius, face);
}

float medal_height(float radius) {
    return radius * (1 + ribbon_reach);
}

} // namespace kept::ui
