#pragma once

#include "journal/check_ins/entry.hpp"
#include "journal/commands/plan.hpp"
#include "journal/habits/habit_fields.hpp"
#include "journal/journal.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace kept {

/// Adds habits; `name` and `measure` must be set in each. All in one batch, so that one undo takes them back.
struct AddHabits {
    std::vector<HabitFields> habits;
};

/// Changes a habit. A rule that is not provably harder holds from tomorrow on (DESIGN 1.10).
struct EditHabit {
    HabitId habit;
    HabitFields fields;
    std::optional<Day> rule_from = {}; ///< the day from which a new rule is to hold; none: as early as it may
};

/// Puts habits in this order, the others after them as they are.
struct MoveHabits {
    std::vector<HabitId> order;
};

/// Says something about a habit's day. Several entries are written together: "clear" and then the corrected amount.
struct CheckInCommand {
    HabitId habit;
    Day day;
    std::vector<Entry> entries;
};

/// Planned rest from a day on, to `until` or until it is resumed.
struct PauseHabit {
    HabitId habit;
    Day from;
    std::optional<Day> until;
};

/// Ends a pause, or takes a habit out of the archive: from `day` on it is due again.
struct ResumeHabit {
    HabitId habit;
    Day day;
};

/// From `day` on nothing is due; the record stays.
struct ArchiveHabit {
    HabitId habit;
    Day day;
};

/// Says what the user will do. It goes to the one habit of promises; where there is none yet, one is added in the same
/// step, and one in the archive is taken up again.
struct MakePromise {
    std::optional<HabitId> habit;
    std::string text;
    std::string to;
    Due due{};
};

/// Says what became of a promise; late and broken ones too.
struct ResolvePromise {
    Uuid promise;
    PromiseEnd end = PromiseEnd::Kept;
};

/// Agrees on new terms before the old ones are due.
struct RenegotiatePromise {
    Uuid promise;
    Due due{};
};

/// Sets a goal on one of a habit's own measures. Shares are 0..1.
struct SetGoal {
    HabitId habit;
    GoalTerms terms;
};

/// Changes how much, or by when; the line that was stays visible. A streak that is counted in another unit now is
/// restated in it.
struct ChangeGoal {
    GoalId goal;
    std::optional<double> target;
    std::optional<Day> by;
};

/// A goal that rests waits until its habit counts in its unit again, or leaves the archive.
struct LetGoalWait {
    GoalId goal;
};

/// Sets a goal aside.
struct DropGoal {
    GoalId goal;
};

/// Keeps what has been written in an exercise that is not finished. `changes` is a JSON object of the fields that
/// changed since the last time, see encode_changes().
struct DraftPractice {
    std::string practice;
    std::optional<Uuid> draft; ///< none: a new one
    int page = 0;
    std::string changes = "{}";
};

/// Sets an exercise that is not finished aside for good.
struct DiscardDraft {
    Uuid draft;
};

/// Saves a finished exercise. `fields` is a JSON object of the practice's own.
struct SavePractice {
    std::string practice; ///< its id in the catalogue
    Day day;
    std::string fields = "{}";
    std::optional<Uuid> draft = {};         ///< what it was written in
    std::optional<HabitId> counts_for = {}; ///< it is a check-in of this habit too, see entry_of_practice()
    std::optional<MakePromise> promise = {};
};

/// Begins, pauses, goes on with or leaves a starter programme, or says that a week's step is done. `habits` are added
/// in the same step.
struct ChangeProgramme {
    ProgrammeBody change;
    std::vector<HabitFields> habits = {};
};

/// Saves the review of the week that begins on `week`. `answers` is a JSON object of the review's own.
struct SaveReview {
    Day week;
    std::string answers = "{}";
    std::optional<Uuid> draft = {}; ///< what it was written in
};

/// Starts the timer of a habit measured in minutes; it runs on while Kept is closed.
struct StartTimer {
    HabitId habit;
};

/// Stops it and adds its minutes to the day on which it was started.
struct StopTimer {
    HabitId habit;
    std::optional<int> minutes = {}; ///< what to record instead of what the clock says
};

/// Stops it and records nothing.
struct DiscardTimer {
    HabitId habit;
};

struct SetSetting {
    std::string key;
    std::string value;
};

/// Takes back the newest command of this device that still counts.
struct Undo {};

/// Takes back one command, whenever it was given and on whichever device.
struct TakeBack {
    Uuid batch;
};

/// Brings back what the last undo took, as long as nothing else was done since.
struct Redo {};

/// A command that a user can give.
using Command = std::variant<AddHabits, EditHabit, MoveHabits, CheckInCommand, PauseHabit, ResumeHabit, ArchiveHabit,
                             MakePromise, ResolvePromise, RenegotiatePromise, SetGoal, ChangeGoal, LetGoalWait,
                             DropGoal, DraftPractice, DiscardDraft, SavePractice, SaveReview, ChangeProgramme,
                             StartTimer, StopTimer, DiscardTimer, SetSetting, Undo, TakeBack, Redo>;

/// Checks a command against the journal and turns it into events. Throws CommandError with a sentence.
Plan plan(const Journal& journal, const Command& command, const Author& author, IdSource& ids);

Plan plan(const Journal& journal, const AddHabits& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const EditHabit& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const MoveHabits& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const CheckInCommand& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const PauseHabit& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const ResumeHabit& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const ArchiveHabit& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const MakePromise& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const ResolvePromise& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const RenegotiatePromise& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const SetGoal& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const ChangeGoal& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const LetGoalWait& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const DropGoal& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const DraftPractice& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const DiscardDraft& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const ChangeProgramme& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const SavePractice& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const SaveReview& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const StartTimer& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const StopTimer& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const DiscardTimer& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const SetSetting& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const Undo& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const TakeBack& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const Redo& command, const Author& author, IdSource& ids);

/// The day from which a new rule may hold at the earliest, at the instant `unix_ms` of the user's day `today`; nullopt:
/// from the habit's beginning, for typing errors may be mended freely before the first check-in and for ten minutes
/// after the habit was made.
std::optional<Day> earliest_day_of_rule(const Journal& journal, const HabitRecord& record, const Rule& next, Day today,
                                        std::int64_t unix_ms);

/// The habit a command names. Throws CommandError where it is no longer there.
const HabitRecord& habit_of(const Journal& journal, const HabitId& id);

/// The place after the last habit.
int next_position(const Journal& journal);
/// Without the white space around it.
std::string trimmed(const std::string& text);

} // namespace kept
