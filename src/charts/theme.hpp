#pragma once

#include "charts/colour.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace kept {

inline constexpr std::size_t accent_count = 12;

/// Light, mid and dark of a medal's metal.
struct Metal {
    Colour light;
    Colour mid;
    Colour dark;
};

/// A look as data: every colour that the screens, charts and exported pictures use.
struct Theme {
    std::string_view id; ///< "paper" or "night"
    bool is_dark = false;
    Colour ground; ///< behind everything
    Colour rail;
    Colour card;
    Colour well;  ///< buttons at rest, tracks, insets
    Colour line;  ///< hairlines
    Colour ink;   ///< text
    Colour soft;  ///< secondary text
    Colour faint; ///< ornaments; never text that must be read
    Colour shadow;
    double shadow_strength = 1; ///< how much stronger shadows are than on a light ground
    Colour scrim;               ///< over what is behind a dialog
    Colour on_accent;           ///< text and icons on a filled accent
    std::array<Colour, accent_count> accents;
    Metal bronze;
    Metal silver;
    Metal gold;
    Metal platinum;

    /// Kept's own colour: the logo's dot, focus rings, links.
    const Colour& brand() const { return accents.front(); }
    /// The habit colour `index`; any number is valid, it wraps around.
    const Colour& accent(std::size_t index) const { return accents.at(index % accent_count); }
};

const Theme& paper_theme();
const Theme& night_theme();

/// The same themes with habit colours that differ in lightness too, for every kind of colour vision.
const Theme& safe_paper_theme();
const Theme& safe_night_theme();

/// Text and icons on a ground of this colour: whichever of the theme's own and the darkest or lightest can be read
/// best.
Colour words_on(const Theme& theme, Colour ground);

/// `colour` as words on cards and wells: drawn towards the ink until they can be read (contrast 4.5).
Colour words_in(const Theme& theme, Colour colour);

/// "teal", "amber" …: the names of the habit colours, by index.
std::string_view accent_name(std::size_t index);

/// Step 1..4 of an accent's heat scale on cards; 4 is the accent itself, 0 the empty cell.
Colour heat_step(const Theme& theme, Colour accent, int step);

} // namespace kept
