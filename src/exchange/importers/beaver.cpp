#include "base/text.hpp"
#include "exchange/csv_table.hpp"
#include "exchange/import_builder.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/json_fields.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept {
namespace {

using Json = nlohmann::json;

/// Older files wrap everything in "data".
const Json& habits_in(const Json& json) {
    const Json* data = find_field(json, "data");
    return array_of(data != nullptr ? *data : json, "habits");
}

/// "target" times in "count" days, weeks, months or years.
Rule rule_of(const Json& habit) {
    const Json* period = find_field(habit, "period");
    if (period == nullptr || !period->is_object())
        return {};
    const auto clamped = [&](const char* key) {
        return static_cast<int>(std::clamp<std::int64_t>(whole_of(*period, key).value_or(1), 1, 366));
    };
    const std::string type = text_of(*period, "period_type");
    const int count = clamped("period_count");
    const int target = clamped("target_count");
    if (type == "W" && count == 1)
        return {.schedule = Schedule::times_a_week(std::min(target, 7))};
    if (type == "M" && count == 1)
        return {.schedule = Schedule::times_a_month(std::min(target, 31))};
    const int days = type == "W" ? 7 : type == "M" ? 30 : type == "Y" ? 365 : 1;
    return {.schedule = Schedule::times_in(target, std::min(days * count, 366))};
}

/// Tags are words of the note; the one that skips a day is told from others that begin like it, and shows on a day that
/// is ticked.
bool has_skip_tag(const std::string& note) {
    return std::ranges::any_of(words_of(note), [](std::string_view word) { return lowered(word) == "#skip"; });
}

void read_record(const Json& record, ImportBuilder::Place habit, ImportBuilder& builder, const std::string& where) {
    const std::string date = text_of(record, "day");
    const auto day = parse_day(date);
    if (!day)
        return builder.reject(where, fmt::format("\"{}\" is no date.", date));
    Entry entry{.note = text_of(record, "text")};
    entry.answer = !flag_of(record, "done") ? Answer::No : has_skip_tag(entry.note) ? Answer::Skip : Answer::Yes;
    builder.put(habit, *day, std::move(entry), where);
}

/// The first tag; a habit has one group.
std::string group_of(const Json& habit, ImportBuilder& builder) {
    const Json& tags = array_of(habit, "tags");
    std::string group;
    if (!tags.empty() && tags.front().is_string())
        group = tags.front().get<std::string>();
    builder.leave_out("tags", "A habit has one group: its first tag.", tags.empty() ? 0 : tags.size() - 1);
    return group;
}

void read_habit(const Json& json, std::size_t number, ImportBuilder& builder, NameKeys& keys) {
    const std::string where = fmt::format("habit {}", number + 1);
    if (!json.is_object())
        return builder.remark(where, "It is no habit.");
    const std::string name = text_of(json, "name");
    const std::string status = text_of(json, "status");
    if (status == "soft_delete")
        return builder.remark(where, fmt::format("\"{}\" was deleted in Beaver Habits.", name));
    const std::string id = text_of(json, "id");
    const auto habit = builder.habit(keys.key_of(id.empty() ? name : id), name);
    builder.fields(habit).rule = rule_of(json);
    builder.fields(habit).archived = status == "archive";
    builder.fields(habit).group = group_of(json, builder);
    std::size_t record = 0;
    for (const Json& one : array_of(json, "records"))
        read_record(one, habit, builder, fmt::format("{} record {}", where, ++record));
}

bool detects(const ImportSource& source) {
    const Json json = parse_foreign_json(source.single_text());
    const Json& habits = habits_in(json);
    return !habits.empty() && find_field(habits.front(), "records") != nullptr &&
           find_field(habits.front(), "freq_type") == nullptr;
}

ImportedLog read(const ImportSource& source, const ImportOptions& options) {
    const Json json = parse_foreign_json(source.single_text(), "user_email");
    if (!json.is_object())
        throw ImportError(fmt::format("{} is no JSON, so it is no export of Beaver Habits. Nothing was imported.",
                                      source.path.string()));
    ImportBuilder builder("beaver", options.today);
    NameKeys keys;
    std::size_t number = 0;
    for (const Json& habit : habits_in(json))
        read_habit(habit, number++, builder, keys);
    return builder.finish();
}

} // namespace

constinit const Importer beaver_importer{
    .id = "beaver",
    .title = "Beaver Habits (.json)",
    .detects = detects,
    .read = read,
};

} // namespace kept
