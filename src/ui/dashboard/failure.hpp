#pragma once

#include "ui/context/context.hpp"

#include <string>

namespace kept::ui {

/// The window of a Kept that could not open its log: the sentence, and nothing else.
void draw_failure(Ui& ui, const std::string& sentence);

} // namespace kept::ui
