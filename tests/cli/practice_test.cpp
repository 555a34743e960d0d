// Exercises, reviews and reports through the command line.
#include "line.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace kept;
using namespace kept::test;

namespace {

std::string text_of(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("exercises are listed, and one is answered question by question in a terminal") {
    Line line;
    CHECK(line.json({"practice"}).size() == 18);
    line.in_is_terminal = true;
    line.input = "mine\nNo calls after nine\nyes\n\nWhen it rings, I will let it ring\n";
    REQUIRE(line.run({"practice", "boundaries"}) == 0);
    CHECK(line.out.find("Whose boundary is it? [mine/theirs]") != std::string::npos);
    CHECK(line.out.find("Saved: Boundaries.") != std::string::npos);
    const Json log = line.json({"log"});
    CHECK(log.back()["kind"] == "practice_saved");
}

TEST_CASE("without a terminal the answers are said on the line, and what is unknown is refused") {
    Line line;
    CHECK(line.run({"practice", "gratitude"}) == 2);
    REQUIRE(line.run({"practice", "gratitude", "--set", "things=rain; a call"}) == 0);
    CHECK(line.run({"practice", "gratitude", "--set", "colour=red"}) == 2);
    CHECK(line.run({"practice", "dancing"}) == 1);
    CHECK(line.run({"practice", "boundaries", "--set", "whose=ours"}) == 1);
    CHECK(line.err.find("One of mine, theirs is wanted here") != std::string::npos);
    CHECK(line.run({"practice", "listening-log", "--set", "defended=7"}) == 1);
}

TEST_CASE("a step that reaches out is refused on the command line too while the gate is closed") {
    Line line;
    CHECK(line.run({"practice", "gratitude", "--set", "say_it=call | 2026-11-25"}) == 1);
    CHECK(line.err.find("It is not ruled out") != std::string::npos);
    REQUIRE(line.run({"set", "contact_wanted", "yes"}) == 0);
    REQUIRE(line.run({"set", "contact_danger", "no"}) == 0);
    REQUIRE(line.run({"practice", "gratitude", "--set", "say_it=call | 2026-11-25"}) == 0);
    CHECK(line.json({"promise", "list"})[0]["text"] == "call");
}

TEST_CASE("an exercise counts as a check-in of a habit that is named") {
    Line line;
    REQUIRE(line.run({"add", "Read", "--measure", "count", "--target", "10", "--unit", "pages", "--from",
                      "2026-11-01"}) == 0);
    REQUIRE(line.run({"practice", "book-notes", "--set", "book=The garden", "--set", "pages=12", "--for", "Read"}) ==
            0);
    CHECK(line.json({"today"})["habits"][0]["outcome"] == "kept");
    REQUIRE(line.run({"undo"}) == 0);
    CHECK(line.json({"today"})["habits"][0]["outcome"] == "unknown");
}

TEST_CASE("a week is looked back at with its numbers, and the review is saved") {
    Line line;
    REQUIRE(line.run({"add", "Walk", "--from", "2026-11-01"}) == 0);
    REQUIRE(line.run({"check", "Walk", "yes", "--day", "2026-11-18"}) == 0);
    const Json numbers = line.json({"review"});
    CHECK(numbers["from"] == "2026-11-16");
    CHECK(numbers["habits"][0]["kept"] == 1);
    REQUIRE(line.run({"review", "--set", "went_well=one walk"}) == 0);
    CHECK(line.out == "Saved the look back at the week from 2026-11-16.\n");
    CHECK(line.run({"review", "--set", "mood=good"}) == 2);
}

TEST_CASE("a report is one page without a script or a word from elsewhere, and parts are left out") {
    Line line;
    const auto log = (line.folder / "demo.db").string();
    REQUIRE(line.run({"--db", log, "demo", "--years", "1", "--habits", "6", "--seed", "4"}) == 0);
    const auto page = line.folder / "report.html";
    REQUIRE(line.run({"--db", log, "report", "--month", "2026-10", page.string()}) == 0);
    const std::string html = text_of(page);
    CHECK(html.starts_with("<!DOCTYPE html>"));
    for (const char* wanted : {"<h1>October 2026</h1>", "<svg", "Habits", "Promises", "To bring to the next session"})
        CHECK_MESSAGE(html.find(wanted) != std::string::npos, wanted);
    for (const char* unwanted : {"<script", "<link", "<img", "<iframe", "src=", "url(", "@import", "onload"})
        CHECK_MESSAGE(html.find(unwanted) == std::string::npos, unwanted);
    for (std::size_t at = html.find("http"); at != std::string::npos; at = html.find("http", at + 1))
        CHECK((html.compare(at, 26, "http://www.w3.org/2000/svg") == 0 || html.compare(at, 10, "http-equiv") == 0));
    using std::filesystem::perms;
    CHECK((std::filesystem::status(page).permissions() & (perms::group_all | perms::others_all)) == perms::none);
    CHECK(line.run({"--db", log, "report", "--month", "2026-10", page.string()}) == 1); // something is there
    const auto short_page = line.folder / "short.html";
    REQUIRE(line.run({"--db", log, "report", "--year", "2026", short_page.string(), "--without", "promises",
                      "charts"}) == 0);
    CHECK(text_of(short_page).find("<h1>2026</h1>") != std::string::npos);
    CHECK(text_of(short_page).find("<svg") == std::string::npos);
    CHECK(text_of(short_page).find("<h2>Promises") == std::string::npos);
    CHECK(line.run({"report", "--month", "2027-01", (line.folder / "later.html").string()}) == 1);
    CHECK(line.run({"report", "--month", "soon", (line.folder / "later.html").string()}) == 2);
}

TEST_CASE("what a user wrote stands in a report as words, whatever it looks like") {
    Line line;
    REQUIRE(line.run({"add", "<script>alert(1)</script> & \"co\"", "--from", "2026-11-01"}) == 0);
    const auto page = line.folder / "report.html";
    REQUIRE(line.run({"report", page.string()}) == 0);
    CHECK(text_of(page).find("<script") == std::string::npos);
    CHECK(text_of(page).find("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;") != std::string::npos);
}
