#include "domain/uuid.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

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

TEST_CASE("ids of one millisecond sort as they were made and keep their time, version and variant") {
    CHECK(rc::check("the next is greater", [] {
        const auto random = *rc::gen::arbitrary<std::array<std::uint8_t, 10>>();
        const auto step = *rc::gen::inRange<std::uint32_t>(1, 0xFFFF'FFFF);
        RC_PRE((random[2] & 0x3F) < 0x3F);
        const Uuid id = make_uuid_v7(1'795'435'200'000, random);
        const Uuid next = uuid_after(id, step);
        RC_ASSERT(next > id);
        RC_ASSERT(std::equal(id.bytes.begin(), id.bytes.begin() + 6, next.bytes.begin()));
        RC_ASSERT(next.bytes[6] >> 4 == 7);
        RC_ASSERT(next.bytes[8] >> 6 == 2);
        RC_ASSERT(uuid_after(uuid_after(id, 5), 7) == uuid_after(id, 12));
    }));
}

TEST_CASE("a step carries over the variant") {
    const auto id = parse_uuid("01936f00-0000-7000-bfff-ffffffffffff");
    CHECK(to_text(uuid_after(*id, 1)) == "01936f00-0000-7001-8000-000000000000");
}
