#include "ui/fonts/font_files.hpp"

#include <fmt/format.h>

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

#include <fstream>
#include <stdexcept>
#include <utility>
#include <vector>

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

/// Writes an outline as an SVG path, from font units to points.
struct PathWriter {
    std::string path;
    double x;
    double y;
    double scale;

    static PathWriter& of(void* user) { return *static_cast<PathWriter*>(user); }
    void add(const char* step, std::initializer_list<const FT_Vector*> points) {
        path += step;
        for (const FT_Vector* point : points)
            path += fmt::format("{:.2f} {:.2f} ", x + static_cast<double>(point->x) * scale,
                                y - static_cast<double>(point->y) * scale);
    }
    static int move(const FT_Vector* to, void* user) {
        of(user).add(of(user).path.empty() ? "M" : "ZM", {to});
        return 0;
    }
    static int line(const FT_Vector* to, void* user) {
        of(user).add("L", {to});
        return 0;
    }
    static int conic(const FT_Vector* by, const FT_Vector* to, void* user) {
        of(user).add("Q", {by, to});
        return 0;
    }
    static int cubic(const FT_Vector* first, const FT_Vector* second, const FT_Vector* to, void* user) {
        of(user).add("C", {first, second, to});
        return 0;
    }
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

std::string FontFile::outline(char32_t character, double x, double y, double points) const {
    const FT_Face face = parts_->face.get();
    if (!has(character) || FT_Load_Char(face, character, FT_LOAD_NO_SCALE) != 0)
        return {};
    const double scale = points / static_cast<double>(face->ascender - face->descender);
    PathWriter writer{.path = {},
                      .x = x - static_cast<double>(face->glyph->advance.x) * scale / 2,
                      .y = y + static_cast<double>(face->ascender + face->descender) * scale / 2,
                      .scale = scale};
    const FT_Outline_Funcs steps{PathWriter::move, PathWriter::line, PathWriter::conic, PathWriter::cubic, 0, 0};
    FT_Outline_Decompose(&face->glyph->outline, &steps, &writer);
    return writer.path.empty() ? writer.path : writer.path + "Z";
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
