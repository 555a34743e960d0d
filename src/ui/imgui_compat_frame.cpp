#include "ui/imgui_compat_frame.hpp"

#include <imgui_internal.h>

namespace kept::ui {

void begin_frame([[maybe_unused]] ImFontAtlas& atlas) {
#if IMGUI_VERSION_NUM >= 19200
    const bool has_textures = (ImGui::GetIO().BackendFlags & ImGuiBackendFlags_RendererHasTextures) != 0;
    ImFontAtlasUpdateNewFrame(&atlas, ImGui::GetFrameCount() + 1, has_textures);
#endif
    ImGui::NewFrame();
}

#if IMGUI_VERSION_NUM >= 18900

KeyMods::KeyMods(Mods mods) {
    feed_mods(mods);
    told_before_ = ImGui::GetCurrentContext()->InputEventsQueue.Size;
}

KeyMods::~KeyMods() {
    ImVector<ImGuiInputEvent>& told = ImGui::GetCurrentContext()->InputEventsQueue;
    for (int i = told.Size - 1; i >= told_before_; --i)
        if (told[i].Type == ImGuiInputEventType_Key && (told[i].Key.Key & ImGuiMod_Mask_) != 0)
            told.erase(&told[i]);
}

#else

// Before 1.87 the modifiers follow from the keys themselves; Debian had none in between.
KeyMods::KeyMods(Mods /*mods*/) {}
KeyMods::~KeyMods() = default;

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
