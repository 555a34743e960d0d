#pragma once

#include "domain/uuid.hpp"

#include <functional>
#include <vector>

namespace kept::test {

/// Tells the parent that a batch was acknowledged: it may not be lost any more.
using Acknowledge = std::function<void(const Uuid& batch)>;

/// How a child ended and what it had been promised.
struct Ended {
    std::vector<Uuid> acknowledged;
    int count = 0;           ///< what `work` returned
    bool was_killed = false; ///< by SIGKILL
    bool is_clean = false;   ///< it ended by itself, without a crash
};

/// Runs `work` in a forked child. It returns a number for the parent; exceptions that leave it count as a crash.
Ended run_child(const std::function<int(const Acknowledge&)>& work);

} // namespace kept::test
