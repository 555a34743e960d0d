#include "exchange/importers/terminal/org_file.hpp"

#include "base/text.hpp"
#include "exchange/csv_table.hpp"
#include "exchange/import_builder.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace kept {
namespace {

bool is_headline(std::string_view line) {
    const std::size_t stars = line.find_first_not_of('*');
    return stars != 0 && stars != std::string_view::npos && line[stars] == ' ';
}

std::size_t indent_of(std::string_view line) {
    return std::min(line.find_first_not_of(" \t"), line.size());
}

/// "[#A] ", at the beginning of a title.
std::string_view without_priority(std::string_view title) {
    return title.size() >= 4 && title.starts_with("[#") && title[3] == ']' ? stripped(title.substr(4)) : title;
}

/// " :home:@evening:", at its end.
std::string_view without_tags(std::string_view title, std::vector<std::string>& tags) {
    const std::size_t blank = title.find_last_of(" \t");
    const std::string_view last = blank == std::string_view::npos ? title : title.substr(blank + 1);
    if (last.size() < 3 || !last.starts_with(':') || !last.ends_with(':'))
        return title;
    for (const std::string_view tag : split(last.substr(1, last.size() - 2), ":"))
        tags.emplace_back(tag);
    return stripped(title.substr(0, title.size() - last.size()));
}

/// " [1/2]" or " [50%]", at its end.
std::string_view without_counter(std::string_view title) {
    const std::size_t open = title.rfind('[');
    if (open == std::string_view::npos || !title.ends_with(']'))
        return title;
    const std::string_view inside = title.substr(open + 1, title.size() - open - 2);
    const bool is_counter = inside.find_first_not_of("0123456789/%") == std::string_view::npos &&
                            inside.find_first_of("/%") != std::string_view::npos;
    return is_counter ? stripped(title.substr(0, open)) : title;
}

std::optional<int> minute_of(std::string_view word) {
    const std::size_t colon = word.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return std::nullopt;
    const auto hour = parse_whole(word.substr(0, colon)), minute = parse_whole(word.substr(colon + 1));
    if (!hour || !minute || *hour < 0 || *hour > 23 || *minute < 0 || *minute > 59)
        return std::nullopt;
    return static_cast<int>(*hour * 60 + *minute);
}

/// "2d": a number and one of h, d, w, m, y.
bool read_span(std::string_view text, int& count, char& unit) {
    if (text.size() < 2)
        return false;
    const auto number = parse_whole(text.substr(0, text.size() - 1));
    unit = text.back();
    if (!number || *number < 1 || *number > 1000 || std::string_view("hdwmy").find(unit) == std::string_view::npos)
        return false;
    count = static_cast<int>(*number);
    return true;
}

std::optional<OrgRepeater> read_repeater(std::string_view word) {
    OrgRepeater repeater;
    for (const std::string_view mark : {".+", "++", "+"})
        if (word.starts_with(mark)) {
            repeater.mark = std::string(mark);
            break;
        }
    if (repeater.mark.empty())
        return std::nullopt;
    const auto parts = split(word.substr(repeater.mark.size()), "/");
    if (!read_span(parts[0], repeater.count, repeater.unit))
        return std::nullopt;
    if (parts.size() > 1 && !read_span(parts[1], repeater.latest_count, repeater.latest_unit))
        repeater.latest_count = 0;
    return repeater;
}

/// Reads lines one after the other into the entry that is open.
class OrgReader {
  public:
    explicit OrgReader(const OrgKeywords& keywords) : keywords_(keywords) {}

    std::vector<OrgEntry> read(std::string_view text) {
        for (const std::string_view line : lines_of(text)) {
            ++number_;
            if (is_headline(line))
                open_entry(line);
            else if (!entries_.empty())
                read_line(line);
        }
        return std::move(entries_);
    }

  private:
    struct Heading {
        std::size_t level = 0;
        std::string title;
        bool in_archive = false;
    };

    void open_entry(std::string_view line) {
        OrgEntry entry{.line = number_};
        const std::size_t level = line.find_first_not_of('*');
        std::string_view title = stripped(line.substr(level));
        if (const std::string_view word = title.substr(0, title.find(' ')); keywords_.is_keyword(word)) {
            entry.state = std::string(word);
            title = stripped(title.substr(word.size()));
        }
        entry.title = std::string(without_counter(without_tags(without_priority(title), entry.tags)));
        while (!above_.empty() && above_.back().level >= level)
            above_.pop_back();
        for (const Heading& heading : above_)
            entry.path.push_back(heading.title);
        entry.in_archive = std::ranges::find(entry.tags, "ARCHIVE") != entry.tags.end() ||
                           (!above_.empty() && above_.back().in_archive);
        above_.push_back({level, entry.title, entry.in_archive});
        entries_.push_back(std::move(entry));
        in_properties_ = takes_note_ = false;
    }

