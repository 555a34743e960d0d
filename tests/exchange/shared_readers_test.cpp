#include "exchange/day_rows.hpp"
#include "exchange/importers/tables/slash_dates.hpp"
#include "exchange/stamps.hpp"
#include "importing.hpp"
#include "support/temp_dir.hpp"

#include <fstream>
#include <zip.h>

using namespace kept;
using namespace kept::test;

namespace {

/// An archive with one member of zeros.
std::filesystem::path make_zip_of_zeros(const std::filesystem::path& path, std::size_t bytes) {
    const std::string zeros = "a\n" + std::string(bytes, '\n');
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    REQUIRE(archive != nullptr);
    REQUIRE(zip_file_add(archive, "a.csv", zip_source_buffer(archive, zeros.data(), zeros.size(), 0), 0) >= 0);
    REQUIRE(zip_close(archive) == 0);
    return path;
}

ImportedLog rows_of(SeveralRows meaning, const std::vector<DayRow>& rows) {
    ImportBuilder builder("test", *parse_day("2026-11-23"));
    DayRows days(meaning);
    const auto habit = builder.habit("h", "H");
    builder.fields(habit).measure = MeasureKind::Count;
    for (const DayRow& row : rows)
        days.put(habit, row);
    days.finish(builder);
    return builder.finish();
}

DayRow row(const char* day, double value, std::optional<std::int64_t> time = {}, const char* note = "") {
    return {*parse_day(day), {.answer = Answer::Amount, .value = value, .note = note}, "line", time, {}};
}

} // namespace

TEST_CASE("a member of an archive that grows out of hardly anything is refused from a size on") {
    const TempDir folder;
    const auto zip = make_zip_of_zeros(folder / "bomb.zip", 1 << 20);
    CHECK(open_source(zip).texts.size() == 1);
    CHECK_THROWS_WITH_AS(open_source(zip, {.growth_from = 1 << 16}), doctest::Contains("more than 20 times its size"),
                         ImportError);
}

TEST_CASE("a text with an endless line is refused, JSON may be one line") {
    const TempDir folder;
    const ImportLimits limits{.line_bytes = 1 << 10};
    std::ofstream(folder / "long.csv") << "date,habit\n2026-11-20," << std::string(1 << 11, 'x') << "\n";
    CHECK_THROWS_WITH_AS(open_source(folder / "long.csv", limits), doctest::Contains("Line 2 of long.csv is longer"),
                         ImportError);
    std::ofstream(folder / "long.json") << "\xEF\xBB\xBF [\"" << std::string(1 << 11, 'x') << "\"]";
    CHECK(open_source(folder / "long.json", limits).is_single);
}

TEST_CASE("dates of spreadsheets are read in the order that the whole column tells") {
    const auto day = [](const char* text, SlashDates order) {
        const auto read = parse_any_date(text, order);
        return read ? to_text(*read) : std::string("none");
    };
    CHECK(day("06-16-24", SlashDates::MonthFirst) == "2024-06-16");
    CHECK(day("16-06-2024", SlashDates::DayFirst) == "2024-06-16");
    CHECK(day("6/1/24", SlashDates::MonthFirst) == "2024-06-01");
    CHECK(day("16.6.24", SlashDates::Unknown) == "2024-06-16");
    CHECK(day("2024-06-16 10:00", SlashDates::Unknown) == "2024-06-16");
    CHECK(day("06-05-24", SlashDates::Unknown) == "none");
    CHECK(day("06-16-24", SlashDates::DayFirst) == "none");
    const std::vector<std::string_view> months{"06-05-24", "06-16-24"}, days{"05/06/2024", "16/06/2024"},
        either{"06-05-24"}, iso{"2024-06-16"};
    CHECK(slash_order_of(months) == SlashDates::MonthFirst);
    CHECK(slash_order_of(days) == SlashDates::DayFirst);
    CHECK(slash_order_of(either) == SlashDates::Unknown);
    CHECK(slash_order_of(iso) == SlashDates::Unknown);
}

TEST_CASE("instants are read with their offsets") {
    CHECK(seconds_of_stamp("1970-01-02T00:00:00Z") == 86'400);
    CHECK(seconds_of_stamp("1970-01-02T01:00:00.123+01:00") == 86'400);
    CHECK(seconds_of_stamp("1970-01-01T23:30-00:30") == 86'400);
    CHECK(seconds_of_stamp("19700102T000000Z") == 86'400);
    for (const char* bad : {"", "1970-01-02", "19700102T", "19700102T0000", "19701302T000000Z", "1970-01-02Tx", "abc"})
        CHECK_FALSE(seconds_of_stamp(bad));
}

TEST_CASE("several rows of a day add up where each is an act, and the report says how many days had several") {
    const ImportedLog log =
        rows_of(SeveralRows::AddUp, {row("2026-11-20", 0.1, {}, "a"), row("2026-11-20", 0.2, {}, "b"),
                                     row("2026-11-21", 1), row("2026-11-21", 2)});
    REQUIRE(log.habits[0].entries.size() == 2);
    CHECK(log.habits[0].entries[0].entry.value == 0.3);
    CHECK(log.habits[0].entries[0].entry.note == "a\nb");
    CHECK(log.habits[0].entries[1].entry.value == 3);
    REQUIRE(log.rejected.size() == 1);
    CHECK(log.rejected[0].why == "2 days had several rows; their amounts were added up.");
}

TEST_CASE("identical rows are one where they have a time") {
    const ImportedLog timed = rows_of(SeveralRows::AddUp, {row("2026-11-20", 2, 100), row("2026-11-20", 2, 100)});
    CHECK(timed.habits[0].entries[0].entry.value == 2);
    CHECK(timed.rejected.empty());
    const ImportedLog bare = rows_of(SeveralRows::AddUp, {row("2026-11-20", 2), row("2026-11-20", 2)});
    CHECK(bare.habits[0].entries[0].entry.value == 4);
}

TEST_CASE("the latest row of a day stands for totals: by time, else by the order of the file, whichever way it runs") {
    const auto value = [](const std::vector<DayRow>& rows) {
        return rows_of(SeveralRows::Latest, rows).habits[0].entries.back().entry.value;
    };
    CHECK(value({row("2026-11-20", 1, 200), row("2026-11-20", 2, 100)}) == 1);
    CHECK(value({row("2026-11-19", 9), row("2026-11-20", 1), row("2026-11-20", 2)}) == 2);
    CHECK(value({row("2026-11-20", 1), row("2026-11-20", 2), row("2026-11-19", 9)}) == 1);
}

TEST_CASE("a hundred thousand rows of one day are put together as quickly as those of many") {
    std::vector<DayRow> rows;
    for (int i = 0; i < 100'000; ++i)
        rows.push_back(row("2026-11-20", 0.5, i, std::to_string(i).c_str()));
    CHECK(rows_of(SeveralRows::AddUp, rows).habits[0].entries[0].entry.value == 50'000);
}
