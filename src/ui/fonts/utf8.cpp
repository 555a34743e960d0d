#include "ui/fonts/utf8.hpp"

#include "domain/characters.hpp"

#include <algorithm>
#include <iterator>
#include <utf8/unchecked.h>

namespace kept::ui {
namespace {

constexpr char32_t not_a_character = 0xFFFD;

bool continues(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

char32_t next_character(std::string_view& text) {
    const std::size_t length = character_length(text);
    const char* at = text.data();
    const char32_t character = length == 0 ? not_a_character : utf8::unchecked::next(at);
    text.remove_prefix(std::max<std::size_t>(length, 1));
    return character;
}

std::string to_utf8(char32_t character) {
    std::string text;
    utf8::unchecked::append(character, std::back_inserter(text));
    return text;
}

std::size_t character_start(std::string_view text, std::size_t at) {
    while (at > 0 && at < text.size() && continues(text[at]))
        --at;
    return at;
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace kept::ui
