// The days, rhythms and names that Habitica's user data holds.
#include "importing.hpp"

#include <fmt/format.h>

using namespace kept;
using namespace kept::test;

namespace {

/// Times are UTC, the user's clock is too.
std::string user_with(const std::string& daily) {
    return R"({"preferences":{"timezoneOffset":0,"dayStart":0},"tasks":{"habits":[],"dailys":[)" + daily + "]}}";
}

} // namespace

TEST_CASE("a day that was missed is the one before the log-in that notes it") {
    World world;
    world.today = *parse_day("2026-11-27");
    const ImportReport report =
        import_text(world, "h.json",
                    user_with(R"({"_id":"d1","type":"daily","text":"Floss","frequency":"daily","everyX":1,"history":[
            {"date":1795204800000,"value":1,"isDue":true,"completed":true},
            {"date":1795334400000,"value":0.2,"isDue":true,"completed":false},
            {"date":1795377600000,"value":1.1,"isDue":true,"completed":true},
            {"date":1795507200000,"value":0.3,"isDue":true,"completed":false},
            {"date":1795593600000,"value":-0.7,"isDue":true,"completed":false},
            {"date":1795640400000,"value":0.3,"isDue":true,"completed":true}]})"));
    for (const char* day : {"2026-11-20", "2026-11-22", "2026-11-25"})
        CHECK(entry_on(world, "Floss", day).answer == Answer::Yes);
    for (const char* day : {"2026-11-21", "2026-11-23", "2026-11-24"})
        CHECK(entry_on(world, "Floss", day).answer == Answer::No);
    CHECK(report.new_entries == 6);
    CHECK(report.rejected.empty());
}

TEST_CASE("a day without a duty is no miss, and one that was done stays done whatever the log-in after it notes") {
    World world;
    world.today = *parse_day("2026-11-27");
    const ImportReport report =
        import_text(world, "h.json", user_with(R"({"_id":"d1","text":"Gym","frequency":"daily","everyX":1,"history":[
            {"date":1795204800000,"isDue":true,"completed":true},
            {"date":1795248000000,"isDue":true,"completed":false},
            {"date":1795334400000,"isDue":false,"completed":false}]})"));
    CHECK(entry_on(world, "Gym", "2026-11-20").answer == Answer::Yes);
    CHECK(report.new_entries == 1);
    CHECK(report.rejected.empty());
}
