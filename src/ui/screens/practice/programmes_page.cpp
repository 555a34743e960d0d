#include "ui/screens/practice/programmes_page.hpp"

#include "journal/describe.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/practice/practice_flow.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/toggle.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

// In points.
constexpr double padding = 20;
constexpr double habit_row = 40;

const ProgrammeRun* run_of(const ScreenInput& input, const Programme& programme) {
    return input.journal.programmes().find(programme.id);
}

bool is_under_way(const ScreenInput& input, const Programme& programme) {
    const ProgrammeRun* run = run_of(input, programme);
    return run != nullptr && !run->is_over(input.today);
}

void change(const ScreenInput& input, const Programme& programme, ProgrammeDeed deed, int week = 0) {
    input.ask(ChangeProgramme{{programme.id, deed, week}});
}

/// "Week 3 of 8, 2 of 8 steps done"
std::string_view progress_of(const Ui& ui, const ProgrammeRun& run, Day today) {
    const int week = run.week_on(today);
    const std::string_view done = ui.format("{} of {} steps done", run.steps_done.size(), weeks_of_programme);
    if (run.left)
        return ui.format("Left, {}", done);
    if (week > weeks_of_programme)
        return ui.format("Eight weeks, {}", done);
    if (run.is_paused)
        return ui.format("Paused in week {}, {}", week, done);
    return ui.format("Week {} of {}, {}", week, weeks_of_programme, done);
}

/// A programme in the list; true when clicked.
bool draw_card_of(Ui& ui, const ScreenInput& input, const Programme& programme, std::size_t colour, Page& page) {
    const float width = page.column().width() - ui.px(2 * padding + 56);
    const ProgrammeRun* run = run_of(input, programme);
    const float why = paragraph_height(ui, width, Type::Body, programme.why);
    const Rect card = page.column().next(why + ui.px(16 + 26 + 16 + (run != nullptr ? 26 : 0)));
    const Colour accent = ui.theme.accent(colour);
    draw_card(ui, card, is_under_way(input, programme) ? CardStyle::Focused : CardStyle::Plain, accent);
    Rect content = card.inset(ui.px(padding), ui.px(16));
    draw_icon_tile(ui, content.cut_left(ui.px(40)).with_height(ui.px(40)), accent, icons::named(programme.icon));
    content.cut_left(ui.px(16));
    draw_text(ui, content.cut_top(ui.px(24)), Type::BodyStrong, ui.theme.ink, programme.title);
    content.top += draw_paragraph(ui, content.min(), width, Type::Body, ui.theme.soft, programme.why);
    if (run != nullptr) {
        content.cut_top(ui.px(8));
        const std::string_view progress = progress_of(ui, *run, input.today);
        Rect row = content.cut_top(ui.px(18));
        draw_text(ui, row, Type::CaptionStrong, ui.theme.ink, progress);
        row.cut_left(text_width(ui, Type::CaptionStrong, progress) + ui.px(14));
        progress_bar(ui, ui.format("programme/{}/bar", programme.id), row.inset(0, ui.px(6)).with_width(ui.px(160)),
                     static_cast<double>(run->steps_done.size()) / weeks_of_programme, accent);
    }
    return card_touch(ui, ui.format("programme/{}", programme.id), card).clicked;
}

void draw_all(Ui& ui, const ScreenInput& input, PracticeState& state, Page& page) {
    std::size_t colour = 0;
    for (const bool first_those_under_way : {true, false})
        for (const Programme& programme : input.services.programmes)
            if (is_under_way(input, programme) == first_those_under_way) {
                if (draw_card_of(ui, input, programme, colour++, page))
                    state.programme = programme.id;
            }
}

bool has_habit(const ScreenInput& input, const HabitTemplate& one) {
    return std::ranges::any_of(input.journal.habits(), [&](const HabitRecord* record) {
        return !record->habit.archived && record->habit.name == one.fields.name.value_or("");
    });
}

std::vector<const HabitTemplate*> habits_of(const ScreenInput& input, const Programme& programme) {
    std::vector<const HabitTemplate*> found;
    for (const std::string& id : programme.habits) {
        const auto one = std::ranges::find(input.services.templates, id, &HabitTemplate::id);
        if (one != input.services.templates.end())
            found.push_back(&*one);
    }
    return found;
}

void begin(const ScreenInput& input, PracticeState& state, const Programme& programme) {
    ChangeProgramme command{{programme.id, ProgrammeDeed::Start, 0}};
    std::size_t colour = input.journal.habits().size();
    for (const HabitTemplate* one : habits_of(input, programme)) {
        if (has_habit(input, *one) || state.left_habits.contains(one->id))
            continue;
        command.habits.push_back(one->fields);
        command.habits.back().first_day = input.today;
        command.habits.back().colour = colour++ % accent_count;
    }
    input.ask(std::move(command));
    state.left_habits.clear();
}

/// Draws the habits a programme brings along, each of which can be left out, and the button that begins it.
void draw_beginning(Ui& ui, const ScreenInput& input, PracticeState& state, const Programme& programme, Page& page) {
    const auto habits = habits_of(input, programme);
    const Rect card = page.column().next(ui.px(58 + habit_row * static_cast<double>(habits.size()) + 64));
    draw_card(ui, card);
    Rect rest = card.inset(ui.px(padding), ui.px(14));
    draw_text(ui, rest.cut_top(ui.px(32)), Type::CaptionStrong, ui.theme.soft, "Habits that go with it");
    for (const HabitTemplate* one : habits) {
        Rect row = rest.cut_top(ui.px(habit_row));
        const std::string name = one->fields.name.value_or("");
        if (has_habit(input, *one)) {
            draw_text(ui, row, Type::Body, ui.theme.soft, name + ": you have it already");
            continue;
        }
        bool wanted = !state.left_habits.contains(one->id);
        if (checkbox(ui, "programme/habit/" + one->id, row, fmt::format("{}: {}", name, one->meaning), wanted)) {
            if (wanted)
                state.left_habits.erase(one->id);
            else
                state.left_habits.insert(one->id);
        }
    }
    rest.cut_top(ui.px(12));
    const ButtonSpec spec{.label = "Begin today", .icon = icons::play_arrow, .style = ButtonStyle::Main};
    if (button(ui, "programme/begin", rest.with_height(ui.px(36)).with_width(button_width(ui, spec)), spec))
        begin(input, state, programme);
}

