#pragma once

#include "ui/widgets/text_field.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace kept::ui {

/// Breaks lines at spaces so that each fits `width`. A break of its own stands after the space it was made at, so that
/// join_lines() finds it; breaks that were there stay.
std::string break_lines(const std::string& text, float width, const std::function<float(std::string_view)>& measure);
/// The text without the breaks that break_lines() made.
std::string join_lines(const std::string& text);

/// Height for `text` in a writing area of this width, in pixels: at least `min_lines` lines.
float writing_area_height(Ui& ui, float width, const std::string& text, int min_lines);

/// Many lines of text that break at the area's width while they are typed. `text` holds no break but those the user
/// made.
FieldResult writing_area(Ui& ui, std::string_view id, Rect rect, std::string& text, std::string_view hint = {});

} // namespace kept::ui
