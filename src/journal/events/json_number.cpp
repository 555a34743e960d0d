#include "journal/events/json_number.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace kept {

int int_of(const nlohmann::json& number) {
    constexpr double min = std::numeric_limits<int>::min(); // both are doubles exactly
    constexpr double max = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(number.get<double>(), min, max));
}

int int_in(const nlohmann::json& object, std::string_view key, int otherwise) {
    const auto found = object.find(key);
    return found == object.end() ? otherwise : int_of(*found);
}

} // namespace kept
