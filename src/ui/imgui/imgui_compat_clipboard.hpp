#pragma once

#include <imgui.h>

#include <functional>
#include <string>

namespace kept::ui {

#if IMGUI_VERSION_NUM < 19110
using ClipboardOwner = void*; ///< what Dear ImGui hands to its clipboard's functions
#else
using ClipboardOwner = ImGuiContext*;
#endif

/// While it lives, what Dear ImGui pastes goes through `pasted` first, and what it copies through `copied`.
class ClipboardScope {
  public:
    using Change = std::function<std::string(const std::string&)>;

    ClipboardScope(Change pasted, Change copied);
    ~ClipboardScope();
    ClipboardScope(const ClipboardScope&) = delete;
    ClipboardScope& operator=(const ClipboardScope&) = delete;

  private:
    static const char* read(ClipboardOwner owner);
    static void write(ClipboardOwner owner, const char* text);
    void enter();
    void leave();

    Change pasted_;
    Change copied_;
    std::string text_; ///< what was pasted last; Dear ImGui reads it in place
    const char* (*read_before_)(ClipboardOwner) = nullptr;
    void (*write_before_)(ClipboardOwner, const char*) = nullptr;
    void* data_before_ = nullptr;
};

} // namespace kept::ui
