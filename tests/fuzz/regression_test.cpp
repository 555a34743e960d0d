#include "targets.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

using namespace kept::test;

TEST_CASE("every file of the corpus, and each of them cut short, is read or refused") {
    namespace fs = std::filesystem;
    int files = 0;
    for (const FuzzTarget& target : fuzz_targets()) {
        const fs::path folder = fs::path(KEPT_CORPUS) / target.name;
        CAPTURE(std::string(target.name));
        REQUIRE(fs::is_directory(folder));
        for (const auto& entry : fs::directory_iterator(folder)) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(in), {}};
            target.run(bytes);
            for (std::size_t part = 1; part < 8; ++part)
                target.run(std::string_view(bytes).substr(0, bytes.size() * part / 8));
            ++files;
        }
        target.run("");
    }
    MESSAGE(files << " files");
}
