#pragma once

#include <stdexcept>

namespace kept {

/// The log cannot be opened, read or written. The message is a sentence for the user: what happened, what was kept,
/// what to do.
class StoreError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace kept
