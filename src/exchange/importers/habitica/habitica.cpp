#include "exchange/csv_table.hpp"
#include "exchange/import_builder.hpp"
#include "exchange/importers/habitica/habitica_history.hpp"
#include "exchange/importers/habitica/habitica_schedule.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/json_fields.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace kept {
namespace {

using Json = nlohmann::json;

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
        clock_.utc_offset_min = -within("timezoneOffset", -900, 900); // JavaScript counts westward
        clock_.day_start = within("dayStart", 0, 23);
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
            builder_.remark("tasks.todos", fmt::format("{} to-dos are done once, so they are no habits.", todos));
        return builder_.finish();
    }

  private:
    std::optional<std::pair<ImportBuilder::Place, std::string>> start(const Json& task) {
        const std::string name = text_of(task, "text");
        const std::string id = text_of(task, "_id");
        if (!task.is_object() || (name.empty() && id.empty())) {
            builder_.remark("a task", "It has neither a name nor an id.");
            return std::nullopt;
        }
        const auto place = builder_.habit(keys_.key_of(id.empty() ? name : id), name);
        builder_.fields(place).why = text_of(task, "notes");
        builder_.fields(place).group = group_of(task);
        for (const Json& reminder : array_of(task, "reminders"))
            if (const auto minute = clock_.minute_of(text_of(reminder, "time")))
                builder_.remind(place, {.minute = *minute});
        builder_.leave_out("checklist items", "A habit has no checklist.", array_of(task, "checklist").size());
        return std::pair(place, fmt::format("\"{}\"", name));
    }

    /// The first tag; a habit has one group.
    std::string group_of(const Json& task) {
        const Json& tags = array_of(task, "tags");
        builder_.leave_out("tags", "A habit has one group: its first tag.", tags.empty() ? 0 : tags.size() - 1);
        if (!tags.empty())
            for (const Json& tag : array_of(json_, "tags"))
                if (text_of(tag, "id") == tags.front())
                    return text_of(tag, "name");
        return {};
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
            const auto day = clock_.day_of(point);
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
        builder_.fields(habit->first).rule = Rule{.schedule = habitica_schedule(task)};
        const auto reject = [&](const std::string& where, std::string why) {
            builder_.reject(fmt::format("{} {}", habit->second, where), std::move(why));
        };
        for (const auto& [day, said] : habitica_days(array_of(task, "history"), clock_, reject))
            builder_.put(habit->first, day, {.answer = said.done ? Answer::Yes : Answer::No},
                         fmt::format("{} {}", habit->second, said.where));
    }

    const Json& json_;
    ImportBuilder builder_;
    NameKeys keys_;
    HabiticaClock clock_;
};

Json parse(const ImportSource& source) {
    return parse_foreign_json(source.single_text(), "inbox");
}

/// The export of the history alone: no task's rhythm is in it, and nothing says what was done.
bool is_history(const ImportSource& source) {
    return lowered(first_line(source.single_text())).starts_with("task name,task id,task type,date,value");
}

bool detects(const ImportSource& source) {
    if (is_history(source))
        return true;
    const Json json = parse(source);
    const Json* tasks = find_field(json, "tasks");
    return tasks != nullptr && (find_field(*tasks, "dailys") != nullptr || find_field(*tasks, "habits") != nullptr);
}

ImportedLog read(const ImportSource& source, const ImportOptions& options) {
    if (is_history(source))
        throw ImportError(fmt::format("{} is Habitica's history of tasks: its values are their colours, not what was "
                                      "done. Import the user data instead, userdata.json. Nothing was imported.",
                                      source.path.string()));
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
