#include "ui/imgui/imgui_compat.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace kept::ui {
namespace {

bool is_between(Key key, Key first, Key last) {
    return key >= first && key <= last;
}

int offset(Key key, Key first) {
    return static_cast<int>(key) - static_cast<int>(first);
}

bool typed_this_frame(char character) {
    const ImVector<ImWchar>& typed = ImGui::GetIO().InputQueueCharacters;
    return typed.contains(static_cast<ImWchar>(character));
}

#if IMGUI_VERSION_NUM < 18700

// Before 1.87 Dear ImGui knows keys by the numbers of the window system: here GLFW's.
int native(Key key) {
    static constexpr std::array others{263, 262, 265, 264, 258, 257, 256, 32, 259, 261, 266,
                                       267, 268, 269, 45,  61,  44,  46,  47, 290, 298};
    if (is_between(key, Key::A, Key::Z))
        return 'A' + offset(key, Key::A);
    if (is_between(key, Key::Digit0, Key::Digit9))
        return '0' + offset(key, Key::Digit0);
    return others.at(static_cast<std::size_t>(offset(key, Key::Left)));
}

int native_twin(Key key) {
    constexpr int keypad_0 = 320;
    constexpr int keypad_subtract = 333;
    constexpr int keypad_add = 334;
    constexpr int keypad_enter = 335;
    if (is_between(key, Key::Digit0, Key::Digit9))
        return keypad_0 + offset(key, Key::Digit0);
    if (key == Key::Minus)
        return keypad_subtract;
    if (key == Key::Plus)
        return keypad_add;
    return key == Key::Enter ? keypad_enter : native(key);
}

bool went_down(int key, bool repeat) {
    return ImGui::IsKeyPressed(key, repeat);
}

/// A key went down, rather than being held and typing again.
bool any_key_went_down() {
    const ImGuiIO& io = ImGui::GetIO();
    return std::any_of(std::begin(io.KeysDownDuration), std::end(io.KeysDownDuration),
                       [](float seconds) { return seconds == 0; });
}

#else

ImGuiKey native(Key key) {
    static constexpr std::array others{ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_UpArrow, ImGuiKey_DownArrow,
                                       ImGuiKey_Tab,       ImGuiKey_Enter,      ImGuiKey_Escape,  ImGuiKey_Space,
                                       ImGuiKey_Backspace, ImGuiKey_Delete,     ImGuiKey_PageUp,  ImGuiKey_PageDown,
                                       ImGuiKey_Home,      ImGuiKey_End,        ImGuiKey_Minus,   ImGuiKey_Equal,
                                       ImGuiKey_Comma,     ImGuiKey_Period,     ImGuiKey_Slash,   ImGuiKey_F1,
                                       ImGuiKey_F9};
    if (is_between(key, Key::A, Key::Z))
        return static_cast<ImGuiKey>(ImGuiKey_A + offset(key, Key::A));
    if (is_between(key, Key::Digit0, Key::Digit9))
        return static_cast<ImGuiKey>(ImGuiKey_0 + offset(key, Key::Digit0));
    return others.at(static_cast<std::size_t>(offset(key, Key::Left)));
}

ImGuiKey native_twin(Key key) {
    if (is_between(key, Key::Digit0, Key::Digit9))
        return static_cast<ImGuiKey>(ImGuiKey_Keypad0 + offset(key, Key::Digit0));
    if (key == Key::Minus)
        return ImGuiKey_KeypadSubtract;
    if (key == Key::Plus)
        return ImGuiKey_KeypadAdd;
    return key == Key::Enter ? ImGuiKey_KeypadEnter : native(key);
}

bool went_down(ImGuiKey key, bool repeat) {
    return ImGui::IsKeyPressed(key, repeat);
}

bool any_key_went_down() {
    for (int key = ImGuiKey_NamedKey_BEGIN; key < ImGuiKey_NamedKey_END; ++key)
        if (ImGui::IsKeyPressed(static_cast<ImGuiKey>(key), false))
            return true;
    return false;
}

#endif

bool is_digit(Key key) {
    return is_between(key, Key::Digit0, Key::Digit9);
}

/// The digit of the digit row that was typed in this frame, whatever keys a keyboard has it on, and in any script's
/// digits: French ones have 4 with Shift, and Arabic ones have ٤.
bool typed_digit(int digit) {
    constexpr std::array zeros{0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10};
    const ImVector<ImWchar>& typed = ImGui::GetIO().InputQueueCharacters;
    return std::ranges::any_of(zeros, [&](int zero) { return typed.contains(static_cast<ImWchar>(zero + digit)); }) &&
           any_key_went_down();
}

/// The character a sign types; 0 if the key is no sign.
char sign_of(Key key) {
    switch (key) {
    case Key::Plus:
        return '+';
    case Key::Minus:
        return '-';
    case Key::Period:
        return '.';
    case Key::Comma:
        return ',';
    default:
        return 0;
    }
}

/// Signs are where the keyboard's language has them, with Shift or without: what was typed counts, unless it is the key
/// that counts already.
bool typed_sign(Key key) {
    const char sign = sign_of(key);
    if (sign == 0)
        return false;
    const Mods held = held_mods();
    const bool is_own_key = ImGui::IsKeyDown(native(key)) || ImGui::IsKeyDown(native_twin(key));
    return !held.ctrl && !held.alt && (held.shift || !is_own_key) && typed_this_frame(sign);
}

/// True if the key's character was typed, for a key that is asked for without modifiers and counts by its character.
bool typed_instead(Key key) {
    const Mods held = held_mods();
    return is_digit(key) ? !held.ctrl && !held.alt && typed_digit(offset(key, Key::Digit0)) : typed_sign(key);
}

/// A letter or digit also types, as on a real keyboard.
void feed_character_of(Key key, bool down) {
    const Mods held = held_mods();
    if (!down || held.ctrl || held.alt)
        return;
    if (is_between(key, Key::A, Key::Z))
        ImGui::GetIO().AddInputCharacter(static_cast<unsigned>((held.shift ? 'A' : 'a') + offset(key, Key::A)));
    else if (is_between(key, Key::Digit0, Key::Digit9) && !held.shift)
        ImGui::GetIO().AddInputCharacter(static_cast<unsigned>('0' + offset(key, Key::Digit0)));
}

// The clipboard's owner is the std::string given to set_up_headless.
#if IMGUI_VERSION_NUM < 19110
const char* read_clipboard(void* owner) {
    return static_cast<std::string*>(owner)->c_str();
}

void write_clipboard(void* owner, const char* text) {
    *static_cast<std::string*>(owner) = text;
}
#else
const char* read_clipboard(ImGuiContext*) {
    return static_cast<std::string*>(ImGui::GetPlatformIO().Platform_ClipboardUserData)->c_str();
}

void write_clipboard(ImGuiContext*, const char* text) {
    *static_cast<std::string*>(ImGui::GetPlatformIO().Platform_ClipboardUserData) = text;
}
#endif

} // namespace

