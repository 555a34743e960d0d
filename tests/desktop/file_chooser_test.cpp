#include "desktop/files/file_chooser.hpp"
#include "support/program.hpp"
#include "support/temp_dir.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <future>
#include <string>

using namespace kept::desktop;
using kept::test::TempDir;
using kept::test::write_program;

namespace {

/// A folder that is all of PATH for a while, with a dialog program in it.
class OnlyPath {
  public:
    explicit OnlyPath(const std::string& script) {
        const char* path = std::getenv("PATH");
        before_ = path == nullptr ? "" : path;
        if (!script.empty())
            write_program(folder_ / "zenity", script);
        ::setenv("PATH", folder_.path().c_str(), 1);
        const char* bus = std::getenv("DBUS_SESSION_BUS_ADDRESS");
        bus_before_ = bus == nullptr ? "" : bus;
        ::setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere", 1); // no portal of the one who runs the tests
    }
    ~OnlyPath() {
        ::setenv("PATH", before_.c_str(), 1);
        ::setenv("DBUS_SESSION_BUS_ADDRESS", bus_before_.c_str(), 1);
    }
    OnlyPath(const OnlyPath&) = delete;
    OnlyPath& operator=(const OnlyPath&) = delete;

  private:
    TempDir folder_;
    std::string before_;
    std::string bus_before_;
};

std::string answer_of(FileChooser& chooser) {
    std::promise<std::string> answer;
    chooser.open({.title = "A file"}, [&](std::string path) { answer.set_value(std::move(path)); });
    return answer.get_future().get();
}

} // namespace

TEST_CASE("the path that a dialog prints is what was chosen; one that is cancelled chose nothing") {
    {
        const OnlyPath path("echo '/home/ann/My backup.db'\n");
        FileChooser chooser;
        REQUIRE(chooser.is_available());
        CHECK(answer_of(chooser) == "/home/ann/My backup.db");
        CHECK(answer_of(chooser) == "/home/ann/My backup.db");
    }
    const OnlyPath path("exit 1\n");
    FileChooser chooser;
    CHECK(answer_of(chooser).empty());
}

TEST_CASE("without a dialog program there is none") {
    const OnlyPath path("");
    CHECK(!FileChooser().is_available());
}

TEST_CASE("a dialog that is still open is closed with the window") {
    const OnlyPath path("while :; do :; done\n");
    std::string got = "nothing yet";
    {
        FileChooser chooser;
        chooser.open({.title = "A file"}, [&](std::string chosen) { got = std::move(chosen); });
    }
    CHECK(got.empty());
}

TEST_CASE("dialogs are asked for files, folders and names to save under, each in its own words") {
    ::setenv("HOME", "/home/ann", 1);
    using What = FileQuestion::What;
    CHECK(dialog_words("/usr/bin/zenity", {What::OpenFolder, "T", {}}) ==
          std::vector<std::string>{"/usr/bin/zenity", "--file-selection", "--title=T", "--directory"});
    CHECK(dialog_words("/usr/bin/zenity", {What::SaveFile, "T", "a.csv"}) ==
          std::vector<std::string>{"/usr/bin/zenity", "--file-selection", "--title=T", "--save",
                                   "--filename=/home/ann/a.csv"});
    CHECK(dialog_words("/usr/bin/kdialog", {What::OpenFile, "T", {}}) ==
          std::vector<std::string>{"/usr/bin/kdialog", "--title", "T", "--getopenfilename", "/home/ann"});
}
