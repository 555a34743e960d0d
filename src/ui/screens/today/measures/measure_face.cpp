#include "ui/screens/today/measures/measure_face.hpp"

#include <array>
#include <cstddef>

namespace kept::ui {

const MeasureFace& face_of(MeasureKind kind) {
    static constexpr std::array<const MeasureFace*, 8> faces{&yes_no_face,  &count_face,   &arrival_face,
                                                             &candour_face, &calm_face,    &promise_face,
                                                             &abstain_face, &duration_face};
    return *faces.at(static_cast<std::size_t>(kind));
}

} // namespace kept::ui
