#include "domain/characters.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace kept;

TEST_CASE("characters are counted as people count them, whatever they are written in") {
    struct Case {
        std::string text;
        std::size_t count;
        bool is_utf8;
    };
    const std::vector<Case> cases{{"", 0, true},
                                  {"walk", 4, true},
                                  {"\u041C\u0438\u0440", 3, true},
                                  {"\u4F60\u597D", 2, true},
                                  {"fine \U0001F600 ok", 9, true},
                                  {std::string("a\0b", 3), 3, true},
                                  {"caf\xE9", 4, false},
                                  {"\xC0\xAF", 2, false},         // a slash in two bytes
                                  {"\xED\xA0\x80", 3, false},     // half a pair of UTF-16's
                                  {"\xF4\x90\x80\x80", 4, false}, // beyond the last character
                                  {"\xF0\x9F\x98", 3, false}};    // cut off
    for (const Case& one : cases) {
        CAPTURE(one.text);
        CHECK(count_characters(one.text) == one.count);
        CHECK(is_utf8(one.text) == one.is_utf8);
    }
}

TEST_CASE("a text is cut between characters") {
    const std::string text = "a\u00E9\u4F60\U0001F600z";
    CHECK(first_characters(text, 0).empty());
    CHECK(first_characters(text, 2) == "a\u00E9");
    CHECK(first_characters(text, 4) == "a\u00E9\u4F60\U0001F600");
    CHECK(first_characters(text, 9) == text);
    CHECK(first_characters("\xE9t\xE9", 2) == "\xE9t");
}
