#pragma once

#include <stdexcept>

namespace kept {

/// The log cannot be opened, read or written. The message is a sentence for the user: what happened, what was kept,
/// what to do.
class StoreError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The log is damaged, cut short, or holds what no Kept wrote. It was left as it is; a backup may help.
class DamagedLog : public StoreError {
    using StoreError::StoreError;
};

} // namespace kept
