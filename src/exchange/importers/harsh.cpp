#include "base/text.hpp"
#include "exchange/import_builder.hpp"
#include "exchange/importers/importers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>

namespace kept {
namespace {

constexpr std::string_view between = " : "; ///< fields of a line of the log

bool is_comment(std::string_view line) {
    const std::string_view text = stripped(line);
    return text.empty() || text.starts_with('#') || text.starts_with('!');
}

/// "7" or "2w"; 0 where it cannot be read.
int days_in(std::string_view text) {
    const bool is_weeks = text.ends_with('w');
    if (is_weeks)
        text.remove_suffix(1);
    const auto number = std::clamp<std::int64_t>(parse_whole(text).value_or(0), 0, 366);
    return static_cast<int>(std::min<std::int64_t>(number * (is_weeks ? 7 : 1), 366));
}

/// "1", "7", "2w", "3/7", "2/2w"; 0 and what cannot be read ask as little as Kept can.
Schedule schedule_of(std::string_view frequency) {
    const std::size_t slash = frequency.find('/');
    const bool has_times = slash != std::string_view::npos;
    const int times = has_times ? days_in(frequency.substr(0, slash)) : 1;
    const int days = days_in(frequency.substr(has_times ? slash + 1 : 0));
    return times > 0 && days > 0 ? Schedule::times_in(times, days) : Schedule::times_in(1, 365);
}

/// Reads harsh's two files: `habits` (may be missing) and `log`.
class HarshReader {
  public:
    explicit HarshReader(Day today) : builder_("harsh", today) {}

    ImportedLog read(std::string_view habits, std::string_view log) {
        for (const std::string_view line : lines_of(habits)) {
            if (stripped(line).starts_with('!'))
                heading_ = stripped(stripped(line).substr(1));
            else if (!is_comment(line))
                read_habit(stripped(line));
        }
        std::size_t number = 0;
        for (const std::string_view line : lines_of(log))
            if (++number; !is_comment(line))
                read_line(line, fmt::format("log line {}", number));
        for (const auto& [habit, seen] : amounts_)
            choose_measure(habit, seen);
        return builder_.finish();
    }

  private:
    struct Line {
        Day day;
        Entry entry;
        std::string where;
    };
    /// The amounts of a habit's yeses: the habit counts amounts only if each yes has one.
    struct Amounts {
        double smallest = std::numeric_limits<double>::infinity();
        bool all = true;
        std::vector<Line> lines;
    };

    /// "Name: how often: last day". A name may hold a colon, but none with a blank after it; harsh passes over a line
    /// without one, and so does this.
    void read_habit(std::string_view line) {
        const std::vector<std::string_view> parts = split(line, ": ");
        const std::string name(stripped(parts[0]));
        if (name.empty() || parts.size() < 2)
            return;
        HabitFields& fields = builder_.fields(builder_.habit(name, name));
        fields.rule = Rule{.schedule = schedule_of(stripped(parts[1]))};
        fields.group = heading_;
        if (const auto end = parts.size() > 2 ? parse_day(stripped(parts[2])) : std::nullopt)
            fields.archived = *end < builder_.today();
    }

    /// A comment that holds the separator makes more fields than five: first three and last are what they are.
    void read_line(std::string_view line, const std::string& where) {
        const std::vector<std::string_view> parts = split(line, between);
        if (parts.size() < 3)
            return builder_.reject(where, "It is not \"date : habit : y, n or s\".");
        const auto day = parse_day(stripped(parts[0]));
        if (!day)
            return builder_.reject(where, fmt::format("\"{}\" is no date.", stripped(parts[0])));
        const std::string_view result = stripped(parts[2]);
        if (result != "y" && result != "n" && result != "s")
            return builder_.reject(where, fmt::format("\"{}\" is none of y, n and s.", result));
        const std::string name(stripped(parts[1]));
        if (name.empty())
            return builder_.reject(where, "It names no habit.");
        const bool has_amount = parts.size() > 4;
        const double amount = has_amount ? parse_number(stripped(parts.back())).value_or(0) : 0;
        const char* comment_begin = parts.size() > 3 ? parts[3].data() : nullptr;
        const char* comment_end = parts.size() > 3 ? (has_amount ? parts[parts.size() - 2] : parts[3]).end() : nullptr;
        Entry entry{.note = std::string(stripped({comment_begin, comment_end}))};
        entry.answer = result == "y" ? Answer::Yes : result == "n" ? Answer::No : Answer::Skip;
        entry.value = std::clamp(amount, 0.0, largest_amount.number());
        add_entry(builder_.habit(name, name), *day, std::move(entry), where);
    }

    void add_entry(ImportBuilder::Place habit, Day day, Entry entry, const std::string& where) {
        Amounts& seen = amounts_[habit];
        if (entry.answer == Answer::Yes) {
            seen.all = seen.all && entry.value > 0;
            seen.smallest = std::min(seen.smallest, entry.value);
        }
        seen.lines.push_back({day, std::move(entry), where});
    }

    /// In harsh a yes with any amount is done, so the smallest of them is the target.
    void choose_measure(ImportBuilder::Place habit, const Amounts& seen) {
        const auto is_yes = [](const Line& line) { return line.entry.answer == Answer::Yes; };
        const bool counts = seen.all && std::ranges::any_of(seen.lines, is_yes);
        if (counts) {
            HabitFields& fields = builder_.fields(habit);
            Rule rule = fields.rule.value_or(Rule{});
            rule.target.amount = seen.smallest;
            fields.measure = MeasureKind::Count;
            fields.rule = rule;
        }
        for (const Line& line : seen.lines) {
            Entry entry = line.entry;
            if (counts && entry.answer == Answer::Yes)
                entry.answer = Answer::Amount;
            else if (!counts && entry.value > 0)
                entry.note += fmt::format("{}{:g}", entry.note.empty() ? "" : " · ", entry.value);
            if (entry.answer != Answer::Amount)
                entry.value = 0;
            builder_.put(habit, line.day, std::move(entry), line.where);
        }
    }

    ImportBuilder builder_;
    std::string heading_; ///< of the habits below it
    std::map<ImportBuilder::Place, Amounts> amounts_;
};

/// The first line that says something looks like harsh's log.
bool is_log(std::string_view text) {
    for (const std::string_view line : lines_of(text.substr(0, 4096))) {
        if (is_comment(line))
            continue;
        const std::vector<std::string_view> parts = split(line, between);
        return parts.size() >= 3 && parse_day(stripped(parts[0])).has_value();
    }
    return false;
}

bool detects(const ImportSource& source) {
    const std::string* log = source.find("log");
    return source.is_single ? is_log(source.single_text()) : log != nullptr && is_log(*log);
}

ImportedLog read(const ImportSource& source, const ImportOptions& options) {
    const std::string* habits = source.is_single ? nullptr : source.find("habits");
    const std::string* log = source.find("log");
    const std::string_view text = source.is_single ? source.single_text() : log == nullptr ? std::string_view() : *log;
    return HarshReader(options.today).read(habits == nullptr ? std::string_view() : *habits, text);
}

} // namespace

constinit const Importer harsh_importer{
    .id = "harsh",
    .title = "harsh (its log, or the folder with habits and log)",
    .detects = detects,
    .read = read,
};

} // namespace kept
