#include "base/time_units.hpp"
#include "exchange/day_rows.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/json_fields.hpp"
#include "exchange/stamps.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace kept {
namespace {

using Json = nlohmann::json;

/// The colours seen in files, and the accent that comes nearest.
const std::map<std::string, std::size_t, std::less<>> accents{{"red", 6},   {"orange", 1},  {"amber", 1}, {"lime", 5},
                                                              {"green", 0}, {"emerald", 0}, {"blue", 3}};

/// A habit's intervals: the goals it had, one after the other.
struct Intervals {
    const Json* now = nullptr; ///< the one without an end, else the last to begin
    std::size_t earlier = 0;
};

void add_interval(Intervals& all, const Json& one) {
    if (all.now == nullptr) {
        all.now = &one;
        return;
    }
    ++all.earlier;
    const bool is_over = !text_of(*all.now, "endDate").empty();
    if (text_of(one, "endDate").empty() || (is_over && text_of(one, "startDate") > text_of(*all.now, "startDate")))
        all.now = &one;
}

Schedule schedule_of(const Json* interval) {
    if (interval == nullptr)
        return Schedule::daily();
    const std::string type = text_of(*interval, "type");
    const auto times = [&](std::int64_t most) {
        return static_cast<int>(
            std::clamp<std::int64_t>(whole_of(*interval, "requiredNumberOfCompletions").value_or(1), 1, most));
    };
    if (type == "week")
        return Schedule::times_a_week(times(7));
    if (type == "month")
        return Schedule::times_a_month(times(31));
    return type == "none" ? Schedule::times_in(1, 365) : Schedule::daily(); // as little as Kept can ask
}

/// The civil day of a UTC instant with minutes east of it.
std::optional<Day> day_of(const Json& completion) {
    const auto seconds = seconds_of_stamp(text_of(completion, "date"));
    const std::int64_t offset = whole_of(completion, "timezoneOffsetInMinutes").value_or(0);
    if (!seconds || std::abs(offset) > minutes_a_day)
        return std::nullopt;
    return day_at(*seconds * 1000, static_cast<int>(offset), 0);
}

class HabitKitReader {
  public:
    HabitKitReader(const Json& json, Day today) : json_(json), builder_("habitkit", today) {}

    ImportedLog read() {
        read_groups();
        look_ahead();
        std::size_t number = 0;
        for (const Json& habit : array_of(json_, "habits"))
            read_habit(habit, fmt::format("habit {}", ++number));
        number = 0;
        for (const Json& completion : array_of(json_, "completions"))
            read_completion(completion, fmt::format("completion {}", ++number));
        rows_.finish(builder_);
        return builder_.finish();
    }

  private:
    void read_groups() {
        std::map<std::string, std::string> names;
        for (const Json& one : array_of(json_, "categories"))
            names[text_of(one, "id")] = text_of(one, "name");
        for (const Json& one : array_of(json_, "categoryMappings"))
            if (const auto name = names.find(text_of(one, "categoryId")); name != names.end() && !name->second.empty())
                if (!group_of_.try_emplace(text_of(one, "habitId"), name->second).second)
                    builder_.leave_out("categories", "A habit has one group.");
    }

    /// A habit needs to know its goals, its reminders and whether its days ever hold more than one completion.
    void look_ahead() {
        for (const Json& one : array_of(json_, "intervals"))
            add_interval(intervals_[text_of(one, "habitId")], one);
        for (const Json& one : array_of(json_, "reminders"))
            reminders_[text_of(one, "habitId")].push_back(&one);
        for (const Json& one : array_of(json_, "completions"))
            if (whole_of(one, "amountOfCompletions").value_or(1) > 1)
                counting_.insert(text_of(one, "habitId"));
    }

