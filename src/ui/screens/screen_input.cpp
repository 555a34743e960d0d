#include "ui/screens/screen_input.hpp"

namespace kept::ui {

// Not in the header, which every screen reads: copying a Visit is a table of functions for the compiler each time.
void ScreenInput::go(const Visit& where) const {
    if (visit != nullptr)
        *visit = where;
}

} // namespace kept::ui
