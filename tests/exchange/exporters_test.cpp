#include "domain/measures/measure.hpp"
#include "exchange/csv_table.hpp"
#include "exchange/event_json.hpp"
#include "exchange/exporters/exporters.hpp"
#include "importing.hpp"
#include "journal/demo/demo.hpp"
#include "journal/derived/goal_notes.hpp"
#include "support/fixtures.hpp"
#include "support/step_tally.hpp"
#include "support/temp_dir.hpp"

#include <rapidcheck.h>

#include <fstream>
#include <iterator>
#include <sys/stat.h>

using namespace kept;
using namespace kept::test;

namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

unsigned mode_of(const fs::path& path) {
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777U;
}

/// Everything a journal holds, as it would be exported, and what it comes to.
std::string picture(const Journal& journal, Day today) {
    std::string text = events_jsonl(journal);
    SeriesCache cache;
    for (const HabitRecord* record : journal.habits())
        text += record->habit.name + std::to_string(cache.of(journal, *record, today).strength_on(today));
    return text;
}

/// The journal of a second Kept that imports what the first has exported.
World reimport(const World& first) {
    World second;
    second.who = device(2);
    second.today = first.today;
    import_text(second, "kept.jsonl", events_jsonl(first.journal));
    return second;
}

void exchange_takes(World& world, const ImportedLog& log) {
    MergePlan merge = merge_import(world.journal, log, world.author(), world.ids);
    for (Event& event : merge.plan.events)
        world.journal.fold(event);
}

World demo(int years, int habits) {
    World world;
    Plan plan = make_demo({.years = years, .habits = habits, .seed = 7}, world.author(), world.ids);
    for (std::int64_t lamport = 0; Event & event : plan.events)
        event.lamport = ++lamport;
    world.journal.fold(plan.events);
    return world;
}

/// Something of every kind, undone and redone, on a day of its own.
void act(StepTally& tally, World& world, int what, int habit, int day) {
    const auto& habits = world.journal.habits();
    const auto pick = [&] { return habits[static_cast<std::size_t>(habit) % habits.size()]->habit; };
    switch (what % 8) {
    case 0: {
        HabitFields fields;
        fields.name = "Habit " + std::to_string(habit);
        fields.measure = static_cast<MeasureKind>(habit % 8);
        fields.first_day = world.today - 400;
        return tally.give(world, AddHabits{{fields}});
    }
    case 1:
        return tally.give(world, Undo{});
    case 2:
        return tally.give(world, Redo{});
    case 3:
        return tally.give(world, SetSetting{"day_start_hour", std::to_string(habit % 24)});
    case 4:
        return tally.give(world,
                          MakePromise{{}, "call \"her\", 日本", "a\nfriend", {world.today + habit % 5, habit % 1440}});
    default:
        break;
    }
    if (habits.empty())
        return;
    const Habit chosen = pick();
    if (what % 8 == 5)
        tally.give(world, PauseHabit{chosen.id, world.today - day % 30, world.today});
    else if (chosen.measure != MeasureKind::Promise)
        tally.say(world, chosen.id,
                  {.answer = what % 8 == 6 ? Answer::Skip : Answer::Clear, .note = "ü, \"" + std::to_string(day)},
                  day % 30);
}

} // namespace

TEST_CASE("Loop's own CSV export, brought in and exported again, is the same to the byte") {
    const auto folder = fixture("loop-csv");
    if (!folder)
        return;
    World world;
    world.today = *parse_day("2026-07-04"); // the day it was exported
    import_file(world, *folder);
    SeriesCache series;
    const ExportFiles files = loop_csv_files({world.journal, series, world.today});
    std::size_t found = 0;
    for (const auto& entry : fs::recursive_directory_iterator(*folder))
        if (entry.is_regular_file()) {
            const std::string name = entry.path().lexically_relative(*folder).generic_string();
            CAPTURE(name);
            REQUIRE(files.contains(name));
            CHECK(files.at(name) == bytes_of(entry.path()));
            ++found;
        }
    CHECK(found == 9);
    CHECK(files.size() == found);
}

