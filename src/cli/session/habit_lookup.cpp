#include "cli/session/habit_lookup.hpp"

#include "base/text.hpp"
#include "journal/commands/plan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace kept::cli {
namespace {

using Candidates = std::vector<const HabitRecord*>;

Candidates all_where(const Journal& journal, const std::function<bool(const HabitRecord&)>& holds) {
    Candidates found;
    std::ranges::copy_if(journal.habits(), std::back_inserter(found),
                         [&](const HabitRecord* record) { return holds(*record); });
    return found;
}

Candidates candidates_for(const Journal& journal, std::string_view wanted) {
    const std::string lower = lower_case(wanted);
    constexpr std::size_t shortest_id = 8;
    const std::function<bool(const HabitRecord&)> attempts[] = {
        [&](const HabitRecord& r) { return r.habit.name == wanted; },
        [&](const HabitRecord& r) {
            const auto is_named = [&](const HabitId& one) {
                const std::string id = to_text(one);
                return lower.size() >= shortest_id && (id.starts_with(lower) || id.ends_with(lower));
            };
            return is_named(r.habit.id) || std::ranges::any_of(r.other_ids, is_named);
        },
        [&](const HabitRecord& r) { return lower_case(r.habit.name) == lower; },
        [&](const HabitRecord& r) { return !lower.empty() && lower_case(r.habit.name).starts_with(lower); },
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
