#include "ui/widgets/menu.hpp"

#include "ui/context/ids.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

constexpr double row_height = 34;
constexpr double rule_height = 9;
constexpr double padding = 6;
constexpr double max_rows = 10;

bool has_icons(std::span<const MenuItem> items) {
    return std::any_of(items.begin(), items.end(), [](const MenuItem& item) { return item.icon != 0; });
}

bool has_ticks(std::span<const MenuItem> items) {
    return std::any_of(items.begin(), items.end(), [](const MenuItem& item) { return item.picked; });
}

float content_width(Ui& ui, std::span<const MenuItem> items) {
    float widest = 0;
    for (const MenuItem& item : items) {
        const float hint = item.hint.empty() ? 0 : ui.px(24) + text_width(ui, Type::Caption, item.hint);
        widest = std::max(widest, std::ceil(text_width(ui, Type::Body, item.label) + hint));
    }
    return widest + 2 * ui.px(12) + (has_icons(items) ? ui.px(28) : 0) + (has_ticks(items) ? ui.px(26) : 0);
}

float content_height(Ui& ui, std::span<const MenuItem> items) {
    const auto rules = std::count_if(items.begin(), items.end(), [](const MenuItem& item) { return item.rule_before; });
    return static_cast<float>(items.size()) * ui.px(row_height) + static_cast<float>(rules) * ui.px(rule_height);
}

Rect place(Ui& ui, Rect anchor, std::span<const MenuItem> items) {
    const Rect screen = ui.screen().inset(ui.px(8));
    const float width = std::max(anchor.width(), content_width(ui, items) + 2 * ui.px(padding));
    const float height = std::min(content_height(ui, items), ui.px(max_rows * row_height)) + 2 * ui.px(padding);
    const float gap = ui.px(4);
    const float left = std::clamp(anchor.left, screen.left, std::max(screen.left, screen.right - width));
    const bool below = anchor.bottom + gap + height <= screen.bottom || anchor.top - gap - height < screen.top;
    return rect_at(left, below ? anchor.bottom + gap : anchor.top - gap - height, width, height);
}

void move_with_keys(MenuState& state, std::span<const MenuItem> items) {
    const auto step = [&](std::size_t by) {
        for (std::size_t tries = 0; tries < items.size(); ++tries) {
            state.at = (state.at + by) % items.size();
            if (items[state.at].enabled)
                return;
        }
    };
    if (pressed(Key::Down, {}, Repeat::Yes))
        step(1);
    if (pressed(Key::Up, {}, Repeat::Yes))
        step(items.size() - 1);
}

bool draw_row(Ui& ui, std::string_view path, Rect rect, const MenuItem& item, bool lit, bool icons, bool ticks) {
    const Interaction state = interact_mouse_only(ui, path, rect, item.enabled, item.picked);
    if (lit)
        fill(ui, rect, ui.theme.well, ui.px(8));
    Rect room = rect.inset(ui.px(12), 0);
    const Colour ink = item.enabled ? ui.theme.ink : mixed(ui.theme.card, ui.theme.soft, 0.6);
    if (icons)
        draw_icon(ui, room.cut_left(ui.px(20)).centre(), IconSize::Medium, ui.theme.soft, item.icon);
    room.left += icons ? ui.px(8) : 0;
    const Rect tick = ticks ? room.cut_right(ui.px(20)) : Rect{};
    if (item.picked)
        draw_icon(ui, tick.centre(), IconSize::Small, ui.theme.brand(), icons::check);
    room.right -= ticks ? ui.px(6) : 0;
    if (!item.hint.empty())
        draw_text(ui, room.cut_right(std::ceil(text_width(ui, Type::Caption, item.hint))), Type::Caption, ui.theme.soft,
                  item.hint, Align::Right);
    draw_text(ui, room, Type::Body, ink, item.label);
    return state.clicked;
}

