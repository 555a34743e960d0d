#include "ui/widgets/modal.hpp"

#include "ui/context/ids.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

constexpr double margin = 24;
constexpr double head = 68;
constexpr double foot = 72;

} // namespace

Modal::Modal(Ui& ui, std::string_view id, std::string_view title, double width, double height)
    : ui_(ui), id_(ui.state.memory.copy(id)), layer_(ui, id), frame_(place(width, height)) {
    const Rect screen = ui_.screen();
    fill(ui_, screen, ui_.theme.scrim);
    draw_frame(title);
    body_ = {frame_.left + ui_.px(margin), frame_.top + ui_.px(head), frame_.right - ui_.px(margin),
             frame_.bottom - ui_.px(foot)};
    foot_right_ = frame_.right - ui_.px(margin);
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const bool beside = ui_.is_top() && ImGui::IsWindowHovered() && ImGui::IsMouseClicked(0) &&
                        screen.contains(mouse.x, mouse.y) && !frame_.contains(mouse.x, mouse.y);
    wants_close_ = wants_close_ || beside || (ui_.is_top() && pressed(Key::Escape));
}

Rect Modal::place(double width, double height) const {
    const Rect screen = ui_.screen().inset(ui_.px(24));
    const float wide = std::min(ui_.px(width), screen.width());
    const float high = height > 0 ? std::min(ui_.px(height), screen.height()) : screen.height();
    const ImVec2 centre = screen.centre();
    return rect_at(std::round(centre.x - wide / 2), std::round(centre.y - high / 2), wide, high);
}

void Modal::draw_frame(std::string_view title) {
    draw_card(ui_, frame_, CardStyle::Raised);
    ui_.mark(id_, frame_);
    Rect row = frame_.with_height(ui_.px(head)).inset(ui_.px(margin), 0);
    row.top += ui_.px(8);
    const Rect cross = square_around({row.right - ui_.px(12), row.centre().y}, ui_.px(32));
    wants_close_ = icon_button(ui_, ui_.format("{}/close", id_), cross, icons::close, "Close");
    row.right -= ui_.px(44);
    draw_text(ui_, row, Type::Title, ui_.theme.ink, title);
}

/// The place of a button, left of those before it.
Rect Modal::next_in_foot(const ButtonSpec& spec) {
    const float width = std::max(ui_.px(88), button_width(ui_, spec));
    const float top = frame_.bottom - ui_.px(margin) - ui_.px(36);
    const Rect rect{foot_right_ - width, top, foot_right_, top + ui_.px(36)};
    foot_right_ = rect.left - ui_.px(10);
    return rect;
}

bool Modal::main_button(std::string_view label, bool enabled) {
    // The Enter that opened it, in a menu say, is not meant for it.
    const bool is_heard = ui_.state.focus.was_on_top(id_number(id_));
    const bool entered = enabled && is_heard && !ui_.state.focus.is_shown_on_top() && ui_.shortcut(Key::Enter);
    return grave_button(label, enabled) || entered;
}

bool Modal::grave_button(std::string_view label, bool enabled) {
    const ButtonSpec spec{.label = label, .style = ButtonStyle::Main, .enabled = enabled};
    return button(ui_, ui_.format("{}/ok", id_), next_in_foot(spec), spec);
}

bool Modal::side_button(std::string_view name, std::string_view label) {
    const ButtonSpec spec{.label = label};
    return button(ui_, ui_.format("{}/{}", id_, name), next_in_foot(spec), spec);
}

} // namespace kept::ui
