#include "ui/screens/habits/habits_screen.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/screens/habits/habit_form.hpp"
#include "ui/screens/habits/habit_row.hpp"
#include "ui/screens/habits/template_chooser.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/modal.hpp"
#include "ui/widgets/page.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace kept::ui {
namespace {

constexpr int longest_rest = 366; ///< days

/// Swaps the places of two habits; if positions are equal, all are renumbered.
void swap_places(const ScreenInput& input, const FrameList<const HabitRecord*>& active, std::size_t a, std::size_t b) {
    std::vector<const HabitRecord*> order(active.begin(), active.end());
    std::swap(order[a], order[b]);
    MoveHabits command;
    for (const HabitRecord* record : order)
        command.order.push_back(record->habit.id);
    input.ask(std::move(command));
}

void act(const ScreenInput& input, HabitsState& state, const FrameList<const HabitRecord*>& active, std::size_t at,
         HabitAsk ask) {
    const Habit& habit = active[at]->habit;
    switch (ask) {
    case HabitAsk::Edit:
        state.draft = draft_of(habit, input.today);
        break;
    case HabitAsk::Up:
        swap_places(input, active, at, at - 1);
        break;
    case HabitAsk::Down:
        swap_places(input, active, at, at + 1);
        break;
    case HabitAsk::Rest:
        state.pause = {.habit = habit.id, .until = {}, .calendar = {}};
        break;
    case HabitAsk::Resume:
        input.ask(ResumeHabit{habit.id, input.today});
        break;
    case HabitAsk::Archive:
        state.archiving = habit.id;
        break;
    case HabitAsk::Erase:
        input.ask(EraseHabitQuestion{habit.id});
        break;
    case HabitAsk::ShowProgress:
        input.ask(OpenProgress{habit.id});
        break;
    case HabitAsk::Nothing:
        break;
    }
}

std::map<HabitId, HabitRow> make_rows(const ScreenInput& input) {
    std::map<HabitId, HabitRow> rows;
    for (const HabitRecord* record : input.journal.habits())
        rows.emplace(record->habit.id, make_habit_row(input, record->habit));
    return rows;
}

void draw_rows(Ui& ui, const ScreenInput& input, HabitsState& state, Page& page,
               const FrameList<const HabitRecord*>& habits) {
    for (std::size_t i = 0; i < habits.size(); ++i) {
        const Rect card = page.column().next(ui.px(habit_row_height));
        if (!page.scroll().is_hidden(card))
            act(input, state, habits, i,
                draw_habit_row(ui, input, habits[i]->habit, state.rows->at(habits[i]->habit.id),
                               {i == 0, i + 1 == habits.size()}, card));
    }
}

void draw_pause_dialog(Ui& ui, const ScreenInput& input, PauseDraft& draft) {
    const HabitRecord* record = draft.habit ? input.journal.find_habit(*draft.habit) : nullptr;
    if (record == nullptr) {
        draft = {};
        return;
    }
    Modal modal(ui, "pause", ui.format("Let “{}” rest", record->habit.name), 480, 300);
    Rect body = modal.body();
    body.cut_top(draw_paragraph(ui, body.min(), body.width(), Type::Body, ui.theme.soft,
                                "From today on nothing is due. Days of rest cost neither streak nor strength.") +
                 ui.px(14));
    draw_text(ui, body.cut_top(ui.px(22)), Type::Caption, ui.theme.soft, "Last day of rest");
    const CalendarRange range{input.today, input.today + longest_rest, input.today,
                              input.journal.settings().first_weekday};
    if (const auto picked = date_field(ui, draft.calendar, "pause/until", body.cut_top(ui.px(38)), draft.until, range,
                                       "Until I go on with it"))
        draft.until = picked;
    const bool wants_close = modal.wants_close();
    if (modal.main_button("Rest")) {
        input.ask(PauseHabit{record->habit.id, input.today, draft.until});
        draft = {};
    } else if (modal.side_button("cancel", "Cancel") || wants_close) {
        draft = {};
    }
}

void draw_archive_dialog(Ui& ui, const ScreenInput& input, std::optional<HabitId>& habit) {
    const HabitRecord* record = habit ? input.journal.find_habit(*habit) : nullptr;
    if (record == nullptr) {
        habit.reset();
        return;
    }
    Modal modal(ui, "archive", ui.format("Put “{}” into the archive?", record->habit.name), 480, 230);
    const Rect body = modal.body();
    draw_paragraph(ui, body.min(), body.width(), Type::Body, ui.theme.soft,
                   "It is no longer asked about. Its record, its strength and its badges stay, and it can be taken out "
                   "again at any time.");
    const bool wants_close = modal.wants_close();
    if (modal.main_button("Archive")) {
        input.ask(ArchiveHabit{record->habit.id, input.today});
        habit.reset();
    } else if (input.services.data != nullptr && modal.side_button("erase", "Erase for good…")) {
        input.ask(EraseHabitQuestion{record->habit.id});
        habit.reset();
    } else if (modal.side_button("cancel", "Keep asking") || wants_close) {
        habit.reset();
    }
}

} // namespace

void draw_habits(Ui& ui, const ScreenInput& input, HabitsState& state, Rect area) {
    state.rows.get(input.key(), [&] { return make_rows(input); });
    FrameList<const HabitRecord*> active(ui.frame_memory());
    FrameList<const HabitRecord*> archived(ui.frame_memory());
    for (const HabitRecord* record : input.journal.habits())
        (record->habit.archived ? archived : active).push_back(record);
    Rect row = draw_page_title(ui, area, "Habits", "In the order of Today. Less is more: three to five are plenty.");
    const ButtonSpec spec{.label = "New habit", .hint = "A", .icon = icons::add, .style = ButtonStyle::Main};
    const Rect place = row.cut_right(button_width(ui, spec));
    if (button(ui, "habits/new", rect_at(place.left, place.top + ui.px(8), place.width(), ui.px(36)), spec) ||
        ui.shortcut(Key::A))
        state.chooser.is_open = true;
    Page page(ui, "habits/scroll", area);
    draw_rows(ui, input, state, page, active);
    if (archived.empty())
        return;
    const std::string_view label =
        state.shows_archive ? "Hide the archive" : ui.format("In the archive: {}", archived.size());
    const Rect line = page.column().next(ui.px(24));
    if (link(ui, "habits/archive", line.with_width(link_width(ui, label)), label))
        state.shows_archive = !state.shows_archive;
    if (state.shows_archive)
        draw_rows(ui, input, state, page, archived);
}

void draw_habit_dialogs(Ui& ui, const ScreenInput& input, HabitsState& state) {
    if (state.draft.is_open)
        draw_habit_form(ui, input, state.draft);
    else if (state.chooser.is_open)
        draw_template_chooser(ui, input, state);
    else if (state.pause.habit)
        draw_pause_dialog(ui, input, state.pause);
    else if (state.archiving)
        draw_archive_dialog(ui, input, state.archiving);
}

} // namespace kept::ui
