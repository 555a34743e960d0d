#include "base/text.hpp"
#include "exchange/day_rows.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/importers/terminal/local_time.hpp"
#include "exchange/json_fields.hpp"
#include "exchange/stamps.hpp"

#include <fmt/format.h>

#include <cmath>

namespace kept {
namespace {

using Json = nlohmann::json;

/// Hundredths of a minute are less than a second.
double minutes_of(std::int64_t seconds) {
    return std::round(static_cast<double>(seconds) / 60 * 100) / 100;
}

/// A tag is a habit in minutes. An interval belongs to the day in which it begins.
class IntervalReader {
  public:
    explicit IntervalReader(const ImportOptions& options) : options_(options), builder_("timewarrior", options.today) {}

    ImportedLog read(const Json& intervals) {
        std::size_t number = 0;
        for (const Json& interval : intervals)
            read_interval(interval, fmt::format("interval {}", ++number));
        rows_.finish(builder_);
        report(open_, "is still running and was left out", "are still running and were left out");
        report(untagged_, "has no tag, so it belongs to no habit", "have no tag, so they belong to no habit");
        return builder_.finish();
    }

  private:
    void report(std::int64_t count, std::string_view one, std::string_view many) {
        if (count > 0)
            builder_.remark("intervals",
                            fmt::format("{} {}.", counted(count, "interval", "intervals"), count == 1 ? one : many));
    }

    void read_interval(const Json& json, const std::string& where) {
        const auto start = seconds_of_stamp(text_of(json, "start"));
        if (!start)
            return builder_.reject(where, fmt::format("\"{}\" is no time.", text_of(json, "start")));
        const Json& tags = array_of(json, "tags");
        if (tags.empty())
            return void(++untagged_);
        if (find_field(json, "end") == nullptr)
            return void(++open_);
        const auto end = seconds_of_stamp(text_of(json, "end"));
        if (!end || *end < *start)
            return builder_.reject(where, "Its end is before its beginning, or no time.");
        for (const Json& tag : tags)
            if (tag.is_string())
                put(tag.get<std::string>(), *start, *end, text_of(json, "annotation"), where);
    }

    void put(const std::string& tag, std::int64_t start, std::int64_t end, std::string note, const std::string& where) {
        const auto habit = builder_.habit(tag, tag);
        builder_.fields(habit).measure = MeasureKind::Duration;
        rows_.put(habit, {local_day(start, options_, Border::Users),
                          {.answer = Answer::Amount, .value = minutes_of(end - start), .note = std::move(note)},
                          where,
                          start,
                          {}});
    }

    const ImportOptions& options_;
    ImportBuilder builder_;
    DayRows rows_;
    std::int64_t open_ = 0, untagged_ = 0;
};

bool detects(const ImportSource& source) {
    const std::string_view text = source.single_text();
    if (text.find("\"start\"") == std::string_view::npos)
        return false;
    const Json json = parse_foreign_json(text);
    return json.is_array() && !json.empty() && find_field(json.front(), "id") != nullptr &&
           seconds_of_stamp(text_of(json.front(), "start")).has_value();
}

ImportedLog read(const ImportSource& source, const ImportOptions& options) {
    const Json json = parse_foreign_json(source.single_text());
    if (!json.is_array())
        throw ImportError(fmt::format("{} is no JSON, so it is no export of Timewarrior. Nothing was imported.",
                                      source.path.string()));
    return IntervalReader(options).read(json);
}

} // namespace

constinit const Importer timewarrior_importer{
    .id = "timewarrior",
    .title = "Timewarrior (timew export)",
    .detects = detects,
    .read = read,
};

} // namespace kept
