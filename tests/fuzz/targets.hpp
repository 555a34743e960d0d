#pragma once

#include <span>
#include <string_view>

namespace kept::test {

/// Something of Kept's that reads what others wrote. `run` may refuse the bytes with a sentence; anything else that
/// goes wrong, a broken promise too, ends the process.
struct FuzzTarget {
    std::string_view name;
    void (*run)(std::string_view bytes);
};

std::span<const FuzzTarget> fuzz_targets();

/// nullptr where there is none of this name.
const FuzzTarget* find_fuzz_target(std::string_view name);

} // namespace kept::test
