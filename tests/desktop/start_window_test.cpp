#include "desktop/reminders/start_window.hpp"
#include "support/program.hpp"
#include "support/temp_dir.hpp"
#include "support/variable.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <sys/stat.h>

using namespace kept;
using test::TempDir;
using test::Variable;
using test::write_program;

namespace {

/// A pipe with a name: who reads it waits for who writes.
std::string line_from(const std::filesystem::path& pipe) {
    std::ifstream stream(pipe);
    std::string line;
    std::getline(stream, line);
    return line;
}

/// A program in the place of Kept that says how it was started, and a folder in front of PATH.
struct Starting {
    TempDir folder;
    Variable path{"PATH", folder.path().string() + ":" + std::getenv("PATH")};
    Starting() {
        ::mkfifo((folder / "said").c_str(), 0600);
        write_program(folder / "kept it", "echo \"$DISPLAY $*\" > '" + (folder / "said").string() + "'\n");
    }
};

} // namespace

TEST_CASE("a window is started with its log and the screen's environment, and not waited for") {
    const Starting s;
    const Variable none("INVOCATION_ID", "");
    desktop::start_window(s.folder / "kept it", "/a b/kept.db", {"DISPLAY=:77"}); // waits until it is heard below
    CHECK(line_from(s.folder / "said") == ":77 --db /a b/kept.db");
}

TEST_CASE("from a service of systemd's a window is started in a scope of its own") {
    const Starting s;
    const Variable service("INVOCATION_ID", "5f");
    write_program(s.folder / "systemd-run", "echo \"$@\" > '" + (s.folder / "asked").string() +
                                                "'\nwhile [ \"$1\" != -- ]; do shift; done; shift; exec \"$@\"\n");
    desktop::start_window(s.folder / "kept it", "/a b/kept.db", {});
    std::ifstream asked(s.folder / "asked");
    std::string words;
    std::getline(asked, words);
    CHECK(words.find("--user --scope") == 0);
    CHECK(line_from(s.folder / "said").find("--db /a b/kept.db") != std::string::npos);
}

TEST_CASE("a window that systemd does not start is told") {
    const Starting s;
    const Variable service("INVOCATION_ID", "5f");
    write_program(s.folder / "systemd-run", "echo 'Failed to start' >&2; exit 1\n");
    CHECK_THROWS_WITH_AS(desktop::start_window(s.folder / "kept it", "/a/kept.db", {}),
                         "Kept could not be opened: systemd-run said \"Failed to start\" (code 1).",
                         std::runtime_error);
}
