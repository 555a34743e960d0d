#include "ui/fonts/system_fonts.hpp"

#include <fontconfig/fontconfig.h>
#include <memory>

namespace kept::ui {
namespace {

struct Destroy {
    void operator()(FcCharSet* set) const { FcCharSetDestroy(set); }
    void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
    void operator()(FcFontSet* set) const { FcFontSetDestroy(set); }
    void operator()(FcConfig* config) const { FcConfigDestroy(config); }
};

template <typename T>
using Owned = std::unique_ptr<T, Destroy>;

const FcChar8* as_text(const char* text) {
    return reinterpret_cast<const FcChar8*>(text);
}

Owned<FcFontSet> sort_by_fit(FcConfig* config, const std::set<char32_t>& wanted) {
    const Owned<FcCharSet> characters(FcCharSetCreate());
    for (const char32_t character : wanted)
        FcCharSetAddChar(characters.get(), character);
    const Owned<FcPattern> pattern(FcPatternCreate());
    FcPatternAddString(pattern.get(), FC_FAMILY, as_text("sans-serif"));
    FcPatternAddCharSet(pattern.get(), FC_CHARSET, characters.get());
    FcPatternAddBool(pattern.get(), FC_SCALABLE, FcTrue);
    FcPatternAddBool(pattern.get(), FC_COLOR, FcFalse);
    FcConfigSubstitute(config, pattern.get(), FcMatchPattern);
    FcDefaultSubstitute(pattern.get());
    FcResult result = FcResultMatch;
    return Owned<FcFontSet>(FcFontSort(config, pattern.get(), FcFalse, nullptr, &result));
}

std::set<char32_t> characters_in(FcPattern* font, const std::set<char32_t>& wanted) {
    FcCharSet* covered = nullptr;
    FcBool coloured = FcFalse;
    FcPatternGetBool(font, FC_COLOR, 0, &coloured);
    if (coloured == FcTrue || FcPatternGetCharSet(font, FC_CHARSET, 0, &covered) != FcResultMatch)
        return {};
    std::set<char32_t> found;
    for (const char32_t character : wanted) {
        if (FcCharSetHasChar(covered, character) == FcTrue)
            found.insert(character);
    }
    return found;
}

SystemFont describe(FcPattern* font, std::set<char32_t> characters) {
    FcChar8* path = nullptr;
    int index = 0;
    FcPatternGetString(font, FC_FILE, 0, &path);
    FcPatternGetInteger(font, FC_INDEX, 0, &index);
    constexpr int face_bits = 0xFFFF; // the rest names an instance of a variable font
    const char* file = path == nullptr ? "" : reinterpret_cast<const char*>(path);
    return {file, index & face_bits, std::move(characters)};
}

} // namespace

std::vector<SystemFont> find_system_fonts(const std::set<char32_t>& wanted) {
    const Owned<FcConfig> config(FcInitLoadConfigAndFonts());
    if (wanted.empty() || !config)
        return {};
    const Owned<FcFontSet> fonts = sort_by_fit(config.get(), wanted);
    std::vector<SystemFont> chosen;
    std::set<char32_t> missing = wanted;
    for (int at = 0; fonts && at < fonts->nfont && !missing.empty(); ++at) {
        std::set<char32_t> found = characters_in(fonts->fonts[at], missing);
        for (const char32_t character : found)
            missing.erase(character);
        if (!found.empty())
            chosen.push_back(describe(fonts->fonts[at], std::move(found)));
    }
    return chosen;
}

std::optional<FontPlace> sans_serif(Weight weight) {
    constexpr std::array<int, weight_count> weights{FC_WEIGHT_REGULAR, FC_WEIGHT_MEDIUM, FC_WEIGHT_DEMIBOLD,
                                                    FC_WEIGHT_BOLD};
    const Owned<FcConfig> config(FcInitLoadConfigAndFonts());
    if (!config)
        return std::nullopt;
    const Owned<FcPattern> pattern(FcPatternCreate());
    FcPatternAddString(pattern.get(), FC_FAMILY, as_text("Inter"));
    FcPatternAddString(pattern.get(), FC_FAMILY, as_text("sans-serif"));
    FcPatternAddInteger(pattern.get(), FC_WEIGHT, weights.at(static_cast<std::size_t>(weight)));
    FcPatternAddBool(pattern.get(), FC_SCALABLE, FcTrue);
    FcConfigSubstitute(config.get(), pattern.get(), FcMatchPattern);
    FcDefaultSubstitute(pattern.get());
    FcResult result = FcResultMatch;
    const Owned<FcPattern> match(FcFontMatch(config.get(), pattern.get(), &result));
    if (!match)
        return std::nullopt;
    const SystemFont font = describe(match.get(), {});
    return font.path.empty() ? std::nullopt : std::optional(FontPlace{font.path, font.face});
}

} // namespace kept::ui
