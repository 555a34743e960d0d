#include "desktop/system/colour_scheme.hpp"

namespace kept::desktop {

struct ColourSchemeWatch::Parts {};

ColourSchemeWatch::ColourSchemeWatch(std::function<void()> /*changed*/) {}

ColourSchemeWatch::~ColourSchemeWatch() = default;

ColourScheme ColourSchemeWatch::scheme() const {
    return ColourScheme::NoPreference;
}

} // namespace kept::desktop
