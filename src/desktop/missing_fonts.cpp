#include "desktop/missing_fonts.hpp"

#include <iostream>

namespace kept::desktop {

void tell_missing_fonts(const ui::Fonts& fonts) {
    if (fonts.warning())
        std::cerr << "kept: " << *fonts.warning() << '\n';
}

} // namespace kept::desktop
