#include "cli/habit_lookup.hpp"

#include "journal/commands/plan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace kept::cli {
namespace {

using Candidates = std::vector<const HabitRecord*>;

std::string lowered(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

Candidates all_where(const Journal& journal, const std::function<bool(const Habit&)>& holds) {
    Candidates found;
    std::ranges::copy_if(journal.habits(), std::back_inserter(found),
                         [&](const HabitRecord* record) { return holds(record->habit); });
    return found;
}

Candidates candidates_for(const Journal& journal, std::string_view wanted) {
    const std::string lower = lowered(wanted);
    constexpr std::size_t shortest_id = 8;
    const std::function<bool(const Habit&)> attempts[] = {
        [&](const Habit& h) { return h.name == wanted; },
        [&](const Habit& h) {
            const std::string id = to_text(h.id);
            return lower.size() >= shortest_id && (id.starts_with(lower) || id.ends_with(lower));
        },
        [&](const Habit& h) { return lowered(h.name) == lower; },
        [&](const Habit& h) { return !lower.empty() && lowered(h.name).starts_with(lower); },
    };
    for (const auto& attempt : attempts)
        if (Candidates found = all_where(journal, attempt); !found.empty())
            return found;
    return {};
}

} // namespace

const HabitRecord& find_habit(const Journal& journal, std::string_view name_or_id) {
    const Candidates found = candidates_for(journal, name_or_id);
    if (found.empty())
        throw CommandError(fmt::format("There is no habit \"{}\". `kept habits` lists them.", name_or_id));
    if (found.size() == 1)
        return *found.front();
    std::string message = fmt::format("\"{}\" could be several habits; name one by its id:", name_or_id);
    for (const HabitRecord* record : found)
        message += fmt::format("\n  {}  {}", to_text(record->habit.id), record->habit.name);
    throw CommandError(message);
}

} // namespace kept::cli
