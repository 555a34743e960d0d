#include "app/backups.hpp"
#include "support/running_app.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

using namespace kept;
using namespace kept::test;

namespace {

namespace fs = std::filesystem;

struct Running : LogOnDisk {
    App app = open();

    HabitId add(const std::string& name) {
        HabitFields fields = yes_no_habit(name);
        fields.first_day = app.today() - 30;
        return add_habit(app, fields);
    }
    void say(const HabitId& habit, Answer answer, const std::string& note, int days_ago = 0) {
        app.apply(CheckInCommand{habit, app.today() - days_ago, {{.answer = answer, .note = note}}});
    }
    Uuid last_id() const {
        return app.journal().events().at(static_cast<EventIndex>(app.journal().events().size() - 1)).id;
    }
    ErasePlan erase_entry(const Uuid& id) {
        ErasePlan erased;
        app.erase([&](const Journal& journal, const Author& author,
                      IdSource& source) { return plan_erase_entry(journal, id, author, source); },
                  erased);
        return erased;
    }
    ErasePlan erase_habit(const HabitId& id) {
        ErasePlan erased;
        app.erase([&](const Journal& journal, const Author& author,
                      IdSource& source) { return plan_erase_habit(journal, id, author, source); },
                  erased);
        return erased;
    }
};

/// The files of a folder, at any depth, that hold these bytes.
std::vector<std::string> files_with(const fs::path& folder, const std::string& bytes) {
    std::vector<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string all{std::istreambuf_iterator<char>(in), {}};
        if (all.find(bytes) != std::string::npos)
            found.push_back(entry.path().lexically_relative(folder).string());
    }
    return found;
}

} // namespace

TEST_CASE("an erased entry is gone from every byte, with what it had replaced; the others stay") {
    Running kept;
    const HabitId walk = kept.add("Walk");
    kept.say(walk, Answer::Yes, "xyzzy the first word");
    kept.say(walk, Answer::Clear, "");
    kept.say(walk, Answer::No, "xyzzy the second word");
    const Uuid entry = kept.last_id();
    kept.say(walk, Answer::Yes, "plugh of another day", 1);
    REQUIRE(!files_with(kept.folder.path(), "xyzzy").empty());
    const Revision before = kept.app.journal().revision();
    CHECK(!kept.app.search("xyzzy").empty());
    kept.erase_entry(entry);
    CHECK(kept.app.search("xyzzy").empty());
    CHECK(files_with(kept.folder.path(), "xyzzy").empty());
    CHECK(!files_with(kept.folder.path(), "plugh").empty());
    CHECK(kept.app.verify().empty());
    CHECK(kept.app.journal().revision().generation > before.generation);
    CHECK(kept.app.series()
              .of(kept.app.journal(), *kept.app.journal().find_habit(walk), kept.app.today())
              .at(kept.app.today())
              .outcome == Outcome::Unknown);
    const std::size_t events = kept.app.journal().events().size();
    App second(kept.log, device(1), kept.clock, kept.ids);
    CHECK(second.journal().events().size() == events);
    kept.say(walk, Answer::Yes, "it goes on", 2);
    CHECK(kept.app.verify().empty());
}

TEST_CASE("an undo after an erasure takes back the command before it, never the erasure") {
    Running kept;
    const HabitId walk = kept.add("Walk");
    kept.say(walk, Answer::Yes, "one", 1);
    kept.say(walk, Answer::Yes, "two");
    kept.erase_entry(kept.last_id());
    CHECK(kept.app.apply(Undo{}).find("Undone") == 0);
    CHECK(kept.app.journal().check_ins_on(*kept.app.journal().find_habit(walk), kept.app.today() - 1).empty());
    kept.app.apply(Redo{});
    CHECK(kept.app.journal().check_ins_on(*kept.app.journal().find_habit(walk), kept.app.today() - 1).size() == 1);
}

TEST_CASE("an erased habit is gone with its promises, its goals and its name") {
    Running kept;
    kept.add("Stay");
    kept.app.apply(MakePromise{{}, "xyzzy to call", "plover", {kept.app.today() + 1, {}}});
    const Uuid promise = kept.app.journal().promises().all().front()->id;
    const HabitId habit = kept.app.journal().promises().all().front()->habit;
    kept.app.apply(ResolvePromise{promise, PromiseEnd::Kept});
    HabitFields fields;
    fields.name = "frobozz";
    kept.app.apply(EditHabit{habit, fields});
    kept.erase_habit(habit);
    for (const char* word : {"xyzzy", "plover", "frobozz"})
        CHECK(files_with(kept.folder.path(), word).empty());
    CHECK(files_with(kept.folder.path(), "promise_resolved").empty());
    CHECK(kept.app.journal().habits().size() == 1);
    CHECK(kept.app.journal().promises().all().empty());
    CHECK(kept.app.verify().empty());
}

