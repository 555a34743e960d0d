#pragma once

#include "exchange/import_source.hpp"

#include <string>
#include <utility>

namespace kept::test {

/// A plain file that is in memory already.
inline ImportSource source_of_text(std::string name, std::string text) {
    ImportSource source{.path = name, .is_single = true};
    source.texts.emplace(std::move(name), std::move(text));
    return source;
}

} // namespace kept::test
