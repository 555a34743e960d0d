#include "base/text.hpp"
#include "exchange/csv_table.hpp"
#include "exchange/html_words.hpp"
#include "exchange/import_builder.hpp"
#include "exchange/importers/daylio/diary.hpp"
#include "exchange/importers/daylio/month_names.hpp"
#include "exchange/importers/daylio/mood_order.hpp"
#include "exchange/importers/importers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace kept {
namespace {

/// One entry of the diary.
struct Mood {
    std::string label;
    std::string words;
};

/// The moods of Daylio's table are names alone; rank_moods orders them.
class DaylioReader {
  public:
    DaylioReader(const ImportSource& source, const ImportOptions& options)
        : table_(read_csv(source.single_text())), options_(options), builder_("daylio", options.today) {}

    ImportedLog read() {
        find_weekdays();
        for (const CsvRow& row : table_.rows)
            read_row(row);
        put_moods(builder_, ranked(rank_moods(labels_, options_.moods)));
        for (const auto& [name, days] : activities_)
            put_activity(builder_, name, "", days);
        return builder_.finish();
    }

  private:
    std::string_view cell(const CsvRow& row, std::string_view column) const {
        const auto place = table_.column(column);
        return place ? row.at(*place) : std::string_view();
    }

    /// Until 2018 a date was its year, and the month's name with the day in the phone's language.
    bool is_old() const { return !table_.column("full_date"); }

    std::optional<Day> day_of(const CsvRow& row) const {
        if (!is_old())
            return parse_day(stripped(cell(row, "full_date")));
        const auto year = parse_whole(stripped(cell(row, "year")));
        const auto date = parse_month_day(cell(row, "date"));
        return year && date ? day_of_parts(*year, date->month, date->day) : std::nullopt;
    }

    /// Two languages may have one name for two months. The weekday beside the date tells: whatever the word for it is,
    /// it is most often the right one.
    void find_weekdays() {
        if (!is_old())
            return;
        std::map<std::string, std::array<int, 7>> seen;
        for (const CsvRow& row : table_.rows)
            if (const auto day = day_of(row))
                ++seen[lowered(cell(row, "weekday"))].at(static_cast<std::size_t>(weekday_of(*day)));
        for (const auto& [word, counts] : seen)
            weekdays_[word] = static_cast<int>(std::ranges::max_element(counts) - counts.begin());
    }

    bool fits_weekday(const CsvRow& row, Day day) const {
        const auto known = weekdays_.find(lowered(cell(row, "weekday")));
        return known == weekdays_.end() || known->second == static_cast<int>(weekday_of(day));
    }

    void read_row(const CsvRow& row) {
        const std::string where = fmt::format("line {}", row.line);
        const auto day = day_of(row);
        const std::string label(stripped(cell(row, "mood")));
        if (!day)
            return builder_.reject(where, is_old() ? fmt::format("\"{} {}\" is no date in a language that Kept knows.",
                                                                 cell(row, "date"), cell(row, "year"))
                                                   : fmt::format("\"{}\" is no date.", cell(row, "full_date")));
        if (!fits_weekday(row, *day))
            return builder_.reject(where, fmt::format("{} is not the weekday that \"{}\" is elsewhere in the file.",
                                                      to_text(*day), cell(row, "weekday")));
        if (*day > options_.today)
            return builder_.reject(where, fmt::format("{} has not come yet.", to_text(*day)));
        if (label.empty())
            return builder_.reject(where, "It has no mood.");
        labels_.push_back(label);
        moods_[*day].push_back({label, words_of(row, label)});
        for (const std::string_view part : split(cell(row, "activities"), "|"))
            if (const std::string_view activity = stripped(part); !activity.empty())
                activities_[std::string(activity)].insert(*day);
    }

    std::string words_of(const CsvRow& row, const std::string& label) const {
        std::string words(stripped(cell(row, "time")));
        words += fmt::format("{}{}", words.empty() ? "" : " ", label);
        if (const std::string scales(stripped(cell(row, "scales"))); !scales.empty())
            words += fmt::format(" ({})", scales);
        for (const char* column : {"note_title", "note"})
            if (const std::string text = without_marks(cell(row, column)); !text.empty())
                words += fmt::format("{}{}", column == std::string_view("note") ? "\n" : ": ", text);
        return words;
    }

    /// Newest first in the file, so each day's entries are put the other way round.
    std::map<Day, std::vector<DiaryEntry>> ranked(const std::map<std::string, double>& ranks) const {
        std::map<Day, std::vector<DiaryEntry>> days;
        for (const auto& [day, moods] : moods_)
            for (auto mood = moods.rbegin(); mood != moods.rend(); ++mood)
                days[day].push_back({ranks.at(mood->label), mood->words});
        return days;
    }

    CsvTable table_;
    const ImportOptions& options_;
    ImportBuilder builder_;
    std::map<std::string, int> weekdays_; ///< by the file's own word; old files alone
    std::vector<std::string> labels_;
    std::map<Day, std::vector<Mood>> moods_;
    std::map<std::string, std::set<Day>> activities_;
};

bool detects(const ImportSource& source) {
    const std::string header = lowered(first_line(source.single_text()));
    return (header.starts_with("full_date,") && header.find(",mood,") != std::string::npos) ||
           header.starts_with("year,date,weekday,time,mood,activities,note");
}

} // namespace

constinit const Importer daylio_importer{
    .id = "daylio",
    .title = "Daylio (.csv)",
    .detects = detects,
    .read = [](const ImportSource& source,
               const ImportOptions& options) { return DaylioReader(source, options).read(); },
};

} // namespace kept
