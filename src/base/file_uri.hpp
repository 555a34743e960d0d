#pragma once

#include <string>

namespace kept {

/// The path of a "file://" address, percent-decoded; empty for any other address.
std::string path_of_file_uri(const std::string& uri);

/// A path with the characters encoded that would end it in a "file:" address.
std::string percent_encoded(const std::string& path);

} // namespace kept
