#include "exchange/merge_import.hpp"

#include "base/text.hpp"
#include "base/time_units.hpp"
#include "domain/measures/amounts.hpp"
#include "exchange/fit_entry.hpp"
#include "exchange/merge_logs.hpp"
#include "journal/commands/reached_goals.hpp"
#include "journal/derived/day_total.hpp"
#include "journal/events/import_body.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace kept {
namespace {

/// Finds the habit that came from `source`, archived or not.
const HabitRecord* find_by_source(const Journal& journal, const HabitSource& source) {
    const auto& habits = journal.habits();
    const auto found = std::ranges::find_if(habits, [&](const HabitRecord* r) { return r->source == source; });
    return found == habits.end() ? nullptr : *found;
}

/// The fields that imports, and nobody else, last said of a habit.
HabitFields imported_fields(const Journal& journal, const HabitRecord& record) {
    HabitFields all;
    const auto set = [](auto& into, const auto& from) {
        if (from)
            into = from;
    };
    for (const EventIndex index : record.definitions) {
        if (!journal.is_active(index))
            continue;
        const HabitFields fields = decode_habit_fields(journal.events().body_of(index));
        if (!fields.source)
            continue;
        set(all.name, fields.name);
        set(all.question, fields.question);
        set(all.why, fields.why);
        set(all.unit, fields.unit);
        set(all.group, fields.group);
        set(all.reminders, fields.reminders);
        set(all.colour, fields.colour);
        set(all.archived, fields.archived);
        set(all.rule, fields.rule);
        set(all.first_day, fields.first_day);
    }
    return all;
}

/// A file has no anchor of its own: it takes the one that the habit has.
std::optional<Rule> anchored(std::optional<Rule> rule, const Rule& now) {
    if (rule)
        rule->schedule = with_anchor_of(rule->schedule, now.schedule);
    return rule;
}

class ImportMerger {
  public:
    ImportMerger(const Journal& journal, const ImportedLog& log, const Author& author, IdSource& ids,
                 const MergeChoices& choices)
        : journal_(journal), log_(log), maker_(author, ids), choices_(choices) {
        report_.format = log.format;
        report_.rejected = log.rejected;
        report_.unplaced = log.unplaced;
    }

    MergePlan merge() {
        for (const ImportedHabit& file_habit : log_.habits) {
            const ImportedHabit habit = as_stored(file_habit);
            const HabitSource source = source_of(habit);
            report_.rows_read += static_cast<int>(habit.entries.size());
            if (journal_.erasures().holds(SourceKey{source, {}})) {
                leave_erased(habit.fields.name.value_or(""));
                continue;
            }
            const HabitRecord* record = find_by_source(journal_, source);
            const HabitId id = record == nullptr ? add_habit(habit, source) : match_habit(habit, *record);
            const MeasureKind measure =
                record == nullptr ? habit.fields.measure.value_or(MeasureKind::YesNo) : record->habit.measure;
            const double target = record == nullptr ? 1 : record->habit.rules.back().rule.target.amount.number();
            for (ImportedEntry entry : habit.entries) {
                if (journal_.erasures().holds(SourceKey{source, entry.day, entry.entry.ordinal})) {
                    leave_erased(fmt::format("{}, {}", habit.fields.name.value_or(""), to_text(entry.day)));
                    continue;
                }
                entry.entry = fit_entry(std::move(entry.entry), measure, target);
                if (measure == MeasureKind::Duration)
                    cut_minutes(entry, habit, record);
                merge_entry(entry, id, record);
            }
        }
        if (!maker_.is_empty())
            maker_.add(EventKind::Imported, encode_import({log_.file, log_.format}));
        return {maker_.finish("Imported: " + describe(report_)), report_};
    }

