#include "gallery_pages.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/rail.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace kept::gallery {
namespace {

using namespace ui;

constexpr auto places = std::to_array<RailItem>({{"today", "Today", icons::today},
                                                 {"progress", "Progress", icons::show_chart},
                                                 {"goals", "Goals", icons::flag},
                                                 {"badges", "Badges", icons::military_tech},
                                                 {"practice", "Practice", icons::self_improvement},
                                                 {"journal", "Journal", icons::menu_book},
                                                 {"settings", "Settings", icons::settings}});

struct Habit {
    std::string_view id;
    std::string_view name;
    std::string_view question;
    char32_t icon;
    std::size_t accent;
    std::vector<std::string_view> answers;
    std::vector<DayMark> marks;
    double strength;
    std::string_view streak;
};

std::vector<Habit> habits() {
    using enum DayMark;
    return {{"on-time",
             "On time",
             "How did today\u2019s arrivals go?",
             icons::schedule,
             0,
             {"On time", "5 late", "10", "15", "\u2026"},
             {Disc, Disc, Disc, Cross, Disc, Disc, Dot},
             0.86,
             "18 days"},
            {"talk",
             "Straight talk",
             "Was today an honest day?",
             icons::record_voice_over,
             3,
             {"Honest day", "I bent the truth"},
             {Disc, Disc, Hollow, Disc, Disc, Disc, Dot},
             0.74,
             "9 days"},
            {"steady",
             "Steady",
             "Calm, or a hard moment?",
             icons::spa,
             2,
             {"Calm day", "Hard moment"},
             {Disc, Cross, Disc, Disc, Dash, Disc, Dot},
             0.58,
             "2 days"},
            {"promises",
             "Promises",
             "\u201CCall the school about Friday\u201D \u2014 due 17:00",
             icons::handshake,
             1,
             {"Kept", "Renegotiate", "Broken"},
             {Half, Small, Disc, Disc, Disc, Disc, Dot},
             0.91,
             "31 days"}};
}

void draw_streak(Ui& ui, Rect row, std::string_view streak) {
    const float width = text_width(ui, Type::Caption, streak);
    draw_text(ui, row, Type::Caption, ui.theme.soft, streak, Align::Right);
    draw_icon(ui, {row.right - width - ui.px(11), row.centre().y}, IconSize::Small, ui.theme.accent(1),
              icons::local_fire_department);
}

void draw_habit(Ui& ui, Rect rect, const Habit& habit, bool focused) {
    const Colour accent = ui.theme.accent(habit.accent);
    draw_card(ui, rect, focused ? CardStyle::Focused : CardStyle::Plain);
    Rect room = rect.inset(ui.px(17), ui.px(13));
    const Rect tile = rect_at(room.left, room.top, ui.px(40), ui.px(40));
    draw_icon_tile(ui, tile, accent, habit.icon);
    const float middle = tile.centre().y;
    strength_ring(ui, fmt::format("{}/strength", habit.id), {room.right - ui.px(20), middle}, habit.strength, accent);
    draw_day_marks(ui, room.right - ui.px(52), middle, habit.marks, accent);
    const float left = tile.right + ui.px(13);
    draw_text_at(ui, {left, room.top + ui.px(2)}, Type::BodyStrong, ui.theme.ink, habit.name);
    draw_text_at(ui, {left, room.top + ui.px(22)}, Type::Caption, ui.theme.soft, habit.question);
    ImVec2 at{left, room.top + ui.px(50)};
    draw_streak(ui, {room.left, at.y, room.right, at.y + ui.px(button_height)}, habit.streak);
    int key = 1;
    for (const std::string_view answer : habit.answers) {
        const std::string hint = focused && answer != "\u2026" ? std::to_string(key) : "";
        button_in_row(ui, fmt::format("{}/{}", habit.id, key++), at, {.label = answer, .hint = hint});
    }
}

void draw_counted(Ui& ui, Rect rect) {
    const Colour accent = ui.theme.accent(4);
    using enum DayMark;
    draw_card(ui, rect);
    Rect room = rect.inset(ui.px(17), ui.px(13));
    const Rect tile = rect_at(room.left, room.top, ui.px(40), ui.px(40));
    draw_icon_tile(ui, tile, accent, icons::auto_stories);
    strength_ring(ui, "book/strength", {room.right - ui.px(20), tile.centre().y}, 0.66, accent);
    draw_day_marks(ui, room.right - ui.px(52), tile.centre().y,
                   std::to_array({Disc, Disc, Dot, Disc, Disc, Cross, Disc}), accent);
    const float left = tile.right + ui.px(13);
    draw_text_at(ui, {left, room.top + ui.px(2)}, Type::BodyStrong, ui.theme.ink, "Hold Me Tight");
    draw_text_at(ui, {left, room.top + ui.px(22)}, Type::Caption, ui.theme.soft, "Pages read");
    Rect row{left, room.top + ui.px(50), room.right, room.top + ui.px(70)};
    const Rect tick = row.cut_right(ui.px(18));
    disc(ui, tick.centre(), ui.px(9), ui.theme.brand());
    draw_icon(ui, tick.centre(), IconSize::Small, ui.theme.card, icons::check);
    row.right -= ui.px(12);
    draw_text(ui, row, Type::Caption, ui.theme.soft, "12 of 10 pages", Align::Right);
    row.right -= ui.px(104);
    progress_bar(ui, "book/bar", {row.left, row.centre().y - ui.px(4), row.right, row.centre().y + ui.px(4)}, 1.0,
                 accent);
}

void draw_head(Ui& ui, Rect rect) {
    draw_text_at(ui, {rect.left, rect.top}, Type::Headline, ui.theme.ink, "Monday, 23 November");
    draw_text_at(ui, {rect.left, rect.top + ui.px(34)}, Type::Body, ui.theme.soft,
                 "Four questions left. About twenty seconds.");
    answered_ring(ui, "answered", {rect.right - ui.px(26), rect.top + ui.px(26)}, 1, 5);
    float x = rect.right - ui.px(66);
    const float top = rect.top + ui.px(10);
    icon_button(ui, "next", rect_at(x - ui.px(45), top, ui.px(45), ui.px(32)), icons::chevron_right, "Next day", false,
                ButtonStyle::Well);
    x -= ui.px(58);
    const float wide = button_width(ui, {.label = "Today"});
    button(ui, "now", rect_at(x - wide, top, wide, ui.px(32)), {.label = "Today"});
    x -= wide + ui.px(13);
    icon_button(ui, "previous", rect_at(x - ui.px(45), top, ui.px(45), ui.px(32)), icons::chevron_left, "Day before",
                true, ButtonStyle::Well);
}

void draw_side(Ui& ui, Rect column) {
    const Rect goal = column.cut_top(ui.px(110));
    draw_card(ui, goal);
    Rect room = goal.inset(ui.px(19), ui.px(14));
    draw_text(ui, room.cut_top(ui.px(20)), Type::Caption, ui.theme.soft, "Goal");
    draw_text(ui, room.cut_top(ui.px(22)), Type::BodyStrong, ui.theme.ink, "On time: 90 % by 1 March");
    room.top += ui.px(8);
    progress_bar(ui, "goal/bar", room.cut_top(ui.px(8)), 0.78, ui.theme.brand(), 0.72);
    room.top += ui.px(6);
    draw_text(ui, room.cut_top(ui.px(18)), Type::Caption, ui.theme.soft, "Ahead of pace. Likely by 11 February.");
    column.top += ui.px(13);
    const Rect figure = column.cut_top(ui.px(124));
    draw_card(ui, figure);
    room = figure.inset(ui.px(19), ui.px(14));
    draw_text(ui, room.cut_top(ui.px(20)), Type::Caption, ui.theme.soft, "Strength");
    draw_text(ui, room.cut_top(ui.px(32)), Type::Headline, ui.theme.ink, "86 %");
    draw_text(ui, room.cut_top(ui.px(20)), Type::Caption, ui.theme.soft, "+11 in 30 days");
    column.top += ui.px(13);
    const Rect insight = column.cut_top(ui.px(100));
    draw_card(ui, insight);
    const Rect well = insight.inset(ui.px(14));
    draw_well(ui, well);
    draw_paragraph(ui, {well.left + ui.px(12), well.top + ui.px(10)}, well.width() - 2 * ui.px(12), Type::Caption,
                   ui.theme.ink, "Since 12 October on time 92 % of the time, before 61 % (42 and 118 arrivals).");
}

} // namespace

