#include "domain/characters.hpp"

#include <algorithm>

namespace kept {
namespace {

unsigned byte_at(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

bool continues(unsigned byte) {
    return (byte & 0xC0U) == 0x80U;
}

std::size_t length_from(unsigned lead) {
    if (lead < 0x80U)
        return 1;
    if (lead < 0xC2U || lead > 0xF4U) // a later byte, or the beginning of a form that is longer than it need be
        return 0;
    return lead < 0xE0U ? 2 : lead < 0xF0U ? 3 : 4;
}

/// The second byte, after some first ones, must not make a character too long, half a pair of UTF-16's, or too large.
bool may_follow(unsigned lead, unsigned second) {
    switch (lead) {
    case 0xE0U:
        return second >= 0xA0U;
    case 0xEDU:
        return second < 0xA0U;
    case 0xF0U:
        return second >= 0x90U;
    case 0xF4U:
        return second < 0x90U;
    default:
        return true;
    }
}

} // namespace

std::size_t character_length(std::string_view text) {
    const std::size_t length = length_from(byte_at(text, 0));
    if (length == 0 || text.size() < length)
        return 0;
    for (std::size_t at = 1; at < length; ++at)
        if (!continues(byte_at(text, at)))
            return 0;
    return length == 1 || may_follow(byte_at(text, 0), byte_at(text, 1)) ? length : 0;
}

bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = character_length(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
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