  private:
    /// A habit as the log will hold it: bytes that are no UTF-8 are replaced there. Comparing anything else would find
    /// differences at each import.
    static ImportedHabit as_stored(ImportedHabit habit) {
        habit.fields.source = habit.source;
        habit.fields = decode_habit_fields(encode_habit_fields(habit.fields));
        habit.source = habit.fields.source.value_or(habit.source);
        for (ImportedEntry& entry : habit.entries)
            entry.entry = decode_entry(encode_entry(entry.entry), entry.entry.value);
        return habit;
    }

    /// A day has no more minutes than there are, over all its entries: what would pass them is cut and listed.
    void cut_minutes(ImportedEntry& imported, const ImportedHabit& habit, const HabitRecord* record) {
        Entry& entry = imported.entry;
        if (entry.answer != Answer::Amount)
            return;
        double& taken =
            minutes_.try_emplace({habit.source.key, imported.day}, own_minutes(record, imported.day)).first->second;
        if (const double left = minutes_a_day - taken; entry.value > left) {
            report_.rejected.push_back({fmt::format("{}, {}", habit.fields.name.value_or(""), to_text(imported.day)),
                                        fmt::format("A day has 1,440 minutes; {} of them were left out.",
                                                    to_text(Amount(entry.value - left)))});
            entry.value = left;
        }
        taken += entry.value;
    }

    /// The user's own answers for a day, given in Kept.
    double own_minutes(const HabitRecord* record, Day day) const {
        std::vector<CheckIn> own;
        if (record != nullptr)
            for (const LoggedCheckIn& logged : journal_.check_ins_on(*record, day))
                if (!logged.check_in.imported)
                    own.push_back(logged.check_in);
        return sum_of_day(effective(own), MeasureKind::Duration).number();
    }

    void leave_erased(std::string where) {
        report_.rejected.push_back({std::move(where), "It was erased in Kept and does not come back."});
    }

    /// Two habits of one file that say they are the same stay two.
    HabitSource source_of(const ImportedHabit& habit) {
        HabitSource source = habit.source;
        if (const int times = ++seen_[source.key]; times > 1)
            source.key += fmt::format(" #{}", times);
        return source;
    }

    HabitId add_habit(const ImportedHabit& habit, const HabitSource& source) {
        HabitFields fields = habit.fields;
        fields.source = source;
        fields.position = next_position();
        if (takes_reminders(habit, habit.fields.measure.value_or(MeasureKind::YesNo)))
            fields.reminders = habit.reminders;
        Event& event = maker_.add(EventKind::HabitDefined, encode_habit_fields(fields));
        event.habit = event.id;
        ++report_.new_habits;
        return event.id;
    }

    /// Whether the file's reminders of a habit without any are switched on; they are counted either way. A reminder not
    /// to do something keeps it in mind, so habits of abstaining never have one.
    bool takes_reminders(const ImportedHabit& habit, MeasureKind measure) {
        if (habit.reminders.empty() || measure == MeasureKind::Abstain)
            return false;
        (choices_.reminders ? report_.reminders_on : report_.reminders_off) += static_cast<int>(habit.reminders.size());
        return choices_.reminders;
    }

    /// Reminders of the user's own stand, and so does having none where those of the file were once switched on.
    void merge_reminders(const ImportedHabit& habit, const HabitFields& before, const Habit& now,
                         HabitFields& changes) {
        if (before.reminders) {
            if (habit.reminders != *before.reminders && now.reminders == *before.reminders)
                changes.reminders = habit.reminders;
        } else if (now.reminders.empty() && takes_reminders(habit, now.measure)) {
            changes.reminders = habit.reminders;
        }
    }

    int next_position() {
        for (const HabitRecord* record : journal_.habits())
            last_position_ = std::max(last_position_, record->habit.position);
        return ++last_position_;
    }

