#include "base/text.hpp"
#include "exchange/day_rows.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/importers/terminal/org_file.hpp"
#include "exchange/importers/terminal/org_schedule.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

namespace kept {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view archive_ending = "_archive";

/// A file with a habit in it, by its words: STYLE is never inherited, so each habit says it.
bool holds_habits(std::string_view text) {
    for (std::size_t at = text.find(":STYLE:"); at != std::string_view::npos; at = text.find(":STYLE:", at + 1))
        if (const std::string_view rest = text.substr(at + 7); stripped(rest.substr(0, rest.find('\n'))) == "habit")
            return text.starts_with("*") || text.find("\n*") != std::string_view::npos;
    return false;
}

bool is_org(const std::string& name) {
    return name.ends_with(".org") || name.ends_with(".org_archive");
}

/// The file in which an entry stands or, from an archive, stood.
std::string home_of(const OrgEntry& entry, const std::string& file) {
    if (const std::string from = entry.property("ARCHIVE_FILE"); !from.empty())
        return fs::path(from).filename().string();
    std::string name = fs::path(file).filename().string();
    if (name.ends_with(archive_ending))
        name.resize(name.size() - archive_ending.size());
    return name;
}

/// The titles above an entry, where it stands or stood.
std::string path_of(const OrgEntry& entry) {
    if (!entry.property("ARCHIVE_FILE").empty())
        return entry.property("ARCHIVE_OLPATH");
    return fmt::format("{}", fmt::join(entry.path, "/"));
}

/// An entry of Kept's own export, which says more than Org asks for.
bool is_from_kept(const OrgEntry& entry) {
    return !entry.property("KEPT_SCHEDULE").empty();
}

/// The answer of a state that Org does not count, but Kept's own export writes.
std::optional<Answer> answer_of_kept(const OrgEntry& entry, std::string_view state) {
    if (!is_from_kept(entry))
        return std::nullopt;
    return state == "SKIP" ? std::optional(Answer::Skip) : state == "MISSED" ? std::optional(Answer::No) : std::nullopt;
}

std::optional<Schedule> schedule_of(const OrgEntry& entry) {
    if (const auto own = parse_schedule(entry.property("KEPT_SCHEDULE")))
        return own;
    return entry.repeater ? schedule_of_org(*entry.repeater, entry.scheduled) : std::nullopt;
}

class OrgHabitReader {
  public:
    OrgHabitReader(const ImportSource& source, const ImportOptions& options)
        : source_(source), options_(options), builder_("org", options.today) {}

    ImportedLog read() {
        for (const auto& [name, text] : source_.texts)
            if (source_.is_single || is_org(name))
                keywords_.add_file(text);
        for (const auto& [name, text] : source_.texts)
            if (source_.is_single || is_org(name))
                for (const OrgEntry& entry : read_org(text, keywords_))
                    if (entry.property("STYLE") == "habit" || is_from_kept(entry))
                        read_habit(entry, name);
        rows_.finish(builder_);
        report();
        return builder_.finish();
    }

  private:
    std::string key_of(const OrgEntry& entry, const std::string& file) {
        if (const std::string id = entry.property("ID"); !id.empty())
            return keys_.key_of("id " + id);
        return keys_.key_of(fmt::format("{}/{}/{}", home_of(entry, file), path_of(entry), entry.title));
    }

    void read_habit(const OrgEntry& entry, const std::string& file) {
        const auto habit = builder_.habit(key_of(entry, file), entry.title);
        describe(entry, builder_.fields(habit));
        bool has_answers = false;
        for (const OrgLog& log : entry.log)
            has_answers = read_log(habit, entry, log, file) || has_answers;
        if (!has_answers && (!entry.property("LAST_REPEAT").empty() || entry.property("LOGGING") == "nil"))
            builder_.remark(entry.title, "Org was set to keep no log of it, so its days are not known.");
        clocks_ += entry.clocks;
    }

