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

void give_keyboard_to_next() {
    ImGui::SetKeyboardFocusHere();
#if IMGUI_VERSION_NUM >= 18700 && IMGUI_VERSION_NUM < 19100
    // These pass by every field outside of the scope that had the keyboard before, and a region that scrolls is a
    // scope.
    ImGui::GetCurrentContext()->NavFocusScopeId = ImGui::GetCurrentContext()->CurrentFocusScopeId;
#endif
}

} // namespace kept::ui
