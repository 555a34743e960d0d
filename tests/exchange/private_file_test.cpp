#include "exchange/private_file.hpp"
#include "support/temp_dir.hpp"

#include <doctest/doctest.h>

#include <csignal>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kept;
using namespace kept::test;

namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

long files_in(const TempDir& folder) {
    return std::distance(fs::directory_iterator(folder.path()), {});
}

/// Replaces the file in a process that may write ten bytes; whether it was told that it could not.
bool is_refused_without_room(const fs::path& file) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{10, 10};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        try {
            write_private_file(file, std::string(100, 'x'), OverExisting::Replace);
        } catch (const ExportError&) {
            ::_exit(7);
        }
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 7;
}

} // namespace

TEST_CASE("a file takes the place of another only where that was said, and is private then") {
    const TempDir folder;
    const fs::path file = folder / "picture.svg";
    std::ofstream(file) << "mine";
    CHECK_THROWS_AS(write_private_file(file, "new"), ExportError);
    CHECK(bytes_of(file) == "mine");
    write_private_file(file, "new", OverExisting::Replace);
    CHECK(bytes_of(file) == "new");
    struct stat status {};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600U);
    CHECK(files_in(folder) == 1);
}

TEST_CASE("a file that finds no room leaves what was there, and nothing beside it") {
    const TempDir folder;
    const fs::path file = folder / "picture.svg";
    std::ofstream(file) << "mine";
    CHECK(is_refused_without_room(file));
    CHECK(bytes_of(file) == "mine");
    CHECK(files_in(folder) == 1);
}