    void read_line(std::string_view line) {
        OrgEntry& entry = entries_.back();
        const std::string_view text = stripped(line);
        if (takes_note_ && takes_note(line, entry.log.back()))
            return;
        if (in_properties_ || lower_case(text) == ":properties:") {
            read_property(entry, text);
        } else if (number_ == entry.line + 1 && text.find("SCHEDULED:") != std::string_view::npos) {
            read_planning(entry, text);
        } else if (text.starts_with("CLOCK:")) {
            ++entry.clocks;
        } else if (text.starts_with("- ")) {
            read_log(entry, line);
        }
    }

    /// A note goes on while its lines are indented more than the dash above it.
    bool takes_note(std::string_view line, OrgLog& log) {
        if (!stripped(line).empty() && indent_of(line) <= dash_) {
            takes_note_ = false;
            log.note = std::string(stripped(log.note));
            return false;
        }
        log.note += std::string(stripped(line)) + "\n";
        return true;
    }

    void read_property(OrgEntry& entry, std::string_view text) {
        in_properties_ = lower_case(text) != ":end:";
        const std::size_t colon = text.find(':', 1);
        if (!text.starts_with(':') || colon == std::string_view::npos)
            return;
        std::string key(text.substr(1, colon - 1));
        std::ranges::transform(key, key.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
        entry.properties.emplace(std::move(key), stripped(text.substr(colon + 1)));
    }

    static void read_planning(OrgEntry& entry, std::string_view text) {
        const std::size_t open = text.find('<', text.find("SCHEDULED:"));
        if (open == std::string_view::npos)
            return;
        const std::string_view stamp = text.substr(open + 1, text.find('>', open) - open - 1);
        entry.scheduled = parse_day(stamp.substr(0, 10));
        for (const std::string_view word : words_of(stamp))
            if (auto repeater = read_repeater(word))
                entry.repeater = std::move(repeater);
    }

    void read_log(OrgEntry& entry, std::string_view line) {
        constexpr std::string_view state = "- State \"", closing = "- CLOSING NOTE ", note = "- Note taken on ";
        const std::string_view text = stripped(line);
        OrgLog log{.line = number_};
        std::string_view rest;
        if (text.starts_with(state)) {
            const std::size_t end = text.find('"', state.size());
            if (end == std::string_view::npos)
                return;
            log.state = std::string(text.substr(state.size(), end - state.size()));
            rest = text.substr(end);
        } else if (text.starts_with(closing)) {
            log.kind = OrgLogKind::ClosingNote;
            rest = text.substr(closing.size());
        } else if (text.starts_with(note)) {
            log.kind = OrgLogKind::Note;
            rest = text.substr(note.size());
        } else {
            return;
        }
        read_stamp(rest, log);
        takes_note_ = text.ends_with("\\\\");
        dash_ = indent_of(line);
        entry.log.push_back(std::move(log));
    }

    /// "[2026-11-20 Fri 20:15]": of the day's name in any language nothing is read. Active stamps do not count.
    static void read_stamp(std::string_view text, OrgLog& log) {
        const std::size_t open = text.find('[');
        if (open == std::string_view::npos)
            return;
        const std::string_view stamp = text.substr(open + 1, text.find(']', open) - open - 1);
        log.day = parse_day(stamp.substr(0, 10));
        for (const std::string_view word : words_of(stamp))
            if (const auto minute = minute_of(word))
                log.minute = *minute;
    }

    const OrgKeywords& keywords_;
    std::vector<OrgEntry> entries_;
    std::vector<Heading> above_;
    std::size_t number_ = 0;
    std::size_t dash_ = 0; ///< indent of the log line whose note is read
    bool in_properties_ = false;
    bool takes_note_ = false;
};

} // namespace

void OrgKeywords::add_file(std::string_view text) {
    bool any = false;
    for (const std::string_view line : lines_of(text)) {
        const std::size_t colon = line.find(':');
        if (!line.starts_with("#+") || colon == std::string_view::npos)
            continue;
        const std::string key = lowered(line.substr(2, colon - 2));
        if (key == "todo" || key == "seq_todo" || key == "typ_todo") {
            add_sequence(line.substr(colon + 1));
            any = true;
        }
    }
    if (!any)
        add_sequence("TODO | DONE");
}

void OrgKeywords::add_sequence(std::string_view text) {
    std::vector<std::string> words;
    std::optional<std::size_t> bar;
    for (const std::string_view word : words_of(text))
        if (word == "|")
            bar = words.size();
        else
            words.emplace_back(word.substr(0, word.find('(')));
    if (words.empty())
        return;
    const std::size_t first_done = bar.value_or(words.size() - 1);
    for (std::size_t i = 0; i < words.size(); ++i) {
        all_.insert(words[i]);
        if (i == first_done)
            done_.insert(words[i]);
        else if (i > first_done)
            closed_.insert(words[i]);
    }
}

std::string OrgEntry::property(const std::string& name) const {
    const auto found = properties.find(name);
    return found == properties.end() ? std::string() : found->second;
}

std::vector<OrgEntry> read_org(std::string_view text, const OrgKeywords& keywords) {
    std::vector<OrgEntry> entries = OrgReader(keywords).read(text);
    for (OrgEntry& entry : entries)
        for (OrgLog& log : entry.log)
            log.note = std::string(stripped(log.note)); // one that the file's end closed
    return entries;
}

} // namespace kept
