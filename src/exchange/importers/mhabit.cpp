#include "exchange/import_builder.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/json_fields.hpp"
#include "exchange/loop_colours.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace kept {
namespace {

using Json = nlohmann::json;

constexpr std::int64_t negative = 2;                  ///< type
constexpr std::int64_t deleted = 2, archived = 3;     ///< status
constexpr std::int64_t weekly = 1, monthly = 2;       ///< freq_type
constexpr std::int64_t record_done = 1, skip_day = 2; ///< record_type

/// "[n]" or "[n,days]", in a string; anything else is once a day.
std::pair<int, int> frequency_of(const Json& habit) {
    const Json list = parse_foreign_json(text_of(habit, "freq_custom"));
    const auto number = [&](std::size_t i) {
        return list.is_array() && list.size() > i && list[i].is_number_integer()
                   ? static_cast<int>(std::clamp<std::int64_t>(list[i].get<std::int64_t>(), 1, 366))
                   : 1;
    };
    return {number(0), number(1)};
}

Schedule schedule_of(const Json& habit) {
    const auto [times, days] = frequency_of(habit);
    switch (whole_of(habit, "freq_type").value_or(0)) {
    case weekly:
        return Schedule::times_a_week(std::min(times, 7));
    case monthly:
        return Schedule::times_a_month(std::min(times, 31));
    default:
        return Schedule::times_in(times, days);
    }
}

/// The day since the epoch of a field; an impossible one where it is not there.
Day day_of(const Json& object, const char* key) {
    const auto number = whole_of(object, key).value_or(-1'000'000);
    return {static_cast<std::int32_t>(std::clamp<std::int64_t>(number, -1'000'000, 1'000'000))};
}

/// The limit of a negative habit is its extra goal, or its goal where it has no other; its form begins with 0.
double target_of(const Json& habit) {
    if (whole_of(habit, "type") == negative)
        return number_of(habit, "daily_goal_extra").value_or(number_of(habit, "daily_goal").value_or(0));
    return number_of(habit, "daily_goal").value_or(1);
}

Rule rule_of(const Json& habit) {
    Rule rule{.schedule = schedule_of(habit)};
    const bool at_most = whole_of(habit, "type") == negative;
    rule.target = {std::clamp(target_of(habit), 0.0, largest_amount.number()),
                   at_most ? Direction::AtMost : Direction::AtLeast, Period::day()};
    return rule;
}

/// Once a day and nothing but 0 and 1 recorded: a yes or a no.
bool is_yes_no(const Json& habit) {
    if (whole_of(habit, "type") == negative || number_of(habit, "daily_goal").value_or(1) != 1)
        return false;
    return std::ranges::all_of(array_of(habit, "records"), [](const Json& record) {
        const double value = number_of(record, "record_value").value_or(0);
        return value == 0 || value == 1;
    });
}

void read_record(const Json& record, bool yes_no, ImportBuilder::Place habit, ImportBuilder& builder,
                 const std::string& where) {
    Entry entry{.note = text_of(record, "reason")};
    const double value = number_of(record, "record_value").value_or(0);
    switch (whole_of(record, "record_type").value_or(-1)) {
    case record_done:
        if (value < 0 || value > largest_amount.number())
            return builder.reject(where, "Its amount is impossible.");
        entry.answer = !yes_no ? Answer::Amount : value >= 1 ? Answer::Yes : Answer::No;
        entry.value = yes_no ? 0 : value;
        break;
    case skip_day:
        entry.answer = Answer::Skip;
        break;
    case 0:
        if (entry.note.empty())
            return;
        entry.answer = Answer::Clear; // nothing was answered, but the reason is kept
        break;
    default:
        return builder.reject(where, "Its type means nothing to Kept.");
    }
    builder.put(habit, day_of(record, "record_date"), std::move(entry), where);
}

constexpr std::int64_t when_needed = 1, every_day = 2, on_weekdays = 3; ///< type of a reminder; 4 is days of the month

/// A string that holds JSON, like the frequency.
void read_reminder(const Json& habit, ImportBuilder::Place place, ImportBuilder& builder) {
    const Json reminder = parse_foreign_json(text_of(habit, "reminder"));
    const Json* time = find_field(reminder, "time");
    if (time == nullptr)
        return;
    const auto hour = whole_of(*time, "hour").value_or(-1), minute = whole_of(*time, "minute").value_or(-1);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return;
    const std::int64_t type = whole_of(reminder, "type").value_or(0);
    if (type != when_needed && type != every_day && type != on_weekdays)
        return builder.leave_out("reminders on days of the month", "Kept reminds on days of the week.");
    unsigned mask = 0;
    for (const Json& day : array_of(reminder, "extra"))
        if (type == on_weekdays && day.is_number_integer() && day >= 1 && day <= 7)
            mask |= 1U << static_cast<unsigned>(day.get<int>() - 1);
    constexpr unsigned all = 0x7F;
    builder.remind(place, {static_cast<int>(hour * 60 + minute), static_cast<std::uint8_t>(mask == all ? 0 : mask)});
}

/// The user's own colour, ARGB, or one of ten.
std::optional<std::size_t> colour_of(const Json& habit) {
    constexpr std::array<std::uint32_t, 10> colours{0x6750A4, 0xF44336, 0x9C27B0, 0x3F51B5, 0x009688,
                                                    0x4CAF50, 0xFFC107, 0xFF9800, 0x8BC34A, 0x673AB7};
    if (const auto own = whole_of(habit, "custom_color"))
        return accent_of_rgb(static_cast<std::uint32_t>(*own) & 0xFFFFFFU);
    const auto number = whole_of(habit, "color").value_or(0);
    if (number < 1 || number > static_cast<std::int64_t>(colours.size()))
        return std::nullopt;
    return accent_of_rgb(colours.at(static_cast<std::size_t>(number - 1)));
}

/// The names of groups by their ids.
std::map<std::string, std::string> groups_in(const Json& json) {
    std::map<std::string, std::string> groups;
    for (const Json& group : array_of(json, "groups"))
        groups[text_of(group, "uuid")] = text_of(group, "name");
    return groups;
}

void read_habit(const Json& json, std::size_t number, const std::map<std::string, std::string>& groups,
                ImportBuilder& builder, NameKeys& keys) {
    const std::string where = fmt::format("habit {}", number + 1);
    if (!json.is_object())
        return builder.remark(where, "It is no habit.");
    const std::string name = text_of(json, "name");
    if (whole_of(json, "status") == deleted)
        return builder.remark(where, fmt::format("\"{}\" was deleted in mhabit.", name));
    const auto habit =
        builder.habit(keys.key_of(fmt::format("{} {}", whole_of(json, "create_t").value_or(0), name)), name);
    HabitFields& fields = builder.fields(habit);
    const bool yes_no = is_yes_no(json);
    fields.measure = yes_no ? MeasureKind::YesNo : MeasureKind::Count;
    fields.rule = rule_of(json);
    if (yes_no)
        fields.rule->target = {};
    fields.why = text_of(json, "desc");
    fields.question = text_of(json, "reminder_quest");
    fields.archived = whole_of(json, "status") == archived;
    fields.colour = colour_of(json);
    read_reminder(json, habit, builder);
    const auto group = groups.find(text_of(json, "group_id"));
    fields.group = group == groups.end() ? std::string() : group->second;
    if (!yes_no)
        fields.unit = text_of(json, "daily_goal_unit");
    if (const Day start = day_of(json, "start_date"); start >= first_sane_day() && start <= builder.today())
        fields.first_day = start;
    std::size_t record = 0;
    for (const Json& one : array_of(json, "records"))
        read_record(one, yes_no, habit, builder, fmt::format("{} record {}", where, ++record));
}

bool detects(const ImportSource& source) {
    const Json json = parse_foreign_json(source.single_text());
    const Json& habits = array_of(json, "habits");
    return !habits.empty() && find_field(habits.front(), "freq_type") != nullptr;
}

ImportedLog read(const ImportSource& source, const ImportOptions& options) {
    const Json json = parse_foreign_json(source.single_text());
    if (!json.is_object())
        throw ImportError(
            fmt::format("{} is no JSON, so it is no export of mhabit. Nothing was imported.", source.path.string()));
    ImportBuilder builder("mhabit", options.today);
    NameKeys keys;
    const auto groups = groups_in(json);
    std::size_t number = 0;
    for (const Json& habit : array_of(json, "habits"))
        read_habit(habit, number++, groups, builder, keys);
    return builder.finish();
}

} // namespace

constinit const Importer mhabit_importer{
    .id = "mhabit",
    .title = "mhabit, Table Habit (.json)",
    .detects = detects,
    .read = read,
};

} // namespace kept
