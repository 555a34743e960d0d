// usage: ring_drawing RINGS SVG [--check]
// Paints the rings in the list RINGS, which CMake writes, as the picture SVG. --check: compares it with the picture
// that is there, and fails if they differ.
#include "build/ring_drawing/ring_picture.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <string_view>

namespace {

std::string text_of(const char* path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

} // namespace

int main(int argc, char** argv) {
    using namespace kept::ring_drawing;
    if (argc < 3) {
        fmt::print(stderr, "usage: ring_drawing RINGS SVG [--check]\n");
        return 2;
    }
    const std::vector<std::string> faults = faults_of(places(), read_rings(text_of(argv[1])));
    for (const std::string& fault : faults)
        fmt::print(stderr, "{} (tests/build/ring_drawing/ring_places.cpp)\n", fault);
    if (!faults.empty())
        return 1;
    const std::string picture = picture_of(places());
    if (argc > 3 && std::string_view(argv[3]) == "--check") {
        if (picture == text_of(argv[2]))
            return 0;
        fmt::print(stderr, "{} is not the picture of the rings: cmake --build BUILD --target paint_rings\n", argv[2]);
        return 1;
    }
    std::ofstream(argv[2], std::ios::binary) << picture;
    return 0;
}
