#include "domain/uuid.hpp"

#include <doctest/doctest.h>

using namespace kept;

TEST_CASE("an id is read back as it is written, in either case and without its dashes") {
    const auto id = parse_uuid("019aaf3c-1234-7abc-8def-0123456789ab");
    REQUIRE(id);
    CHECK(to_text(*id) == "019aaf3c-1234-7abc-8def-0123456789ab");
    CHECK(parse_uuid("019AAF3C-1234-7ABC-8DEF-0123456789AB") == id);
    CHECK(parse_uuid("019aaf3c12347abc8def0123456789ab") == id);
}

TEST_CASE("text that is no id is refused") {
    for (const char* text :
         {"", "019aaf3c", "019aaf3c+1234-7abc-8def-0123456789ab", "019aaf3c-1234-7abc-8def-0123456789ag",
          "019aaf3c-1234-7abc-8def-0123456789ab0", "019aaf3c1234-7abc-8def-0123456789ab-"})
        CHECK_MESSAGE(!parse_uuid(text), text);
}

TEST_CASE("a new id begins with the time it was made at, so that ids sort by it") {
    const Uuid id = make_uuid_v7(0x019aaf3c1234, {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff});
    CHECK(to_text(id) == "019aaf3c-1234-7fff-bfff-ffffffffffff");
    CHECK(make_uuid_v7(1, {}) < make_uuid_v7(2, {}));
}
