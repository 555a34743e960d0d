#pragma once

#include "ui/context/context.hpp"

#include <string>
#include <string_view>

namespace kept::ui {

/// The events of a text field in this frame.
struct FieldResult {
    bool changed = false;
    bool submitted = false; ///< Enter; in a field of many lines Ctrl+Enter
    bool left = false;      ///< the keyboard went elsewhere after a change
    bool active = false;    ///< it has the keyboard
};

struct FieldSpec {
    std::string_view hint = {};
    char32_t icon = 0;
    bool numbers_only = false;
    bool centred = false; ///< a number in the middle of a small field
};

/// Height of a field of one line, in points.
inline constexpr double field_height = 36;

/// One line of text in a well. A caller gives it the keyboard with focus_field.
FieldResult text_field(Ui& ui, std::string_view id, Rect rect, std::string& text, const FieldSpec& spec = {});

/// The function Dear ImGui calls after every edit, and its data; see ImGuiInputTextFlags_CallbackEdit.
struct EditHook {
    ImGuiInputTextCallback call = nullptr;
    void* data = nullptr;
};

/// Many lines of text.
FieldResult text_area(Ui& ui, std::string_view id, Rect rect, std::string& text, std::string_view hint = {},
                      const EditHook& hook = {});

/// Gives the field `id` the keyboard in the next frame that draws it.
void focus_field(Ui& ui, std::string_view id);

} // namespace kept::ui