TEST_CASE("everything erased leaves an empty, sound log that goes on") {
    Running kept;
    kept.say(kept.add("xyzzy"), Answer::Yes, "plugh");
    App window(kept.log, device(2), kept.clock, kept.ids);
    ErasePlan erased;
    kept.app.erase([](const Journal& journal, const Author& /*author*/,
                      IdSource& /*ids*/) { return plan_erase_everything(journal); },
                   erased);
    CHECK(files_with(kept.folder.path(), "xyzzy").empty());
    CHECK(files_with(kept.folder.path(), "plugh").empty());
    CHECK(kept.app.journal().events().size() == 0);
    CHECK(window.refresh());
    CHECK(window.journal().habits().empty());
    kept.add("Anew");
    CHECK(kept.app.verify().empty());
}

TEST_CASE("backups are asked about separately: erased in, or deleted") {
    Running kept;
    const HabitId walk = kept.add("Walk");
    kept.say(walk, Answer::Yes, "xyzzy");
    const fs::path place = kept.folder / "backups";
    back_up(kept.log, place, kept.app.today());
    back_up(kept.log, place, kept.app.today() - 1);
    const ErasePlan erased = kept.erase_entry(kept.last_id());
    CHECK(files_with(kept.folder.path(), "xyzzy").size() == 2);
    CHECK(erase_in_backups(place, kept.log, erased) == 2);
    CHECK(files_with(kept.folder.path(), "xyzzy").empty());
    CHECK(erase_in_backups(place, kept.log, erased) == 0);
    REQUIRE(backups_in(place, kept.log).size() == 2);
    CHECK(verify_log(backups_in(place, kept.log)[0].file).empty());
    CHECK(std::distance(fs::directory_iterator(place), {}) == 2);
    CHECK(erase_backups(place, kept.log) == 2);
    CHECK(backups_in(place, kept.log).empty());
}

TEST_CASE("another program that reads is said to keep traces, which are gone once it is closed") {
    Running kept;
    const HabitId walk = kept.add("Walk");
    kept.say(walk, Answer::Yes, "xyzzy");
    {
        SQLite::Database reader(kept.log.string());
        reader.exec("BEGIN");
        reader.execAndGet("SELECT count(*) FROM events");
        CHECK_THROWS_WITH_AS(kept.erase_entry(kept.last_id()), doctest::Contains("traces may be left"), StoreError);
    }
    CHECK(kept.app.journal().check_ins_on(*kept.app.journal().find_habit(walk), kept.app.today()).empty());
    kept.say(walk, Answer::Yes, "plugh", 1);
    kept.erase_entry(kept.last_id()); // the next one sweeps up
    CHECK(files_with(kept.folder.path(), "xyzzy").empty());
    CHECK(kept.app.verify().empty());
}

TEST_CASE("a program that does not let go of the log ends a command with a sentence, not with a hang") {
    Running kept;
    const HabitId walk = kept.add("Walk");
    const std::size_t events = kept.app.journal().events().size();
    {
        SQLite::Database writer(kept.log.string(), SQLite::OPEN_READWRITE);
        writer.exec("BEGIN IMMEDIATE");
        CHECK_THROWS_WITH_AS(kept.say(walk, Answer::Yes, ""), doctest::Contains("Another program holds the log"),
                             StoreError);
        CHECK(kept.app.journal().events().size() == events);
    }
    kept.say(walk, Answer::Yes, "");
    CHECK(kept.app.journal().events().size() == events + 1);
}

TEST_CASE("what is not there cannot be erased") {
    Running kept;
    const HabitId walk = kept.add("Walk");
    CHECK_THROWS_WITH_AS(kept.erase_entry(device(77)), doctest::Contains("There is no such entry"), CommandError);
    CHECK_THROWS_WITH_AS(kept.erase_entry(walk), doctest::Contains("Erase the habit"), CommandError);
    CHECK_THROWS_WITH_AS(kept.erase_habit(device(77)), doctest::Contains("There is no such habit"), CommandError);
}
