#include "record_driver.hpp"

#include <sys/stat.h>

using namespace kept;
using namespace kept::test;
using ui::Key;

namespace {

namespace fs = std::filesystem;

/// One habit, kept yesterday and today, and its history on the screen.
void open_progress(RecordDriver& kept) {
    HabitFields fields;
    fields.name = "Walk";
    fields.measure = MeasureKind::YesNo;
    kept.app->apply(AddHabits{{fields}});
    const HabitId habit = kept.app->journal().habits().back()->habit.id;
    kept.app->apply(CheckInCommand{habit, kept.app->today(), {Entry{.answer = Answer::Yes}}});
    kept.click("rail/progress");
}

std::string text_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("the numbers of a chart are copied from its menu, by mouse and by right click") {
    RecordDriver kept;
    open_progress(kept);
    kept.click("progress/year/take");
    REQUIRE(kept.has("progress/year/menu"));
    kept.click("progress/year/menu/numbers");
    CHECK(kept.ui().clipboard() == "day\toutcome\tshare kept\twritten later\n2026-11-23\tkept\t1\tno\n");
    CHECK(kept.sees("1 row of numbers copied"));
    CHECK_FALSE(kept.has("progress/year/menu"));

    kept.ui().right_click("progress/strength");
    kept.run_until_idle();
    REQUIRE(kept.has("progress/strength/menu"));
    kept.key(Key::Enter);
    kept.run_until_idle();
    CHECK(kept.ui().clipboard().starts_with("day\tWalk\n2026-11-23\t0."));
}

TEST_CASE("the button of a chart is reached by Tab and opened by Enter") {
    RecordDriver kept;
    open_progress(kept);
    bool is_open = false;
    for (int i = 0; i < 60 && !is_open; ++i) {
        kept.key(Key::Tab);
        if (kept.state.pictures.focused != "progress/year" || !kept.ui().state().focus.is_visible())
            continue;
        kept.key(Key::Enter);
        kept.run_until_idle();
        is_open = kept.has("progress/year/menu");
    }
    CHECK(is_open);
}

TEST_CASE("by keys alone a picture is saved: Tab to the button, its menu, and Enter on the sheet") {
    RecordDriver kept;
    open_progress(kept);
    for (int i = 0; i < 60 && kept.state.pictures.focused != "progress/year"; ++i)
        kept.key(Key::Tab);
    for (const Key key : {Key::Enter, Key::Down, Key::Enter}) {
        kept.key(key);
        kept.run_until_idle();
    }
    REQUIRE(kept.sees("Only you can read the file."));
    CHECK(kept.painted.empty());
    kept.key(Key::Enter);
    kept.run_until_idle();
    CHECK(kept.painted.size() == 1);
    CHECK_FALSE(kept.sees("Only you can read the file."));
}

TEST_CASE("find anything offers the chart that was touched last, and no chart of another screen") {
    RecordDriver kept;
    open_progress(kept);
    kept.ui().hover("progress/strength");
    kept.key(Key::K, ui::mods::ctrl);
    kept.type("copy num");
    kept.run_until_idle();
    CHECK(kept.sees("Copy numbers: Strength: Walk"));
    kept.key(Key::Enter);
    kept.run_until_idle();
    CHECK(kept.ui().clipboard().starts_with("day\tWalk\n"));

    kept.click("rail/settings");
    kept.key(Key::K, ui::mods::ctrl);
    kept.type("copy num");
    kept.run_until_idle();
    CHECK_FALSE(kept.sees("Copy numbers"));
}

TEST_CASE("a chart is saved as SVG, private, and asks before it takes the place of a file") {
    RecordDriver kept;
    open_progress(kept);
    const fs::path file = kept.folder / "picture.svg";
    const auto save = [&] {
        kept.click("progress/strength/take");
        kept.click("progress/strength/menu/save");
        kept.click("picture/format/svg");
        CHECK(kept.sees("kept-strength-walk.svg"));
        kept.fill("picture/path", file.string());
        kept.click("picture/ok");
    };
    save();
    CHECK(kept.said.back() == "Saved as " + file.string() + "; only you can read it.");
    const std::string svg = text_of(file);
    CHECK(svg.starts_with("<svg "));
    CHECK(svg.ends_with("</svg>\n"));
    CHECK(svg.find("Strength: Walk") != std::string::npos);
    struct stat facts {};
    REQUIRE(::stat(file.c_str(), &facts) == 0);
    CHECK((facts.st_mode & 0777U) == 0600U);

    kept.write("picture.svg", "mine");
    save();
    CHECK(text_of(file) == "mine");
    CHECK(kept.sees("There is something of that name already."));
    kept.click("picture/ok");
    CHECK(text_of(file) == svg);
    REQUIRE(::stat(file.c_str(), &facts) == 0);
    CHECK((facts.st_mode & 0777U) == 0600U);
}

TEST_CASE("a chart saved as PNG is handed to the window with its place") {
    RecordDriver kept;
    open_progress(kept);
    kept.click("progress/strength/take");
    kept.click("progress/strength/menu/save");
    kept.fill("picture/path", (kept.folder / "picture.png").string());
    kept.click("picture/ok");
    REQUIRE(kept.painted.size() == 1);
    CHECK(kept.painted[0].path == (kept.folder / "picture.png").string());
    CHECK_FALSE(kept.painted[0].replaces);
    CHECK(kept.painted[0].drawing.width > 200);
}

TEST_CASE("a badge is taken along as numbers and as SVG with its icon") {
    RecordDriver kept;
    open_progress(kept);
    kept.click("rail/badges");
    kept.click("badges/streak-7");
    REQUIRE(kept.has("badges/portrait/take"));
    kept.click("badges/portrait/take");
    kept.click("badges/portrait/menu/numbers");
    CHECK(kept.ui().clipboard().starts_with("badge\ttier\tearned on\tshare of the way\n"));

    const fs::path file = kept.folder / "badge.svg";
    kept.click("badges/portrait/take");
    kept.click("badges/portrait/menu/save");
    kept.click("picture/format/svg");
    kept.fill("picture/path", file.string());
    kept.click("picture/ok");
    const std::string svg = text_of(file);
    CHECK(svg.starts_with("<svg "));
    CHECK(svg.ends_with("</svg>\n"));
    CHECK(svg.find("<path ") != std::string::npos); // the icon, as an outline
}

TEST_CASE("pictures are copied only where the window can") {
    RecordDriver kept;
    open_progress(kept);
    kept.click("progress/year/take");
    CHECK(kept.has("progress/year/menu/save"));
    CHECK_FALSE(kept.has("progress/year/menu/copy"));
}
