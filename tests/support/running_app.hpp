#pragma once

#include "app/app.hpp"
#include "support/fake_world.hpp"
#include "support/fixed_clock.hpp"
#include "support/temp_dir.hpp"

#include <filesystem>
#include <string>

namespace kept::test {

/// A Kept that runs on a log. `stream` sets its ids apart from those of other Kepts on the same log.
struct RunningApp {
    FixedClock clock;
    CountingIds ids;
    App app;

    explicit RunningApp(const std::filesystem::path& log, std::uint8_t stream = 9)
        : ids(stream), app(log, device(1), clock, ids) {}
};

/// A log in a folder of its own, for one Kept or several that share a clock and ids.
struct LogOnDisk {
    TempDir folder;
    FixedClock clock;
    CountingIds ids;
    std::filesystem::path log = folder / "kept.db";

    App open(std::uint8_t number = 1) { return {log, device(number), clock, ids}; }
};

inline HabitFields yes_no_habit(const std::string& name) {
    HabitFields fields;
    fields.name = name;
    fields.measure = MeasureKind::YesNo;
    return fields;
}

inline HabitId add_habit(App& app, const HabitFields& fields) {
    app.apply(AddHabits{{fields}});
    return app.journal().habits().back()->habit.id;
}

inline HabitId add_habit(App& app, const std::string& name) {
    return add_habit(app, yes_no_habit(name));
}

} // namespace kept::test
