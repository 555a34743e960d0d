#include "app/ids.hpp"
#include "support/running_app.hpp"

#include <doctest/doctest.h>

#include <sys/stat.h>

using namespace kept;
using namespace kept::test;

namespace {

const Instant noon = FixedClock().now();

} // namespace

TEST_CASE("two apps on one log see each other's writes and never lose one") {
    const TempDir folder;
    const FixedClock clock;
    CountingIds ids_a(1), ids_b(2);
    App a(folder / "kept.db", device(1), clock, ids_a);
    App b(folder / "kept.db", device(2), clock, ids_b);
    a.apply(AddHabits{{yes_no_habit("Walk")}});
    b.apply(AddHabits{{yes_no_habit("Walk")}}); // finds the log that a has made
    CHECK(b.journal().habits().size() == 2);
    CHECK(a.journal().habits().size() == 1);
    a.apply(AddHabits{{yes_no_habit("Walk")}}); // takes b's habit in first
    CHECK(a.journal().habits().size() == 3);
    CHECK(b.refresh());
    CHECK(!b.refresh());
    CHECK(b.journal().habits().size() == 3);
    CHECK(a.verify().empty());
}

TEST_CASE("an app without a log takes in one that another makes") {
    const TempDir folder;
    const FixedClock clock;
    CountingIds ids_a(1), ids_b(2);
    App a(folder / "kept.db", device(1), clock, ids_a);
    CHECK(!a.refresh());
    App b(folder / "kept.db", device(2), clock, ids_b);
    b.apply(AddHabits{{yes_no_habit("Walk")}});
    CHECK(a.refresh());
    CHECK(a.journal().habits().size() == 1);
}

TEST_CASE("a command that fails leaves the journal and the log as they were") {
    const TempDir folder;
    const FixedClock clock;
    CountingIds ids;
    App app(folder / "kept.db", device(1), clock, ids);
    CHECK_THROWS_AS(app.apply(Undo{}), CommandError);
    CHECK(!std::filesystem::exists(folder / "kept.db"));
    App nowhere("/proc/nowhere/kept.db", device(1), clock, ids);
    CHECK_THROWS_AS(nowhere.apply(AddHabits{{yes_no_habit("Walk")}}), StoreError);
    CHECK(nowhere.journal().habits().empty());
}

TEST_CASE("an app in memory writes no file") {
    const FixedClock clock;
    CountingIds ids;
    App app(device(1), clock, ids);
    app.apply(AddHabits{{yes_no_habit("Walk")}});
    CHECK(app.journal().habits().size() == 1);
    app.apply(Undo{});
    CHECK(app.journal().habits().empty());
}

TEST_CASE("a clock set back changes neither the order nor what counts") {
    const TempDir folder;
    FixedClock clock;
    CountingIds ids;
    App app(folder / "kept.db", device(1), clock, ids);
    app.apply(AddHabits{{yes_no_habit("Walk")}});
    const HabitId walk = app.journal().habits().front()->habit.id;
    app.apply(CheckInCommand{walk, app.today(), {{.answer = Answer::No}}});
    clock.move_on(-60);
    app.apply(CheckInCommand{walk, app.today(), {{.answer = Answer::Yes}}});
    App again(folder / "kept.db", device(1), clock, ids);
    const HabitRecord& record = *again.journal().habits().front();
    CHECK(again.series().of(again.journal(), record, again.today()).at(again.today()).outcome == Outcome::Kept);
}

TEST_CASE("--today is the real time of day in another day, and days turn at their hour") {
    const FixedClock clock;
    const ShiftedClock shifted(clock, *parse_day("2016-03-21"), 3);
    CHECK(to_text(day_at(shifted.now().unix_ms, 0, 3)) == "2016-03-21");
    CHECK(shifted.now().unix_ms % 86'400'000 == noon.unix_ms % 86'400'000);
    CHECK(ms_until_next_day(noon, 3) == 15 * 3'600'000);
    CHECK(ms_until_next_day({noon.unix_ms, 120}, 3) == 13 * 3'600'000);
    CHECK(ms_until_next_day({noon.unix_ms + 15 * 3'600'000, 0}, 3) == 24 * 3'600'000);
}

