#include "ui/imgui/imgui_compat_clipboard.hpp"

#include <utility>

namespace kept::ui {
namespace {

#if IMGUI_VERSION_NUM < 19110
auto& reader() {
    return ImGui::GetIO().GetClipboardTextFn;
}

auto& writer() {
    return ImGui::GetIO().SetClipboardTextFn;
}

void*& data() {
    return ImGui::GetIO().ClipboardUserData;
}
#else
auto& reader() {
    return ImGui::GetPlatformIO().Platform_GetClipboardTextFn;
}

auto& writer() {
    return ImGui::GetPlatformIO().Platform_SetClipboardTextFn;
}

void*& data() {
    return ImGui::GetPlatformIO().Platform_ClipboardUserData;
}
#endif

} // namespace

ClipboardScope::ClipboardScope(Change pasted, Change copied) : pasted_(std::move(pasted)), copied_(std::move(copied)) {
    enter();
}

ClipboardScope::~ClipboardScope() {
    leave();
}

void ClipboardScope::enter() {
    read_before_ = std::exchange(reader(), &ClipboardScope::read);
    write_before_ = std::exchange(writer(), &ClipboardScope::write);
    data_before_ = std::exchange(data(), this);
}

void ClipboardScope::leave() {
    reader() = read_before_;
    writer() = write_before_;
    data() = data_before_;
}

const char* ClipboardScope::read(ClipboardOwner /*owner*/) {
    auto& scope = *static_cast<ClipboardScope*>(data());
    scope.leave();
    const char* text = ImGui::GetClipboardText();
    if (text != nullptr)
        scope.text_ = scope.pasted_(text);
    scope.enter();
    return text == nullptr ? nullptr : scope.text_.c_str();
}

void ClipboardScope::write(ClipboardOwner /*owner*/, const char* text) {
    auto& scope = *static_cast<ClipboardScope*>(data());
    scope.leave();
    ImGui::SetClipboardText(scope.copied_(text).c_str());
    scope.enter();
}

} // namespace kept::ui
