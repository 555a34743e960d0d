#include "ui/imgui/imgui_compat_frame.hpp"

#include <imgui_internal.h>

#include <array>

namespace kept::ui {

void begin_frame([[maybe_unused]] ImFontAtlas& atlas) {
#if IMGUI_VERSION_NUM >= 19200
    const bool has_textures = (ImGui::GetIO().BackendFlags & ImGuiBackendFlags_RendererHasTextures) != 0;
    ImFontAtlasUpdateNewFrame(&atlas, ImGui::GetFrameCount() + 1, has_textures);
#endif
    ImGui::NewFrame();
}

#if IMGUI_VERSION_NUM >= 18700
namespace {

/// A run of GLFW's numbers that are in Dear ImGui's order too.
struct KeyRun {
    int first;
    int last;
    ImGuiKey named;
};

constexpr std::array key_runs{
    KeyRun{32, 32, ImGuiKey_Space},
    KeyRun{39, 39, ImGuiKey_Apostrophe},
    KeyRun{44, 44, ImGuiKey_Comma},
    KeyRun{45, 45, ImGuiKey_Minus},
    KeyRun{46, 46, ImGuiKey_Period},
    KeyRun{47, 47, ImGuiKey_Slash},
    KeyRun{'0', '9', ImGuiKey_0},
    KeyRun{59, 59, ImGuiKey_Semicolon},
    KeyRun{61, 61, ImGuiKey_Equal},
    KeyRun{'A', 'Z', ImGuiKey_A},
    KeyRun{91, 91, ImGuiKey_LeftBracket},
    KeyRun{92, 92, ImGuiKey_Backslash},
    KeyRun{93, 93, ImGuiKey_RightBracket},
    KeyRun{96, 96, ImGuiKey_GraveAccent},
    KeyRun{256, 256, ImGuiKey_Escape},
    KeyRun{257, 257, ImGuiKey_Enter},
    KeyRun{258, 258, ImGuiKey_Tab},
    KeyRun{259, 259, ImGuiKey_Backspace},
    KeyRun{260, 260, ImGuiKey_Insert},
    KeyRun{261, 261, ImGuiKey_Delete},
    KeyRun{262, 262, ImGuiKey_RightArrow},
    KeyRun{263, 263, ImGuiKey_LeftArrow},
    KeyRun{264, 264, ImGuiKey_DownArrow},
    KeyRun{265, 265, ImGuiKey_UpArrow},
    KeyRun{266, 266, ImGuiKey_PageUp},
    KeyRun{267, 267, ImGuiKey_PageDown},
    KeyRun{268, 268, ImGuiKey_Home},
    KeyRun{269, 269, ImGuiKey_End},
    KeyRun{290, 301, ImGuiKey_F1},
    KeyRun{320, 329, ImGuiKey_Keypad0},
    KeyRun{330, 330, ImGuiKey_KeypadDecimal},
    KeyRun{331, 331, ImGuiKey_KeypadDivide},
    KeyRun{332, 332, ImGuiKey_KeypadMultiply},
    KeyRun{333, 333, ImGuiKey_KeypadSubtract},
    KeyRun{334, 334, ImGuiKey_KeypadAdd},
    KeyRun{335, 335, ImGuiKey_KeypadEnter},
    KeyRun{336, 336, ImGuiKey_KeypadEqual},
    KeyRun{340, 340, ImGuiKey_LeftShift},
    KeyRun{341, 341, ImGuiKey_LeftCtrl},
    KeyRun{342, 342, ImGuiKey_LeftAlt},
    KeyRun{343, 343, ImGuiKey_LeftSuper},
    KeyRun{344, 344, ImGuiKey_RightShift},
    KeyRun{345, 345, ImGuiKey_RightCtrl},
    KeyRun{346, 346, ImGuiKey_RightAlt},
    KeyRun{347, 347, ImGuiKey_RightSuper},
};

} // namespace

bool send_key(int glfw_key, bool down, Mods mods) {
    feed_mods(mods);
    for (const KeyRun& run : key_runs)
        if (glfw_key >= run.first && glfw_key <= run.last)
            ImGui::GetIO().AddKeyEvent(static_cast<ImGuiKey>(static_cast<int>(run.named) + glfw_key - run.first), down);
    return true;
}

#else

bool send_key(int /*glfw_key*/, bool /*down*/, Mods /*mods*/) {
    return false;
}

#endif

bool input_is_waiting() {
#if IMGUI_VERSION_NUM < 18700
    return false;
#else
    return !ImGui::GetCurrentContext()->InputEventsQueue.empty();
#endif
}

int frames_to_give_keyboard() {
    return IMGUI_VERSION_NUM < 18700 ? 2 : 3;
}

void give_keyboard_to_next() {
    ImGui::SetKeyboardFocusHere();
#if IMGUI_VERSION_NUM >= 18700 && IMGUI_VERSION_NUM < 19100
    // These pass by every field outside of the scope that had the keyboard before, and a region that scrolls is a
    // scope.
    ImGui::GetCurrentContext()->NavFocusScopeId = ImGui::GetCurrentContext()->CurrentFocusScopeId;
#endif
}

} // namespace kept::ui
