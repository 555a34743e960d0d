#include "catalogue/templates.hpp"
#include "journal/commands/command.hpp"
#include "support/fake_world.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <set>

using namespace kept;

namespace {

std::vector<HabitTemplate> shipped() {
    return read_templates(std::filesystem::path(KEPT_ASSETS) / "templates.json");
}

std::string complaint_about(const std::string& text) {
    try {
        parse_templates(text, "templates.json");
    } catch (const CatalogueError& error) {
        return error.what();
    }
    return "none";
}

std::string with(const std::string& more) {
    return "[\n{\n\"id\": \"a\", \"family\": \"f\", \"name\": \"A\", \"question\": \"Q?\", \"meaning\": "
           "\"M.\",\n\"icon\": "
           "\"eco\",\n\"measure\": \"count\"" +
           more + "\n}]";
}

} // namespace

TEST_CASE("at least thirty templates ship, over nine families, and each can be added as it is") {
    const std::vector<HabitTemplate> templates = shipped();
    CHECK(templates.size() >= 30);
    std::set<std::string> families, names;
    test::World world;
    for (const HabitTemplate& one : templates) {
        families.insert(one.family);
        CHECK_MESSAGE(names.insert(one.fields.name.value_or("")).second, one.id);
        CHECK(one.meaning.ends_with('.'));
        CHECK_MESSAGE(one.fields.cue.value_or("").starts_with("When "), one.id);
        CHECK_NOTHROW(world.apply(AddHabits{{one.fields}}));
    }
    CHECK(families == std::set<std::string>{"body", "boundaries", "calm", "honesty", "listening", "punctuality",
                                            "reading", "sleep", "therapy"});
}

TEST_CASE("a bad template names the line and the field") {
    CHECK(complaint_about(with("")) == "none");
    CHECK(complaint_about(with(",\n\"target\": 0")) == "templates.json, line 6: \"target\" is no number above zero.");
    CHECK(complaint_about(with(",\n\"schedule\": \"often\"")) ==
          "templates.json, line 6: \"schedule\" is no schedule.");
    CHECK(complaint_about(with(",\n\"at_most\": 1")) ==
          "templates.json, line 6: \"at_most\" is neither true nor false.");
    CHECK(complaint_about(with(",\n\"colour\": 1")) ==
          "templates.json, line 6: \"colour\" is not a field of a template.");
}
