#include "cli/commands/day/default_habit.hpp"

#include "domain/measures/measure.hpp"

#include <fmt/format.h>

namespace kept::cli {

const HabitRecord& habit_of_measure(Session& session, const std::string& name, MeasureKind measure) {
    if (!name.empty())
        return session.habit(name);
    const HabitRecord* found = nullptr;
    for (const HabitRecord* record : session.app().journal().habits()) {
        if (record->habit.measure != measure || record->habit.archived)
            continue;
        if (found != nullptr)
            throw CommandError(
                fmt::format("There are several habits of measure {}; name one.", measure_of(measure).id));
        found = record;
    }
    if (found == nullptr)
        throw CommandError(
            fmt::format("There is no habit of measure {0} yet: kept add NAME --measure {0}", measure_of(measure).id));
    return *found;
}

} // namespace kept::cli
