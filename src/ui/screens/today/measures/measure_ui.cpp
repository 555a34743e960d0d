#include "ui/screens/today/measures/measure_ui.hpp"

#include <array>
#include <cstddef>

namespace kept::ui {

const MeasureUi& measure_ui(MeasureKind kind) {
    static constexpr std::array<const MeasureUi*, 8> all{&yes_no_ui, &count_ui,   &arrival_ui, &candour_ui,
                                                         &calm_ui,   &promise_ui, &abstain_ui, &duration_ui};
    return *all.at(static_cast<std::size_t>(kind));
}

} // namespace kept::ui