TEST_CASE("a Loop backup goes out and comes in again with the same strengths") {
    const auto file = fixture("loop.db");
    if (!file)
        return;
    const TempDir folder;
    World world;
    world.today = *parse_day("2016-03-21");
    import_file(world, *file);
    SeriesCache series;
    loop_backup_exporter.write({world.journal, series, world.today}, folder / "out.db");
    CHECK(mode_of(folder / "out.db") == 0600);
    World second;
    second.today = world.today;
    const ImportReport report = import_file(second, folder / "out.db");
    CHECK(report.format == "loop-db");
    CHECK(report.new_habits == 9);
    CHECK(report.new_entries == 164);
    for (std::size_t i = 0; i < 9; ++i) { // two of them bear the same name
        const HabitRecord* record = world.journal.habits()[i];
        const HabitRecord& other = *second.journal.habits()[i];
        CAPTURE(record->habit.name);
        SeriesCache cache;
        CHECK(other.habit.name == record->habit.name);
        CHECK(other.habit.colour == record->habit.colour);
        CHECK(other.habit.rules.front().rule == record->habit.rules.front().rule);
        CHECK(cache.of(second.journal, other, world.today).strength_on(world.today) ==
              doctest::Approx(series.of(world.journal, *record, world.today).strength_on(world.today)));
    }
    CHECK(import_file(second, folder / "out.db").same == 164);
}

TEST_CASE("what was exported to JSON Lines and imported into an empty log gives an equal journal") {
    StepTally tally;
    CHECK(rc::check("any commands", [&tally] {
        World world;
        const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1'000'000));
        for (const int step : steps)
            act(tally, world, step % 97, step / 97 % 101, step / 9797 % 103);
        if (world.log.empty())
            return;
        const World second = reimport(world);
        RC_ASSERT(picture(second.journal, world.today) == picture(world.journal, world.today));
    }));
    CHECK(tally.carried_out<AddHabits>() > 50);
    CHECK(tally.carried_out<Undo>() > 50);
    CHECK(tally.carried_out<Redo>() > 10);
    CHECK(tally.carried_out<SetSetting>() > 50);
    CHECK(tally.carried_out<MakePromise>() > 50);
    CHECK(tally.carried_out<PauseHabit>() > 50);
    CHECK(tally.carried_out(Answer::Skip) > 50);
    CHECK(tally.carried_out(Answer::Clear) > 10);
}

TEST_CASE("a year of a demo journal goes through JSON Lines and comes out equal") {
    const World world = demo(1, 20);
    const World second = reimport(world);
    CHECK(second.journal.events().size() == world.journal.events().size());
    CHECK(picture(second.journal, world.today) == picture(world.journal, world.today));
}

TEST_SUITE("deep") {
    TEST_CASE("ten years of twenty habits go through JSON Lines and come out equal") {
        const World world = demo(10, 20);
        const World second = reimport(world);
        MESSAGE(world.journal.events().size() << " events");
        CHECK(picture(second.journal, world.today) == picture(world.journal, world.today));
    }
}

TEST_CASE("two logs become the same one, whichever is added to which") {
    World left, right;
    left.add("Walk");
    right.who = device(2);
    right.ids = CountingIds(2);
    right.say(right.add("Read", MeasureKind::Count), {.answer = Answer::Amount, .value = 3});
    const std::string left_lines = events_jsonl(left.journal);
    const ImportedLog of_right =
        read_import(source_of_text("r.jsonl", events_jsonl(right.journal)), {.today = left.today});
    exchange_takes(left, of_right);
    exchange_takes(right, read_import(source_of_text("l.jsonl", left_lines), {.today = left.today}));
    CHECK(events_jsonl(left.journal) == events_jsonl(right.journal));
    const ImportReport again = import_text(left, "r.jsonl", events_jsonl(right.journal));
    CHECK(again.new_entries + again.new_habits == 0);
}

TEST_CASE("a goal that is reached stays reached when another log brings another rule") {
    World here;
    here.today = here.today - 6;
    const HabitId walk = here.add("Walk", MeasureKind::YesNo, {}, 0);
    const GoalTerms terms{.on = GoalMetric::Streak, .target = 3, .by = here.today + 90, .figure = {}};
    const GoalId goal = here.apply(SetGoal{walk, terms}).events.front().id;
    World there;
    there.who = device(2);
    there.ids = CountingIds(2);
    import_text(there, "here.jsonl", events_jsonl(here.journal));
    for (int day = 0; day < 5; ++day, here.today = here.today + 1)
        here.say(walk, {.answer = Answer::Yes});
    const Day reached = here.today - 3;
    there.apply(PauseHabit{walk, reached, reached});
    import_text(here, "there.jsonl", events_jsonl(there.journal));
    const HabitRecord& record = *here.journal.find_habit(walk);
    CHECK(record.habit.pauses.size() == 1);
    CHECK(noted_day(here.journal, record, goal) == reached);
    CHECK(here.apply(Undo{}).summary == "Undone: Walk, yesterday: yes"); // a note is nothing to undo
}

