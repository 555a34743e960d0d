#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kept {

/// The bytes that base64 stands for; white space and the padding at its end are passed over. nullopt where it holds
/// anything else.
std::optional<std::string> decode_base64(std::string_view text);

} // namespace kept
