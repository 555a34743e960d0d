// Daylio's CSV of 2017 and 2018, whose dates are words.
#include "exchange/importers/daylio/month_names.hpp"
#include "importing.hpp"

using namespace kept;
using namespace kept::test;

namespace {

const std::string old_header = "year,date,weekday,time,mood,activities,note\n";

} // namespace

TEST_CASE("an old diary's days are a year, a month's name and a number") {
    World world;
    const ImportReport report =
        import_text(world, "d.csv", old_header + "2018,June 22,Friday,20:39,good,\"walk | read\",\"calm day\"\n");
    CHECK(report.format == "daylio");
    CHECK(report.rejected.empty());
    CHECK(entry_on(world, "Mood", "2018-06-22").value == 4);
    CHECK(entry_on(world, "Mood", "2018-06-22").note == "20:39 good\ncalm day");
    CHECK(entry_on(world, "walk", "2018-06-22").answer == Answer::Yes);
    CHECK(entry_on(world, "read", "2018-06-22").answer == Answer::Yes);
}

TEST_CASE("months are known in several languages, and one that is not is turned away with its words") {
    const auto is = [](const char* text, int month, int day) {
        const auto date = parse_month_day(text);
        return date && date->month == month && date->day == day;
    };
    CHECK(is("June 22", 6, 22));
    CHECK(is("Jun 22,", 6, 22));
    CHECK(is("22. März", 3, 22));
    CHECK(is("1 de diciembre", 12, 1));
    CHECK(is("3 июня", 6, 3));
    for (const char* text : {"", "22", "June", "June 32", "June 1 2", "June July 1", "Xuño 3"})
        CHECK(!parse_month_day(text));
    World world;
    const ImportReport report =
        import_text(world, "d.csv", old_header + "2018,3 Xuño,Domingo,20:39,good,,\n2018,4 junio,Lunes,20:39,good,,\n");
    CHECK(report.new_entries == 1);
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected.front().why == "\"3 Xuño 2018\" is no date in a language that Kept knows.");
}

TEST_CASE("a date whose weekday is another than the file says elsewhere is turned away") {
    World world;
    const ImportReport report = import_text(world, "d.csv",
                                            old_header + "2018,June 22,Friday,20:39,good,,\n"
                                                         "2018,June 15,Friday,20:39,good,,\n"
                                                         "2018,June 16,Friday,20:39,good,,\n");
    CHECK(report.new_entries == 2);
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected.front().why == "2018-06-16 is not the weekday that \"Friday\" is elsewhere in the file.");
}
