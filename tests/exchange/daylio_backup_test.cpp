#include "exchange/html_words.hpp"
#include "importing.hpp"
#include "support/base64.hpp"
#include "support/temp_dir.hpp"

#include <zip.h>

using namespace kept;
using namespace kept::test;

namespace {

const std::string diary =
    R"({"version":15,"customMoods":[{"id":1,"custom_name":"","predefined_name_id":1,"mood_group_id":1},)"
    R"({"id":7,"custom_name":"so so","predefined_name_id":-1,"mood_group_id":4}],)"
    R"("tag_groups":[{"id":1,"name":"Body"}],"tags":[{"id":3,"name":"walk","id_tag_group":1,"state":0},{"id":4,"name":"tea"}],)"
    R"("goals":[{"id":1}],"dayEntries":[)"
    R"({"minute":5,"hour":20,"day":20,"month":10,"year":2026,"mood":7,"note":"late<br>and <b>long</b>","note_title":"Evening","tags":[3],"assets":[9]},)"
    R"({"minute":0,"hour":8,"day":20,"month":10,"year":2026,"mood":1,"note":"","tags":[3,4]},)"
    R"({"minute":0,"hour":8,"day":31,"month":1,"year":2026,"mood":1,"tags":[]},)"
    R"({"minute":0,"hour":8,"day":1,"month":1,"year":2026,"mood":99,"tags":[]}]})";

std::filesystem::path make_backup(const std::filesystem::path& path, const std::string& json) {
    const std::string packed = encode_base64(json);
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    REQUIRE(archive != nullptr);
    REQUIRE(zip_file_add(archive, "backup.daylio", zip_source_buffer(archive, packed.data(), packed.size(), 0), 0) >=
            0);
    REQUIRE(zip_file_add(archive, "assets/photo.jpg", zip_source_buffer(archive, "x", 1, 0), 0) >= 0);
    REQUIRE(zip_close(archive) == 0);
    return path;
}

} // namespace

TEST_CASE("Daylio's backup brings moods by their rank, days by their numbers, activities and groups") {
    const TempDir folder;
    const auto path = make_backup(folder / "a.daylio", diary);
    World world;
    const ImportReport report = import_file(world, path);
    CHECK(report.format == "daylio-backup");
    CHECK(report.new_habits == 3);
    CHECK(report.new_entries == 3);
    CHECK(entry_on(world, "Mood", "2026-11-20").value == 3.5); // rad is 5, one of the fourth group 2
    CHECK(entry_on(world, "Mood", "2026-11-20").note == "08:00 rad\n20:05 so so: Evening\nlate\nand long");
    CHECK(entry_on(world, "walk", "2026-11-20").answer == Answer::Yes);
    CHECK(named(world, "walk").habit.archived);
    CHECK(named(world, "walk").habit.group == "Body");
    CHECK(left_out(report) == "entry 3: Its day is impossible.\n"
                              "entry 4: Its mood is not in the backup's list of moods.\n"
                              "no place for: photos and recordings: 1\nno place for: goals: 1\n");
    const std::size_t events = world.log.size();
    import_file(world, path);
    CHECK(world.log.size() == events);
}

TEST_CASE("Daylio's table goes on where its backup ended") {
    const TempDir folder;
    World world;
    import_file(world, make_backup(folder / "a.daylio", diary));
    const ImportReport report = import_text(world, "d.csv",
                                            "full_date,date,weekday,time,mood,activities,note_title,note\n"
                                            "2026-11-21,November 21,Saturday,10:00,good,walk,,\n");
    CHECK(report.new_habits == 0);
    CHECK(report.matched_habits == 2);
    CHECK(entry_on(world, "walk", "2026-11-21").answer == Answer::Yes);
}

TEST_CASE("a backup of Daylio that is damaged is refused") {
    World world;
    for (const char* bytes : {"", "not base64!", "bm8gSlNPTg=="}) {
        ImportSource source{.path = "a.daylio"};
        source.texts.emplace("backup.daylio", bytes);
        CHECK_THROWS_WITH_AS(read_import(source, {.today = world.today}), doctest::Contains("no whole backup"),
                             ImportError);
    }
}

TEST_CASE("the marks of diary editors are read as plain words, and other brackets stay") {
    CHECK(without_marks("a<br/>b<div>c</div>d") == "a\nbc\nd");
    CHECK(without_marks("1 < 2 <3 > <") == "1 < 2 <3 > <");
    CHECK(without_marks("<b") == "<b");
}