void draw_controls(Ui& ui, const ScreenInput& input, const Programme& programme, const ProgrammeRun& run, Page& page) {
    const Rect row = page.column().next(ui.px(36));
    ImVec2 at = row.min();
    const bool paused = run.is_paused;
    if (button_in_row(ui, paused ? "programme/resume" : "programme/pause", at,
                      {.label = paused ? "Go on" : "Pause", .icon = paused ? icons::play_arrow : icons::pause}))
        change(input, programme, paused ? ProgrammeDeed::Resume : ProgrammeDeed::Pause);
    if (button_in_row(ui, "programme/leave", at, {.label = "Leave it", .style = ButtonStyle::Bare}))
        change(input, programme, ProgrammeDeed::Leave);
}

/// One of the eight weeks, with its step; the one under way can be marked as done.
void draw_week(Ui& ui, const ScreenInput& input, PracticeState& state, const Programme& programme, int number,
               Page& page) {
    const ProgrammeWeek& week = programme.weeks.at(static_cast<std::size_t>(number - 1));
    const ProgrammeRun* run = run_of(input, programme);
    const bool runs = run != nullptr && !run->is_over(input.today);
    const bool is_now = runs && run->week_on(input.today) == number;
    const bool is_done = run != nullptr && run->steps_done.contains(number);
    const bool can_finish = runs && !is_done && run->week_on(input.today) >= number;
    const float width = page.column().width() - ui.px(2 * padding + 44);
    const float step = paragraph_height(ui, width, Type::Body, week.step);
    const bool has_buttons = can_finish || (is_now && !week.practice.empty());
    const Rect card = page.column().next(step + ui.px(14 + 22 + 14 + (has_buttons ? 46 : 0)));
    draw_card(ui, card, is_now ? CardStyle::Focused : CardStyle::Plain, ui.theme.brand());
    Rect content = card.inset(ui.px(padding), ui.px(14));
    const ImVec2 centre{content.left + ui.px(14), content.top + ui.px(13)};
    if (is_done) {
        disc(ui, centre, ui.px(13), ui.theme.brand());
        draw_icon(ui, centre, IconSize::Medium, ui.theme.on_accent, icons::check);
    } else {
        circle(ui, centre, ui.px(13), ui.px(1), is_now ? ui.theme.brand() : ui.theme.faint);
        draw_text(ui, square_around(centre, ui.px(26)), Type::CaptionStrong, ui.theme.soft, std::to_string(number),
                  Align::Centre);
    }
    ui.mark(ui.format("programme/week-{}", number), card, true, is_done);
    content.cut_left(ui.px(44));
    draw_text(ui, content.cut_top(ui.px(22)), Type::BodyStrong, ui.theme.ink, week.title);
    content.top += draw_paragraph(ui, content.min(), width, Type::Body, ui.theme.soft, week.step);
    if (!has_buttons)
        return;
    content.cut_top(ui.px(12));
    ImVec2 at = content.min();
    if (can_finish && button_in_row(ui, ui.format("programme/week-{}/done", number), at,
                                    {.label = "I have done this", .icon = icons::check}))
        change(input, programme, ProgrammeDeed::StepDone, number);
    const Practice* practice = find_practice(input.services.practices, week.practice);
    if (is_now && practice != nullptr &&
        button_in_row(ui, ui.format("programme/week-{}/practice", number), at,
                      {.label = practice->title, .icon = icons::named(practice->icon), .style = ButtonStyle::Bare}))
        begin_practice(input, state.flow, practice->id);
}

void draw_one(Ui& ui, const ScreenInput& input, PracticeState& state, const Programme& programme, Page& page) {
    const Rect back = page.column().next(ui.px(24));
    if (link(ui, "programme/back", back.with_width(link_width(ui, "All programmes")), "All programmes"))
        state.programme.reset();
    const float why = paragraph_height(ui, page.column().width(), Type::Body, programme.why);
    Rect head = page.column().next(ui.px(30) + why);
    draw_text(ui, head.cut_top(ui.px(28)), Type::Title, ui.theme.ink, programme.title);
    draw_paragraph(ui, head.min(), head.width(), Type::Body, ui.theme.soft, programme.why);
    const ProgrammeRun* run = run_of(input, programme);
    if (run != nullptr) {
        const Rect row = page.column().next(ui.px(20));
        draw_text(
            ui, row, Type::CaptionStrong, ui.theme.ink,
            ui.format("{}; begun {}", progress_of(ui, *run, input.today), describe_day(run->started, input.today)));
    }
    if (is_under_way(input, programme))
        draw_controls(ui, input, programme, *run, page);
    else
        draw_beginning(ui, input, state, programme, page);
    for (int week = 1; week <= weeks_of_programme; ++week)
        draw_week(ui, input, state, programme, week, page);
}

} // namespace

void draw_programmes_page(Ui& ui, const ScreenInput& input, PracticeState& state, Page& page) {
    const Programme* open = state.programme ? find_programme(input.services.programmes, *state.programme) : nullptr;
    if (open == nullptr)
        draw_all(ui, input, state, page);
    else
        draw_one(ui, input, state, *open, page);
}

} // namespace kept::ui
