#include "desktop/system/paths.hpp"
#include "support/temp_dir.hpp"
#include "support/variable.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <optional>
#include <string>

using namespace kept;
using kept::test::Variable;

TEST_CASE("the log is in the data home, or below the home where that is not set") {
    const Variable home("HOME", "/home/anna");
    {
        const Variable data("XDG_DATA_HOME", "/data");
        CHECK(desktop::default_log() == "/data/kept/kept.db");
    }
    for (const std::optional<std::string>& unusable :
         {std::optional<std::string>(), std::optional<std::string>(""), std::optional<std::string>("relative")}) {
        const Variable data("XDG_DATA_HOME", unusable);
        CHECK(desktop::default_log() == "/home/anna/.local/share/kept/kept.db");
    }
}

TEST_CASE("without a home it says how to name a file") {
    const Variable home("HOME", std::nullopt);
    const Variable data("XDG_DATA_HOME", std::nullopt);
    CHECK_THROWS_WITH_AS(desktop::default_log(), doctest::Contains("--db"), std::runtime_error);
}

TEST_CASE("the fonts are found in the build tree") {
    CHECK(std::filesystem::exists(desktop::fonts_folder() / "Inter-Regular.otf"));
}

TEST_CASE("the catalogues are in the nearest share/kept above the program, wherever that was moved to") {
    const test::TempDir folder;
    const auto make = [](const std::filesystem::path& share) {
        std::filesystem::create_directories(share);
        std::ofstream(share / "badges.json") << "{}";
        return share;
    };
    const auto prefix = make(folder.path() / "opt" / "share" / "kept");
    CHECK(desktop::share_folder(folder.path() / "opt" / "bin" / "kept") == prefix);
    CHECK(desktop::share_folder(folder.path() / "opt" / "kept") == prefix);
    const auto nearer = make(folder.path() / "opt" / "build" / "debug" / "share" / "kept");
    CHECK(desktop::share_folder(folder.path() / "opt" / "build" / "debug" / "tests" / "one") == nearer);
}

TEST_CASE("a folder of a user's data is not taken for the catalogues") {
    const test::TempDir folder;
    std::filesystem::create_directories(folder.path() / "share" / "kept");
    std::ofstream(folder.path() / "share" / "kept" / "kept.db") << "";
    CHECK(desktop::share_folder(folder.path() / "bin" / "kept") == "/usr/share/kept");
}
