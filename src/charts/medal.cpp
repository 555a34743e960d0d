#include "charts/medal.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kept::charts {
namespace {

constexpr double turn = 2 * std::numbers::pi;
constexpr double ribbon_reach = 1.5; ///< of the radius, below the centre

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
    double depth;
};

Edge edge_of(Tier tier) {
    switch (tier) {
    case Tier::Silver:
        return {18, 0.05};
    case Tier::Gold:
        return {24, 0.07};
    case Tier::Platinum:
        return {16, 0.13};
    case Tier::Bronze:
    default:
        return {12, 0.04};
    }
}

/// One of the sizes in which icons are drawn.
double icon_points(double radius) {
    return radius > 60 ? 66 : radius > 34 ? 38 : radius > 20 ? 24 : 16;
}

/// Light falls from the upper left: the metal at an angle around the medal.
Colour lit(const Metal& metal, double angle) {
    const double light = (1 + std::cos(angle - std::numbers::pi * 1.25)) / 2;
    return light > 0.5 ? mixed(metal.mid, metal.light, (light - 0.5) * 2) : mixed(metal.dark, metal.mid, light * 2);
}

/// Draws one medal, part by part.
class Maker {
  public:
    Maker(const MedalSpec& spec, const Theme& theme, double radius)
        : spec_(spec), theme_(theme), metal_(metal_of(theme, spec.tier)), radius_(radius),
          drawing_{.width = 2 * radius, .height = medal_height(radius)} {}

    Drawing earned() {
        ribbon();
        rim();
        disc(0.76, mixed(metal_.mid, metal_.dark, 0.12), mixed(metal_.mid, metal_.light, 0.75),
             std::max(1.0, radius_ * 0.045));
        disc(0.64, mixed(metal_.mid, metal_.dark, 0.12), mixed(metal_.mid, metal_.dark, 0.45),
             std::max(1.0, radius_ * 0.014));
        relief();
        pips();
        return std::move(drawing_);
    }

    Drawing to_come() {
        const double r = radius_ * 0.92;
        drawing_.shapes.emplace_back(Disc{centre(), r, theme_.well, std::nullopt});
        dashes(r);
        if (spec_.progress > 0)
            drawing_.shapes.emplace_back(Arc{centre(), r, 3, 0, spec_.progress, metal_.mid});
        drawing_.shapes.emplace_back(Icon{centre(), icon_points(radius_), spec_.icon, theme_.faint});
        return std::move(drawing_);
    }

  private:
    Point centre() const { return {radius_, radius_}; }
    Point at(double x, double y) const { return {radius_ * (1 + x), radius_ * (1 + y)}; }
    Point around(double radius, double angle) const {
        return {radius_ + radius * std::cos(angle), radius_ + radius * std::sin(angle)};
    }

    void tail(double side, Colour colour) {
        const auto on = [&](double x, double y) { return at(side * x, y); };
        drawing_.shapes.emplace_back(Polygon{{on(0.12, 0.6), on(0.52, 0.6), on(0.72, 1.36), on(0.34, 1.36)}, colour});
        drawing_.shapes.emplace_back(Polygon{{on(0.34, 1.355), on(0.5, 1.3), on(0.36, ribbon_reach)}, colour});
        drawing_.shapes.emplace_back(Polygon{{on(0.72, 1.355), on(0.76, ribbon_reach), on(0.5, 1.3)}, colour});
    }
    void ribbon() {
        const Colour cloth = theme_.is_dark ? mixed(theme_.card, theme_.accent(4), 0.72) : theme_.accent(4);
        tail(-1, cloth);
        tail(1, mixed(cloth, theme_.card, 0.18));
    }
    void rim() {
        const Edge edge = edge_of(spec_.tier);
        LitDisc disc{.centre = centre(), .middle = metal_.mid, .rim = {}};
        const int corners = edge.teeth * 10;
        disc.rim.reserve(static_cast<std::size_t>(corners));
        for (int i = 0; i < corners; ++i) {
            const double angle = turn * i / corners;
            const double reach = radius_ * (1 - edge.depth * (1 + std::cos(angle * edge.teeth)) / 2);
            disc.rim.push_back({around(reach, angle), lit(metal_, angle)});
        }
        drawing_.shapes.emplace_back(std::move(disc));
    }
    void disc(double part, Colour fill, Colour stroke, double width) {
        drawing_.shapes.emplace_back(Disc{centre(), radius_ * part, fill, stroke, width});
    }
    void relief() {
        const double size = icon_points(radius_);
        const Point middle = at(0, -0.07);
        const double depth = std::max(1.0, radius_ * 0.022);
        drawing_.shapes.emplace_back(
            Icon{{middle.x + depth, middle.y + depth}, size, spec_.icon, mixed(metal_.mid, metal_.dark, 0.9)});
        drawing_.shapes.emplace_back(
            Icon{middle, size, spec_.icon, mixed(metal_.light, theme_.is_dark ? metal_.light : rgb(0xFFFFFF), 0.35)});
    }
    void pips() {
        const int count = static_cast<int>(spec_.tier) + 1;
        for (int i = 0; i < count; ++i)
            drawing_.shapes.emplace_back(Disc{at(0.17 * (i - (count - 1) / 2.0), 0.5), radius_ * 0.05,
                                              mixed(metal_.mid, metal_.light, 0.9), std::nullopt});
    }
    /// A dashed circle: each dash and the gap after it are a piece of the line.
    void dashes(double radius) {
        constexpr double dash_and_gap = 8; // points
        const int pieces = std::max(8, static_cast<int>(std::lround(turn * radius / dash_and_gap)));
        Line line{.points = {}, .colour = theme_.line, .width = 1.4, .is_dashed = true};
        for (int i = 0; i <= pieces; ++i)
            line.points.push_back(around(radius, turn * i / pieces));
        drawing_.shapes.emplace_back(std::move(line));
    }

    const MedalSpec& spec_;
    const Theme& theme_;
    const Metal& metal_;
    double radius_;
    Drawing drawing_;
};

} // namespace

Drawing medal(const MedalSpec& spec, const Theme& theme, double radius) {
    Maker maker(spec, theme, radius);
    return spec.earned ? maker.earned() : maker.to_come();
}

double medal_height(double radius) {
    return radius * (1 + ribbon_reach);
}

} // namespace kept::charts
