#pragma once

#include "journal/commands/plan.hpp"

#include <cstdint>

namespace kept {

/// How large an invented record is to be.
struct DemoSize {
    int years = 1;  ///< 1..100
    int habits = 5; ///< 1..200
    std::uint64_t seed = 1;
};

/// Invents habits and a record of them that ends today: people who get better slowly, with bad weeks, skipped days and
/// days filled in later. The same size, seed and day give the same record.
Plan make_demo(const DemoSize& size, const Author& author, IdSource& ids);

} // namespace kept
