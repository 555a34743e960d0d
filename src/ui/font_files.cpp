#include "ui/font_files.hpp"

#include <fmt/format.h>

#include <ft2build.h>
#include FT_FREETYPE_H

#include <fstream>
#include <stdexcept>
#include <utility>

namespace kept::ui {
namespace {

std::vector<char> read(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    std::vector<char> bytes(file ? static_cast<std::size_t>(file.tellg()) : 0);
    file.seekg(0).read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

struct CloseLibrary {
    void operator()(FT_Library library) const { FT_Done_FreeType(library); }
};

struct CloseFace {
    void operator()(FT_Face face) const { FT_Done_Face(face); }
};

} // namespace

struct FontFile::Parts {
    std::vector<char> bytes;
    int index = 0;
    std::unique_ptr<FT_LibraryRec_, CloseLibrary> library;
    std::unique_ptr<FT_FaceRec_, CloseFace> face;
};

FontFile::FontFile(const std::filesystem::path& path, int face) : parts_(std::make_unique<Parts>()) {
    parts_->bytes = read(path);
    parts_->index = face;
    FT_Library library = nullptr;
    FT_Face opened = nullptr;
    if (FT_Init_FreeType(&library) != 0)
        throw std::runtime_error("FreeType does not start");
    parts_->library.reset(library);
    const auto* bytes = reinterpret_cast<const FT_Byte*>(parts_->bytes.data());
    if (FT_New_Memory_Face(library, bytes, static_cast<FT_Long>(parts_->bytes.size()), face, &opened) != 0)
        throw std::runtime_error(fmt::format("{} is not a font that can be read", path.string()));
    parts_->face.reset(opened);
}

FontFile::~FontFile() = default;
FontFile::FontFile(FontFile&&) noexcept = default;
FontFile& FontFile::operator=(FontFile&&) noexcept = default;

bool FontFile::has(char32_t character) const {
    return FT_Get_Char_Index(parts_->face.get(), character) != 0;
}

float FontFile::line_height() const {
    const FT_Face face = parts_->face.get();
    return static_cast<float>(face->ascender - face->descender) / static_cast<float>(face->units_per_EM);
}

void* FontFile::data() const {
    return parts_->bytes.data();
}

std::size_t FontFile::size() const {
    return parts_->bytes.size();
}

int FontFile::face() const {
    return parts_->index;
}

} // namespace kept::ui
