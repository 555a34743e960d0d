#include "domain/outcome.hpp"

#include <array>
#include <cstddef>

namespace kept {

std::string_view to_text(Outcome outcome) {
    static constexpr std::array<std::string_view, 7> names{"unknown", "kept",    "partial", "missed",
                                                           "skipped", "implied", "not_due"};
    return names.at(static_cast<std::size_t>(outcome));
}

} // namespace kept
