#include "desktop/graphics/png_file.hpp"

#include <fmt/format.h>

#include <png.h>
#include <stdexcept>

namespace kept::desktop {
namespace {

std::size_t bytes_for(const Picture& picture, std::size_t channels) {
    return static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height) * channels;
}

std::vector<std::uint8_t> without_alpha(const Picture& picture) {
    std::vector<std::uint8_t> rgb;
    rgb.reserve(bytes_for(picture, 3));
    for (std::size_t at = 0; at + 3 < picture.rgba.size(); at += 4)
        rgb.insert(rgb.end(), {picture.rgba[at], picture.rgba[at + 1], picture.rgba[at + 2]});
    return rgb;
}

png_image header_of(const Picture& picture) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(picture.width);
    image.height = static_cast<png_uint_32>(picture.height);
    image.format = PNG_FORMAT_RGB;
    return image;
}

} // namespace

void write_png(const Picture& picture, const std::filesystem::path& path) {
    png_image image = header_of(picture);
    const std::vector<std::uint8_t> rgb = without_alpha(picture);
    if (png_image_write_to_file(&image, path.c_str(), 0, rgb.data(), 0, nullptr) == 0)
        throw std::runtime_error(fmt::format("cannot write the picture {}: {}", path.string(), &image.message[0]));
}

std::string png_bytes(const Picture& picture) {
    png_image image = header_of(picture);
    const std::vector<std::uint8_t> rgb = without_alpha(picture);
    png_alloc_size_t size = 0;
    std::string bytes;
    if (png_image_write_get_memory_size(image, size, 0, rgb.data(), 0, nullptr) != 0) {
        bytes.resize(size);
        if (png_image_write_to_memory(&image, bytes.data(), &size, 0, rgb.data(), 0, nullptr) != 0) {
            bytes.resize(size);
            return bytes;
        }
    }
    throw std::runtime_error(fmt::format("the picture cannot be made: {}", &image.message[0]));
}

Picture read_png(const std::filesystem::path& path) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_file(&image, path.c_str()) == 0)
        throw std::runtime_error(fmt::format("cannot read the picture {}: {}", path.string(), &image.message[0]));
    image.format = PNG_FORMAT_RGBA;
    Picture picture{static_cast<int>(image.width), static_cast<int>(image.height), {}};
    picture.rgba.resize(bytes_for(picture, 4));
    if (png_image_finish_read(&image, nullptr, picture.rgba.data(), 0, nullptr) == 0)
        throw std::runtime_error(fmt::format("cannot read the picture {}: {}", path.string(), &image.message[0]));
    return picture;
}

} // namespace kept::desktop
