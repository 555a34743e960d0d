#include "base/text.hpp"
#include "exchange/day_rows.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/importers/terminal/local_time.hpp"
#include "exchange/json_fields.hpp"
#include "exchange/stamps.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace kept {
namespace {

using Json = nlohmann::json;

/// The tasks of an export: an array, or one object a line where the user switched the array off. Lines that are none
/// are discarded values.
std::vector<Json> tasks_in(std::string_view text) {
    const Json whole = parse_foreign_json(text);
    if (whole.is_array())
        return {whole.begin(), whole.end()};
    if (whole.is_object())
        return {whole};
    std::vector<Json> tasks;
    for (const std::string_view line : lines_of(text))
        if (!stripped(line).empty())
            tasks.push_back(parse_foreign_json(stripped(line)));
    return tasks;
}

bool is_parent(const Json& task) {
    return !text_of(task, "recur").empty() && text_of(task, "parent").empty() && find_field(task, "mask") != nullptr;
}

/// "3d", "P2W", "daily": a number and its unit in days; 0 where Kept does not know the word.
struct Recurrence {
    int days = 0;
    int months = 0;
    bool weekdays = false;
};

Recurrence recurrence_of(std::string_view text) {
    static constexpr std::pair<std::string_view, Recurrence> words[]{
        {"daily", {1}},        {"day", {1}},           {"weekdays", {1, 0, true}}, {"weekly", {7}},
        {"biweekly", {14}},    {"fortnight", {14}},    {"monthly", {0, 1}},        {"bimonthly", {0, 2}},
        {"quarterly", {0, 3}}, {"semiannual", {0, 6}}, {"annual", {0, 12}},        {"yearly", {0, 12}}};
    const std::string word = lower_case(text);
    for (const auto& [name, recurrence] : words)
        if (word == name)
            return recurrence;
    std::string_view rest = word;
    if (rest.starts_with('p'))
        rest.remove_prefix(1);
    const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
    const auto count =
        static_cast<int>(std::clamp<std::int64_t>(parse_whole(rest.substr(0, digits)).value_or(1), 1, 366));
    const std::string_view unit = rest.substr(digits);
    if (unit.starts_with("mo") || (word.starts_with('p') && unit == "m"))
        return {0, count};
    return unit.starts_with('d')   ? Recurrence{count}
           : unit.starts_with('w') ? Recurrence{7 * count}
           : unit.starts_with('y') ? Recurrence{0, 12 * count}
                                   : Recurrence{};
}

std::optional<Schedule> schedule_of(std::string_view recur, std::optional<Day> due) {
    constexpr std::uint8_t monday_to_friday = 0b0011111;
    const Recurrence found = recurrence_of(recur);
    if (found.weekdays)
        return Schedule::on_weekdays(monday_to_friday);
    if (found.months == 1)
        return Schedule::times_a_month(1);
    if (found.months > 0)
        return Schedule::times_in(1, std::min(found.months * 30, 365));
    if (found.days == 0)
        return std::nullopt;
    if (found.days == 7 && due)
        return Schedule::on_weekdays(static_cast<std::uint8_t>(1U << static_cast<unsigned>(weekday_of(*due))));
    return Schedule::every(std::min(found.days, 366), due);
}

/// A recurring task is a habit; its instances, one a due day, are its answers.
class TaskReader {
  public:
    explicit TaskReader(const ImportOptions& options) : options_(options), builder_("taskwarrior", options.today) {}

    ImportedLog read(const std::vector<Json>& tasks) {
        for (const Json& task : tasks)
            if (is_parent(task))
                read_parent(task);
        std::size_t number = 0, others = 0;
        for (const Json& task : tasks) {
            const std::string where = fmt::format("task {}", ++number);
            if (!task.is_object())
                builder_.reject(where, "It is no task.");
            else if (!text_of(task, "parent").empty())
                read_instance(task, where);
            else if (!is_parent(task))
                ++others;
        }
        rows_.finish(builder_);
        if (others > 0)
            builder_.remark("tasks", fmt::format("{} without a recurrence: no habit.",
                                                 counted(static_cast<std::int64_t>(others), "task is", "tasks are")));
        return builder_.finish();
    }