Mods held_mods() {
    const ImGuiIO& io = ImGui::GetIO();
    return {.ctrl = io.KeyCtrl, .shift = io.KeyShift, .alt = io.KeyAlt};
}

bool pressed(Key key, Mods mods, Repeat repeat) {
    if (ImGui::GetIO().KeySuper)
        return false;
    if (mods == Mods{} && typed_instead(key))
        return true;
    if (held_mods() != mods)
        return false;
    const bool again = repeat == Repeat::Yes;
    const bool counts_by_place = !is_digit(key) || mods != Mods{}; // of digits alone those on the keypad
    return (counts_by_place && went_down(native(key), again)) ||
           (native_twin(key) != native(key) && went_down(native_twin(key), again));
}

bool typing() {
    return ImGui::GetIO().WantTextInput;
}

void set_up_headless(std::string& clipboard) {
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
#if IMGUI_VERSION_NUM < 18700
    const auto map = [&io](ImGuiKey key, Key ours) { io.KeyMap[key] = native(ours); };
    map(ImGuiKey_Tab, Key::Tab);
    map(ImGuiKey_LeftArrow, Key::Left);
    map(ImGuiKey_RightArrow, Key::Right);
    map(ImGuiKey_UpArrow, Key::Up);
    map(ImGuiKey_DownArrow, Key::Down);
    map(ImGuiKey_PageUp, Key::PageUp);
    map(ImGuiKey_PageDown, Key::PageDown);
    map(ImGuiKey_Home, Key::Home);
    map(ImGuiKey_End, Key::End);
    map(ImGuiKey_Delete, Key::Delete);
    map(ImGuiKey_Backspace, Key::Backspace);
    map(ImGuiKey_Space, Key::Space);
    map(ImGuiKey_Enter, Key::Enter);
    map(ImGuiKey_Escape, Key::Escape);
    map(ImGuiKey_A, Key::A);
    map(ImGuiKey_C, Key::C);
    map(ImGuiKey_V, Key::V);
    map(ImGuiKey_X, Key::X);
    map(ImGuiKey_Y, Key::Y);
    map(ImGuiKey_Z, Key::Z);
#else
    io.ConfigInputTrickleEventQueue = false;
#endif
#if IMGUI_VERSION_NUM >= 19200
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
#endif
#if IMGUI_VERSION_NUM < 19110
    io.ClipboardUserData = &clipboard;
    io.GetClipboardTextFn = read_clipboard;
    io.SetClipboardTextFn = write_clipboard;
#else
    ImGuiPlatformIO& platform = ImGui::GetPlatformIO();
    platform.Platform_ClipboardUserData = &clipboard;
    platform.Platform_GetClipboardTextFn = read_clipboard;
    platform.Platform_SetClipboardTextFn = write_clipboard;
#endif
}

