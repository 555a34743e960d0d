#pragma once

#include "ui/context/context.hpp"

#include <optional>

namespace kept::ui {

/// One frame of the whole window: makes the ground window, and at the end draws the tip and moves the focus.
class FrameScope {
  public:
    explicit FrameScope(Ui& ui);
    ~FrameScope();
    FrameScope(const FrameScope&) = delete;
    FrameScope& operator=(const FrameScope&) = delete;

  private:
    Ui& ui_;
    std::optional<WindowScope> window_;
};

} // namespace kept::ui
