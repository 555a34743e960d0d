#pragma once

#include <cstddef>
#include <string_view>

namespace kept {

/// How many bytes the UTF-8 character at the front of `text` has; 0 where there is none. `text` must not be empty.
std::size_t character_length(std::string_view text);

bool is_utf8(std::string_view text);

/// How many characters a person counts in `text`: code points, and one for each byte that is no UTF-8. Every limit on
/// what people write is one of these.
std::size_t count_characters(std::string_view text);

/// The first `max` characters of `text`, none of them cut apart.
std::string_view first_characters(std::string_view text, std::size_t max);

} // namespace kept