/// The rows; the index that was clicked. The row under a moving mouse becomes the lit one.
std::optional<std::size_t> draw_rows(Ui& ui, MenuState& state, std::string_view id, Rect area,
                                     std::span<const MenuItem> items) {
    std::optional<std::size_t> clicked;
    const ImGuiIO& io = ImGui::GetIO();
    const bool moved = io.MouseDelta.x != 0 || io.MouseDelta.y != 0;
    const bool icons = has_icons(items);
    const bool ticks = has_ticks(items);
    for (std::size_t at = 0; at < items.size(); ++at) {
        if (items[at].rule_before) {
            const Rect rule = area.cut_top(ui.px(rule_height));
            fill(ui, rect_at(rule.left + ui.px(8), std::floor(rule.centre().y), rule.width() - 2 * ui.px(8), ui.px(1)),
                 ui.theme.line);
        }
        const Rect row = area.cut_top(ui.px(row_height));
        if (moved && row.contains(io.MousePos.x, io.MousePos.y) && items[at].enabled)
            state.at = at;
        if (draw_row(ui, ui.format("{}/{}", id, items[at].id), row, items[at], at == state.at, icons, ticks))
            clicked = at;
    }
    return clicked;
}

bool clicked_beside(Rect box) {
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    return ImGui::IsMouseClicked(0) && !box.contains(mouse.x, mouse.y);
}

void draw_field(Ui& ui, std::string_view id, Rect rect, const MenuItem* picked, std::string_view hint,
                const Interaction& state) {
    const float hover = ui.animate(id, state.hovered ? 1.0F : 0.0F, 0.12);
    fill(ui, rect, mixed(mixed(ui.theme.card, ui.theme.well, 0.55), ui.theme.ink, 0.05 * static_cast<double>(hover)),
         ui.px(9));
    outline(ui, rect, ui.theme.line, ui.px(9), ui.px(1));
    if (state.focused)
        focus_ring(ui, rect, ui.px(9));
    Rect room = rect.inset(ui.px(12), 0);
    draw_icon(ui, room.cut_right(ui.px(16)).centre(), IconSize::Medium, ui.theme.soft, icons::expand_more);
    room.right -= ui.px(8);
    if (picked != nullptr && picked->icon != 0) {
        draw_icon(ui, room.cut_left(ui.px(20)).centre(), IconSize::Medium, ui.theme.soft, picked->icon);
        room.left += ui.px(8);
    }
    draw_text(ui, room, Type::Body, picked != nullptr ? ui.theme.ink : ui.theme.soft,
              picked != nullptr ? picked->label : hint);
}

} // namespace

bool MenuState::is_open(std::string_view id) const {
    return open == id_number(id);
}

void MenuState::show(std::string_view id, std::size_t line) {
    open = id_number(id);
    at = line;
    scroll = 0;
}

std::optional<std::size_t> draw_menu(Ui& ui, MenuState& state, std::string_view id, Rect anchor,
                                     std::span<const MenuItem> items) {
    if (!state.is_open(id) || items.empty())
        return std::nullopt;
    const LayerScope layer(ui, "kept/menu");
    const Rect box = place(ui, anchor, items);
    draw_card(ui, box, CardStyle::Raised);
    ui.mark(id, box);
    state.at = std::min(state.at, items.size() - 1);
    move_with_keys(state, items);
    std::optional<std::size_t> picked;
    {
        ScrollArea area(ui, ui.format("{}/rows", id), box.inset(ui.px(padding)), content_height(ui, items));
        picked = draw_rows(ui, state, id, area.content(), items);
    }
    if ((pressed(Key::Enter) || pressed(Key::Space)) && items[state.at].enabled)
        picked = state.at;
    if (picked || pressed(Key::Escape) || clicked_beside(box))
        state.open = 0;
    return picked;
}

std::optional<std::size_t> dropdown(Ui& ui, MenuState& state, std::string_view id, Rect rect,
                                    std::span<const MenuItem> items, std::string_view hint) {
    const auto picked = std::find_if(items.begin(), items.end(), [](const MenuItem& item) { return item.picked; });
    const MenuItem* shown = picked == items.end() ? nullptr : &*picked;
    const std::string_view menu = ui.format("{}/menu", id);
    const Interaction interaction = interact(ui, id, rect);
    draw_field(ui, id, rect, shown, hint, interaction);
    const auto result = draw_menu(ui, state, menu, rect, items);
    if (interaction.clicked)
        state.show(menu, shown == nullptr ? 0 : static_cast<std::size_t>(picked - items.begin()));
    return result;
}

} // namespace kept::ui
