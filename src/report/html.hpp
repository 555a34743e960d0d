#pragma once

#include <string>
#include <string_view>

namespace kept::report {

/// Text as it may stand in HTML, in attributes too; line ends become breaks.
std::string escaped(std::string_view text);

/// A whole page: it asks for nothing from anywhere, runs nothing, and prints on A4.
std::string page(std::string_view title, const std::string& body);

} // namespace kept::report
