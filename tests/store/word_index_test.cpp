#include "store/word_index.hpp"
#include "support/fake_world.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::test;

namespace {

/// What `query` finds in a record with these notes.
std::size_t found(const std::vector<std::string>& notes, const std::string& query) {
    World world;
    const HabitId walk = world.add("Walk");
    for (int k = 0; const std::string& note : notes)
        world.say(walk, {.answer = Answer::Yes, .note = note}, k++);
    WordIndex index;
    index.update(world.journal.events());
    return index.find(query).size();
}

std::string repeated(const std::string& word, int times) {
    std::string text;
    for (int k = 0; k < times; ++k)
        text += word;
    return text;
}

} // namespace

TEST_CASE("a query of a thousand short words is answered") {
    CHECK(found({"a walk", "no rain"}, repeated("a ", 1'010)) == 2);
    CHECK(found({"a walk", "no rain"}, repeated("w ", 1'010)) == 1);
    CHECK(found({"a walk", "no rain"}, repeated("zz ", 1'010)) == 0);
}

TEST_CASE("of a long query the first 32 words count") {
    CHECK(found({"a walk", "no rain"}, repeated("walk ", 31) + "rain") == 0);
    CHECK(found({"a walk", "no rain"}, repeated("walk ", 32) + "rain") == 1);
}

TEST_CASE("a query of a hundred thousand characters is answered") {
    CHECK(found({"a walk"}, std::string(100'000, 'x')) == 0);
    CHECK(found({"a walk"}, "wa " + std::string(100'000, ' ') + "lk") == 1);
    CHECK(found({repeated("\u4F60\u597D", 5'000)}, repeated("\u4F60\u597D", 5'000)) == 1);
}

TEST_CASE("short words in any script are found") {
    CHECK(found({"\u4F60\u597D", "walk"}, "\u4F60\u597D") == 1);
    CHECK(found({"fine \U0001F600 ok"}, "\U0001F600") == 1);
}
