#include "exchange/importers/slash_dates.hpp"
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
