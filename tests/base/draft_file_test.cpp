#include "base/draft_file.hpp"
#include "support/temp_dir.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <sys/stat.h>
#include <system_error>

using namespace kept;
using kept::test::TempDir;

namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const fs::path& file, const std::string& text) {
    std::ofstream(file) << text;
}

std::size_t count_of(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

unsigned mode_of(const fs::path& path) {
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777U;
}

} // namespace

TEST_CASE("a draft appears under its target's name whole, for its owner alone, and leaves nothing beside it") {
    for (const Durable durable : {Durable::No, Durable::Yes}) {
        const TempDir folder;
        const fs::path target = folder / "a";
        {
            DraftFile draft(target, durable);
            draft.write("one ");
            draft.write("two");
            CHECK_FALSE(fs::exists(target));
            CHECK(draft.put_into_place());
        }
        CHECK(text_of(target) == "one two");
        CHECK(mode_of(target) == 0600U);
        CHECK(count_of(folder.path()) == 1);
    }
}

TEST_CASE("a draft does not take the place of a file unless it is to") {
    const TempDir folder;
    const fs::path target = folder / "a";
    write(target, "old");
    {
        DraftFile draft(target);
        draft.write("new");
        CHECK_FALSE(draft.put_into_place());
    }
    CHECK(text_of(target) == "old");
    {
        DraftFile draft(target);
        draft.write("new");
        draft.replace_target();
    }
    CHECK(text_of(target) == "new");
    CHECK(count_of(folder.path()) == 1);
}

TEST_CASE("a draft that is not put into place is gone") {
    const TempDir folder;
    { DraftFile(folder / "a").write("half"); }
    CHECK(count_of(folder.path()) == 0);
}

TEST_CASE("a draft in a folder that is not there says so") {
    const TempDir folder;
    CHECK_THROWS_AS(DraftFile(folder / "missing" / "a"), std::system_error);
    make_private_folders(folder / "missing" / "below");
    CHECK(mode_of(folder / "missing") == 0700U);
    CHECK(DraftFile(folder / "missing" / "below" / "a").put_into_place());
    CHECK_THROWS_AS(make_private_folder(folder / "other" / "below"), std::system_error);
}
