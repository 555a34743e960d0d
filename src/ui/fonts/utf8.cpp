#include "ui/fonts/utf8.hpp"

#include "domain/characters.hpp"

#include <algorithm>

namespace kept::ui {
namespace {

constexpr char32_t not_a_character = 0xFFFD;

unsigned byte_at(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

bool continues(unsigned byte) {
    return (byte & 0xC0U) == 0x80U;
}

char tail(char32_t character, unsigned shift) {
    return static_cast<char>(0x80U | ((character >> shift) & 0x3FU));
}

} // namespace

char32_t next_character(std::string_view& text) {
    const unsigned lead = byte_at(text, 0);
    const std::size_t length = character_length(text);
    if (length == 0) {
        text.remove_prefix(1);
        return not_a_character;
    }
    char32_t character = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t at = 1; at < length; ++at)
        character = (character << 6U) | (byte_at(text, at) & 0x3FU);
    text.remove_prefix(length);
    return character;
}

std::string to_utf8(char32_t character) {
    if (character < 0x80)
        return {static_cast<char>(character)};
    if (character < 0x800)
        return {static_cast<char>(0xC0U | (character >> 6U)), tail(character, 0)};
    if (character < 0x10000)
        return {static_cast<char>(0xE0U | (character >> 12U)), tail(character, 6), tail(character, 0)};
    return {static_cast<char>(0xF0U | (character >> 18U)), tail(character, 12), tail(character, 6), tail(character, 0)};
}

std::size_t character_start(std::string_view text, std::size_t at) {
    while (at > 0 && at < text.size() && continues(byte_at(text, at)))
        --at;
    return at;
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace kept::ui
