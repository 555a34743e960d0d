#include "journal/derived/practice_figures.hpp"

#include "journal/practices/practice_body.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept {

std::vector<PracticeFigure> practice_figures(const Journal& journal) {
    PracticeFigures figures;
    return figures.of(journal);
}

void PracticeFigures::Change::add(double from, double to) {
    before += from;
    after += to;
    ++n;
}

const std::vector<PracticeFigure>& PracticeFigures::of(const Journal& journal) {
    if (revision_ == journal.revision())
        return figures_;
    if (revision_ && revision_->generation != journal.revision().generation)
        *this = {};
    revision_ = journal.revision();
    look_at_saved(journal);
    look_at_moments(journal);
    report();
    return figures_;
}

void PracticeFigures::look_at_saved(const Journal& journal) {
    if (saved_ == journal.practices().saved())
        return;
    saved_ = journal.practices().saved();
    beliefs_ = {};
    returned_ = time_outs_ = 0;
    for (const EventIndex event : saved_)
        look_at_record(journal, event);
}

void PracticeFigures::look_at_record(const Journal& journal, EventIndex event) {
    const PracticeSavedBody saved = decode_practice_saved(journal.events().body_of(event));
    const PracticeAnswers& answers = saved.answers;
    if (const auto answer = answers.find("returned"); saved.practice == "time-out" && answer != answers.end()) {
        ++time_outs_;
        returned_ += answer->second.text == "yes" || answer->second.text == "later" ? 1 : 0;
    }
    const auto before = answers.find("beliefs_before");
    const auto after = answers.find("beliefs_after");
    if (saved.practice != "thought-record" || before == answers.end() || after == answers.end())
        return;
    Change record; // the mean of what was rated both before and after
    for (const auto& [thought, belief] : before->second.numbers)
        if (const auto now = after->second.number(thought))
            record.add(belief, *now);
    if (record.n > 0)
        beliefs_.add(record.before / record.n, record.after / record.n);
}

void PracticeFigures::look_at_moments(const Journal& journal) {
    std::erase_if(habits_, [&](const auto& one) { return journal.find_habit(one.first) == nullptr; });
    for (const HabitRecord* record : journal.habits())
        look_at_habit(journal, *record);
}

void PracticeFigures::look_at_habit(const Journal& journal, const HabitRecord& record) {
    OfHabit& mine = habits_[record.habit.id];
    if (mine.revision == record.changes.revision())
        return;
    mine.revision = record.changes.revision();
    mine.by_skill.clear();
    for (const LoggedCheckIn& logged : record.check_ins)
        if (logged.check_in.with_skill && logged.check_in.before >= 0 && logged.check_in.after >= 0 &&
            journal.is_active(logged.event))
            mine.by_skill[words_.of(journal, logged.event).skill].add(logged.check_in.before, logged.check_in.after);
}

void PracticeFigures::report() {
    figures_.clear();
    if (beliefs_.n >= min_records)
        figures_.push_back({"beliefs",
                            fmt::format("Over {} thought records, belief in the first thoughts went from {:.0f} to "
                                        "{:.0f} of 100 on average.",
                                        beliefs_.n, beliefs_.before / beliefs_.n, beliefs_.after / beliefs_.n),
                            beliefs_.n});
    if (time_outs_ >= min_time_outs)
        figures_.push_back(
            {"returned", fmt::format("You went back from {} of {} time-outs.", returned_, time_outs_), time_outs_});
    report_skill();
}

void PracticeFigures::report_skill() {
    std::map<std::string, Change> by_skill;
    for (const auto& [habit, mine] : habits_)
        for (const auto& [number, change] : mine.by_skill) {
            Change& all = by_skill[words_.word(number)];
            all.before += change.before;
            all.after += change.after;
            all.n += change.n;
        }
    std::erase_if(by_skill, [](const auto& one) { return one.second.n < min_moments_of_skill; });
    if (by_skill.size() < 2) // with one alone there is no most
        return;
    const auto max = std::ranges::max_element(by_skill, {}, [](const auto& one) { return one.second.fall(); });
    figures_.push_back({"skill",
                        fmt::format("Intensity fell most with “{}”: by {:.1f} of 10 on average, in {} moments.",
                                    max->first, max->second.fall(), max->second.n),
                        max->second.n});
}

} // namespace kept
