#include "domain/characters.hpp"
#include "domain/measures/measure.hpp"
#include "journal/commands/command.hpp"
#include "journal/commands/rule_words.hpp"
#include "journal/describe.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept {
namespace {

constexpr std::size_t longest_name = 200;
constexpr std::size_t longest_text = 2000;
constexpr std::int64_t free_edit_ms = 600'000;

void check_length(const std::optional<std::string>& text, std::string_view what) {
    if (text && count_characters(*text) > longest_text)
        throw InputError(fmt::format("The {} is longer than {} characters; shorten it.", what, longest_text));
}

void check_rule(const Rule& rule, MeasureKind measure) {
    if (rule.target.amount < 0 || rule.target.amount > largest_amount)
        throw InputError("A target is a number from 0 to 999,999,999.");
    if (rule.grace_minutes < 0 || rule.grace_minutes > 240)
        throw InputError("The grace is 0 to 240 minutes.");
    if (!measure_of(measure).has_schedule && rule.schedule != Schedule::daily())
        throw CommandError(fmt::format("A habit of measure {} has no schedule: a day is due when something was logged.",
                                       measure_of(measure).id));
    if (counts_times(rule.schedule.kind) && measure == MeasureKind::Abstain)
        throw CommandError("Abstaining is for named days, such as daily, not for some times a week.");
    if (counts_times(rule.schedule.kind) && !rule.target.per.is_day())
        throw CommandError("A target per week, month or several days goes with a schedule that names its days, such as "
                           "daily: the target already says how much in how long.");
}

void check_reminders(const HabitFields& fields, MeasureKind measure) {
    constexpr std::size_t max = 24;
    constexpr std::size_t longest_reminder = 120; // notifications show no more
    if (fields.remind_text && count_characters(*fields.remind_text) > longest_reminder)
        throw CommandError(
            fmt::format("The words of a reminder are longer than {} characters; shorten them.", longest_reminder));
    if (!fields.reminders || fields.reminders->empty())
        return;
    if (measure == MeasureKind::Abstain)
        throw CommandError("A habit of abstaining has no reminders: one not to do something keeps it in mind.");
    if (fields.reminders->size() > max)
        throw CommandError(fmt::format("A habit has at most {} reminders.", max));
}

void check_fields(HabitFields& fields, MeasureKind measure, const Author& author) {
    if (fields.name) {
        fields.name = trimmed(*fields.name);
        if (fields.name->empty())
            throw InputError("A habit needs a name.");
        if (count_characters(*fields.name) > longest_name)
            throw InputError(fmt::format("The name is longer than {} characters; shorten it.", longest_name));
    }
    check_length(fields.question, "question");
    check_length(fields.unit, "unit");
    check_length(fields.cue, "cue");
    check_length(fields.why, "why");
    check_length(fields.group, "group");
    check_reminders(fields, measure);
    if (fields.rule)
        check_rule(*fields.rule, measure);
    if (fields.first_day && *fields.first_day > author.today)
        throw InputError("A habit begins today or on an earlier day.");
}

bool has_check_ins(const Journal& journal, const HabitRecord& record) {
    return std::ranges::any_of(record.check_ins,
                               [&](const LoggedCheckIn& logged) { return journal.is_active(logged.event); });
}

/// Typing errors may be mended freely: before the first check-in and for ten minutes after creation.
bool may_edit_freely(const Journal& journal, const HabitRecord& record, std::int64_t unix_ms) {
    if (!has_check_ins(journal, record))
        return true;
    const std::int64_t created = journal.events().at(record.definitions.front()).recorded_at;
    return unix_ms >= created && unix_ms - created < free_edit_ms;
}

/// A rule for every K-th day counts from the anchor it had, and where it is new from the day from which it holds.
void set_anchor(Rule& rule, Day from) {
    if (rule.schedule.kind == ScheduleKind::EveryDays && !rule.schedule.anchor)
        rule.schedule.anchor = from;
}

/// The day from which a new rule holds; nullopt: from the habit's beginning.
std::optional<Day> day_of_new_rule(const Journal& journal, const HabitRecord& record, const EditHabit& command,
                                   const Rule& next, const Author& author) {
    const auto earliest = earliest_day_of_rule(journal, record, next, author.today, author.unix_ms);
    if (!earliest)
        return command.rule_from;
    const bool is_harder = *earliest == author.today;
    if (command.rule_from && *command.rule_from < *earliest)
        throw CommandError(fmt::format("A rule that is {} holds from {} on at the earliest; history keeps the rule of "
                                       "its day.",
                                       is_harder ? "new" : "not surely harder", is_harder ? "today" : "tomorrow"));
    return command.rule_from.value_or(*earliest);
}

} // namespace

std::optional<Day> earliest_day_of_rule(const Journal& journal, const HabitRecord& record, const Rule& next, Day today,
                                        std::int64_t unix_ms) {
    if (may_edit_freely(journal, record, unix_ms))
        return std::nullopt;
    const Rule& now = record.habit.rule_on(today);
    Rule anchored = next;
    anchored.schedule = with_anchor_of(next.schedule, now.schedule);
    return is_provably_harder(now, anchored, record.habit.measure) ? today : today + 1;
}

