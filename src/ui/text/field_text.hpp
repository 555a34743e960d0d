#pragma once

#include "ui/fonts/stand_ins.hpp"
#include "ui/imgui/imgui_compat_clipboard.hpp"
#include "ui/text/pasted_text.hpp"

#include <optional>
#include <string>

namespace kept::ui {

/// A user's text while a field of Dear ImGui's has it in hand: as that can hold it, and what is copied from the field
/// or pasted into it likewise. The text itself changes only where give_back() says that the field did.
class FieldText {
  public:
    FieldText(StandIns& stand_ins, std::string& text, Lines lines);

    /// For Dear ImGui to edit.
    std::string& held() { return held_ ? *held_ : text_; }
    /// False: the field must not be edited.
    bool is_whole() const { return is_whole_; }
    void give_back();

  private:
    StandIns& stand_ins_;
    std::string& text_;
    std::optional<std::string> held_; ///< where it differs from the text
    bool is_whole_ = true;
    ClipboardScope clipboard_;
};

} // namespace kept::ui
