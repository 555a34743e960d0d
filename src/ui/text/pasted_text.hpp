#pragma once

#include <string>
#include <string_view>

namespace kept::ui {

enum class Lines : unsigned char { One, Many };

/// A text from the clipboard as a field takes it: tabs are spaces; in a field of one line so are the breaks between
/// lines, and in one of many every break is a '\n'. Breaks at the end of a single line were copied by accident.
std::string pasted_text(std::string_view text, Lines lines);

} // namespace kept::ui
