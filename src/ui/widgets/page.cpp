#include "ui/widgets/page.hpp"

#include "ui/widgets/text.hpp"

#include <algorithm>

namespace kept::ui {
namespace {

constexpr double shadow_room = 8;
constexpr double scroll_bar_room = 20;
constexpr float endless = 1e6F;

} // namespace

Column::Column(Ui& ui, Rect area) : ui_(ui), rest_(area), top_(area.top) {
    rest_.bottom = rest_.top + endless;
}

Rect Column::next(float height) {
    const Rect place = rest_.cut_top(height);
    rest_.cut_top(ui_.px(page_gap));
    return place;
}

Page::Page(Ui& ui, std::string_view id, Rect area)
    : ui_(ui), scroll_(ui, id, region(ui, area)), column_(ui, content(area)) {}

Page::~Page() {
    scroll_.set_height(std::max(column_.height(), reached_) + ui_.px(2 * shadow_room));
}

void Page::reach(float height) {
    reached_ = std::max(reached_, height);
}

Rect Page::region(const Ui& ui, Rect area) {
    return {area.left - ui.px(shadow_room), area.top, area.right + ui.px(scroll_bar_room), area.bottom};
}

Rect Page::content(Rect area) const {
    Rect content = scroll_.content();
    content.left = area.left;
    content.right = area.right;
    content.top += ui_.px(shadow_room) / 2;
    return content;
}

Rect draw_page_title(Ui& ui, Rect& area, std::string_view title, std::string_view about) {
    const Rect head = area.cut_top(ui.px(page_title_height));
    Rect words = head;
    draw_text(ui, words.cut_top(ui.px(34)), Type::Headline, ui.theme.ink, title);
    draw_text(ui, words.cut_top(ui.px(22)), Type::Body, ui.theme.soft, about);
    return head.with_height(ui.px(56));
}

} // namespace kept::ui
