#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kept::ui {

/// Takes the first character off `text`; a byte that is not UTF-8 is U+FFFD. `text` must not be empty.
char32_t next_character(std::string_view& text);

/// `character` as UTF-8.
std::string to_utf8(char32_t character);

/// The largest place <= `at` in `text` where a character begins.
std::size_t character_start(std::string_view text, std::size_t at);

bool is_ascii(std::string_view text);

} // namespace kept::ui
