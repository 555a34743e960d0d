#include "base/file_uri.hpp"

#include <fmt/format.h>

#include <charconv>
#include <string_view>

namespace kept {

std::string path_of_file_uri(const std::string& uri) {
    constexpr std::string_view scheme = "file://";
    if (!uri.starts_with(scheme))
        return {};
    std::string_view rest = std::string_view(uri).substr(scheme.size());
    if (const std::size_t slash = rest.find('/'); slash != std::string_view::npos)
        rest.remove_prefix(slash); // the name of a machine may stand before it
    std::string path;
    while (!rest.empty()) {
        unsigned char byte = 0;
        if (rest.size() >= 3 && rest[0] == '%' &&
            std::from_chars(rest.data() + 1, rest.data() + 3, byte, 16).ptr == rest.data() + 3) {
            path += static_cast<char>(byte);
            rest.remove_prefix(3);
        } else {
            path += rest[0];
            rest.remove_prefix(1);
        }
    }
    return path;
}

std::string percent_encoded(const std::string& path) {
    std::string encoded;
    for (const char c : path) {
        if (c == '?' || c == '#' || c == '%')
            encoded += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        else
            encoded += c;
    }
    return encoded;
}

} // namespace kept
