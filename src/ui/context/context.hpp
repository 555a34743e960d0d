#pragma once

#include "charts/theme.hpp"
#include "ui/context/animation.hpp"
#include "ui/context/drawing_cache.hpp"
#include "ui/context/focus.hpp"
#include "ui/context/frame_memory.hpp"
#include "ui/context/probe.hpp"
#include "ui/fonts/fonts.hpp"
#include "ui/fonts/stand_ins.hpp"
#include "ui/imgui/geometry.hpp"
#include "ui/imgui/imgui_compat.hpp"
#include "ui/imgui/style.hpp"

#include <limits>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace kept::ui {

/// A text to show beside something the mouse rests on.
struct Tip {
    std::string text;
    Rect beside;
    double since = 0;
};

/// State the widgets keep between frames; no user data.
struct UiState {
    Animations animations;
    Focus focus;
    std::optional<Tip> tip;     ///< of the last frame
    std::optional<Tip> new_tip; ///< asked for in this frame
    FrameMemory memory;         ///< of this frame
    DrawingCache drawings;
    StandIns stand_ins; ///< for what Dear ImGui's fields cannot hold
};

/// The context every draw function gets: the look, the clock, and a place to say what the next frame needs.
struct Ui {
    const Theme& theme;
    Fonts& fonts;
    UiState& state;
    float scale = 1;
    double now = 0; ///< seconds on a clock that only goes forward
    Probe* probe = nullptr;
    bool reduce_motion = false;
    bool longer_words = false; ///< every word longer by two fifths: would the screens hold another language?

    bool is_inert = false;                                       ///< what is drawn is a picture: nothing can be pressed
    int layer = 0;                                               ///< 0 for screens, more inside a modal or a menu
    bool wants_frames = false;                                   ///< something moves: draw the next frame at once
    double wake_after = std::numeric_limits<double>::infinity(); ///< draw a frame at this time even without an event

    /// Words for this frame, as fmt::format makes them: for text that is redrawn in every frame.
    template <typename... Values>
    std::string_view format(fmt::format_string<Values...> form, Values&&... values) const {
        return state.memory.format(form, std::forward<Values>(values)...);
    }
    /// For a FrameList: a list rebuilt in every frame.
    std::pmr::memory_resource* frame_memory() const { return state.memory.resource(); }

    /// Points as whole pixels; what is not 0 stays at least 1.
    float px(double points) const;
    /// Pixels as points, for charts.
    double points(float pixels) const { return static_cast<double>(pixels / scale); }
    /// Asks for a frame at `time`.
    void ask_wake(double time);
    /// A value that eases to `target` when it changes, by id.
    float animate(std::string_view id, float target, double seconds = 0.16);
    /// As `animate`, but it starts from `from` when it first appears.
    float animate_from(std::string_view id, float from, float target, double seconds = 0.16);

    ImDrawList& list() const;
    /// The visible part of the window drawn into.
    Rect clip() const;
    /// The whole window, in pixels.
    Rect screen() const;

    /// Notes a thing for tests.
    void mark(std::string_view id, Rect rect, bool enabled = true, bool selected = false) const;
    /// `key` went down, no text field wants it and no layer above this one is open.
    bool shortcut(Key key, Mods mods = {}, Repeat repeat = Repeat::No) const;
    /// No layer above the one being drawn is open.
    bool is_top() const;
    /// Shows `text` beside `rect` once the mouse has rested there; call it in every frame in which it does.
    void tip(std::string_view text, Rect rect);
};

/// A layer over the whole window: it takes the mouse and the keyboard from what is below.
class LayerScope {
  public:
    LayerScope(Ui& ui, std::string_view id);
    ~LayerScope();
    LayerScope(const LayerScope&) = delete;
    LayerScope& operator=(const LayerScope&) = delete;

  private:
    Ui& ui_;
    WindowScope window_;
};

/// The mouse and keyboard input a widget got in this frame.
struct Interaction {
    bool hovered = false;
    bool held = false;
    bool clicked = false; ///< by the mouse, or by Enter or Space while it has the keyboard
    bool focused = false; ///< it has the keyboard and that should be seen
};

/// Makes `rect` a widget: hit-tested, in the Tab walk, marked for tests. `id` is its path, stable between frames.
Interaction interact(Ui& ui, std::string_view id, Rect rect, bool enabled = true, bool selected = false);
/// As `interact`, but for the mouse alone: Tab does not stop here.
Interaction interact_mouse_only(Ui& ui, std::string_view id, Rect rect, bool enabled = true, bool selected = false);

} // namespace kept::ui