    void describe(const OrgEntry& entry, HabitFields& fields) {
        const std::string above = path_of(entry);
        const std::string parent = above.substr(above.rfind('/') + 1);
        if (const std::string own = entry.property("KEPT_GROUP"); !own.empty())
            fields.group = own;
        else if (!parent.empty() && parent != "Archive")
            fields.group = parent;
        else if (!entry.tags.empty() && entry.tags.front() != "ARCHIVE")
            fields.group = entry.tags.front();
        fields.archived = entry.in_archive || !entry.property("ARCHIVE_TIME").empty() ||
                          keywords_.is_done(entry.state) || keywords_.is_closed(entry.state);
        const std::optional<Schedule> schedule = schedule_of(entry);
        fields.rule = Rule{.schedule = schedule.value_or(Schedule::times_in(1, 365))};
        if (!schedule)
            builder_.remark(entry.title, entry.repeater
                                             ? "Kept has no schedule like its repeater; it asks as little as it can."
                                             : "It is scheduled without a repeater, so Kept asks as little as it can.");
    }

    /// Whether the line is an answer.
    bool read_log(ImportBuilder::Place habit, const OrgEntry& of, const OrgLog& log, const std::string& file) {
        const std::string where = fmt::format("{} line {}", file, log.line);
        Entry entry{.answer = Answer::Yes, .note = log.note};
        if (const auto own = answer_of_kept(of, log.state); own && log.kind == OrgLogKind::State) {
            entry.answer = *own;
        } else if (log.kind == OrgLogKind::Note) {
            entry.answer = Answer::Clear;
        } else if (log.kind == OrgLogKind::State && keywords_.is_closed(log.state)) {
            entry.answer = Answer::Skip;
            ++rests_[log.state];
        } else if (log.kind == OrgLogKind::State && !keywords_.is_done(log.state)) {
            if (!keywords_.is_keyword(log.state))
                ++unexplained_[log.state];
            return false;
        }
        if (!log.day) {
            builder_.reject(where, "It has no date in brackets.");
            return false;
        }
        if (log.kind != OrgLogKind::Note || !entry.note.empty())
            rows_.put(habit, {day_of(log), std::move(entry), where, minute_of(log), {}});
        return log.kind != OrgLogKind::Note;
    }

    /// A stamp before the user's border is of the evening before. Org's own way to say so, 23:59, needs nothing.
    Day day_of(const OrgLog& log) {
        if (log.minute < 0 || log.minute >= options_.day_start_hour * 60)
            return *log.day;
        ++nights_;
        return *log.day - 1;
    }

    static std::int64_t minute_of(const OrgLog& log) {
        return std::int64_t{log.day->number} * 1440 + std::max(log.minute, 0);
    }

    void report() {
        for (const auto& [word, times] : rests_)
            builder_.remark(word, fmt::format("It was taken as planned rest on {}; Org counts such days as done.",
                                              counted(times, "day", "days")));
        for (const auto& [word, times] : unexplained_)
            builder_.remark(word, fmt::format("No #+TODO line explains it, so {} passed over.",
                                              times == 1 ? "one line was" : fmt::format("{} lines were", times)));
        if (nights_ > 0)
            builder_.remark("nights", fmt::format("{} before {:02}:00 {} to the day before.",
                                                  counted(nights_, "entry", "entries"), options_.day_start_hour,
                                                  nights_ == 1 ? "belongs" : "belong"));
        if (clocks_ > 0)
            builder_.remark("CLOCK", fmt::format("{} passed over.", counted(static_cast<std::int64_t>(clocks_),
                                                                            "clocked time was", "clocked times were")));
    }

    const ImportSource& source_;
    const ImportOptions& options_;
    ImportBuilder builder_;
    OrgKeywords keywords_;
    NameKeys keys_;
    DayRows rows_;
    std::map<std::string, std::int64_t> rests_, unexplained_;
    std::int64_t nights_ = 0;
    std::size_t clocks_ = 0;
};

bool detects(const ImportSource& source) {
    return !source.is_sqlite && std::ranges::any_of(source.texts, [&](const auto& text) {
        return (source.is_single || is_org(text.first)) && holds_habits(text.second);
    });
}

} // namespace

constinit const Importer org_habit_importer{
    .id = "org-habit",
    .title = "Emacs org-habit (.org, .org_archive or their folder)",
    .detects = detects,
    .read = [](const ImportSource& source,
               const ImportOptions& options) { return OrgHabitReader(source, options).read(); },
};

} // namespace kept