    void read_habit(const Json& json, const std::string& where) {
        const std::string id = text_of(json, "id");
        const std::string name = text_of(json, "name");
        if (id.empty())
            return builder_.reject(where, "It is no habit.");
        if (flag_of(json, "isInverse")) {
            avoided_.insert(id);
            return builder_.remark(where,
                                   fmt::format("\"{}\" is something to avoid. Whether its marks are slips or days "
                                               "without one is not known, so it was left out.",
                                               name));
        }
        const Json* interval = intervals_[id].now;
        builder_.leave_out("earlier goals", "The goal that holds now is held against all days.",
                           intervals_[id].earlier);
        const std::int64_t a_day =
            interval == nullptr ? 1 : whole_of(*interval, "requiredNumberOfCompletionsPerDay").value_or(1);
        const auto habit = builder_.habit(id, name);
        HabitFields& fields = builder_.fields(habit);
        const bool is_count = a_day > 1 || counting_.contains(id);
        fields.measure = is_count ? MeasureKind::Count : MeasureKind::YesNo;
        fields.rule = Rule{.schedule = schedule_of(interval)};
        if (is_count)
            fields.rule->target.amount = static_cast<double>(std::clamp<std::int64_t>(a_day, 1, 1'000'000));
        fields.why = text_of(json, "description");
        fields.archived = flag_of(json, "archived");
        if (const auto colour = accents.find(text_of(json, "color")); colour != accents.end())
            fields.colour = colour->second;
        if (const auto group = group_of_.find(id); group != group_of_.end())
            fields.group = group->second;
        read_reminders(id, habit);
        habits_[id] = {habit, is_count};
    }

    /// Of weekdays it is not known which is the first.
    void read_reminders(const std::string& id, ImportBuilder::Place habit) {
        for (const Json* reminder : reminders_[id]) {
            const Json& one = *reminder;
            const auto hour = whole_of(one, "hour").value_or(-1), minute = whole_of(one, "minute").value_or(-1);
            const std::size_t days = array_of(one, "weekdayIndices").size();
            if (hour < 0 || hour > 23 || minute < 0 || minute >= minutes_an_hour || days != 7)
                builder_.leave_out("reminders on some weekdays",
                                   "Whether their week begins on Sunday or Monday is not known.");
            else
                builder_.remind(habit, {.minute = static_cast<int>(hour * minutes_an_hour + minute)});
        }
    }

    void read_completion(const Json& json, const std::string& where) {
        const std::string id = text_of(json, "habitId");
        const auto found = habits_.find(id);
        if (avoided_.contains(id))
            return;
        if (found == habits_.end())
            return builder_.reject(where, "It belongs to no habit.");
        const auto day = day_of(json);
        if (!day)
            return builder_.reject(where, fmt::format("\"{}\" is no date.", text_of(json, "date")));
        const double amount = number_of(json, "amountOfCompletions").value_or(1);
        if (amount < 0)
            return builder_.reject(where, "Its amount is below zero.");
        Entry entry{.answer = amount > 0 ? Answer::Yes : Answer::No, .note = text_of(json, "note")};
        if (found->second.counts) {
            entry.answer = Answer::Amount;
            entry.value = amount;
        }
        rows_.put(found->second.place, {*day, std::move(entry), where, {}, text_of(json, "id")});
    }

    struct Known {
        ImportBuilder::Place place = 0;
        bool counts = false;
    };

    const Json& json_;
    ImportBuilder builder_;
    std::map<std::string, std::string> group_of_;
    std::map<std::string, Intervals> intervals_;
    std::map<std::string, std::vector<const Json*>> reminders_;
    std::set<std::string> counting_; ///< habits of which a day held more than one completion
    std::map<std::string, Known> habits_;
    std::set<std::string> avoided_;
    DayRows rows_{SeveralRows::Latest};
};

bool detects(const ImportSource& source) {
    const std::string_view text = source.single_text();
    if (text.find("\"amountOfCompletions\"") == std::string_view::npos &&
        text.find("\"requiredNumberOfCompletions\"") == std::string_view::npos)
        return false;
    const Json json = parse_foreign_json(text);
    return find_field(json, "habits") != nullptr && find_field(json, "completions") != nullptr;
}

ImportedLog read(const ImportSource& source, const ImportOptions& options) {
    const Json json = parse_foreign_json(source.single_text());
    if (!json.is_object())
        throw ImportError(
            fmt::format("{} is no JSON, so it is no export of HabitKit. Nothing was imported.", source.path.string()));
    return HabitKitReader(json, options.today).read();
}

} // namespace

constinit const Importer habitkit_importer{
    .id = "habitkit",
    .title = "HabitKit (.json)",
    .detects = detects,
    .read = read,
};

} // namespace kept
