#include "charts/colour.hpp"

#include <algorithm>
#include <cmath>

namespace kept {
namespace {

std::uint8_t to_channel(double value) {
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 255.0)));
}

double linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

} // namespace

Colour faded(Colour colour, double alpha) {
    colour.alpha = to_channel(colour.alpha * alpha);
    return colour;
}

Colour mixed(Colour under, Colour over, double share) {
    const auto blend = [share](std::uint8_t a, std::uint8_t b) { return to_channel(a + (b - a) * share); };
    return {blend(under.red, over.red), blend(under.green, over.green), blend(under.blue, over.blue), 255};
}

double contrast_ratio(Colour a, Colour b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace kept
