#include "journal/practice_figures.hpp"

#include "journal/practice_body.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace kept {
namespace {

struct Change {
    double before = 0;
    double after = 0;
    int n = 0;

    void add(double from, double to) {
        before += from;
        after += to;
        ++n;
    }
    double fall() const { return n == 0 ? 0 : (before - after) / n; }
};

/// The mean of what was rated both before and after.
void add_record(Change& change, const PracticeAnswers& answers) {
    const auto before = answers.find("beliefs_before");
    const auto after = answers.find("beliefs_after");
    if (before == answers.end() || after == answers.end())
        return;
    Change record;
    for (const auto& [thought, belief] : before->second.numbers)
        if (const auto now = after->second.number(thought))
            record.add(belief, *now);
    if (record.n > 0)
        change.add(record.before / record.n, record.after / record.n);
}

void add_beliefs(const Journal& journal, std::vector<PracticeFigure>& figures) {
    Change change;
    for (const EventIndex index : journal.practices().saved()) {
        const PracticeSavedBody saved = decode_practice_saved(journal.events().body_of(index));
        if (saved.practice == "thought-record")
            add_record(change, saved.answers);
    }
    if (change.n >= least_records)
        figures.push_back({"beliefs",
                           fmt::format("Over {} thought records, belief in the first thoughts went from {:.0f} to "
                                       "{:.0f} of 100 on average.",
                                       change.n, change.before / change.n, change.after / change.n),
                           change.n});
}

void add_returns(const Journal& journal, std::vector<PracticeFigure>& figures) {
    int returned = 0;
    int all = 0;
    for (const EventIndex index : journal.practices().saved()) {
        const PracticeSavedBody saved = decode_practice_saved(journal.events().body_of(index));
        const auto answer = saved.answers.find("returned");
        if (saved.practice != "time-out" || answer == saved.answers.end())
            continue;
        ++all;
        returned += answer->second.text == "yes" || answer->second.text == "later" ? 1 : 0;
    }
    if (all >= least_time_outs)
        figures.push_back({"returned", fmt::format("You went back from {} of {} time-outs.", returned, all), all});
}

void add_skill(const Journal& journal, std::vector<PracticeFigure>& figures) {
    std::map<std::string, Change> by_skill;
    for (const HabitRecord* record : journal.habits())
        for (const Said& said : record->said) {
            if (!journal.is_active(said.event) || !said.check_in.with_skill || said.check_in.before < 0 ||
                said.check_in.after < 0)
                continue;
            by_skill[journal.entry_of(said.event).skill].add(said.check_in.before, said.check_in.after);
        }
    std::erase_if(by_skill, [](const auto& one) { return one.second.n < least_moments_of_skill; });
    if (by_skill.size() < 2) // with one alone there is no most
        return;
    const auto most = std::ranges::max_element(by_skill, {}, [](const auto& one) { return one.second.fall(); });
    figures.push_back({"skill",
                       fmt::format("Intensity fell most with “{}”: by {:.1f} of 10 on average, in {} moments.",
                                   most->first, most->second.fall(), most->second.n),
                       most->second.n});
}

} // namespace

std::vector<PracticeFigure> practice_figures(const Journal& journal) {
    std::vector<PracticeFigure> figures;
    add_beliefs(journal, figures);
    add_returns(journal, figures);
    add_skill(journal, figures);
    return figures;
}

} // namespace kept
