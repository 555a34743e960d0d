#include "base/text.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace kept;
using Views = std::vector<std::string_view>;

TEST_CASE("ASCII letters are lowered, other letters stay") {
    CHECK(lower_case("On TIME, \xC3\x84RA [Z]") == "on time, \xC3\x84ra [z]");
    CHECK(lower_case("").empty());
}

TEST_CASE("text is taken apart at separators, white space and line ends") {
    CHECK(split("a, b,", ",") == Views{"a", " b", ""});
    CHECK(split("", ",") == Views{""});
    CHECK(split("a - b-c", " - ") == Views{"a", "b-c"});
    CHECK(words_of(" one\t two\n") == Views{"one", "two"});
    CHECK(words_of("  ").empty());
    CHECK(lines_of("a\r\n\nb") == Views{"a", "", "b"});
    CHECK(lines_of("").empty());
    CHECK(stripped(" \tone two\r\n") == "one two");
    CHECK(stripped(" ").empty());
}

TEST_CASE("a count takes the word for one, or the word for many") {
    CHECK(counted(1, "entry", "entries") == "1 entry");
    CHECK(counted(0, "entry", "entries") == "0 entries");
    CHECK(counted(-1, "day", "days") == "-1 days");
}

TEST_CASE("what XML reads as its own is escaped, and control characters are left out") {
    CHECK(xml_escaped("a<b> & \"c\"\x01\n'") == "a&lt;b&gt; &amp; &quot;c&quot;\n'");
}
