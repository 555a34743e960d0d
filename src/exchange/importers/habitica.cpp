#include "base/time_units.hpp"
#include "exchange/import_builder.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/json_fields.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace kept {
namespace {

using Json = nlohmann::json;

Rule rule_of(const Json& daily) {
    const int every = static_cast<int>(std::clamp<std::int64_t>(whole_of(daily, "everyX").value_or(1), 1, 366));
    const std::string frequency = text_of(daily, "frequency");
    if (frequency == "weekly") {
        constexpr std::array<const char*, 7> days{"m", "t", "w", "th", "f", "s", "su"};
        const Json* repeat = find_field(daily, "repeat");
        unsigned mask = 0;
        for (unsigned i = 0; repeat != nullptr && i < days.size(); ++i)
            mask |= flag_of(*repeat, days.at(i)) ? 1U << i : 0U;
        return {.schedule = Schedule::on_weekdays(static_cast<std::uint8_t>(mask))};
    }
    if (frequency == "monthly")
        return {.schedule = Schedule::times_a_month(1)};
    if (frequency == "yearly")
        return {.schedule = Schedule::times_in(1, 365)};
    return {.schedule = Schedule::every(every)};
}

/// Reads the tasks of a user's data. Other people's messages (the inbox) are not even parsed.
class HabiticaReader {
  public:
    HabiticaReader(const Json& json, Day today) : json_(json), builder_("habitica", today) {
        const Json* preferences = find_field(json, "preferences");
        if (preferences == nullptr)
            return;
        const auto within = [&](const char* key, std::int64_t min, std::int64_t max) {
            return static_cast<int>(std::clamp(whole_of(*preferences, key).value_or(0), min, max));
        };
        utc_offset_min_ = -within("timezoneOffset", -900, 900); // JavaScript counts westward
        day_start_ = within("dayStart", 0, 23);
    }

    ImportedLog read() {
        const Json* tasks = find_field(json_, "tasks");
        if (tasks == nullptr)
            return builder_.finish();
        for (const Json& habit : array_of(*tasks, "habits"))
            read_habit(habit);
        for (const Json& daily : array_of(*tasks, "dailys"))
            read_daily(daily);
        if (const std::size_t todos = array_of(*tasks, "todos").size(); todos > 0)
            builder_.reject("tasks.todos", fmt::format("{} to-dos are done once, so they are no habits.", todos));
        return builder_.finish();
    }

  private:
    std::optional<std::pair<ImportBuilder::Place, std::string>> start(const Json& task) {
        const std::string name = text_of(task, "text");
        const std::string id = text_of(task, "_id");
        if (!task.is_object() || (name.empty() && id.empty())) {
            builder_.reject("a task", "It has neither a name nor an id.");
            return std::nullopt;
        }
        const auto place = builder_.habit(keys_.key_of(id.empty() ? name : id), name);
        builder_.fields(place).why = text_of(task, "notes");
        return std::pair(place, fmt::format("\"{}\"", name));
    }

    std::optional<Day> day_of(const Json& point) const {
        const auto ms = whole_of(point, "date");
        if (!ms || *ms < first_sane_day().number * ms_per_day || *ms > last_sane_day().number * ms_per_day)
            return std::nullopt;
        return day_at(*ms, utc_offset_min_, day_start_);
    }

    /// Only downs: something not to do. Otherwise how often it was done; downs go into the note.
    void read_habit(const Json& task) {
        const auto habit = start(task);
        if (!habit)
            return;
        const bool only_down = !flag_of(task, "up") && flag_of(task, "down");
        builder_.fields(habit->first).measure = only_down ? MeasureKind::Abstain : MeasureKind::Count;
        std::size_t number = 0;
        for (const Json& point : array_of(task, "history")) {
            const std::string where = fmt::format("{} point {}", habit->second, ++number);
            const auto day = day_of(point);
            const auto ups = whole_of(point, "scoredUp");
            const auto downs = whole_of(point, "scoredDown").value_or(0);
            if (!day)
                builder_.reject(where, "Its day is impossible.");
            else if (!ups && !whole_of(point, "scoredDown"))
                builder_.reject(where, "It does not say what was done: an older point stands for many days.");
            else if (only_down && downs > 0)
                builder_.put(habit->first, *day, {.answer = Answer::Lapse, .note = times_text(downs)}, where);
            else if (!only_down && (ups.value_or(0) > 0 || downs > 0))
                builder_.put(habit->first, *day,
                             {.answer = Answer::Amount,
                              .value = static_cast<double>(std::clamp<std::int64_t>(ups.value_or(0), 0, 1'000'000)),
                              .note = downs > 0 ? fmt::format("scored down {}", times_text(downs, true)) : ""},
                             where);
        }
    }

    static std::string times_text(std::int64_t times, bool always = false) {
        return times > 1 ? fmt::format("{} times", times) : always ? "once" : "";
    }

    void read_daily(const Json& task) {
        const auto habit = start(task);
        if (!habit)
            return;
        builder_.fields(habit->first).rule = rule_of(task);
        std::size_t number = 0;
        const Json* before = nullptr;
        for (const Json& point : array_of(task, "history")) {
            const std::string where = fmt::format("{} point {}", habit->second, ++number);
            const auto day = day_of(point);
            const auto done = was_done(point, before);
            before = &point;
            if (!day)
                builder_.reject(where, "Its day is impossible.");
            else if (!done)
                builder_.reject(where, "It does not say whether it was done.");
            else if (*done || !is_off(point))
                builder_.put(habit->first, *day, {.answer = *done ? Answer::Yes : Answer::No}, where);
        }
    }

    static bool is_off(const Json& point) {
        const Json* due = find_field(point, "isDue");
        return due != nullptr && due->is_boolean() && !due->get<bool>();
    }

    /// Older points do not say; between two that follow each other a rising value does.
    static std::optional<bool> was_done(const Json& point, const Json* before) {
        const Json* completed = find_field(point, "completed");
        if (completed != nullptr && completed->is_boolean())
            return completed->get<bool>();
        if (before == nullptr)
            return std::nullopt;
        const auto now = number_of(point, "value"), then = number_of(*before, "value");
        const auto now_ms = whole_of(point, "date"), then_ms = whole_of(*before, "date");
        if (!now || !then || !now_ms || !then_ms || *now == *then || *now_ms <= *then_ms ||
            *now_ms - *then_ms > ms_per_day * 3 / 2)
            return std::nullopt;
        return *now > *then;
    }

    const Json& json_;
    ImportBuilder builder_;
    NameKeys keys_;
    int utc_offset_min_ = 0;
    int day_start_ = 0;
};

Json parse(const ImportSource& source) {
    return parse_foreign_json(source.single_text(), "inbox");
}

bool detects(const ImportSource& source) {
    const Json json = parse(source);
    const Json* tasks = find_field(json, "tasks");
    return tasks != nullptr && (find_field(*tasks, "dailys") != nullptr || find_field(*tasks, "habits") != nullptr);
}

ImportedLog read(const ImportSource& source, const ImportOptions& options) {
    const Json json = parse(source);
    if (!json.is_object())
        throw ImportError(fmt::format("{} is no JSON, so it is no user data of Habitica. Nothing was imported.",
                                      source.path.string()));
    return HabiticaReader(json, options.today).read();
}

} // namespace

constinit const Importer habitica_importer{
    .id = "habitica",
    .title = "Habitica, user data (.json)",
    .detects = detects,
    .read = read,
};

} // namespace kept
