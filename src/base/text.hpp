#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// `text` with its ASCII letters in lower case; other scripts stay as they are written.
std::string lower_case(std::string_view text);

/// `text` without the white space around it.
std::string_view stripped(std::string_view text);

/// The parts between separators; one, `text` itself, if there is none. Views into `text`.
std::vector<std::string_view> split(std::string_view text, std::string_view separator);

/// The words between white space. Views into `text`.
std::vector<std::string_view> words_of(std::string_view text);

/// The lines, without their ends ("\n" or "\r\n"). Views into `text`.
std::vector<std::string_view> lines_of(std::string_view text);

/// "1 entry", "3 entries".
std::string counted(std::int64_t count, std::string_view one, std::string_view many);

/// `text` as it may be written between tags and in attributes of XML and HTML: without the control characters that XML
/// does not allow.
std::string xml_escaped(std::string_view text);

} // namespace kept
