#include "base/text.hpp"
#include "base/time_units.hpp"
#include "exchange/import_builder.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/json_fields.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept {
namespace {

using Json = nlohmann::json;

/// Older backups are the bare list.
const Json& habits_in(const Json& json) {
    return json.is_array() ? json : array_of(json, "habits");
}

/// Written as 0 and 1, or as false and true.
bool is_set(const Json& object, const char* key) {
    return flag_of(object, key) || whole_of(object, key).value_or(0) == 1;
}

/// "21:5" is five past nine in the evening.
std::optional<ReminderTime> reminder_of(const Json& habit) {
    const std::string text = text_of(habit, "notTime");
    const auto parts = split(text, ":");
    if (!is_set(habit, "notification") || parts.size() != 2)
        return std::nullopt;
    const auto hour = parse_whole(parts[0]), minute = parse_whole(parts[1]);
    if (!hour || !minute || *hour < 0 || *hour > 23 || *minute < 0 || *minute >= minutes_an_hour)
        return std::nullopt;
    return ReminderTime{.minute = static_cast<int>(*hour * minutes_an_hour + *minute)};
}

std::string joined(const std::string& first, const std::string& second) {
    return first.empty() || second.empty() ? first + second : first + "\n" + second;
}

/// Reads a backup of Habo's, a habit at a time.
class HaboReader {
  public:
    explicit HaboReader(Day today) : builder_("habo", today) {}

    ImportedLog read(const Json& json) {
        std::size_t number = 0;
        for (const Json& habit : habits_in(json))
            read_habit(habit, fmt::format("habit {}", ++number));
        return builder_.finish();
    }

  private:
    void read_habit(const Json& json, const std::string& where) {
        const std::string name = text_of(json, "title");
        if (!json.is_object())
            return builder_.reject(where, "It is no habit.");
        if (const Json* deleted = find_field(json, "deleted_at"); deleted != nullptr && !deleted->is_null())
            return builder_.remark(where, fmt::format("\"{}\" was deleted in Habo.", name));
        const auto id = whole_of(json, "id");
        const auto habit = builder_.habit(keys_.key_of(id ? fmt::format("{}", *id) : name), name);
        const bool counts = whole_of(json, "habitType").value_or(0) == 1;
        const double target = std::clamp(number_of(json, "targetValue").value_or(1), 0.0, largest_amount.number());
        describe(json, habit, counts, target);
        const Json* events = find_field(json, "events");
        if (events == nullptr || !events->is_object())
            return;
        for (const auto& [stamp, value] : events->items())
            read_event(habit, stamp, value, counts, target, fmt::format("{} {}", name, stamp.substr(0, 10)));
    }

    void describe(const Json& json, ImportBuilder::Place habit, bool counts, double target) {
        HabitFields& fields = builder_.fields(habit);
        fields.measure = counts ? MeasureKind::Count : MeasureKind::YesNo;
        if (counts) {
            fields.rule = Rule{.target = {.amount = target}};
            fields.unit = text_of(json, "unit");
        }
        fields.cue = text_of(json, "cue");
        fields.why = joined(text_of(json, "routine"), text_of(json, "reward"));
        fields.archived = is_set(json, "archived");
        if (const auto reminder = reminder_of(json))
            builder_.remind(habit, *reminder);
        const Json& categories = array_of(json, "categories");
        if (!categories.empty())
            if (const std::string group = text_of(categories.front(), "title"); !group.empty())
                fields.group = group;
        note_left_out(json, categories.size());
    }

    void note_left_out(const Json& json, std::size_t categories) {
        builder_.leave_out("categories", "A habit has one group.", categories > 1 ? categories - 1 : 0);
        if (is_set(json, "twoDayRule"))
            builder_.leave_out("rules never to miss twice", "Kept judges each day for itself.");
        if (!text_of(json, "sanction").empty())
            builder_.leave_out("sanctions", "Kept has none.");
        if (!text_of(json, "accountant").empty())
            builder_.leave_out("partners", "Kept tells nobody.");
    }

    /// [type, comment], and for amounts [type, comment, amount, target of that day].
    void read_event(ImportBuilder::Place habit, const std::string& stamp, const Json& value, bool counts, double target,
                    const std::string& where) {
        const auto day = parse_day(std::string_view(stamp).substr(0, 10));
        if (!day)
            return builder_.reject(where, fmt::format("\"{}\" is no date.", stamp));
        if (!value.is_array() || value.empty() || !value[0].is_string())
            return builder_.reject(where, "It is no answer of Habo's.");
        const std::string type = lower_case(value[0].get<std::string>());
        Entry entry;
        if (value.size() > 1 && value[1].is_string())
            entry.note = value[1].get<std::string>();
        const auto number = [&](std::size_t i) {
            return value.size() > i && value[i].is_number() ? std::optional(value[i].get<double>()) : std::nullopt;
        };
        if (const auto that_days = number(3); counts && that_days && *that_days != target)
            builder_.leave_out("targets of a day", "The habit's own target, that of today, is held against all days.");
        if (!set_answer(entry, type, counts, number(2), target))
            return builder_.reject(where, fmt::format("Its type \"{}\" means nothing to Kept.", type));
        if (entry.answer == Answer::Clear && entry.note.empty())
            return;
        if (entry.value < 0)
            return builder_.reject(where, "Its amount is below zero.");
        builder_.put(habit, *day, std::move(entry), where);
    }

    static bool set_answer(Entry& entry, std::string_view type, bool counts, std::optional<double> amount,
                           double target) {
        const bool is_check = type == "daytype.check", is_fail = type == "daytype.fail",
                   is_part = type == "daytype.progress";
        if (type == "daytype.skip" || type == "daytype.clear") {
            entry.answer = type == "daytype.skip" ? Answer::Skip : Answer::Clear;
        } else if (counts && (is_check || is_fail || is_part)) {
            entry.answer = Answer::Amount;
            entry.value = amount.value_or(is_check ? target : 0);
        } else if (is_check || is_fail) {
            entry.answer = is_check ? Answer::Yes : Answer::No;
        } else {
            return false;
        }
        return true;
    }

    ImportBuilder builder_;
    NameKeys keys_;
};

bool detects(const ImportSource& source) {
    const std::string_view text = source.single_text();
    if (text.find("\"twoDayRule\"") == std::string_view::npos)
        return false;
    const Json json = parse_foreign_json(text);
    const Json& habits = habits_in(json);
    return !habits.empty() && find_field(habits.front(), "twoDayRule") != nullptr &&
           find_field(habits.front(), "events") != nullptr;
}

ImportedLog read(const ImportSource& source, const ImportOptions& options) {
    const Json json = parse_foreign_json(source.single_text());
    if (json.is_discarded())
        throw ImportError(
            fmt::format("{} is no JSON, so it is no backup of Habo. Nothing was imported.", source.path.string()));
    return HaboReader(options.today).read(json);
}

} // namespace

constinit const Importer habo_importer{
    .id = "habo",
    .title = "Habo (.json)",
    .detects = detects,
    .read = read,
};

} // namespace kept
