#include "exchange/loop_colours.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace kept {
namespace {

// Up to schema 13 Loop stored ARGB numbers, up to 20 an index into 13 colours, since then one into 20.
constexpr std::array<std::pair<std::int64_t, int>, 13> argb_to_13{{{-2937041, 0},
                                                                   {-1684967, 1},
                                                                   {-415707, 2},
                                                                   {-5262293, 3},
                                                                   {-13070788, 4},
                                                                   {-16742021, 5},
                                                                   {-16732991, 6},
                                                                   {-16540699, 7},
                                                                   {-10603087, 8},
                                                                   {-7461718, 9},
                                                                   {-2614432, 10},
                                                                   {-13619152, 11},
                                                                   {-5592406, 12}}};
constexpr std::array<int, 13> from_13_to_20{0, 1, 4, 5, 7, 8, 9, 10, 13, 14, 15, 17, 19};

// red, deep orange, oranges, ambers, lime, light green, green, teal, cyan, light blue, blue, indigo, violet, purple,
// pink, brown, greys: by index, the accent that comes nearest.
constexpr std::array<std::size_t, 20> from_20_to_accent{6, 6, 1, 1, 1, 5, 5, 0, 0, 8, 8, 3, 10, 11, 2, 4, 9, 7, 7, 7};

constexpr std::array<std::string_view, 20> hex_of_20{
    "#D32F2F", "#E64A19", "#F57C00", "#FF8F00", "#F9A825", "#AFB42B", "#7CB342", "#388E3C", "#00897B", "#00ACC1",
    "#039BE5", "#1976D2", "#303F9F", "#5E35B1", "#8E24AA", "#D81B60", "#5D4037", "#303030", "#757575", "#AAAAAA"};

// By accent, so that what came from Loop goes back to a colour that gives the same accent again.
constexpr std::array<std::size_t, 12> from_accent_to_20{8, 3, 15, 11, 14, 6, 0, 18, 10, 16, 12, 13};

struct Rgb {
    double red = 0, green = 0, blue = 0;
};

constexpr Rgb rgb_of(std::uint32_t rgb) {
    return {static_cast<double>(rgb >> 16U & 0xFFU), static_cast<double>(rgb >> 8U & 0xFFU),
            static_cast<double>(rgb & 0xFFU)};
}

/// How far apart two colours look, near enough: the eye weighs red less in dark colours and green the most.
double distance(const Rgb& a, const Rgb& b) {
    const double red = (a.red + b.red) / 2 / 256;
    const auto square = [](double x) { return x * x; };
    return (2 + red) * square(a.red - b.red) + 4 * square(a.green - b.green) + (3 - red) * square(a.blue - b.blue);
}

std::uint32_t number_of(std::string_view hex) {
    std::uint32_t number = 0;
    std::from_chars(hex.data() + 1, hex.data() + hex.size(), number, 16);
    return number;
}

int index_of_13(std::int64_t colour, int schema) {
    if (schema >= 14)
        return colour >= 0 && colour < 13 ? static_cast<int>(colour) : 0;
    for (const auto& [argb, index] : argb_to_13)
        if (argb == colour)
            return index;
    return 0;
}

} // namespace

std::size_t accent_of_loop_colour(std::int64_t colour, int schema) {
    constexpr int default_of_20 = 8;
    int index = default_of_20;
    if (schema >= 21)
        index = colour >= 0 && colour < 20 ? static_cast<int>(colour) : default_of_20;
    else
        index = from_13_to_20.at(static_cast<std::size_t>(index_of_13(colour, schema)));
    return from_20_to_accent.at(static_cast<std::size_t>(index));
}

std::size_t accent_of_loop_hex(std::string_view hex) {
    constexpr int newest_schema = 25;
    const auto found = std::ranges::find(hex_of_20, hex);
    return accent_of_loop_colour(found == hex_of_20.end() ? -1 : found - hex_of_20.begin(), newest_schema);
}

std::size_t accent_of_rgb(std::uint32_t rgb) {
    const auto nearest = std::ranges::min_element(
        hex_of_20, {}, [&](std::string_view hex) { return distance(rgb_of(number_of(hex)), rgb_of(rgb)); });
    return from_20_to_accent.at(static_cast<std::size_t>(nearest - hex_of_20.begin()));
}

std::size_t loop_colour_of_accent(std::size_t accent) {
    return from_accent_to_20.at(accent % from_accent_to_20.size());
}

std::string_view loop_hex_of_accent(std::size_t accent) {
    return hex_of_20.at(loop_colour_of_accent(accent));
}

} // namespace kept
