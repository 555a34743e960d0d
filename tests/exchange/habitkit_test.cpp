#include "importing.hpp"

using namespace kept;
using namespace kept::test;

namespace {

const std::string text =
    R"({"habits":[{"id":"a","name":"Read","description":"slowly","color":"emerald","archived":false,"isInverse":false},)"
    R"({"id":"b","name":"Water","color":"blue","archived":true,"isInverse":false},{"id":"c","name":"Smoke","isInverse":true}],)"
    R"("completions":[{"id":"1","date":"2026-11-19T23:00:00.000Z","habitId":"a","timezoneOffsetInMinutes":60,"amountOfCompletions":1,"note":"ten pages"},)"
    R"({"id":"2","date":"2026-11-20T05:00:00.000Z","habitId":"b","timezoneOffsetInMinutes":-300,"amountOfCompletions":2},)"
    R"({"id":"3","date":"2026-11-20T05:00:00.000Z","habitId":"b","timezoneOffsetInMinutes":-300,"amountOfCompletions":3},)"
    R"({"id":"4","date":"2026-11-20T05:00:00.000Z","habitId":"c","timezoneOffsetInMinutes":0,"amountOfCompletions":1},)"
    R"({"id":"5","date":"soon","habitId":"a"},{"id":"6","date":"2026-11-20T05:00:00.000Z","habitId":"z"}],)"
    R"("intervals":[{"id":"i","habitId":"a","startDate":"2026-01-01","endDate":"2026-06-01","type":"day","requiredNumberOfCompletions":1,"requiredNumberOfCompletionsPerDay":1},)"
    R"({"id":"j","habitId":"a","startDate":"2026-06-01","endDate":null,"type":"week","requiredNumberOfCompletions":3,"requiredNumberOfCompletionsPerDay":1},)"
    R"({"id":"k","habitId":"b","startDate":"2026-06-01","endDate":null,"type":"day","requiredNumberOfCompletions":1,"requiredNumberOfCompletionsPerDay":4}],)"
    R"("categories":[{"id":"g","name":"Mind"}],"categoryMappings":[{"habitId":"a","categoryId":"g"}],)"
    R"("reminders":[{"habitId":"a","weekdayIndices":[1,2,3,4,5,6,7],"hour":21,"minute":5},{"habitId":"b","weekdayIndices":[1],"hour":8,"minute":0}]})";

} // namespace

TEST_CASE("HabitKit's days are read by their own clock, with goals, groups, colours and daily reminders") {
    World world;
    const ImportReport report = import_text(world, "habitkit.json", text);
    CHECK(report.format == "habitkit");
    CHECK(report.new_habits == 2);
    const Habit& read = named(world, "Read").habit;
    CHECK(read.measure == MeasureKind::YesNo);
    CHECK(read.rules.front().rule.schedule == Schedule::times_a_week(3));
    CHECK(read.why == "slowly");
    CHECK(read.group == "Mind");
    CHECK(entry_on(world, "Read", "2026-11-20").answer == Answer::Yes);
    CHECK(entry_on(world, "Read", "2026-11-20").note == "ten pages");
    CHECK(named(world, "Water").habit.archived);
    CHECK(named(world, "Water").habit.rules.front().rule.target.amount == 4);
    CHECK(entry_on(world, "Water", "2026-11-20").value == 3);
    const std::string lines = left_out(report);
    CAPTURE(lines);
    CHECK(lines.find("habit 3: \"Smoke\" is something to avoid.") == 0);
    CHECK(lines.find("completion 5: \"soon\" is no date.") != std::string::npos);
    CHECK(lines.find("completion 6: It belongs to no habit.") != std::string::npos);
    CHECK(lines.find("several a day: 1 day had several rows; the latest was taken.") != std::string::npos);
    CHECK(lines.find("no place for: reminders on some weekdays: 1") != std::string::npos);
    CHECK(lines.find("no place for: earlier goals: 1") != std::string::npos);
    check_only_once(world, "habitkit.json", text);
    const ImportedLog log = read_import(source_of_text("h.json", text), {.today = world.today});
    REQUIRE(log.habits[0].reminders.size() == 1);
    CHECK(to_text(log.habits[0].reminders) == "21:05");
}
