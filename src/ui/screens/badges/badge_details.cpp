#include "ui/screens/badges/badge_details.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/screens/badges/badge_picture.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/medal.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace kept::ui {
namespace {

// In points.
constexpr double padding = 18;
constexpr double radius = 80;
constexpr double line_height = 34;
constexpr std::size_t lines_at_first = 4;
constexpr std::size_t max_lines = 60;

/// A small label in a well, centred as a part of a row; returns its width.
float draw_tag(Ui& ui, ImVec2 at, std::string_view text) {
    const float width = text_width(ui, Type::CaptionStrong, text) + ui.px(28);
    const Rect rect = rect_at(at.x, at.y, width, ui.px(30));
    fill(ui, rect, ui.theme.well, ui.px(8));
    outline(ui, rect, ui.theme.line, ui.px(8), ui.px(1));
    draw_text(ui, rect, Type::CaptionStrong, ui.theme.ink, text, Align::Centre);
    return width;
}

void draw_tags(Ui& ui, const BadgeItem& badge, Rect row) {
    const std::string_view tier = tier_name(badge.tier);
    const float gap = ui.px(6);
    const auto width = [&](std::string_view text) { return text_width(ui, Type::CaptionStrong, text) + ui.px(28); };
    float x = row.centre().x - (width(tier) + gap + width(badge.earned_long)) / 2;
    x += draw_tag(ui, {x, row.top}, tier) + gap;
    draw_tag(ui, {x, row.top}, badge.earned_long);
}

void draw_left(Ui& ui, const BadgeItem& badge, Rect row) {
    const Rect bar = row.inset(ui.px(24), 0).with_height(ui.px(8));
    progress_bar(ui, "badges/progress", bar, badge.progress, ui.theme.brand());
    row.cut_top(ui.px(14));
    draw_text(ui, row.with_height(ui.px(20)), Type::Caption, ui.theme.soft, badge.left, Align::Centre);
}

std::size_t shown(const std::vector<EvidenceLine>& lines, bool shows_all) {
    return std::min(lines.size(), shows_all ? max_lines : lines_at_first);
}

} // namespace

float badge_portrait_height(Ui& ui, const BadgeItem& badge, float width) {
    const float words = paragraph_height(ui, width - ui.px(2 * padding), Type::Body, badge.about);
    return ui.px(padding + 8) + medal_height(ui.px(radius)) + ui.px(16 + 28 + 6) + words + ui.px(14 + 34 + padding);
}

void draw_badge_portrait(Ui& ui, const ScreenInput& input, const BadgeItem& badge, Rect card) {
    ui.mark("badges/details", card);
    Rect content = card.inset(ui.px(padding), 0);
    Rect corner = content.with_height(ui.px(padding + 26)).inset(0, ui.px(10));
    offer_picture(ui, input, offer_of(ui, badge, "badges/portrait", card, cut_picture_button(ui, corner)));
    content.cut_top(ui.px(padding + 8));
    const Rect medal = content.cut_top(medal_height(ui.px(radius)));
    draw_medal(ui, {medal.centre().x, medal.top + ui.px(radius)}, ui.px(radius),
               {badge.tier, icons::named(badge.icon), badge.is_earned, badge.progress});
    content.cut_top(ui.px(16));
    draw_text(ui, content.cut_top(ui.px(28)), Type::Title, ui.theme.ink, badge.name, Align::Centre);
    content.cut_top(ui.px(6));
    content.cut_top(
        draw_paragraph(ui, content.min(), content.width(), Type::Body, ui.theme.soft, badge.about, 0, Align::Centre) +
        ui.px(14));
    if (badge.is_earned)
        draw_tags(ui, badge, content);
    else
        draw_left(ui, badge, content);
}

float evidence_height(Ui& ui, const std::vector<EvidenceLine>& lines, bool shows_all) {
    if (lines.empty())
        return 0;
    const bool has_more = !shows_all && lines.size() > lines_at_first;
    return ui.px(14 + 24 + line_height * static_cast<double>(shown(lines, shows_all)) + (has_more ? 34 : 0) + 10);
}

bool draw_evidence(Ui& ui, const std::vector<EvidenceLine>& lines, bool shows_all, Rect card) {
    if (lines.empty())
        return false;
    Rect content = card.inset(ui.px(padding), ui.px(14));
    draw_text(ui, content.cut_top(ui.px(24)), Type::Caption, ui.theme.soft, "What it was earned with");
    for (std::size_t i = 0; i < shown(lines, shows_all); ++i) {
        Rect row = content.cut_top(ui.px(line_height));
        if (i > 0)
            fill(ui, row.with_height(ui.px(1)), ui.theme.line);
        draw_text(ui, row.cut_left(ui.px(84)), Type::Caption, ui.theme.soft, lines[i].when);
        draw_text(ui, row, Type::Caption, ui.theme.ink, lines[i].what, Align::Right);
    }
    if (shows_all || lines.size() <= lines_at_first)
        return false;
    const std::string_view label = ui.format("Show all {}", lines.size());
    const Rect row = content.cut_top(ui.px(32)).with_width(link_width(ui, label));
    return link(ui, "badges/all-evidence", row, label);
}

} // namespace kept::ui