void prepare_headless_fonts() {
#if IMGUI_VERSION_NUM < 19200
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&pixels, &width, &height);
#endif
}

void tear_down_headless() {
#if IMGUI_VERSION_NUM >= 19200
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
#endif
}

void feed_key(Key key, bool down) {
    feed_character_of(key, down);
#if IMGUI_VERSION_NUM < 18700
    ImGui::GetIO().KeysDown[native(key)] = down;
#else
    ImGui::GetIO().AddKeyEvent(native(key), down);
#endif
}

void feed_mods(Mods mods) {
    ImGuiIO& io = ImGui::GetIO();
#if IMGUI_VERSION_NUM < 18700
    io.KeyCtrl = mods.ctrl;
    io.KeyShift = mods.shift;
    io.KeyAlt = mods.alt;
#elif IMGUI_VERSION_NUM < 18900
    io.AddKeyEvent(ImGuiKey_ModCtrl, mods.ctrl);
    io.AddKeyEvent(ImGuiKey_ModShift, mods.shift);
    io.AddKeyEvent(ImGuiKey_ModAlt, mods.alt);
#else
    io.AddKeyEvent(ImGuiMod_Ctrl, mods.ctrl);
    io.AddKeyEvent(ImGuiMod_Shift, mods.shift);
    io.AddKeyEvent(ImGuiMod_Alt, mods.alt);
#endif
}

void feed_mouse(ImVec2 position) {
#if IMGUI_VERSION_NUM < 18700
    ImGui::GetIO().MousePos = position;
#else
    ImGui::GetIO().AddMousePosEvent(position.x, position.y);
#endif
}

void feed_button(MouseButton button, bool down) {
    const int number = button == MouseButton::Left ? 0 : 1;
#if IMGUI_VERSION_NUM < 18700
    ImGui::GetIO().MouseDown[number] = down;
#else
    ImGui::GetIO().AddMouseButtonEvent(number, down);
#endif
}

void feed_wheel(float notches) {
#if IMGUI_VERSION_NUM < 18700
    ImGui::GetIO().MouseWheel += notches;
#else
    ImGui::GetIO().AddMouseWheelEvent(0.0F, notches);
#endif
}

void feed_text(std::string_view utf8) {
    ImGui::GetIO().AddInputCharactersUTF8(std::string(utf8).c_str());
}

} // namespace kept::ui
