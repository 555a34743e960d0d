#include "journal/habits/habit_fields.hpp"

#include "domain/measures/measure.hpp"
#include "journal/events/body_text.hpp"
#include "journal/events/event.hpp"
#include "journal/events/json_number.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace kept {
namespace {

using Json = nlohmann::json;

template <typename T>
void put(Json& json, const char* key, const std::optional<T>& value) {
    if (value)
        json[key] = *value;
}

template <typename T>
void read_field(const Json& json, const char* key, std::optional<T>& value) {
    const auto found = json.find(key);
    if (found == json.end())
        return;
    if constexpr (std::is_same_v<T, int>)
        value = int_of(*found);
    else
        value = found->get<T>();
}

Json encode_rule(const Rule& rule) {
    Json json{{"schedule", to_text(rule.schedule)},
              {"target", rule.target.amount.number()},
              {"at_most", rule.target.direction == Direction::AtMost},
              {"per", to_text(rule.target.per)},
              {"grace", rule.grace_minutes}};
    if (rule.schedule.anchor)
        json["anchor"] = to_text(*rule.schedule.anchor);
    return json;
}

Day decode_day(const std::string& text) {
    const auto day = parse_day(text);
    if (!day)
        throw EventError(fmt::format("A habit has the impossible day \"{}\".", text));
    return *day;
}

Rule decode_rule(const Json& json) {
    const auto text = json.at("schedule").get<std::string>();
    const auto schedule = parse_schedule(text);
    if (!schedule)
        throw EventError(fmt::format("A habit has the unknown schedule \"{}\".", text));
    Rule rule{.schedule = *schedule};
    if (json.contains("anchor") && schedule->kind == ScheduleKind::EveryDays)
        rule.schedule.anchor = decode_day(json["anchor"].get<std::string>());
    const double amount = json.value("target", 1.0);
    rule.target.amount = amount;
    rule.target.direction = json.value("at_most", false) ? Direction::AtMost : Direction::AtLeast;
    const auto per = parse_period(json.value("per", "day"));
    if (!per)
        throw EventError("A habit has a target per an unknown period.");
    rule.target.per = *per;
    rule.grace_minutes = int_in(json, "grace", 0);
    if (!std::isfinite(amount))
        throw EventError("A habit has a target that is no number.");
    return rule;
}

Json encode_reminders(const std::vector<ReminderTime>& times) {
    Json json = Json::array();
    for (const ReminderTime& time : times)
        json.push_back(to_text(time));
    return json;
}

std::vector<ReminderTime> decode_reminders(const Json& json) {
    std::vector<ReminderTime> times;
    for (const Json& one : json) {
        const auto time = parse_reminder_time(one.get<std::string>());
        if (!time)
            throw EventError(fmt::format("A habit has the impossible reminder \"{}\".", one.get<std::string>()));
        times.push_back(*time);
    }
    return times;
}

MeasureKind decode_measure(const std::string& id) {
    const Measure* measure = find_measure(id);
    if (measure == nullptr)
        throw EventError(fmt::format("A habit has the unknown measure \"{}\".", id));
    return measure->kind;
}

} // namespace

bool HabitFields::is_empty() const {
    return !name && !question && !icon && !colour && !unit && !cue && !why && !group && !reminders && !remind_text &&
           !measure && !unlogged && !rest_days && !first_day && !position && !archived && !asks_daily && !rule &&
           !source;
}

