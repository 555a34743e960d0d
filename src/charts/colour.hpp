#pragma once

#include <cstdint>

namespace kept {

/// An sRGB colour with straight alpha, each channel 0..255.
struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 255;

    friend constexpr bool operator==(const Colour&, const Colour&) = default;
};

/// From 0xRRGGBB.
constexpr Colour rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16U), static_cast<std::uint8_t>(hex >> 8U), static_cast<std::uint8_t>(hex),
            255};
}

/// The same colour with `alpha` 0..1 of its own opacity.
Colour faded(Colour colour, double alpha);

/// `share` 0..1 of `over` laid on `under`; the result is opaque.
Colour mixed(Colour under, Colour over, double share);

/// WCAG 2 contrast ratio of two opaque colours, 1..21.
double contrast_ratio(Colour a, Colour b);

} // namespace kept
