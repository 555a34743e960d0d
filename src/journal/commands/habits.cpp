#include "domain/measures/measure.hpp"
#include "journal/commands/command.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept {
namespace {

constexpr std::size_t longest_name = 200;
constexpr std::size_t longest_text = 2000;
constexpr std::int64_t free_edit_ms = 600'000;

std::string trimmed(const std::string& text) {
    const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    const auto first = std::find_if_not(text.begin(), text.end(), is_space);
    const auto last = std::find_if_not(text.rbegin(), text.rend(), is_space).base();
    return first < last ? std::string(first, last) : std::string();
}

void check_length(const std::optional<std::string>& text, std::string_view what) {
    if (text && text->size() > longest_text)
        throw CommandError(fmt::format("The {} is longer than {} bytes; shorten it.", what, longest_text));
}

void check_rule(const Rule& rule) {
    if (!std::isfinite(rule.target.amount) || rule.target.amount < 0 || rule.target.amount > 1e9)
        throw CommandError("A target is a number from 0 to 1,000,000,000.");
    if (rule.grace_minutes < 0 || rule.grace_minutes > 240)
        throw CommandError("The grace is 0 to 240 minutes.");
}

void check_fields(HabitFields& fields, const Author& author) {
    if (fields.name) {
        fields.name = trimmed(*fields.name);
        if (fields.name->empty())
            throw CommandError("A habit needs a name.");
        if (fields.name->size() > longest_name)
            throw CommandError(fmt::format("The name is longer than {} bytes; shorten it.", longest_name));
    }
    check_length(fields.question, "question");
    check_length(fields.unit, "unit");
    check_length(fields.cue, "cue");
    check_length(fields.why, "why");
    if (fields.rule)
        check_rule(*fields.rule);
    if (fields.first_day && *fields.first_day > author.today)
        throw CommandError("A habit begins today or on an earlier day.");
}

int next_position(const Journal& journal) {
    int position = 0;
    for (const HabitRecord* record : journal.habits())
        position = std::max(position, record->habit.position + 1);
    return position;
}

bool has_check_ins(const Journal& journal, const HabitRecord& record) {
    return std::ranges::any_of(record.said, [&](const Said& said) { return journal.is_active(said.event); });
}

/// Typing errors may be mended freely: before the first check-in and for ten minutes after creation.
bool may_edit_freely(const Journal& journal, const HabitRecord& record, const Author& author) {
    if (!has_check_ins(journal, record))
        return true;
    const std::int64_t created = journal.events().at(record.definitions.front()).recorded_at;
    return author.unix_ms >= created && author.unix_ms - created < free_edit_ms;
}

/// The day from which a new rule holds; nullopt: from the habit's beginning.
std::optional<Day> day_of_new_rule(const Journal& journal, const HabitRecord& record, const Rule& next,
                                   const Author& author) {
    if (may_edit_freely(journal, record, author))
        return std::nullopt;
    const Rule& now = record.habit.rule_on(author.today);
    return is_provably_harder(now, next, record.habit.measure) ? author.today : author.today + 1;
}

} // namespace

Plan plan(const Journal& journal, const AddHabits& command, const Author& author, IdSource& ids) {
    PlanMaker maker(author, ids);
    int position = next_position(journal);
    std::string names;
    for (HabitFields fields : command.habits) {
        if (!fields.name || !fields.measure)
            throw CommandError("A habit needs a name and a measure.");
        check_fields(fields, author);
        if (!fields.first_day)
            fields.first_day = author.today;
        if (!fields.question)
            fields.question = std::string(measure_of(*fields.measure).default_question);
        fields.position = position++;
        Event& event = maker.add(EventKind::HabitDefined, encode_habit_fields(fields));
        event.habit = event.id;
        names += (names.empty() ? "" : ", ") + *fields.name;
    }
    return maker.finish("Added " + names);
}

Plan plan(const Journal& journal, const EditHabit& command, const Author& author, IdSource& ids) {
    const HabitRecord* record = journal.find_habit(command.habit);
    if (record == nullptr)
        throw CommandError("That habit is no longer there.");
    HabitFields fields = command.fields;
    check_fields(fields, author);
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
        from = day_of_new_rule(journal, *record, *fields.rule, author);
        when = from && *from > author.today ? ", from tomorrow" : "";
    }
    Event& event = maker.add(EventKind::HabitChanged, encode_habit_fields(fields));
    event.habit = command.habit;
    event.day = from;
    return maker.finish(fmt::format("Changed {}{}", fields.name.value_or(record->habit.name), when));
}

} // namespace kept
