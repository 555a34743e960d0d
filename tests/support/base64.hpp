#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kept::test {

/// Bytes as base64 with its padding.
inline std::string encode_base64(std::string_view bytes) {
    constexpr std::string_view digits{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"};
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t three = 0;
        for (std::size_t j = 0; j < 3; ++j)
            three = (three << 8U) | (i + j < bytes.size() ? static_cast<unsigned char>(bytes[i + j]) : 0U);
        for (std::size_t j = 0; j < 4; ++j)
            text += i + j > bytes.size() ? '=' : digits[(three >> (18U - 6U * j)) & 63U];
    }
    return text;
}

} // namespace kept::test