TEST_CASE("the device's id is made once, for its owner alone, and survives a place that cannot be written") {
    const TempDir folder;
    RandomIds ids;
    const Uuid first = device_id(folder / "data" / "device", ids, noon.unix_ms);
    CHECK(device_id(folder / "data" / "device", ids, noon.unix_ms) == first);
    struct stat status {};
    REQUIRE(::stat((folder / "data" / "device").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600);
    CHECK(!device_id("/proc/nowhere/device", ids, noon.unix_ms).is_none());
}

TEST_CASE("an app that reads all but check-ins adds to the log, and takes everything in when others have written") {
    const TempDir folder;
    const FixedClock clock;
    CountingIds ids_a(1), ids_b(2);
    App whole(folder / "kept.db", device(1), clock, ids_a);
    whole.apply(AddHabits{{yes_no_habit("Walk")}});
    const HabitId walk = whole.journal().habits().front()->habit.id;
    whole.apply(CheckInCommand{walk, whole.today(), {{.answer = Answer::Yes}}});

    App adding(folder / "kept.db", device(2), clock, ids_b, Reading::AllButCheckIns);
    REQUIRE(adding.journal().habits().size() == 1);
    CHECK(adding.journal().habits().front()->check_ins.empty());
    adding.apply(CheckInCommand{walk, adding.today(), {{.answer = Answer::No}}});
    CHECK(whole.refresh());
    CHECK(whole.journal().habits().front()->check_ins.size() == 2);

    whole.apply(CheckInCommand{walk, whole.today(), {{.answer = Answer::Skip}}});
    adding.apply(CheckInCommand{walk, adding.today(), {{.answer = Answer::Clear}}}); // whole wrote first
    CHECK(adding.journal().habits().front()->check_ins.size() == 4);
    CHECK(whole.refresh());
    CHECK(whole.journal().habits().front()->check_ins.size() == 4);
    CHECK(whole.verify().empty());
}

TEST_CASE("an app that reads for answers knows its days' and nothing else that was said, made or written") {
    const TempDir folder;
    const FixedClock clock;
    CountingIds ids_a(1), ids_b(2);
    App whole(folder / "kept.db", device(1), clock, ids_a);
    const Day today = whole.today();
    HabitFields fields = yes_no_habit("Walk");
    fields.first_day = today - 1;
    whole.apply(AddHabits{{fields}});
    const HabitId walk = whole.journal().habits().front()->habit.id;
    for (const Day day : {today - 1, today, today})
        whole.apply(CheckInCommand{walk, day, {{.answer = Answer::Yes}}});
    whole.apply(MakePromise{.text = "Call", .due = {.day = today}});

    App answering(folder / "kept.db", device(2), clock, ids_b, Reading::ForAnswers, {today, today});
    CHECK(answering.journal().habits().size() == 2);
    CHECK(answering.journal().habits().front()->check_ins.size() == 2);
    CHECK(answering.journal().promises().all().empty());
    answering.apply(CheckInCommand{walk, today, {{.answer = Answer::No}}});
    CHECK(answering.refresh()); // everything, the first time that it looks back
    CHECK(answering.journal().habits().front()->check_ins.size() == 4);
    CHECK(answering.journal().promises().all().size() == 1);
}

TEST_CASE("an app that reads all but check-ins of an empty or missing log makes one") {
    const TempDir folder;
    const FixedClock clock;
    CountingIds ids(1);
    App adding(folder / "kept.db", device(1), clock, ids, Reading::AllButCheckIns);
    adding.apply(AddHabits{{yes_no_habit("Walk")}});
    adding.apply(
        CheckInCommand{adding.journal().habits().front()->habit.id, adding.today(), {{.answer = Answer::Yes}}});
    CHECK(App(folder / "kept.db", device(1), clock, ids).journal().habits().front()->check_ins.size() == 1);
    CHECK(adding.verify().empty());
}
