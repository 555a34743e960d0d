#include "targets.hpp"

#include <cstdint>
#include <cstdlib>
#include <iostream>

using namespace kept::test;

namespace {

/// Named by the environment, so that one program serves all.
const FuzzTarget& chosen() {
    const char* name = std::getenv("KEPT_FUZZ_TARGET");
    if (const FuzzTarget* target = find_fuzz_target(name == nullptr ? "" : name))
        return *target;
    std::cerr << "KEPT_FUZZ_TARGET names one of:";
    for (const FuzzTarget& target : fuzz_targets())
        std::cerr << ' ' << target.name;
    std::cerr << '\n';
    std::exit(2);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const FuzzTarget& target = chosen();
    target.run({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
