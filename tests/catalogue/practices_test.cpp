#include "catalogue/feelings.hpp"
#include "catalogue/practices.hpp"
#include "catalogue/programmes.hpp"
#include "catalogue/templates.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>

using namespace kept;

namespace {

std::filesystem::path assets() {
    return KEPT_ASSETS;
}

std::string complaint_about(const std::string& text) {
    try {
        parse_practice(text, "a.json");
    } catch (const CatalogueError& error) {
        return error.what();
    }
    return "none";
}

std::string with_steps(const std::string& steps) {
    return "{\n\"id\": \"a\", \"family\": \"F\", \"title\": \"A\", \"why\": \"W.\", \"icon\": \"eco\",\n\"steps\": "
           "[\n" +
           steps + "{ \"id\": \"z\", \"kind\": \"read_back\", \"title\": \"Z\" }\n]\n}";
}

int sentences_in(const std::string& text) {
    int count = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '.' && (i + 1 == text.size() || text[i + 1] == ' '))
            ++count;
    return count;
}

} // namespace

TEST_CASE("every practice says why in two sentences, and its steps can be answered") {
    const std::vector<Practice> practices = read_practices(assets() / "practices");
    CHECK(practices.size() == 18);
    for (const Practice& practice : practices) {
        CAPTURE(practice.id);
        CHECK(sentences_in(practice.why) == 2);
        CHECK(practice.steps.size() >= 3);
        CHECK(practice.touches_another ==
              std::ranges::any_of(practice.steps, [](const PracticeStep& step) { return step.reaches_out; }));
        const auto closed = pages_of(practice, false);
        for (const auto& page : closed)
            for (const std::size_t step : page)
                CHECK_FALSE(practice.steps[step].reaches_out);
        CHECK(pages_of(practice, true).size() >= closed.size());
    }
    const Practice* record = find_practice(practices, "thought-record");
    REQUIRE(record != nullptr);
    CHECK(find_step(*record, "distortions")->options.size() == 10);
    for (const StepOption& option : find_step(*record, "distortions")->options)
        CHECK_MESSAGE(option.meaning.ends_with('.'), option.id);
}

TEST_CASE("the feeling field has more than eighty words, over all four quarters") {
    const std::vector<FeelingWord> words = read_feelings(assets() / "feelings.json");
    CHECK(words.size() >= 80);
    for (const bool pleasant : {true, false})
        for (const bool lively : {true, false})
            CHECK(std::ranges::count_if(words, [&](const FeelingWord& word) {
                      return (word.pleasantness > 0) == pleasant && (word.energy > 0) == lively;
                  }) >= 20);
}

TEST_CASE("six programmes ship, of eight weeks, and what they name is there") {
    const std::vector<Programme> programmes = read_programmes(assets() / "programmes");
    const std::vector<Practice> practices = read_practices(assets() / "practices");
    const std::vector<HabitTemplate> templates = read_templates(assets() / "templates.json");
    std::set<std::string> titles;
    for (const Programme& programme : programmes) {
        CAPTURE(programme.id);
        titles.insert(programme.title);
        CHECK(programme.weeks.size() == 8);
        CHECK(programme.habits.size() >= 3);
        for (const std::string& habit : programme.habits)
            CHECK_MESSAGE(std::ranges::find(templates, habit, &HabitTemplate::id) != templates.end(), habit);
        for (const std::string& practice : programme.practices)
            CHECK_MESSAGE(find_practice(practices, practice) != nullptr, practice);
        for (const ProgrammeWeek& week : programme.weeks) {
            CHECK(week.step.ends_with('.') == !week.step.ends_with('?'));
            CHECK_MESSAGE((week.practice.empty() || find_practice(practices, week.practice) != nullptr), week.practice);
        }
    }
    CHECK(titles == std::set<std::string>{"Be on time", "Tell it straight", "Steady under pressure", "Mend after harm",
                                          "Letting go", "Better listener"});
}

TEST_CASE("a bad practice names the line and the field") {
    CHECK(complaint_about(with_steps("")) == "none");
    CHECK(complaint_about("[]") == "a.json, line 1: this catalogue is one object.");
    CHECK(complaint_about("{\n\"id\": \"a\",\n}") == "a.json, line 3: this is no JSON.");
    CHECK(complaint_about("{\n\"id\": \"a\",\n\"colour\": 1\n}") ==
          "a.json, line 3: \"colour\" is not a field of a practice.");
    CHECK(complaint_about(with_steps("{ \"id\": \"b\",\n\"kind\": \"dance\", \"title\": \"B\" },\n")) ==
          "a.json, line 5: \"kind\" is no kind of step.");
    CHECK(complaint_about(
              with_steps("{ \"id\": \"b\", \"kind\": \"text\", \"title\": \"B\" },\n{ \"id\": \"b\", \"kind\": "
                         "\"text\", \"title\": \"B\" },\n")) == "a.json, line 5: \"id\" is that of another step too.");
    CHECK(complaint_about(with_steps("{ \"id\": \"b\", \"kind\": \"choice\", \"title\": \"B\" },\n")) ==
          "a.json, line 4: \"options\" needs two or more for a choice.");
    CHECK(
        complaint_about(with_steps("{ \"id\": \"b\", \"kind\": \"scale\", \"title\": \"B\",\n\"each\": \"c\" },\n")) ==
        "a.json, line 5: \"each\" names no earlier step of words or a list.");
    CHECK(complaint_about(with_steps("{ \"id\": \"b\", \"kind\": \"scale\", \"title\": \"B\",\n\"most\": 7 },\n")) ==
          "a.json, line 5: \"most\" is neither 3, 10 nor 100.");
}

TEST_CASE("a bad programme or feeling names the line and the field") {
    CHECK_THROWS_WITH_AS(
        parse_programme("{ \"id\": \"a\", \"title\": \"A\", \"why\": \"W\", \"icon\": \"eco\",\n\"weeks\": [] }",
                        "p.json"),
        "p.json, line 2: \"weeks\" holds other than eight weeks.", CatalogueError);
    CHECK_THROWS_WITH_AS(parse_feelings("[\n{ \"word\": \"a\", \"pleasantness\": 9, \"energy\": 0 }]", "f.json"),
                         "f.json, line 2: \"pleasantness\" is no number from -5 to 5.", CatalogueError);
}
