#include "desktop/files/file_chooser.hpp"
#include "desktop/files/portal_files.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace kept::desktop;

TEST_CASE("the path of a file’s address is decoded; another address has none") {
    CHECK(path_of_file_uri("file:///home/ann/My%20backup%2B%C3%A9.db") == "/home/ann/My backup+é.db");
    CHECK(path_of_file_uri("file://machine/home/ann") == "/home/ann");
    CHECK(path_of_file_uri("file:///100%") == "/100%");
    CHECK(path_of_file_uri("https://example.org/x").empty());
    CHECK(path_of_file_uri("file://").empty());
}
