#include "domain/characters.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace kept;

namespace {

/// The well-formed sequences of more than one byte: the first byte, the second, how many follow it (Unicode, table
/// 3-7).
struct Form {
    unsigned first_low, first_high;
    unsigned second_low, second_high;
    std::size_t length;
};
constexpr std::array<Form, 8> forms{{{0xC2, 0xDF, 0x80, 0xBF, 2},
                                     {0xE0, 0xE0, 0xA0, 0xBF, 3},
                                     {0xE1, 0xEC, 0x80, 0xBF, 3},
                                     {0xED, 0xED, 0x80, 0x9F, 3},
                                     {0xEE, 0xEF, 0x80, 0xBF, 3},
                                     {0xF0, 0xF0, 0x90, 0xBF, 4},
                                     {0xF1, 0xF3, 0x80, 0xBF, 4},
                                     {0xF4, 0xF4, 0x80, 0x8F, 4}}};

unsigned byte_at(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

bool has_form(std::string_view text, const Form& form) {
    if (text.size() < form.length || byte_at(text, 0) < form.first_low || byte_at(text, 0) > form.first_high ||
        byte_at(text, 1) < form.second_low || byte_at(text, 1) > form.second_high)
        return false;
    for (std::size_t at = 2; at < form.length; ++at)
        if (byte_at(text, at) < 0x80 || byte_at(text, at) > 0xBF)
            return false;
    return true;
}

std::size_t expected_length(std::string_view text) {
    if (byte_at(text, 0) < 0x80)
        return 1;
    for (const Form& form : forms)
        if (has_form(text, form))
            return form.length;
    return 0;
}

/// Both sides of every border between bytes that mean different things.
constexpr std::array<unsigned, 27> border_bytes{0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF,
                                                0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
                                                0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8, 0xFC, 0xFF};

/// How many of all texts of `length` border bytes that begin with `text` have another character at the front than
/// expected.
std::size_t wrong_lengths(std::string text, std::size_t length) {
    if (text.size() == length)
        return character_length(text) == expected_length(text) ? 0 : 1;
    std::size_t wrong = 0;
    for (const unsigned byte : border_bytes)
        wrong += wrong_lengths(text + static_cast<char>(byte), length);
    return wrong;
}

} // namespace

TEST_CASE("a character is one of Unicode's well-formed sequences, and nothing else is") {
    for (std::size_t length = 1; length <= 4; ++length)
        CHECK(wrong_lengths("", length) == 0);
}

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
