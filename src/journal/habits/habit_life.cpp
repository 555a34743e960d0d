#include "journal/habits/habit_life.hpp"

#include "journal/events/body_text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace kept {
std::string encode_pause(std::optional<Day> until) {
    return until ? dumped({{"until", to_text(*until)}}) : "{}";
}

std::optional<Day> decode_pause(std::string_view body) {
    try {
        const auto json = nlohmann::json::parse(body);
        if (!json.contains("until"))
            return std::nullopt;
        if (const auto day = parse_day(json.at("until").get<std::string>()))
            return day;
    } catch (const nlohmann::json::exception&) { // said below
    }
    throw EventError("A pause cannot be read.");
}

void pause(Habit& habit, Day from, std::optional<Day> until) {
    if (until && *until < from)
        return;
    habit.pauses.push_back({from, until});
    std::ranges::stable_sort(habit.pauses, {}, &Pause::from);
}

void resume(Habit& habit, Day day) {
    if (habit.archived) {
        if (habit.archived_on && *habit.archived_on < day)
            habit.pauses.push_back({*habit.archived_on, day - 1, true});
        habit.archived = false;
        habit.archived_on.reset();
    }
    for (Pause& rest : habit.pauses)
        if (rest.holds(day))
            rest.until = day - 1;
    std::erase_if(habit.pauses, [](const Pause& rest) { return rest.until && *rest.until < rest.from; });
    std::ranges::stable_sort(habit.pauses, {}, &Pause::from);
}

void archive(Habit& habit, Day day) {
    habit.archived = true;
    habit.archived_on = day;
}

} // namespace kept