std::string encode_habit_fields(const HabitFields& fields) {
    Json json = Json::object();
    put(json, "name", fields.name);
    put(json, "question", fields.question);
    put(json, "icon", fields.icon);
    put(json, "colour", fields.colour);
    put(json, "unit", fields.unit);
    put(json, "cue", fields.cue);
    put(json, "why", fields.why);
    put(json, "group", fields.group);
    put(json, "remind_text", fields.remind_text);
    if (fields.reminders)
        json["remind"] = encode_reminders(*fields.reminders);
    put(json, "position", fields.position);
    put(json, "archived", fields.archived);
    put(json, "asks_daily", fields.asks_daily);
    if (fields.measure)
        json["measure"] = measure_of(*fields.measure).id;
    if (fields.unlogged)
        json["unlogged_kept"] = *fields.unlogged == Unlogged::Kept;
    if (fields.rest_days)
        json["rest_counts"] = *fields.rest_days == RestDays::Count;
    if (fields.first_day)
        json["first_day"] = to_text(*fields.first_day);
    if (fields.rule)
        json["rule"] = encode_rule(*fields.rule);
    if (fields.source)
        json["source"] = {{"app", fields.source->app}, {"key", fields.source->key}};
    return dumped(json);
}

HabitFields decode_habit_fields(std::string_view body) {
    try {
        const Json json = Json::parse(body);
        if (!json.is_object())
            throw EventError("A habit's definition is no JSON object.");
        HabitFields fields;
        read_field(json, "name", fields.name);
        read_field(json, "question", fields.question);
        read_field(json, "icon", fields.icon);
        read_field(json, "colour", fields.colour);
        read_field(json, "unit", fields.unit);
        read_field(json, "cue", fields.cue);
        read_field(json, "why", fields.why);
        read_field(json, "group", fields.group);
        read_field(json, "remind_text", fields.remind_text);
        if (json.contains("remind"))
            fields.reminders = decode_reminders(json["remind"]);
        read_field(json, "position", fields.position);
        read_field(json, "archived", fields.archived);
        read_field(json, "asks_daily", fields.asks_daily);
        if (json.contains("measure"))
            fields.measure = decode_measure(json["measure"].get<std::string>());
        if (json.contains("unlogged_kept"))
            fields.unlogged = json["unlogged_kept"].get<bool>() ? Unlogged::Kept : Unlogged::Unknown;
        if (json.contains("rest_counts"))
            fields.rest_days = json["rest_counts"].get<bool>() ? RestDays::Count : RestDays::LeftOut;
        if (json.contains("first_day"))
            fields.first_day = decode_day(json["first_day"].get<std::string>());
        if (json.contains("rule"))
            fields.rule = decode_rule(json["rule"]);
        if (json.contains("source"))
            fields.source = {json["source"].at("app").get<std::string>(), json["source"].at("key").get<std::string>()};
        return fields;
    } catch (const Json::exception& error) {
        throw EventError(fmt::format("A habit's definition cannot be read ({}).", error.what()));
    }
}

void apply(const HabitFields& fields, std::optional<Day> rule_from, Habit& habit) {
    const auto set = [](auto& field, const auto& value) {
        if (value)
            field = *value;
    };
    set(habit.name, fields.name);
    set(habit.question, fields.question);
    set(habit.icon, fields.icon);
    set(habit.colour, fields.colour);
    set(habit.unit, fields.unit);
    set(habit.cue, fields.cue);
    set(habit.why, fields.why);
    set(habit.group, fields.group);
    set(habit.reminders, fields.reminders);
    set(habit.remind_text, fields.remind_text);
    set(habit.measure, fields.measure);
    set(habit.unlogged, fields.unlogged);
    set(habit.rest_days, fields.rest_days);
    set(habit.first_day, fields.first_day);
    set(habit.position, fields.position);
    set(habit.archived, fields.archived);
    set(habit.asks_daily, fields.asks_daily);
    if (!fields.rule)
        return;
    Rule rule = *fields.rule;
    if (rule.schedule.kind == ScheduleKind::EveryDays && !rule.schedule.anchor)
        rule.schedule.anchor = habit.first_day;
    if (!rule_from) {
        habit.rules = {{Day{}, rule}};
        return;
    }
    // A later word about the same or an earlier day replaces what was to come after it.
    while (habit.rules.size() > 1 && habit.rules.back().from >= *rule_from)
        habit.rules.pop_back();
    habit.rules.push_back({*rule_from, rule});
}

} // namespace kept
