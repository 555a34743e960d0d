#include "base/file_uri.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace kept;

TEST_CASE("the path of a file’s address is decoded; another address has none") {
    CHECK(path_of_file_uri("file:///home/ann/My%20backup%2B%C3%A9.db") == "/home/ann/My backup+é.db");
    CHECK(path_of_file_uri("file://machine/home/ann") == "/home/ann");
    CHECK(path_of_file_uri("file:///100%") == "/100%");
    CHECK(path_of_file_uri("https://example.org/x").empty());
    CHECK(path_of_file_uri("file://").empty());
}

TEST_CASE("what would end a path in an address is encoded") {
    CHECK(percent_encoded("/home/ann/50% of #1?.db") == "/home/ann/50%25 of %231%3F.db");
}
