#pragma once

#include "charts/drawing.hpp"
#include "charts/theme.hpp"

#include <cstdint>
#include <unordered_map>

namespace kept::ui {

/// The source of a drawing. If all of it is the same, so is the drawing.
struct DrawingSource {
    std::uint64_t data = 0; ///< a number that changes with what the chart shows
    double width = 0;       ///< points
    double height = 0;      ///< points
    const Theme* theme = nullptr;
    float scale = 1;
    unsigned fonts = 0; ///< how often the fonts were loaded: words are measured with them
    bool longer_words = false;

    friend bool operator==(const DrawingSource&, const DrawingSource&) = default;
};

/// The drawings of the charts on the screen, from one frame to the next: a chart is laid out again only when it shows
/// something else. One that a whole frame did without is forgotten.
class DrawingCache {
  public:
    void begin_frame();

    /// The drawing `id`, by `make()` unless the one from before is of the same `source`. Holds until the next frame
    /// begins.
    template <typename Make>
    const charts::Drawing& get(std::uint64_t id, const DrawingSource& source, const Make& make) {
        Made& made = place_of(id, source);
        if (made.is_stale) {
            made.drawing = make();
            made.is_stale = false;
        }
        return made.drawing;
    }

  private:
    struct Made {
        DrawingSource source;
        charts::Drawing drawing;
        bool is_stale = true;
        bool is_used = false; ///< in this frame
    };
    Made& place_of(std::uint64_t id, const DrawingSource& source);

    std::unordered_map<std::uint64_t, Made> drawings_;
};

} // namespace kept::ui
