#include "domain/characters.hpp"

#include <algorithm>
#include <utf8/unchecked.h>

namespace kept {
namespace {

constexpr std::size_t longest_character = 4; // bytes

} // namespace

std::size_t character_length(std::string_view text) {
    const char* const begin = text.data();
    if (static_cast<unsigned char>(*begin) < 0x80U) // most characters
        return 1;
    if (utf8::find_invalid(begin, begin + std::min(text.size(), longest_character)) == begin)
        return 0;
    const char* rest = begin;
    utf8::unchecked::next(rest);
    return static_cast<std::size_t>(rest - begin);
}

bool is_utf8(std::string_view text) {
    return utf8::is_valid(text.begin(), text.end());
}

std::size_t count_characters(std::string_view text) {
    std::size_t count = 0;
    for (; !text.empty(); ++count)
        text.remove_prefix(std::max<std::size_t>(character_length(text), 1));
    return count;
}

std::string_view first_characters(std::string_view text, std::size_t max) {
    std::string_view rest = text;
    for (std::size_t count = 0; count < max && !rest.empty(); ++count)
        rest.remove_prefix(std::max<std::size_t>(character_length(rest), 1));
    return text.substr(0, text.size() - rest.size());
}

} // namespace kept
