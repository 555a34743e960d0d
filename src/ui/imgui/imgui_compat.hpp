#pragma once

#include "charts/colour.hpp"
#include "ui/imgui/geometry.hpp"

#include <imgui.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Everything that differs between Dear ImGui 1.86 and 1.92, and guards that close what they open. No other file asks
/// for the version.
namespace kept::ui {

/// The keys Kept knows. Digits stand for the digit row and the keypad alike, Enter for both Enters.
enum class Key : std::uint8_t {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    U,
    V,
    W,
    X,
    Y,
    Z,
    Digit0,
    Digit1,
    Digit2,
    Digit3,
    Digit4,
    Digit5,
    Digit6,
    Digit7,
    Digit8,
    Digit9,
    Left,
    Right,
    Up,
    Down,
    Tab,
    Enter,
    Escape,
    Space,
    Backspace,
    Delete,
    PageUp,
    PageDown,
    Home,
    End,
    Minus,
    Plus,
    Comma,
    Period,
    Slash,
    F1,
    F9
};
inline constexpr std::size_t key_count = static_cast<std::size_t>(Key::F9) + 1;

/// The key of digit 0..9.
constexpr Key digit_key(int digit) {
    return static_cast<Key>(static_cast<int>(Key::Digit0) + digit);
}

/// Modifier keys held down.
struct Mods {
    bool ctrl = false;
    bool shift = false;
    bool alt = false;

    friend constexpr bool operator==(Mods, Mods) = default;
};
namespace mods {
inline constexpr Mods ctrl{.ctrl = true};
inline constexpr Mods shift{.shift = true};
inline constexpr Mods ctrl_shift{.ctrl = true, .shift = true};
} // namespace mods

enum class Repeat : std::uint8_t { No, Yes };

/// True in the frame in which `key` went down with exactly `mods`; with Repeat::Yes also while it is held.
bool pressed(Key key, Mods mods = {}, Repeat repeat = Repeat::No);
Mods held_mods();

/// A text field has the keyboard.
bool typing();

/// An area that can be hovered, pressed and clicked with the left button; true when clicked.
bool invisible_button(std::string_view id, Rect rect);

/// The right button went down inside what can be seen of `rect`, and no other window covers it.
bool right_clicked_in(Rect rect);

/// The item called `name` in the current id scope is being used by the mouse or the keyboard.
bool is_active_item(const char* name);

/// Draws `text` with `font` at `size` pixels; `position` is the top left of its line box.
void add_text(ImDrawList& list, ImFont& font, float size, ImVec2 position, ImU32 colour, std::string_view text);
float text_advance(const ImFont& font, float size, std::string_view text);

/// Copies and pastes through the system's clipboard; also what the headless driver reads.
void set_clipboard(const std::string& text);
std::string clipboard();

/// Makes the current context ready for frames without a window: keys, a clipboard of its own, no files. `clipboard`
/// must outlive the context.
void set_up_headless(std::string& clipboard);
/// Builds what a frame without a renderer needs from the font atlas.
void prepare_headless_fonts();
void tear_down_headless();
enum class MouseButton { Left, Right };
void feed_key(Key key, bool down);
void feed_mods(Mods mods);
void feed_mouse(ImVec2 position);
void feed_button(MouseButton button, bool down);
void feed_wheel(float notches);
void feed_text(std::string_view utf8);

/// Draws the fonts of `atlas` with FreeType and light hinting where this build of Dear ImGui has it.
void use_freetype(ImFontAtlas& atlas);
/// A font file already in memory to be added to an atlas; `ranges` as in Dear ImGui, both must outlive the atlas.
struct FontSource {
    void* data = nullptr;
    std::size_t bytes = 0;
    int face = 0;
    float pixels = 0;   ///< line height, ascender to descender
    float tracking = 0; ///< pixels added between characters
    bool merge = false; ///< adds its glyphs to the font added before
    const ImWchar* ranges = nullptr;
};
ImFont* add_font(ImFontAtlas& atlas, const FontSource& source);
/// Sets the character drawn in place of one that no font has.
void set_fallback(ImFont& font, ImWchar character);
/// The font itself can draw `character`; with fonts that do not grow, after it was added to the atlas.
bool has_glyph(ImFont& font, ImWchar character);
/// True where fonts load glyphs by themselves and never need to be rebuilt for a new character.
bool fonts_grow_by_themselves();
/// Lets go of the pixels of an atlas that the renderer has made its texture from.
void free_atlas_pixels(ImFontAtlas& atlas);

/// Makes `font` the one that Dear ImGui's own widgets use.
class FontScope {
  public:
    FontScope(ImFont& font, float size);
    ~FontScope();
    FontScope(const FontScope&) = delete;
    FontScope& operator=(const FontScope&) = delete;
};

class StyleColour {
  public:
    StyleColour(ImGuiCol what, Colour colour);
    ~StyleColour();
    StyleColour(const StyleColour&) = delete;
    StyleColour& operator=(const StyleColour&) = delete;
};

class StyleSpace {
  public:
    StyleSpace(ImGuiStyleVar what, ImVec2 value);
    ~StyleSpace();
    StyleSpace(const StyleSpace&) = delete;
    StyleSpace& operator=(const StyleSpace&) = delete;
};

class IdScope {
  public:
    explicit IdScope(std::string_view id);
    ~IdScope();
    IdScope(const IdScope&) = delete;
    IdScope& operator=(const IdScope&) = delete;
};

/// The place of a bare window in the pile.
enum class Layer : std::uint8_t {
    Base,  ///< stays behind all others
    Over,  ///< moves to the front when it appears
    Note,  ///< moves to the front without taking the keyboard
    Ghost, ///< as Note, and the mouse goes through it
};

/// A window with no decoration, margin or ground that covers `rect`.
class WindowScope {
  public:
    WindowScope(std::string_view id, Rect rect, Layer layer);
    ~WindowScope();
    WindowScope(const WindowScope&) = delete;
    WindowScope& operator=(const WindowScope&) = delete;
};

/// A region inside a window that clips to `rect` and scrolls with the wheel, without a bar of its own.
class ChildScope {
  public:
    ChildScope(std::string_view id, Rect rect);
    ~ChildScope();
    ChildScope(const ChildScope&) = delete;
    ChildScope& operator=(const ChildScope&) = delete;
};

} // namespace kept::ui
