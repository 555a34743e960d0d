#include "ui/fonts/fonts.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/fonts/system_fonts.hpp"
#include "ui/fonts/utf8.hpp"
#include "ui/imgui/imgui_compat.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

namespace fs = std::filesystem;

constexpr char32_t missing_character = 0x25A1; // an empty square
constexpr ImWchar missing_icon = 0x2022;       // a bullet
constexpr char32_t last_drawable = 0xFFFF;     // Dear ImGui's characters have 16 bits in Debian's build

/// The characters every text may use; others come when a text has them.
std::set<char32_t> common_characters() {
    std::set<char32_t> common;
    for (char32_t character = 0x20; character < 0x7F; ++character)
        common.insert(character);
    for (const char32_t character : U"\u00A0\u00AB\u00B1\u00B7\u00BB\u00D7\u2013\u2014\u2018\u2019\u201C\u201D\u201E"
                                    U"\u2022\u2026\u2190\u2191\u2192\u2193"
                                    U"\u2212\u2248\u2260\u2264\u2265\u2713\u25A1\u20AC") {
        if (character != 0)
            common.insert(character);
    }
    return common;
}

std::vector<ImWchar> to_ranges(const std::set<char32_t>& characters) {
    std::vector<ImWchar> ranges;
    for (const char32_t character : characters) {
        const auto code = static_cast<ImWchar>(character);
        if (!ranges.empty() && ranges.back() + 1 == code) {
            ranges.back() = code;
        } else {
            ranges.push_back(code);
            ranges.push_back(code);
        }
    }
    ranges.push_back(0);
    return ranges;
}

std::vector<ImWchar> all_icon_ranges(bool are_icons) {
    // A font of letters may have letters of its own where the icons would be. The space is there because Dear
    // ImGui 1.86 hides its glyph, and that of the bullet instead where there is none.
    if (!are_icons)
        return {' ', ' ', missing_icon, missing_icon, 0};
    std::set<char32_t> codes;
    for (const icons::Named& entry : icons::all)
        codes.insert(entry.icon);
    return to_ranges(codes);
}

FontFile open(const FontPlace& place) {
    return FontFile(place.path, place.face);
}

float line_pixels(float points, float scale, const FontFile& file) {
    return std::round(points * scale * file.line_height());
}

} // namespace

Fonts::Fonts(const fs::path& folder) : Fonts(find_fonts({folder, "/usr/share/fonts"})) {}

Fonts::Fonts(const FontPlaces& places)
    : warning_(places.warning),
      files_{open(places.text[0]), open(places.text[1]), open(places.text[2]), open(places.text[3])},
      icon_file_(open(places.icons)), has_icons_(places.has_icons), atlas_(std::make_unique<ImFontAtlas>()),
      wanted_(common_characters()), icon_ranges_(all_icon_ranges(has_icons_)) {}

void Fonts::load(float scale) {
    scale_ = scale;
    grown_ = false;
    ++loads_;
    atlas_->Clear();
    atlas_->Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight | ImFontAtlasFlags_NoMouseCursors;
    use_freetype(*atlas_);
    find_fallbacks();
    add_text_fonts();
    add_icon_fonts();
    if (!fonts_grow_by_themselves())
        atlas_->Build();
    for (ImFont* font : fonts_)
        set_fallback(*font, static_cast<ImWchar>(missing_character));
    if (has_icons_)
        return;
    for (ImFont* font : icons_)
        if (font != nullptr)
            set_fallback(*font, missing_icon);
}

void Fonts::find_fallbacks() {
    std::set<char32_t> inter;
    std::set<char32_t> missing;
    for (const char32_t character : wanted_)
        (files_.front().has(character) ? inter : missing).insert(character);
    text_ranges_ = to_ranges(inter);
    std::erase_if(missing, [this](char32_t character) { return looked_up_.contains(character); });
    looked_up_.insert(missing.begin(), missing.end());
    for (const SystemFont& found : find_system_fonts(missing)) {
        const std::string name = fmt::format("{}#{}", found.path.string(), found.face);
        auto place = fallbacks_.find(name);
        if (place == fallbacks_.end())
            place = fallbacks_.emplace(name, Fallback{FontFile(found.path, found.face), {}, {}}).first;
        place->second.characters.insert(found.characters.begin(), found.characters.end());
        place->second.ranges = to_ranges(place->second.characters);
    }
}

void Fonts::add_text_fonts() {
    for (std::size_t at = 0; at < type_count; ++at) {
        const auto type = static_cast<Type>(at);
        const TypeSpec spec = spec_of(type);
        const FontFile& file = files_.at(static_cast<std::size_t>(spec.weight));
        fonts_.at(at) = add_font(*atlas_, {.data = file.data(),
                                           .bytes = file.size(),
                                           .face = file.face(),
                                           .pixels = line_pixels(spec.points, scale_, file),
                                           .tracking = spec.tracking * spec.points * scale_,
                                           .ranges = text_ranges_.data()});
        add_missing(type);
    }
}

void Fonts::add_missing(Type type) {
    for (auto& [name, fallback] : fallbacks_)
        add_font(*atlas_, {.data = fallback.file.data(),
                           .bytes = fallback.file.size(),
                           .face = fallback.file.face(),
                           .pixels = line_pixels(spec_of(type).points, scale_, fallback.file),
                           .merge = true,
                           .ranges = fallback.ranges.data()});
}

void Fonts::add_icon_fonts() {
    for (std::size_t at = 0; at < (wants_large_icons_ ? icon_size_count : common_icon_sizes); ++at)
        icons_.at(at) = add_font(*atlas_, {.data = icon_file_.data(),
                                           .bytes = icon_file_.size(),
                                           .face = icon_file_.face(),
                                           .pixels = pixels(static_cast<IconSize>(at)),
                                           .ranges = icon_ranges_.data()});
}

ImFont& Fonts::font(Type type) const {
    return *fonts_.at(static_cast<std::size_t>(type));
}

ImFont& Fonts::icons(IconSize size) {
    const auto at = static_cast<std::size_t>(size);
    if (icons_.at(at) != nullptr)
        return *icons_.at(at);
    wants_large_icons_ = grown_ = true;
    return *icons_.at(common_icon_sizes - 1);
}

float Fonts::line_height(Type type) const {
    const TypeSpec spec = spec_of(type);
    return line_pixels(spec.points, scale_, files_.at(static_cast<std::size_t>(spec.weight)));
}

float Fonts::pixels(IconSize size) const {
    return std::round(points_of(size) * scale_);
}

void Fonts::want(std::string_view utf8) {
    if (is_ascii(utf8))
        return;
    while (!utf8.empty()) {
        const char32_t character = next_character(utf8);
        if (character >= 0x20 && character <= last_drawable && wanted_.insert(character).second)
            grown_ = true;
    }
}

bool Fonts::rebuild_if_needed() {
    if (!grown_)
        return false;
    load(scale_);
    return true;
}

} // namespace kept::ui
