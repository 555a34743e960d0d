#include "desktop/files/file_chooser.hpp"
#include "desktop/files/portal_files.hpp"
#include "stand_in_portal.hpp"

#include <doctest/doctest.h>

#include <future>
#include <string>
#include <thread>

using namespace kept::desktop;
using kept::test::StandInPortal;

namespace {

std::string answer_of(FileChooser& chooser, const FileQuestion& question) {
    std::promise<std::string> answer;
    chooser.open(question, [&](std::string path) { answer.set_value(std::move(path)); });
    return answer.get_future().get();
}

} // namespace

TEST_CASE("what is chosen in the portal’s dialog is the answer, to open and to save, time after time") {
    StandInPortal portal("file:///home/ann/My%20backup.db");
    FileChooser chooser;
    REQUIRE(chooser.is_available());
    CHECK(answer_of(chooser, {FileQuestion::What::OpenFile, "Bring a record along", {}}) == "/home/ann/My backup.db");
    CHECK(portal.asked() == "OpenFile Bring a record along");
    CHECK(answer_of(chooser, {FileQuestion::What::SaveFile, "Save a copy", "a.csv"}) == "/home/ann/My backup.db");
    CHECK(portal.asked() == "SaveFile Save a copy");
}

TEST_CASE("a portal’s dialog that is cancelled chose nothing") {
    StandInPortal portal("file:///home/ann/a.db", 1);
    FileChooser chooser;
    CHECK(answer_of(chooser, {.title = "A file"}).empty());
    CHECK(portal.was_asked());
}

TEST_CASE("a portal’s dialog that is still open is closed with the window") {
    StandInPortal portal("");
    std::string got = "nothing yet";
    {
        FileChooser chooser;
        chooser.open({.title = "A file"}, [&](std::string chosen) { got = std::move(chosen); });
        while (!portal.was_asked())
            std::this_thread::yield();
    }
    CHECK(got.empty());
    CHECK(portal.was_closed());
}

TEST_CASE("a bus without a portal has none") {
    StandInPortal portal("");
    CHECK(has_file_portal());
    ::setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere", 1);
    CHECK_FALSE(has_file_portal());
}
