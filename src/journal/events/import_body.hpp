#pragma once

#include <string>
#include <string_view>

namespace kept {

/// The content of an imported event, about the batch it is in: the source of its answers.
struct ImportBody {
    std::string file;   ///< its name, without the folder
    std::string format; ///< "loop-db"
};

std::string encode_import(const ImportBody& body);
/// Throws EventError where `body` is not such an object.
ImportBody decode_import(std::string_view body);

} // namespace kept
