#include "ui/imgui/style.hpp"

namespace kept::ui {
namespace {

void set_colours(ImGuiStyle& style, const Theme& theme) {
    const auto set = [&style](ImGuiCol what, Colour colour) { style.Colors[what] = to_vec4(colour); };
    const Colour none = faded(theme.card, 0);
    set(ImGuiCol_Text, theme.ink);
    set(ImGuiCol_TextDisabled, theme.soft);
    set(ImGuiCol_TextSelectedBg, faded(theme.brand(), 0.28));
    set(ImGuiCol_WindowBg, none);
    set(ImGuiCol_ChildBg, none);
    set(ImGuiCol_PopupBg, theme.card);
    set(ImGuiCol_Border, none);
    set(ImGuiCol_FrameBg, none);
    set(ImGuiCol_FrameBgHovered, none);
    set(ImGuiCol_FrameBgActive, none);
    set(ImGuiCol_ScrollbarBg, none);
    set(ImGuiCol_ScrollbarGrab, faded(theme.faint, 0.6));
    set(ImGuiCol_ScrollbarGrabHovered, theme.faint);
    set(ImGuiCol_ScrollbarGrabActive, theme.soft);
}

void set_spaces(ImGuiStyle& style, float scale) {
    style.WindowBorderSize = 0;
    style.ChildBorderSize = 0;
    style.FrameBorderSize = 0;
    style.PopupBorderSize = 0;
    style.WindowPadding = {0, 0};
    style.ItemSpacing = {0, 0};
    style.ItemInnerSpacing = {0, 0};
    style.ScrollbarSize = 8 * scale;
    style.ScrollbarRounding = 4 * scale;
    style.CircleTessellationMaxError = 0.15F;
}

} // namespace

ImU32 to_u32(Colour colour) {
    return IM_COL32(colour.red, colour.green, colour.blue, colour.alpha);
}

ImVec4 to_vec4(Colour colour) {
    return ImGui::ColorConvertU32ToFloat4(to_u32(colour));
}

void apply_style(const Theme& theme, float scale) {
    ImGuiStyle style;
    set_spaces(style, scale);
    set_colours(style, theme);
    ImGui::GetStyle() = style;
}

} // namespace kept::ui
