#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace kept::desktop {

/// A picture of RGBA bytes, rows from the top.
struct Picture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgba;
};

/// Writes an RGB PNG; what is transparent is lost. Throws std::runtime_error with a sentence when the file cannot be
/// written.
void write_png(const Picture& picture, const std::filesystem::path& path);
/// The same in memory.
std::string png_bytes(const Picture& picture);
/// Throws std::runtime_error when the file is not a PNG that can be read.
Picture read_png(const std::filesystem::path& path);

} // namespace kept::desktop