void draw_today(Ui& ui, State& state) {
    if (const auto place = draw_rail(ui, places, state.place, RailLevel{"Level 12", "640 / 900", 0.71}))
        state.place = *place;
    Rect page = ui.screen();
    page.left += rail_width(ui);
    page = page.inset(ui.px(28), ui.px(24));
    draw_head(ui, page);
    page.top += ui.px(71);
    Rect side = page.cut_right(ui.px(363));
    page.right -= ui.px(17);
    bool focused = true;
    for (const Habit& habit : habits()) {
        draw_habit(ui, page.cut_top(ui.px(107)), habit, std::exchange(focused, false));
        page.top += ui.px(10);
    }
    draw_counted(ui, page.cut_top(ui.px(95)));
    page.top += ui.px(10);
    const Rect aside = page.cut_top(ui.px(38));
    draw_card(ui, aside, CardStyle::Sketch);
    draw_icon(ui, {aside.left + ui.px(26), aside.centre().y}, IconSize::Medium, ui.theme.soft, icons::history);
    draw_text(ui, aside.inset(ui.px(45), 0), Type::Caption, ui.theme.soft,
              "Yesterday: \u201CSteady\u201D is still open.");
    link(ui, "answer", {aside.right - ui.px(17) - link_width(ui, "Answer"), aside.top, aside.right, aside.bottom},
         "Answer");
    draw_side(ui, side);
}

} // namespace kept::gallery
