#include "importing.hpp"
#include "support/fixtures.hpp"

#include <fmt/format.h>

using namespace kept;
using namespace kept::test;

namespace {

struct Row {
    const char* file;
    const char* format;
    int habits;
    int entries;
    std::size_t rejected;
};

constexpr std::string_view daylio_order = "captivated|blissful|in awe|grateful|vaguely good|vaguely ok|vaguely ok, but "
                                          "uncertain|hungry|tired|fatigued|lifeless";

ImportOptions options_of(const Row& row) {
    ImportOptions options;
    if (std::string_view(row.format) == "daylio")
        for (std::size_t at = 0, end = 0; at < daylio_order.size(); at = end + 1) {
            end = std::min(daylio_order.find('|', at), daylio_order.size());
            options.moods.emplace_back(daylio_order.substr(at, end - at));
        }
    return options;
}

} // namespace

TEST_CASE("every sample file of other trackers comes in by its content, whole, and only once") {
    for (const Row& row : {Row{"loop.db", "loop-db", 9, 164, 0}, Row{"loop-csv", "loop-csv", 3, 7, 0},
                           Row{"habitbull.csv", "habitbull", 4, 14, 4}, Row{"tickmate.db", "tickmate", 3, 68, 0},
                           Row{"mhabit.json", "mhabit", 2, 2, 0}, Row{"beaverhabits.json", "beaver", 1, 2, 0},
                           Row{"harsh.log", "harsh", 9, 19, 0}, Row{"habitica-user-data.json", "habitica", 2, 3, 0},
                           Row{"daylio.csv", "daylio", 16, 23, 0}, Row{"daylio-bad-quotes.csv", "daylio", 6, 8, 0}}) {
        const auto file = fixture(row.file);
        if (!file)
            return;
        CAPTURE(std::string(row.file));
        World world;
        const ImportReport first = import_file(world, *file, options_of(row));
        const std::size_t events = world.log.size();
        const ImportReport again = import_file(world, *file, options_of(row));
        MESSAGE(fmt::format("{:24} {:9} habits {:2} new, entries {:3} new, {} left out; again: {} habits known, {} "
                            "entries same, {} written",
                            row.file, first.format, first.new_habits, first.new_entries, first.rejected.size(),
                            again.matched_habits, again.same, world.log.size() - events));
        CHECK(first.format == row.format);
        CHECK(first.new_habits == row.habits);
        CHECK(first.new_entries == row.entries);
        CHECK(first.rejected.size() == row.rejected);
        CHECK(again.matched_habits == row.habits);
        CHECK(again.same == row.entries);
        CHECK(world.log.size() == events);
    }
}

TEST_CASE("Loop's CSV export brings amounts, notes, rules and colours") {
    const auto folder = fixture("loop-csv");
    if (!folder)
        return;
    World world;
    import_file(world, *folder);
    const Habit& amounts = named(world, "value habit").habit;
    CHECK(amounts.rules.front().rule.target == Target{12, Direction::AtMost, Period::rolling(30)});
    CHECK(amounts.unit == "unit");
    CHECK(amounts.colour == 3);
    CHECK(entry_on(world, "value habit", "2026-07-02").value == 30);
    CHECK(entry_on(world, "value habit", "2026-07-02").note == "hi");
    CHECK(entry_on(world, "bool habit", "2026-07-03").answer == Answer::No);
    CHECK(named(world, "bool habit").habit.rules.front().rule.schedule == Schedule::times_in(3, 14));
    CHECK(named(world, "someone").habit.archived);
}

TEST_CASE("HabitBull and Tickmate give the days that Loop reads from them") {
    const auto habitbull = fixture("habitbull.csv");
    if (!habitbull)
        return;
    World world;
    import_file(world, *habitbull);
    CHECK(named(world, "Breed dragons").habit.why == "with love and fire");
    CHECK(entry_on(world, "Breed dragons", "2016-03-18").note == "text");
    CHECK(entry_on(world, "Breed dragons", "2016-03-19").answer == Answer::Yes);
    CHECK(is_silent_on(world, "Breed dragons", "2016-03-20"));

    World ticks;
    import_file(ticks, *fixture("tickmate.db"));
    for (const char* day : {"2016-01-24", "2016-02-05", "2016-03-18"})
        CHECK(entry_on(ticks, "Vegan", day).value >= 1); // the track takes several ticks a day
    CHECK(is_silent_on(ticks, "Vegan", "2016-03-14"));
}

TEST_CASE("the JSON trackers keep skips, reasons, schedules and directions") {
    const auto mhabit = fixture("mhabit.json");
    if (!mhabit)
        return;
    World world;
    import_file(world, *mhabit);
    CHECK(entry_on(world, "Arrive on time", "2026-01-01").answer == Answer::Yes);
    CHECK(entry_on(world, "Arrive on time", "2026-01-02").answer == Answer::Skip);
    CHECK(entry_on(world, "Arrive on time", "2026-01-02").note == "ill");
    CHECK(named(world, "Checked profile").habit.archived);
    CHECK(named(world, "Checked profile").habit.is_less_better(world.today));

    import_file(world, *fixture("beaverhabits.json"));
    CHECK(named(world, "Reading").habit.rules.front().rule.schedule == Schedule::times_a_week(3));
    CHECK(entry_on(world, "Reading", "2026-01-01").note == "12 pages");

    import_file(world, *fixture("habitica-user-data.json"));
    CHECK(named(world, "On time").habit.rules.front().rule.schedule == Schedule::on_weekdays(0b0011111));
    CHECK(entry_on(world, "On time", "2026-01-01").answer == Answer::Yes);
    CHECK(is_silent_on(world, "On time", "2026-01-02")); // its point speaks of the day before
    CHECK(entry_on(world, "Paused before replying", "2026-01-01").value == 1);
}

TEST_CASE("harsh's amounts count only where every yes has one") {
    const auto log = fixture("harsh.log");
    if (!log)
        return;
    World world;
    import_file(world, *log);
    CHECK(named(world, "Reading").habit.measure == MeasureKind::Count);
    CHECK(entry_on(world, "Reading", "2025-01-02").value == 1);
    CHECK(world.state(named(world, "Water intake").habit.id, world.today - *parse_day("2025-01-02")).outcome ==
          Outcome::Missed);
    CHECK(named(world, "Daily standup").habit.measure == MeasureKind::YesNo);
    CHECK(entry_on(world, "Code review", "2025-01-02").answer == Answer::Skip);
}

TEST_CASE("Daylio's moods of one's own are asked for, and every entry's words are kept") {
    const auto file = fixture("daylio.csv");
    if (!file)
        return;
    World world;
    try {
        import_file(world, *file);
        FAIL("moods of one's own have no order");
    } catch (const UnknownMoods& unknown) {
        CHECK(unknown.moods().size() == 10);
        CHECK(unknown.moods().front() == "vaguely ok");
    }
    CHECK(world.log.empty());
    import_file(world, *file, options_of({"daylio.csv", "daylio", 0, 0, 0}));
    const Entry day = entry_on(world, "Mood", "2022-10-26");
    CHECK(day.note.find("in awe") != std::string::npos);
    CHECK(day.note.find("7:50 AM lifeless: Nulla quis lectus pulvinar") == 0);
    CHECK(entry_on(world, "Mood", "2022-10-25").value > 2);
    CHECK(entry_on(world, "allegro", "2022-10-26").answer == Answer::Yes);
    CHECK(named(world, "allegro").habit.archived);
}
