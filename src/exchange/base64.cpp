#include "exchange/base64.hpp"

#include <sodium.h>

namespace kept {

std::optional<std::string> decode_base64(std::string_view text) {
    text = text.substr(0, text.find_last_not_of("=\r\n ") + 1);
    std::string bytes(text.size(), '\0');
    std::size_t size = 0;
    const char* end = nullptr;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(),
                          "\r\n ", &size, &end, sodium_base64_VARIANT_ORIGINAL_NO_PADDING) != 0 ||
        end != text.data() + text.size())
        return std::nullopt;
    bytes.resize(size);
    return bytes;
}

} // namespace kept
