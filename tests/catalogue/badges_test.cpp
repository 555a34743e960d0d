#include "catalogue/badges.hpp"
#include "domain/measures/measure.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

using namespace kept;

namespace {

std::vector<Badge> shipped() {
    return read_badges(std::filesystem::path(KEPT_ASSETS) / "badges.json");
}

std::string complaint_about(const std::string& text) {
    try {
        parse_badges(text, "badges.json");
    } catch (const CatalogueError& error) {
        return error.what();
    }
    return "none";
}

/// A badge that is right, with one field replaced or added.
std::string with(const std::string& field, const std::string& value) {
    std::map<std::string, std::string> fields{{"id", "\"a\""},           {"family", "\"f\""},  {"name", "\"A\""},
                                              {"meaning", "\"M.\""},     {"tier", "\"gold\""}, {"icon", "\"eco\""},
                                              {"counter", "\"streak\""}, {"threshold", "3"}};
    if (value.empty())
        fields.erase(field);
    else
        fields[field] = value;
    std::string text = "[\n{";
    for (const auto& [key, content] : fields)
        text += (text.back() == '{' ? "\n" : ",\n") + ("\"" + key + "\": ") + content;
    return text + "\n}]";
}

} // namespace

TEST_CASE("the shipped catalogue has at least 45 badges in nine families, each with a name and a meaning of its own") {
    const std::vector<Badge> badges = shipped();
    CHECK(badges.size() >= 45);
    std::set<std::string> families, names, meanings;
    for (const Badge& badge : badges) {
        families.insert(badge.family);
        CHECK_MESSAGE(names.insert(badge.name).second, badge.name);
        CHECK_MESSAGE(meanings.insert(badge.meaning).second, badge.meaning);
        CHECK(badge.meaning.ends_with('.'));
    }
    CHECK(families == std::set<std::string>{"balance", "comeback", "honesty", "long haul", "punctuality", "reflection",
                                            "regulation", "streaks", "strength"});
}

TEST_CASE("tiers rise with what is asked") {
    const std::vector<Badge> badges = shipped();
    for (const Badge& a : badges)
        for (const Badge& b : badges)
            if (a.rule.counter == b.rule.counter && a.rule.measure == b.rule.measure && a.family == b.family &&
                a.rule.practice == b.rule.practice && a.rule.threshold < b.rule.threshold)
                CHECK_MESSAGE(a.tier <= b.tier, a.id << " and " << b.id);
}

TEST_CASE("a bad catalogue names the line and the field") {
    CHECK(complaint_about(with("icon", "\"eco\"")) == "none");
    CHECK(complaint_about(with("tier", "\"tin\"")) ==
          "badges.json, line 10: \"tier\" is bronze, silver, gold or platinum.");
    CHECK(complaint_about(with("threshold", "\"3\"")) == "badges.json, line 9: \"threshold\" is no number above zero.");
    CHECK(complaint_about(with("threshold", "-1")) == "badges.json, line 9: \"threshold\" is no number above zero.");
    CHECK(complaint_about(with("name", "")) == "badges.json, line 2: \"name\" is missing.");
    CHECK(complaint_about(with("counter", "\"steps\"")) ==
          "badges.json, line 3: \"counter\" names nothing that is counted.");
    CHECK(complaint_about(with("measure", "\"mood\"")) == "badges.json, line 8: \"measure\" names no measure.");
    CHECK(complaint_about(with("colour", "\"red\"")) == "badges.json, line 3: \"colour\" is not a field of a badge.");
    CHECK(complaint_about("[\n{\n\"id\": \n}]") == "badges.json, line 4: this is no JSON.");
    CHECK(complaint_about("{}") == "badges.json, line 1: a catalogue is an array of objects.");
    CHECK(complaint_about("[\n1]") == "badges.json, line 1: this is no object.");
}

TEST_CASE("two badges of one id are refused") {
    const std::string one = with("icon", "\"eco\"");
    const std::string two = one.substr(0, one.size() - 1) + "," + one.substr(1);
    CHECK(complaint_about(two) == "badges.json, line 16: \"id\" is that of another badge too.");
}

TEST_CASE("a missing catalogue is said in a sentence") {
    CHECK_THROWS_WITH_AS(read_badges("/nowhere/badges.json"), "The catalogue /nowhere/badges.json cannot be read.",
                         CatalogueError);
}
