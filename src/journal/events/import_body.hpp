#pragma once

#include <string>
#include <string_view>

namespace kept {

/// What an imported event says of the batch it is in: where its answers came from.
struct ImportBody {
    std::string file;   ///< its name, without the folder
    std::string format; ///< "loop-db"
};

std::string encode_import(const ImportBody& body);
/// Throws EventError where `body` is not such an object.
ImportBody decode_import(std::string_view body);

} // namespace kept