  private:
    struct Parent {
        ImportBuilder::Place habit = 0;
        std::string ended; ///< when it was deleted; its open instances went with it
    };

    std::optional<Day> due_of(const Json& task) const {
        const auto seconds = seconds_of_stamp(text_of(task, "due"));
        return seconds ? std::optional(local_day(*seconds, options_, Border::Midnight)) : std::nullopt;
    }

    void describe(const Json& task, ImportBuilder::Place habit) {
        HabitFields& fields = builder_.fields(habit);
        const std::string recur = text_of(task, "recur");
        const auto schedule = schedule_of(recur, due_of(task));
        fields.rule = Rule{.schedule = schedule.value_or(Schedule::times_in(1, 365))};
        if (!schedule)
            builder_.remark(fields.name.value_or(""),
                            fmt::format("Kept has no schedule like \"{}\"; it asks as little as it can.", recur));
        if (const std::string project = text_of(task, "project"); !project.empty())
            fields.group = project;
    }

    void read_parent(const Json& task) {
        const std::string uuid = text_of(task, "uuid");
        const bool is_over = text_of(task, "status") != "recurring";
        const auto habit = builder_.habit(uuid, text_of(task, "description"));
        describe(task, habit);
        builder_.fields(habit).archived = is_over;
        parents_[uuid] = {habit, is_over ? text_of(task, "end") : std::string()};
    }

    /// A deleted parent may be missing; then its instances are known by its id all the same.
    const Parent& parent_of(const Json& task) {
        const std::string uuid = text_of(task, "parent");
        if (const auto found = parents_.find(uuid); found != parents_.end())
            return found->second;
        const auto habit = builder_.habit(uuid, text_of(task, "description"));
        describe(task, habit);
        builder_.fields(habit).archived = true;
        return parents_[uuid] = {habit, {}};
    }

    static std::string notes_of(const Json& task) {
        std::string notes;
        for (const Json& annotation : array_of(task, "annotations"))
            notes += fmt::format("{}{}", notes.empty() ? "" : "\n", text_of(annotation, "description"));
        return notes;
    }

    void read_instance(const Json& task, const std::string& where) {
        const Parent& parent = parent_of(task);
        const std::string status = text_of(task, "status");
        const std::string ended = text_of(task, "end");
        const auto day = due_of(task);
        Entry entry{.note = notes_of(task)};
        if (status == "pending" || status == "waiting")
            return; // still open, so nothing is known of it
        if (!day)
            return builder_.reject(where, fmt::format("\"{}\" is no date.", text_of(task, "due")));
        if (status == "deleted" && !parent.ended.empty() && ended == parent.ended)
            return;
        if (status != "completed" && status != "deleted")
            return builder_.reject(where, fmt::format("The status \"{}\" means nothing to Kept.", status));
        entry.answer = status == "completed" ? Answer::Yes : Answer::Skip;
        rows_.put(parent.habit, {*day, std::move(entry), where, seconds_of_stamp(ended), text_of(task, "uuid")});
    }

    const ImportOptions& options_;
    ImportBuilder builder_;
    std::map<std::string, Parent> parents_;
    DayRows rows_;
};

bool is_task(const Json& task) {
    return !text_of(task, "uuid").empty() && !text_of(task, "description").empty() && !text_of(task, "entry").empty() &&
           !text_of(task, "status").empty();
}

bool detects(const ImportSource& source) {
    const std::string_view text = source.single_text();
    if (text.find("\"uuid\"") == std::string_view::npos || text.find("\"entry\"") == std::string_view::npos)
        return false;
    const std::vector<Json> tasks = tasks_in(text);
    return !tasks.empty() && is_task(tasks.front());
}

} // namespace

constinit const Importer taskwarrior_importer{
    .id = "taskwarrior",
    .title = "Taskwarrior (task export)",
    .detects = detects,
    .read = [](const ImportSource& source,
               const ImportOptions& options) { return TaskReader(options).read(tasks_in(source.single_text())); },
};

} // namespace kept
