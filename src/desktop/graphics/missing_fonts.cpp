#include "desktop/graphics/missing_fonts.hpp"

#include <iostream>
#include <optional>
#include <string>

namespace kept::desktop {

void warn_about_missing_fonts(const ui::Fonts& fonts) {
    if (const std::optional<std::string>& warning = fonts.warning())
        std::cerr << "kept: " << *warning << '\n';
}

} // namespace kept::desktop
