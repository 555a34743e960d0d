#include "desktop/words_file.hpp"
#include "line.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <sys/stat.h>

using namespace kept;
using namespace kept::test;

namespace {

/// Lets what this machine remembers lie in a folder for as long as it lives.
class StateFolder {
  public:
    explicit StateFolder(const std::filesystem::path& folder) { ::setenv("XDG_STATE_HOME", folder.c_str(), 1); }
    ~StateFolder() { ::unsetenv("XDG_STATE_HOME"); }
    StateFolder(const StateFolder&) = delete;
    StateFolder& operator=(const StateFolder&) = delete;
};

ui::OpenWords words_of_next_start(const std::filesystem::path& log) {
    ui::ScreenServices services;
    desktop::offer_words_file(services, log);
    return services.words_at_start;
}

} // namespace

TEST_CASE("words of open forms come back from their file as they were, and only the user can read it") {
    const TempDir folder;
    const StateFolder state(folder.path());
    const std::filesystem::path log = folder / "kept.db";
    ui::ScreenServices services;
    desktop::offer_words_file(services, log);
    CHECK(services.words_at_start.empty());
    const ui::OpenWords words{{"today/note", "a = b\nsecond \\n line\\"}, {"today/what", "\U0001F600"}, {"x", ""}};
    services.keep_words(words);
    CHECK(words_of_next_start(log) == words);
    struct stat status {};
    REQUIRE(::stat(desktop::words_file_of(log).c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600);
    CHECK(words_of_next_start(folder / "other.db").empty());
    services.keep_words({});
    CHECK_FALSE(std::filesystem::exists(desktop::words_file_of(log)));
}

TEST_CASE("erasing for good drops the words of open forms too") {
    Line line;
    const StateFolder state(line.folder.path());
    REQUIRE(line.run({"add", "Walk"}) == 0);
    ui::ScreenServices services;
    desktop::offer_words_file(services, line.folder / "kept.db");
    services.keep_words({{"today/note", "secret"}});
    REQUIRE_FALSE(words_of_next_start(line.folder / "kept.db").empty());
    CHECK(line.run({"erase", "everything"}) == 0);
    CHECK(words_of_next_start(line.folder / "kept.db").empty());
}
