#pragma once

#include "ui/fonts/font_files.hpp"
#include "ui/fonts/font_places.hpp"
#include "ui/fonts/type.hpp"

#include <imgui.h>

#include <array>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kept::ui {

/// The fonts of the screens in an atlas for Dear ImGui: Inter at every step of the type scale, the icons, and from the
/// system's fonts whatever characters Inter lacks. Made before the context that is given its atlas, and outlives it;
/// until then it may be loaded on any thread.
class Fonts {
  public:
    /// Reads the font files in `folder`, or else those the system has; others stand in for what is missing. Throws
    /// std::runtime_error when there is no font at all.
    explicit Fonts(const std::filesystem::path& folder);
    explicit Fonts(const FontPlaces& places);

    /// Builds the atlas for `scale` (1..3, any fraction). The renderer's texture must be rebuilt afterwards.
    void load(float scale);
    float scale() const { return scale_; }
    /// How often they were loaded: what was measured before is to be measured again.
    unsigned loads() const { return loads_; }
    /// For ImGui::CreateContext.
    ImFontAtlas& atlas() { return *atlas_; }

    ImFont& font(Type type) const;
    /// The font of a large size stands in with the largest common one until the next frame.
    ImFont& icons(IconSize size);
    /// Pixels from ascender to descender.
    float line_height(Type type) const;
    float pixels(IconSize size) const;

    /// Notes the characters of a text that is drawn, so that none is missing from the next frame on.
    void want(std::string_view utf8);
    /// True when `want` met characters that the atlas lacks.
    bool wants_rebuild() const { return grown_; }
    /// Between two frames: builds the atlas again if it lacks wanted characters. True if it did: the renderer's texture
    /// must be rebuilt, and a frame drawn.
    bool rebuild_if_needed();

    bool has_icon(char32_t icon) const { return icon_file_.has(icon); }
    /// An icon's outline for SVG; see FontFile.
    std::string icon_outline(char32_t icon, double x, double y, double points) const {
        return icon_file_.outline(icon, x, y, points);
    }
    /// Set when other fonts stand in for missing ones: a sentence to say once.
    const std::optional<std::string>& warning() const { return warning_; }

  private:
    void add_text_fonts();
    void add_icon_fonts();
    void add_missing(Type type);
    void find_fallbacks();

    std::optional<std::string> warning_;
    std::array<FontFile, weight_count> files_;
    FontFile icon_file_;
    bool has_icons_ = true;
    std::unique_ptr<ImFontAtlas> atlas_;
    float scale_ = 1;
    unsigned loads_ = 0;
    bool grown_ = false;
    bool wants_large_icons_ = false;
    std::set<char32_t> wanted_;
    std::vector<ImWchar> text_ranges_;
    std::vector<ImWchar> icon_ranges_;

    struct Fallback {
        FontFile file;
        std::set<char32_t> characters;
        std::vector<ImWchar> ranges;
    };
    std::map<std::string, Fallback> fallbacks_; ///< by path and face
    std::set<char32_t> looked_up_;
    std::array<ImFont*, type_count> fonts_{};
    std::array<ImFont*, icon_size_count> icons_{};
};

} // namespace kept::ui
