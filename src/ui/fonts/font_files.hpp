#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>

namespace kept::ui {

/// A font file in memory, and which of its characters it can draw.
class FontFile {
  public:
    /// `face` is the index of the font inside a collection. Throws std::runtime_error when the file is not a font.
    explicit FontFile(const std::filesystem::path& path, int face = 0);
    ~FontFile();
    FontFile(FontFile&&) noexcept;
    FontFile& operator=(FontFile&&) noexcept;

    bool has(char32_t character) const;
    /// Height of a line (ascender to descender) in ems.
    float line_height() const;
    /// A character's outline as the "d" of an SVG path: its cell `points` high with its middle at `x`, `y`. Empty where
    /// the font has none.
    std::string outline(char32_t character, double x, double y, double points) const;
    void* data() const;
    std::size_t size() const;
    int face() const;

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace kept::ui
