#include "journal/event_kinds.hpp"

#include "journal/check_event.hpp"
#include "journal/check_ins/entry.hpp"
#include "journal/describe_event.hpp"
#include "journal/erasure.hpp"
#include "journal/events/import_body.hpp"
#include "journal/events/retraction.hpp"
#include "journal/goals/goal_body.hpp"
#include "journal/habits/habit_fields.hpp"
#include "journal/habits/habit_life.hpp"
#include "journal/practices/practice_body.hpp"
#include "journal/practices/programme.hpp"
#include "journal/promises/promise_body.hpp"
#include "journal/settings.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace kept {
namespace {

/// Throws EventError if `decode` cannot read the body.
template <auto decode>
void reads(const Event& event) {
    decode(event.body);
}

constexpr auto kinds = std::to_array<EventKindRow>({
    {.kind = EventKind::HabitDefined,
     .name = "habit_defined",
     .owner = EventOwner::Habits,
     .names_habit = true,
     .check = check_habit_fields,
     .describe = describe_habit_change},
    {.kind = EventKind::HabitChanged,
     .name = "habit_changed",
     .owner = EventOwner::Habits,
     .names_habit = true,
     .check = check_habit_fields,
     .describe = describe_habit_change},
    {.kind = EventKind::HabitPaused,
     .name = "habit_paused",
     .owner = EventOwner::Habits,
     .names_habit = true,
     .check = reads<decode_pause>,
     .about_habit = "the rest of "},
    {.kind = EventKind::HabitResumed,
     .name = "habit_resumed",
     .owner = EventOwner::Habits,
     .names_habit = true,
     .about_habit = "going on with "},
    {.kind = EventKind::HabitArchived,
     .name = "habit_archived",
     .owner = EventOwner::Habits,
     .names_habit = true,
     .about_habit = "archiving "},
    {.kind = EventKind::CheckedIn,
     .name = "checked_in",
     .owner = EventOwner::CheckIns,
     .names_habit = true,
     .is_entry = true,
     .has_words = true,
     .can_erase = true,
     .check = check_check_in,
     .describe = describe_check_in},
    {.kind = EventKind::PromiseMade,
     .name = "promise_made",
     .owner = EventOwner::Promises,
     .names_habit = true,
     .is_entry = true,
     .has_words = true,
     .can_erase = true,
     .check = reads<decode_promise_made>,
     .describe = describe_promise},
    {.kind = EventKind::PromiseResolved,
     .name = "promise_resolved",
     .owner = EventOwner::Promises,
     .is_entry = true,
     .check = reads<decode_promise_resolved>,
     .describe = describe_resolution},
    {.kind = EventKind::GoalSet,
     .name = "goal_set",
     .owner = EventOwner::Goals,
     .names_habit = true,
     .can_erase = true,
     .check = reads<decode_goal_terms>,
     .about_habit = "a goal for "},
    {.kind = EventKind::GoalChanged,
     .name = "goal_changed",
     .owner = EventOwner::Goals,
     .check = reads<decode_goal_change>,
     .about_habit = "a change of a goal for "},
    {.kind = EventKind::GoalDropped,
     .name = "goal_dropped",
     .owner = EventOwner::Goals,
     .check = reads<decode_goal_id>,
     .about_habit = "dropping a goal for "},
    {.kind = EventKind::PracticeSaved,
     .name = "practice_saved",
     .owner = EventOwner::Practices,
     .is_entry = true,
     .has_words = true,
     .can_erase = true,
     .check = reads<decode_practice_saved>,
     .describe = describe_practice},
    {.kind = EventKind::ReviewSaved,
     .name = "review_saved",
     .owner = EventOwner::Practices,
     .is_entry = true,
     .has_words = true,
     .can_erase = true,
     .check = reads<decode_review>,
     .describe = describe_review},
    {.kind = EventKind::SettingChanged,
     .name = "setting_changed",
     .owner = EventOwner::Settings,
     .check = reads<decode_setting>,
     .describe = describe_setting},
    {.kind = EventKind::Retracted,
     .name = "retracted",
     .owner = EventOwner::Undo,
     .check = reads<decode_retraction>,
     .describe = describe_undo},
    {.kind = EventKind::Restored,
     .name = "restored",
     .owner = EventOwner::Undo,
     .check = reads<decode_retraction>,
     .describe = describe_undo},
    {.kind = EventKind::Erased,
     .name = "erased",
     .owner = EventOwner::Erasures,
     .check = reads<decode_erasure>,
     .describe = describe_undo},
    {.kind = EventKind::TimerStarted,
     .name = "timer_started",
     .owner = EventOwner::Timers,
     .names_habit = true,
     .about_habit = "starting the timer of "},
    {.kind = EventKind::TimerStopped,
     .name = "timer_stopped",
     .owner = EventOwner::Timers,
     .names_habit = true,
     .about_habit = "stopping the timer of "},
    {.kind = EventKind::PracticeDrafted,
     .name = "practice_drafted",
     .owner = EventOwner::Practices,
     .check = reads<decode_practice_draft>,
     .describe = describe_draft},
    {.kind = EventKind::ProgrammeChanged,
     .name = "programme_changed",
     .owner = EventOwner::Programmes,
     .check = reads<decode_programme>,
     .describe = describe_programme},
    {.kind = EventKind::Imported,
     .name = "imported",
     .owner = EventOwner::Nobody,
     .check = reads<decode_import>,
     .describe = describe_source},
    {.kind = EventKind::GoalReached,
     .name = "goal_reached",
     .owner = EventOwner::Goals,
     .names_habit = true,
     .check = check_goal_reached,
     .about_habit = "a goal reached for "},
});

static_assert(
    [] {
        for (std::size_t i = 0; i < kinds.size(); ++i)
            if (static_cast<std::size_t>(kinds.at(i).kind) != i)
                return false;
        return true;
    }(),
    "a row stands where its kind is in EventKind");

} // namespace

std::span<const EventKindRow> event_kinds() {
    return kinds;
}

const EventKindRow& row_of(EventKind kind) {
    return kinds.at(static_cast<std::size_t>(kind));
}

std::string_view to_text(EventKind kind) {
    return row_of(kind).name;
}

std::optional<EventKind> parse_event_kind(std::string_view text) {
    const auto found = std::ranges::find(kinds, text, &EventKindRow::name);
    return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

} // namespace kept
