#include "record_driver.hpp"

#include <sys/stat.h>

using namespace kept;
using namespace kept::test;
using ui::Key;

namespace {

namespace fs = std::filesystem;

void open_settings(RecordDriver& kept, const std::string& id) {
    kept.click("rail/settings");
    kept.click_in("settings/scroll", id);
}

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void damage(const fs::path& log) {
    std::fstream file(log, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(4096);
    file << std::string(20'000, '\xAA');
}

/// A log with a copy of today, damaged since.
void damaged_log(const fs::path& log, bool with_copy) {
    {
        RunningApp kept(log, 7);
        add_habit(kept.app, "Walk");
        shell::BackgroundDataService data(kept.app, log);
        if (with_copy)
            data.ask(ui::BackUpNow{});
        data.finish();
    }
    damage(log);
}

} // namespace

TEST_CASE("a copy is saved in each format to a place of the user's choosing, private") {
    RecordDriver kept;
    add_habit(*kept.app, "Walk");
    for (const char* format : {"csv", "jsonl", "loop-csv", "loop-db"}) {
        open_settings(kept, "settings/save-copy");
        kept.click(std::string("copy/format/") + format);
        const fs::path file = kept.folder / (std::string("out-") + format + ".zip").c_str();
        kept.fill("copy/path", file.string());
        kept.click("copy/ok");
        CHECK(kept.sees("Saved as "));
        struct stat status {};
        REQUIRE(::stat(file.c_str(), &status) == 0);
        CHECK((status.st_mode & 0777U) == 0600);
    }
    open_settings(kept, "settings/save-copy");
    kept.fill("copy/path", (kept.folder / "out-csv.zip").string());
    kept.click("copy/ok");
    CHECK(kept.said.back().find("out-csv.zip") != std::string::npos); // never in the place of another
    CHECK(kept.state.notice->is_error);
}

TEST_CASE("the name that is proposed for a copy goes with its format") {
    RecordDriver kept;
    open_settings(kept, "settings/save-copy");
    CHECK(kept.state.record.copy.path.ends_with("/kept-2026-11-23.csv"));
    kept.click("copy/format/jsonl");
    CHECK(kept.state.record.copy.path.ends_with("/kept-2026-11-23.jsonl"));
    kept.click("copy/cancel");
    CHECK(!kept.has("copy"));
}

TEST_CASE("a copy is made now, listed with its day and size, and put in place after a preview") {
    RecordDriver kept({}, {1280, 1800});
    add_habit(*kept.app, "Walk");
    open_settings(kept, "settings/back-up");
    CHECK(kept.sees("Copied to "));
    CHECK(kept.sees("Monday, 23 November"));
    CHECK(kept.sees(" kB"));
    add_habit(*kept.app, "Read");
    kept.click_in("settings/scroll", "settings/copy/2026-11-23");
    CHECK(kept.sees("Habits that the copy does not have: Read."));
    CHECK(kept.sees("Entries in both: 1. Only in the record as it is now: 1."));
    kept.click("restore/cancel");
    CHECK(kept.habits().size() == 2);
    kept.click_in("settings/scroll", "settings/copy/2026-11-23");
    kept.click("restore/ok");
    CHECK(kept.habits() == std::vector<std::string>{"Walk"});
    CHECK(fs::exists(kept.folder / "kept-before-restore-2026-11-23.db"));
    CHECK(kept.sees("The copy is in place."));
}

TEST_CASE("a copy of a record that is dropped on the window is compared, not brought along") {
    RecordDriver kept;
    add_habit(*kept.app, "Walk");
    open_settings(kept, "settings/back-up");
    kept.drop(kept.folder.path() / "backups" / "kept-2026-11-23.db");
    CHECK(kept.has("restore/ok"));
}

TEST_CASE("a look for damage says that the record is sound, or what it found") {
    RecordDriver kept;
    add_habit(*kept.app, "Walk");
    open_settings(kept, "settings/verify");
    CHECK(kept.sees("The record is sound"));
    CHECK(kept.sees("Entries read: 1."));
    kept.click("verdict/ok");
    CHECK(!kept.has("verdict"));
}

TEST_CASE("an entry is erased from Journal after a question, in the copies too") {
    RecordDriver kept;
    const HabitId walk = add_habit(*kept.app, "Walk");
    kept.app->apply(CheckInCommand{walk, kept.app->today(), {{.answer = Answer::Yes, .note = "xyzzy"}}});
    open_settings(kept, "settings/back-up");
    const Uuid id = kept.app->journal().events().at(1).id;
    kept.click("rail/journal");
    const std::string row = "journal/" + to_text(id).substr(28);
    const std::string button = row + "/erase";
    CHECK(!kept.has(button)); // it shows under the mouse
    kept.ui().hover(row);
    kept.click(button);
    CHECK(kept.sees("Erase this entry for good?"));
    kept.key(Key::Enter); // this alone does not press it
    kept.run_until_idle();
    CHECK(kept.sees("Erase this entry for good?"));
    kept.click("erase/cancel");
    kept.ui().hover(row);
    CHECK((bytes_of(kept.log) + bytes_of(kept.log.string() + "-wal")).find("xyzzy") != std::string::npos);
    kept.click(button);
    kept.click("erase/in-copies");
    kept.click("erase/ok");
    CHECK(kept.sees("Erased the entry, for good. It is gone from 1 copy too."));
    for (const auto& entry : fs::recursive_directory_iterator(kept.folder.path()))
        if (entry.is_regular_file())
            CHECK_MESSAGE(bytes_of(entry.path()).find("xyzzy") == std::string::npos, entry.path().string());
    CHECK(kept.app->verify().empty());
}

TEST_CASE("a habit is erased from Habits, by way of the archive's question") {
    RecordDriver kept;
    const HabitId walk = add_habit(*kept.app, "Walk");
    add_habit(*kept.app, "Read");
    kept.app->apply(CheckInCommand{walk, kept.app->today(), {{.answer = Answer::Yes}}});
    kept.click("rail/habits");
    kept.click("habits/" + to_text(walk).substr(28) + "/archive");
    kept.click("archive/erase");
    CHECK(kept.sees("Erase “Walk” for good?"));
    CHECK(kept.sees("(check-ins: 1)"));
    kept.click("erase/ok");
    CHECK(kept.habits() == std::vector<std::string>{"Read"});
}

TEST_CASE("everything is erased only after a word, and the copies by themselves") {
    RecordDriver kept;
    add_habit(*kept.app, "Walk");
    open_settings(kept, "settings/back-up");
    kept.click_in("settings/scroll", "settings/erase");
    CHECK(kept.ui().mark("erase/ok").enabled == false);
    kept.fill("erase/word", "eras");
    CHECK(kept.ui().mark("erase/ok").enabled == false);
    kept.fill("erase/word", "erase");
    kept.click("erase/ok");
    CHECK(kept.habits().empty());
    kept.click_in("settings/scroll", "settings/erase-copies");
    CHECK(kept.sees("Delete the copies?"));
    kept.click("erase/ok");
    CHECK(kept.sees("1 copy was deleted."));
    CHECK(fs::is_empty(kept.folder / "backups"));
}

TEST_CASE("a damaged record is a look: nothing can be pressed or written, and the newest copy is put in its place") {
    RecordDriver kept([](const fs::path& log) { damaged_log(log, true); });
    const std::string before = bytes_of(kept.log);
    CHECK(kept.sees("Your record’s file is damaged"));
    CHECK(kept.sees("The newest good copy is of Monday, 23 November."));
    kept.key(Key::Y);
    kept.key(Key::U);
    kept.run_until_idle();
    CHECK(kept.sees("Nothing is written while the record’s file is damaged."));
    for (const char* screen : {"progress", "goals", "badges", "journal", "habits", "settings", "today"}) {
        kept.click(std::string("rail/") + screen);
        CHECK(kept.sees("Your record’s file is damaged"));
    }
    for (const std::string& id : kept.ui().mark_ids())
        CHECK_MESSAGE((id.starts_with("rail/") || id.starts_with("damage") || id.starts_with("toast")), id);
    kept.click("damage/faults");
    CHECK(kept.sees("The record is damaged"));
    kept.click("verdict/ok");
    CHECK(bytes_of(kept.log) == before);
    CHECK(!fs::exists(kept.log.string() + "-wal"));
    CHECK(!fs::exists(kept.log.string() + "-shm"));
    kept.click("damage/restore");
    CHECK(kept.sees("The record as it is now is damaged"));
    kept.click("restore/ok");
    CHECK(!kept.has("damage"));
    CHECK(kept.habits() == std::vector<std::string>{"Walk"});
    CHECK(bytes_of(kept.folder / "kept-before-restore-2026-11-23.db") == before);
    kept.key(Key::Y);
    kept.run_until_idle();
    CHECK(kept.app->journal().events().size() == 2);
}

TEST_CASE("a damaged record without a copy says that there is none") {
    RecordDriver kept([](const fs::path& log) { damaged_log(log, false); });
    CHECK(kept.sees("No good copy was found in "));
    CHECK(!kept.has("damage/restore"));
    kept.click("rail/settings");
    CHECK(kept.has("damage/faults"));
}