    /// Writes the fields that the source changed since the last import and the user did not.
    HabitId match_habit(const ImportedHabit& habit, const HabitRecord& record) {
        ++report_.matched_habits;
        if (habit.only_days)
            return record.habit.id;
        const HabitFields& file = habit.fields;
        const HabitFields before = imported_fields(journal_, record);
        const Habit& now = record.habit;
        HabitFields changes;
        const auto merge_field = []<typename T>(std::optional<T>& into, const std::optional<T>& in_file,
                                                const std::optional<T>& last, const T& current) {
            if (in_file && last && in_file != last && current == *last)
                into = in_file;
        };
        merge_field(changes.name, file.name, before.name, now.name);
        merge_field(changes.question, file.question, before.question, now.question);
        merge_field(changes.why, file.why, before.why, now.why);
        merge_field(changes.unit, file.unit, before.unit, now.unit);
        // An import of an older Kept said nothing of groups.
        merge_field(changes.group, file.group, std::optional(before.group.value_or("")), now.group);
        merge_field(changes.colour, file.colour, before.colour, now.colour);
        merge_field(changes.archived, file.archived, before.archived, now.archived);
        if (now.rules.size() == 1) {
            const Rule& rule = now.rules.front().rule;
            merge_field(changes.rule, anchored(file.rule, rule), anchored(before.rule, rule), rule);
        }
        merge_reminders(habit, before, now, changes);
        if (file.first_day && *file.first_day < now.first_day)
            changes.first_day = file.first_day;
        if (!changes.is_empty()) {
            changes.source = habit.source;
            maker_.add(EventKind::HabitChanged, encode_habit_fields(changes)).habit = now.id;
        }
        return now.id;
    }

    void add_entry(const Entry& entry, const HabitId& habit, Day day) {
        Event& event = maker_.add(EventKind::CheckedIn, encode_entry(entry));
        event.habit = habit;
        event.day = day;
        if (entry.answer == Answer::Amount)
            event.value = entry.value;
    }

    void merge_entry(const ImportedEntry& imported, const HabitId& habit, const HabitRecord* record) {
        const Entry* last = nullptr;
        bool is_users = false; // the user's own word came last
        std::vector<Entry> entries;
        if (record != nullptr)
            for (const LoggedCheckIn& logged : journal_.check_ins_on(*record, imported.day))
                entries.push_back(journal_.entry_of(logged.event));
        for (const Entry& entry : entries) {
            const bool is_same_source = entry.from == imported.entry.from && entry.ordinal == imported.entry.ordinal;
            const bool is_correction = entry.answer == Answer::Clear && imported.entry.answer != Answer::Clear;
            if (is_same_source && !is_correction)
                last = &entry;
            is_users = !is_same_source;
        }
        if (last != nullptr && *last == imported.entry) {
            ++report_.same;
        } else if (is_users) {
            ++report_.kept_yours;
        } else {
            if (last != nullptr)
                add_entry({.answer = Answer::Clear, .from = imported.entry.from, .ordinal = imported.entry.ordinal},
                          habit, imported.day);
            add_entry(imported.entry, habit, imported.day);
            ++(last == nullptr ? report_.new_entries : report_.replaced);
        }
    }

    const Journal& journal_;
    const ImportedLog& log_;
    PlanMaker maker_;
    const MergeChoices& choices_;
    ImportReport report_;
    std::map<std::string, int> seen_; ///< how often a key came
    int last_position_ = -1;
    std::map<std::pair<std::string, Day>, double> minutes_; ///< of a day so far, by the habit's key
};

} // namespace

bool ImportReport::has_read_nothing() const {
    return rows_read == 0 && std::ranges::any_of(rejected, &Rejected::is_row);
}

std::string describe(const ImportReport& report) {
    return fmt::format("{} and {} new, {} replaced", counted(report.new_habits, "habit", "habits"),
                       counted(report.new_entries, "entry", "entries"), report.replaced);
}

MergePlan merge_import(const Journal& journal, const ImportedLog& log, const Author& author, IdSource& ids,
                       const MergeChoices& choices) {
    MergePlan merged =
        log.events.empty() ? ImportMerger(journal, log, author, ids, choices).merge() : merge_logs(journal, log);
    if (merged.report.has_read_nothing()) {
        merged.plan = {};
        merged.report.new_habits = 0;
    }
    add_reached_goals(journal, merged.plan, author, ids);
    return merged;
}

} // namespace kept