std::string trimmed(const std::string& text) {
    const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    const auto first = std::find_if_not(text.begin(), text.end(), is_space);
    const auto last = std::find_if_not(text.rbegin(), text.rend(), is_space).base();
    return first < last ? std::string(first, last) : std::string();
}

int next_position(const Journal& journal) {
    int position = 0;
    for (const HabitRecord* record : journal.habits())
        position = std::max(position, record->habit.position + 1);
    return position;
}

namespace {

/// A person has one habit of promises.
void check_only_one_of_promises(const Journal& journal, const std::vector<HabitFields>& added) {
    const auto is_promise = [](const HabitFields& fields) { return fields.measure == MeasureKind::Promise; };
    const auto count = std::ranges::count_if(added, is_promise);
    if (count > 1)
        throw CommandError("All promises go to one habit: add it once.");
    const HabitRecord* record = count > 0 ? journal.promise_habit() : nullptr;
    if (record == nullptr)
        return;
    if (record->habit.archived)
        throw CommandError(
            fmt::format("All promises go to one habit, and \"{}\" is it, in the archive: the next promise "
                        "takes it up again.",
                        record->habit.name));
    throw CommandError(
        fmt::format("All promises go to one habit, and \"{}\" is it: make a promise there.", record->habit.name));
}

} // namespace

Plan plan(const Journal& journal, const AddHabits& command, const Author& author, IdSource& ids) {
    check_only_one_of_promises(journal, command.habits);
    PlanMaker maker(author, ids);
    int position = next_position(journal);
    std::string names;
    for (HabitFields fields : command.habits) {
        if (!fields.name || !fields.measure)
            throw CommandError("A habit needs a name and a measure.");
        check_fields(fields, *fields.measure, author);
        if (!fields.first_day)
            fields.first_day = author.today;
        const Measure& measure = measure_of(*fields.measure);
        if (!fields.question)
            fields.question = std::string(measure.default_question);
        if (!fields.icon)
            fields.icon = std::string(measure.icon);
        if (fields.rule)
            set_anchor(*fields.rule, *fields.first_day);
        if (!fields.rest_days)
            fields.rest_days = RestDays::LeftOut;
        if (!fields.asks_daily && measure.kind == MeasureKind::Abstain)
            fields.asks_daily = false;
        fields.position = position++;
        Event& event = maker.add(EventKind::HabitDefined, encode_habit_fields(fields));
        event.habit = event.id;
        names += (names.empty() ? "" : ", ") + *fields.name;
    }
    return maker.finish("Added " + names);
}

Plan plan(const Journal& journal, const EditHabit& command, const Author& author, IdSource& ids) {
    const HabitRecord* record = &habit_of(journal, command.habit);
    HabitFields fields = command.fields;
    check_fields(fields, record->habit.measure, author);
    if (fields.measure && *fields.measure != record->habit.measure)
        throw CommandError("A habit's measure never changes: add a new habit for it.");
    fields.measure.reset();
    if (fields.first_day && *fields.first_day > record->habit.first_day && has_check_ins(journal, *record))
        throw CommandError("The first day can only be moved back, or days already answered would be left out.");
    if (fields.is_empty())
        throw CommandError("Say what to change.");

    PlanMaker maker(author, ids);
    std::string when;
    std::optional<Day> from;
    if (fields.rule) {
        fields.rule->schedule = with_anchor_of(fields.rule->schedule, record->habit.rule_on(author.today).schedule);
        from = day_of_new_rule(journal, *record, command, *fields.rule, author);
        set_anchor(*fields.rule, from.value_or(fields.first_day.value_or(record->habit.first_day)));
        when = from && *from > author.today ? ", from " + describe_day(*from, author.today) : "";
        if (const std::string dropped = dropped_change_words(record->habit, *fields.rule, from, author.today);
            !dropped.empty())
            when = ". " + dropped;
    }
    Event& event = maker.add(EventKind::HabitChanged, encode_habit_fields(fields));
    event.habit = command.habit;
    event.day = from;
    return maker.finish(fmt::format("Changed {}{}", fields.name.value_or(record->habit.name), when));
}

Plan plan(const Journal& journal, const MoveHabits& command, const Author& author, IdSource& ids) {
    std::vector<HabitId> order = command.order;
    for (const HabitRecord* record : journal.habits())
        if (std::ranges::find(order, record->habit.id) == order.end())
            order.push_back(record->habit.id);
    PlanMaker maker(author, ids);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const HabitRecord& record = habit_of(journal, order[i]);
        if (record.habit.position == static_cast<int>(i))
            continue;
        HabitFields fields;
        fields.position = static_cast<int>(i);
        maker.add(EventKind::HabitChanged, encode_habit_fields(fields)).habit = record.habit.id;
    }
    if (maker.is_empty())
        throw CommandError("The habits stand in that order already.");
    return maker.finish("Moved habits");
}

} // namespace kept
