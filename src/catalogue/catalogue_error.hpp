#pragma once

#include <stdexcept>

namespace kept {

/// A catalogue file that cannot be used; the message names the file, the line and the field.
class CatalogueError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace kept
