#include "charts/theme.hpp"

#include <algorithm>

namespace kept {
namespace {

constexpr double min_contrast = 4.5; ///< of words, by WCAG 2

constexpr Metal bronze{rgb(0xE0A97C), rgb(0xA9683A), rgb(0x7C4520)};
constexpr Metal silver{rgb(0xE9EAEC), rgb(0xA9AFB7), rgb(0x6E757E)};
constexpr Metal gold{rgb(0xF6DD92), rgb(0xD7A02F), rgb(0x9A6B12)};
constexpr Metal platinum{rgb(0xDDF3F0), rgb(0x86BDB8), rgb(0x3F7C78)};

constexpr Theme paper{
    .id = "paper",
    .ground = rgb(0xF6F3EE),
    .rail = rgb(0xEFEAE2),
    .card = rgb(0xFFFDFA),
    .well = rgb(0xF1ECE4),
    .line = rgb(0xE6DFD4),
    .ink = rgb(0x2A2622),
    .soft = rgb(0x6E655B),
    .faint = rgb(0xB9AFA3),
    .shadow = {60, 48, 32, 255},
    .scrim = {42, 38, 34, 90},
    .on_accent = rgb(0xFFFDFA),
    .accents = {rgb(0x2F7D6B), rgb(0xC77A1E), rgb(0x7A4E86), rgb(0x3D6B9E), rgb(0xB4546A), rgb(0x789348), rgb(0x972E18),
                rgb(0x5D78C6), rgb(0x1092A6), rgb(0x7D6C29), rgb(0x4055A4), rgb(0x7D277F)},
    .bronze = bronze,
    .silver = silver,
    .gold = gold,
    .platinum = platinum,
};

constexpr Theme night{
    .id = "night",
    .is_dark = true,
    .ground = rgb(0x191715),
    .rail = rgb(0x141210),
    .card = rgb(0x23201D),
    .well = rgb(0x2B2723),
    .line = rgb(0x332E29),
    .ink = rgb(0xEFE9E1),
    .soft = rgb(0xA39A8F),
    .faint = rgb(0x665E55),
    .shadow = {0, 0, 0, 255},
    .shadow_strength = 3,
    .scrim = {0, 0, 0, 150},
    .on_accent = rgb(0x191715),
    .accents = {rgb(0x63B8A1), rgb(0xE0A04E), rgb(0xB48BC0), rgb(0x7FA9D6), rgb(0xDB8A9C), rgb(0x9CB191), rgb(0xB4627F),
                rgb(0xA8D6DF), rgb(0x4CC8CC), rgb(0xC38A78), rgb(0x6C8BF5), rgb(0xAB8A9F)},
    .bronze = bronze,
    .silver = silver,
    .gold = gold,
    .platinum = platinum,
};

constexpr Theme with_accents(Theme theme, const std::array<Colour, accent_count>& accents) {
    theme.accents = accents;
    return theme;
}

// Four steps of lightness along blue, orange and grey, and three of the brand's green: hues that no common colour
// vision mixes up.
constexpr Theme safe_paper =
    with_accents(paper, {rgb(0x2F7D6B), rgb(0xA85A00), rgb(0x2C66B0), rgb(0x5E5E5E), rgb(0xC97A00), rgb(0x123A6B),
                         rgb(0x1F9484), rgb(0x6B3A00), rgb(0x5B8FD6), rgb(0x2E2E2E), rgb(0x004D47), rgb(0x8A8A8A)});
constexpr Theme safe_night =
    with_accents(night, {rgb(0x63B8A1), rgb(0xF0A840), rgb(0x7FB2F0), rgb(0xB0B0B0), rgb(0xFFD08A), rgb(0x5A8FD8),
                         rgb(0xA5E3DA), rgb(0xC07A20), rgb(0xB8D6FA), rgb(0xE6E6E6), rgb(0x3A9C8E), rgb(0x858585)});

} // namespace

const Theme& safe_paper_theme() {
    return safe_paper;
}

const Theme& safe_night_theme() {
    return safe_night;
}

const Theme& paper_theme() {
    return paper;
}

const Theme& night_theme() {
    return night;
}

Colour words_on(const Theme& theme, Colour ground) {
    if (contrast_ratio(theme.on_accent, ground) >= min_contrast)
        return theme.on_accent;
    const Colour dark = rgb(0x080605), light = rgb(0xFFFFFF);
    return contrast_ratio(dark, ground) > contrast_ratio(light, ground) ? dark : light;
}

Colour words_in(const Theme& theme, Colour colour) {
    constexpr int steps = 20;
    Colour words = colour;
    for (int step = 1; step <= steps; ++step) {
        if (std::min(contrast_ratio(words, theme.card), contrast_ratio(words, theme.well)) >= min_contrast)
            break;
        words = mixed(colour, theme.ink, static_cast<double>(step) / steps);
    }
    return words;
}

std::string_view accent_name(std::size_t index) {
    static constexpr std::array<std::string_view, accent_count> names{
        "teal", "amber", "plum", "blue", "rose", "moss", "brick", "periwinkle", "lagoon", "ochre", "indigo", "violet"};
    return names.at(index % accent_count);
}

Colour heat_step(const Theme& theme, Colour accent, int step) {
    static constexpr std::array<double, 5> shares{0.0, 0.20, 0.47, 0.75, 1.0};
    if (step <= 0)
        return theme.well;
    return mixed(theme.card, accent, shares.at(static_cast<std::size_t>(std::min(step, 4))));
}

} // namespace kept
