#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace kept::ui {

/// The steps of the type scale: what a text is, which decides its size and weight.
enum class Type : std::uint8_t {
    Tiny,          ///< 11 regular: axis labels, key hints
    Caption,       ///< 13 regular: secondary text
    CaptionStrong, ///< 13 semibold
    Body,          ///< 15 regular
    BodyMedium,    ///< 15 medium: buttons, the rail
    BodyStrong,    ///< 15 semibold: names
    Title,         ///< 18 semibold
    Headline,      ///< 26 bold
};
inline constexpr std::size_t type_count = static_cast<std::size_t>(Type::Headline) + 1;

/// 16, 20, 24, 38 and 66 points; the last two are for medals and come into the atlas when they are first drawn.
enum class IconSize : std::uint8_t { Small, Medium, Large, Medal, Hero };
inline constexpr std::size_t icon_size_count = 5;
inline constexpr std::size_t common_icon_sizes = 3;

enum class Weight : std::uint8_t { Regular, Medium, SemiBold, Bold };
inline constexpr std::size_t weight_count = 4;

/// Size in points, weight, and tracking in ems of a step.
struct TypeSpec {
    float points;
    Weight weight;
    float tracking;
};

constexpr TypeSpec spec_of(Type type) {
    constexpr std::array<TypeSpec, type_count> specs{{{11, Weight::Regular, 0},
                                                      {13, Weight::Regular, 0},
                                                      {13, Weight::SemiBold, 0},
                                                      {15, Weight::Regular, 0},
                                                      {15, Weight::Medium, 0},
                                                      {15, Weight::SemiBold, 0},
                                                      {18, Weight::SemiBold, 0},
                                                      {26, Weight::Bold, -0.02F}}};
    return specs.at(static_cast<std::size_t>(type));
}

constexpr float points_of(IconSize size) {
    constexpr std::array<float, icon_size_count> sizes{16, 20, 24, 38, 66};
    return sizes.at(static_cast<std::size_t>(size));
}

} // namespace kept::ui
