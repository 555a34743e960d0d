#pragma once

#include "charts/colour.hpp"
#include "ui/context/context.hpp"

#include <optional>
#include <string_view>

namespace kept::ui {

/// A rounded bar filled to `share` 0..1, with an upright tick at `pace` where one is given. It eases to a new share.
void progress_bar(Ui& ui, std::string_view id, Rect rect, double share, Colour accent,
                  std::optional<double> pace = std::nullopt);

/// A ring filled to `share` 0..1 clockwise from the top, with `label` in the middle. It eases to a new share.
struct RingSpec {
    double share = 0;
    std::string_view label = {};
    Type type = Type::CaptionStrong;
    Colour accent = {};
    double width = 5; ///< points
};
void ring(Ui& ui, std::string_view id, ImVec2 centre, float radius, const RingSpec& spec);

/// A strength 0..1 as a ring with its number, the headline of a habit's card: 40 points across.
void strength_ring(Ui& ui, std::string_view id, ImVec2 centre, double strength, Colour accent);

/// "1/5" in a ring: how much of today is answered, 52 points across.
void answered_ring(Ui& ui, std::string_view id, ImVec2 centre, int answered, int due);

} // namespace kept::ui