TEST_CASE("lines that no Kept wrote are left out with their place, the others come in") {
    World world;
    world.say(world.add("Walk"), {.answer = Answer::Yes});
    std::string text = events_jsonl(world.journal);
    text += "{\"id\": 3}\n[[[[\n" + std::string(100'000, '[') + "\n";
    std::string future = to_json_line(world.log.back());
    future.replace(future.find("checked_in"), 10, "dreamt_of!");
    text += future + "\n";
    std::string changed = to_json_line(world.log.back());
    changed.replace(changed.find("\"yes\""), 5, "\"no\"");
    text += changed + "\n";
    text.replace(text.find("\"events\":2"), 10, "\"events\":9");
    World second;
    const ImportReport report = import_text(second, "kept.jsonl", text);
    CHECK(report.new_habits == 1);
    CHECK(report.new_entries == 1);
    REQUIRE(report.rejected.size() == 6);
    CHECK(report.rejected[0].where == "line 4");
    CHECK(report.rejected[2].why == "It is no JSON object.");
    CHECK(report.rejected[3].why == "It is of a kind that this Kept does not know.");
    CHECK(report.rejected[4].why == "2 events are missing: the file is cut short.");
    CHECK(report.rejected[5].why == "It is there twice.");
}

TEST_CASE("the tidy table has a row for each check-in that counts, and comes in again") {
    World world;
    const HabitId walk = world.add("Walk, \"far\"");
    world.say(walk, {.answer = Answer::Yes, .note = "rain\nand wind"}, 2);
    world.say(walk, {.answer = Answer::No}, 1);
    world.say(walk, {.answer = Answer::Skip}, 0);
    world.say(walk, {.answer = Answer::Yes}, 3);
    world.say(walk, {.answer = Answer::Clear}, 3);
    const HabitId calm = world.add("Calm", MeasureKind::Calm);
    world.say(calm, {.answer = Answer::Moment, .feeling = "anger", .skill = "breath", .before = 8, .after = 3});
    world.apply(MakePromise{{}, "Call", "Ann", {world.today + 1, {}}});
    const std::string text = tidy_csv(world.journal);
    const CsvTable table = read_csv(text);
    REQUIRE(table.rows.size() == 5);
    CHECK(table.header.front() == "date");
    CHECK(table.rows[0].cells[1] == "Walk, \"far\"");
    CHECK(table.rows[0].at(*table.column("note")) == "rain\nand wind");
    CHECK(table.rows[3].at(*table.column("feeling")) == "anger");
    CHECK(table.rows[4].at(*table.column("what")) == "Call");

    World second;
    const ImportReport report = import_text(second, "kept.csv", text);
    CHECK(report.new_entries == 3);
    CHECK(entry_on(second, "Walk, \"far\"", "2026-11-23").answer == Answer::Skip);
    CHECK(entry_on(second, "Walk, \"far\"", "2026-11-22").answer == Answer::No);
}

TEST_CASE("an export is private, whole, and never takes the place of another file") {
    const TempDir folder;
    World world;
    world.say(world.add("Walk"), {.answer = Answer::Yes});
    SeriesCache series;
    const ExportInput input{world.journal, series, world.today};
    const mode_t before = ::umask(0);
    for (const Exporter* exporter : all_exporters()) {
        const fs::path path = folder / (std::string(exporter->id) + ".out").c_str();
        exporter->write(input, path);
        CAPTURE(exporter->id);
        CHECK(mode_of(path) == (fs::is_directory(path) ? 0700 : 0600));
        CHECK_THROWS_WITH_AS(exporter->write(input, path), doctest::Contains("is there already"), ExportError);
        CHECK_THROWS_WITH_AS(exporter->write(input, folder / "none" / "x"), doctest::Contains("could not be written"),
                             ExportError);
    }
    loop_csv_exporter.write(input, folder / "loop.zip");
    ::umask(before);
    CHECK(mode_of(folder / "loop.zip") == 0600);
    CHECK(mode_of(folder / "loop-csv.out" / "Habits.csv") == 0600);
    World second;
    CHECK(import_file(second, folder / "loop.zip").new_entries == 1);
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == std::ssize(all_exporters()) + 1);
}
