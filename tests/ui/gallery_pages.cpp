#include "gallery_pages.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/modal.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/slider.hpp"
#include "ui/widgets/stepper.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/toggle.hpp"

#include <array>

namespace kept::gallery {
namespace {

using namespace ui;

void label(Ui& ui, Rect& column, std::string_view text) {
    column.top += ui.px(10);
    draw_text(ui, column.cut_top(ui.px(24)), Type::CaptionStrong, ui.theme.soft, text);
}

Rect card_room(Ui& ui, Rect rect, std::string_view title) {
    draw_card(ui, rect);
    Rect room = rect.inset(ui.px(20), ui.px(16));
    draw_text(ui, room.cut_top(ui.px(26)), Type::Title, ui.theme.ink, title);
    return room;
}

void draw_buttons(Ui& ui, Rect rect, State& state) {
    Rect room = card_room(ui, rect, "Buttons");
    room.top += ui.px(8);
    ImVec2 at = room.min();
    button_in_row(ui, "b/rest", at, {.label = "At rest"});
    button_in_row(ui, "b/hint", at, {.label = "With a key", .hint = "1"});
    button_in_row(ui, "b/icon", at, {.label = "Note", .icon = icons::edit_note});
    at = {room.left, room.top + ui.px(42)};
    button_in_row(ui, "b/chosen", at, {.label = "Chosen", .style = ButtonStyle::Chosen});
    button_in_row(ui, "b/plum", at, {.label = "Chosen", .style = ButtonStyle::Chosen, .accent = ui.theme.accent(2)});
    button_in_row(ui, "b/picked", at, {.label = "Picked", .style = ButtonStyle::Picked});
    button_in_row(ui, "b/off", at, {.label = "Disabled", .enabled = false});
    at = {room.left, room.top + ui.px(84)};
    button_in_row(ui, "b/main", at, {.label = "Save", .style = ButtonStyle::Main});
    button_in_row(ui, "b/bare", at, {.label = "Bare", .style = ButtonStyle::Bare});
    icon_button(ui, "b/undo", rect_at(at.x, at.y, ui.px(32), ui.px(32)), icons::undo, "Undo");
    icon_button(ui, "b/more", rect_at(at.x + ui.px(40), at.y, ui.px(32), ui.px(32)), icons::more_horiz, "More", true,
                ButtonStyle::Well);
    link(ui, "b/link", rect_at(at.x + ui.px(90), at.y, ui.px(90), ui.px(32)), "A link");
    constexpr auto spans =
        std::to_array<Segment>({{"30", "30 days"}, {"90", "90 days"}, {"year", "Year"}, {"all", "All"}});
    if (const auto span =
            segmented(ui, "span", rect_at(room.left, room.top + ui.px(126), 0, ui.px(36)), spans, state.span))
        state.span = *span;
    constexpr auto feelings = std::to_array<Chip>({{"angry", "angry"},
                                                   {"hurt", "hurt", true},
                                                   {"afraid", "afraid"},
                                                   {"ashamed", "ashamed", true},
                                                   {"lonely", "lonely"},
                                                   {"tense", "tense"}});
    chips(ui, "feeling", {room.left, room.top + ui.px(174)}, room.width(), feelings);
}

void draw_fields(Ui& ui, Rect rect, State& state) {
    Rect room = card_room(ui, rect, "Fields");
    label(ui, room, "Name");
    text_field(ui, "name", room.cut_top(ui.px(36)), state.name);
    label(ui, room, "Search");
    text_field(ui, "search", room.cut_top(ui.px(36)), state.search, {.hint = "Find anything", .icon = icons::search});
    label(ui, room, "Note");
    text_area(ui, "note", room.cut_top(ui.px(84)), state.note, "What happened?");
    label(ui, room, "Measure");
    const auto measures = std::to_array<MenuItem>({{.id = "yes_no", .label = "Yes or no"},
                                                   {.id = "count", .label = "An amount", .hint = "pages, glasses"},
                                                   {.id = "arrival", .label = "Arrivals", .picked = true},
                                                   {.id = "calm", .label = "Calm"},
                                                   {.id = "abstain", .label = "Holding back", .rule_before = true}});
    dropdown(ui, state.menu, "measure", room.cut_top(ui.px(36)), measures);
}

void draw_numbers(Ui& ui, Rect rect, State& state) {
    Rect room = card_room(ui, rect, "Numbers and switches");
    label(ui, room, "Before");
    slider(ui, "before", room.cut_top(ui.px(36)), state.before, ui.theme.accent(2));
    label(ui, room, "After");
    slider(ui, "after", room.cut_top(ui.px(36)), state.after, ui.theme.accent(2));
    label(ui, room, "Pages read");
    stepper(ui, "pages", room.cut_top(ui.px(36)), state.pages, state.amount, {.unit = "pages"});
    room.top += ui.px(14);
    toggle(ui, "streaks", room.cut_top(ui.px(44)), "Show streaks", state.first, "Strength is the headline either way.");
    toggle(ui, "motion", room.cut_top(ui.px(44)), "Reduce motion", state.second);
    checkbox(ui, "acted", room.cut_top(ui.px(32)), "I acted on it", state.first);
    checkbox(ui, "right", room.cut_top(ui.px(32)), "It was put right", state.second);
}

void draw_scripts(Ui& ui, Rect rect) {
    Rect room = card_room(ui, rect, "Scripts and lengths");
    for (const std::string_view text :
         {"\u0395\u03BB\u03BB\u03B7\u03BD\u03B9\u03BA\u03AC, \u041A\u0438\u0440\u0438\u043B\u043B\u0438\u0446\u0430, "
          "\u017B\u00F3\u0142\u0107",
          "\u10D3\u10D8\u10DA\u10D0 \u0531\u057C\u0561\u057E\u0578\u057F \u65E9\u8D77",
          "A name that goes on and on and on until it no longer fits its place"})
        draw_text(ui, room.cut_top(ui.px(26)), Type::Body, ui.theme.ink, text);
    for (const std::string_view figure : {"1 111.11", "8 808.88"})
        draw_text(ui, room.cut_top(ui.px(22)), Type::Body, ui.theme.ink, figure, Align::Right, Digits::Tabular);
}

} // namespace

void draw_controls(Ui& ui, State& state) {
    Rect page = ui.screen().inset(ui.px(24));
    Rect left = page.with_width(ui.px(400));
    Rect middle = left.moved(ui.px(416), 0);
    Rect right = middle.moved(ui.px(416), 0);
    draw_buttons(ui, left.cut_top(ui.px(310)), state);
    left.top += ui.px(16);
    draw_scripts(ui, left.cut_top(ui.px(180)));
    draw_fields(ui, middle.cut_top(ui.px(430)), state);
    draw_numbers(ui, right.cut_top(ui.px(430)), state);
    middle.top += ui.px(16);
    const Rect empty = Rect{middle.left, middle.top, right.right, middle.bottom - ui.px(60)};
    draw_card(ui, empty);
    empty_state(ui, "empty", empty,
                {.icon = icons::flag,
                 .title = "No goals yet",
                 .about = "A goal is a target on one habit, with a date and a pace line that says how it is going.",
                 .action = "Set a goal"});
    left.top += ui.px(16);
    const Rect list = left.cut_top(ui.px(180));
    draw_card(ui, list);
    ScrollArea area(ui, "list", list.inset(ui.px(2)), ui.px(26 * 14));
    Rect rows = area.content();
    for (int at = 0; at < 14; ++at)
        draw_text(ui, rows.cut_top(ui.px(26)).inset(ui.px(18), 0), Type::Body, ui.theme.ink, "A line that scrolls");
    draw_toast(ui, state.toast);
}

void draw_dialog(Ui& ui, State& state) {
    draw_today(ui, state);
    Modal modal(ui, "moment", "A hard moment", 520, 460);
    Rect room = modal.body();
    draw_paragraph(ui, room.min(), room.width(), Type::Body, ui.theme.soft,
                   "A hard moment met with a skill is a success, not a failure. What was it, and what helped?");
    room.top += ui.px(44);
    label(ui, room, "Feeling");
    text_field(ui, "moment/feeling", room.cut_top(ui.px(36)), state.search, {.hint = "angry, hurt, afraid \u2026"});
    if (ui.state.focus.top_layer() == 0)
        focus_field(ui, "moment/feeling");
    label(ui, room, "How strong, before");
    slider(ui, "moment/before", room.cut_top(ui.px(36)), state.before, ui.theme.accent(2));
    label(ui, room, "Skill");
    const auto skills =
        std::to_array<MenuItem>({{.id = "pause", .label = "A pause", .icon = icons::pause, .hint = "20 min"},
                                 {.id = "breath", .label = "Paced breathing", .icon = icons::air, .picked = true},
                                 {.id = "walk", .label = "A walk", .icon = icons::directions_walk},
                                 {.id = "no", .label = "Not today", .icon = icons::close, .enabled = false}});
    const Rect field = room.cut_top(ui.px(36));
    state.menu.show("moment/skill/menu", 2);
    modal.main_button("Save");
    modal.side_button("cancel", "Cancel");
    dropdown(ui, state.menu, "moment/skill", field, skills);
}

std::vector<Page> pages() {
    return {{"today", draw_today}, {"controls", draw_controls}, {"dialog", draw_dialog}};
}

} // namespace kept::gallery
