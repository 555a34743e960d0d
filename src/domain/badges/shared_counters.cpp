#include "domain/badges/shared_counters.hpp"

#include "domain/points/xp.hpp"

#include <algorithm>
#include <set>

namespace kept {
namespace {

constexpr int measures_in_balance = 3;
constexpr int latest_practice = 2;

} // namespace

void SharedCounters::update(const DayTally& tally, Day from) {
    if (tally.first() != tally_first_) {
        tally_first_ = tally.first();
        full_runs_.clear();
        balance_runs_.clear();
        from = tally.first();
    }
    count_days(tally, BadgeCounter::DaysAnswered, from, &DayCounts::answered);
    count_days(tally, BadgeCounter::HonestNo, from, &DayCounts::honest_no);
    count_days(tally, BadgeCounter::PutRight, from, &DayCounts::put_right);
    count_days(tally, BadgeCounter::SpokeUp, from, &DayCounts::spoke_up);
    count_days(tally, BadgeCounter::MetWithSkill, from, &DayCounts::met_with_skill);
    count_days(tally, BadgeCounter::RodeUrge, from, &DayCounts::rode_urge);
    // A day on which nothing was asked neither adds nor breaks; the last one can still be answered.
    count_runs(tally, BadgeCounter::FullDays, full_runs_, from, [](const DayCounts& day, bool is_last) {
        return day.asked == 0 || (is_last && day.open > 0) ? 0 : day.open == 0 ? 1 : -1;
    });
    count_runs(tally, BadgeCounter::Balance, balance_runs_, from, [](const DayCounts& day, bool /*is_last*/) {
        return day.strong_measures() >= measures_in_balance ? 1 : -1;
    });
}

/// Every day with at least one such thing counts once.
void SharedCounters::count_days(const DayTally& tally, BadgeCounter counter, Day from, std::uint16_t DayCounts::*days) {
    Ladder& ladder = ladders_.at(slot(counter));
    ladder.truncate(from);
    double reached = ladder.best();
    const auto begin = static_cast<std::size_t>(std::max(0, from - tally.first()));
    for (std::size_t i = begin; i < tally.days().size(); ++i)
        if (tally.days()[i].*days > 0) {
            const Day day = tally.first() + static_cast<int>(i);
            const auto begun = ladder.reached(1);
            ladder.note(++reached, begun ? begun->to : day, day);
        }
}

/// `holds` says of a day whether it adds to a run (1), breaks it (-1) or leaves it (0).
template <typename Holds>
void SharedCounters::count_runs(const DayTally& tally, BadgeCounter counter, std::vector<int>& runs, Day from,
                                Holds holds) {
    Ladder& ladder = ladders_.at(slot(counter));
    ladder.truncate(from);
    const auto begin = static_cast<std::size_t>(std::max(0, from - tally.first()));
    runs.resize(std::min(runs.size(), begin));
    for (std::size_t i = runs.size(); i < tally.days().size(); ++i) {
        const int before = i > 0 ? runs[i - 1] : 0;
        const int step = holds(tally.days()[i], i + 1 == tally.days().size());
        runs.push_back(step < 0 ? 0 : before + step);
        const Day day = tally.first() + static_cast<int>(i);
        if (step > 0)
            ladder.note(runs[i], day - (runs[i] - 1), day);
    }
}

void SharedCounters::set_done(std::span<const ReviewDone> reviews, std::span<const PracticeDone> practices) {
    std::map<Day, Day> weeks; // in the order in which they were written
    review_points_ = 0;
    for (const ReviewDone& review : reviews)
        if (earns_review_points(review.week, review.written))
            weeks.emplace(review.week, review.written);
    Ladder& ladder = ladders_.at(slot(BadgeCounter::Reviews));
    ladder = {};
    double reached = 0;
    for (const auto& [week, written] : weeks) {
        review_points_ += kept::review_points;
        ladder.note(++reached, weeks.begin()->first, written);
    }
    std::map<std::string, std::set<Day>> days;
    for (const PracticeDone& practice : practices)
        if (practice.written - practice.day <= latest_practice) {
            days[practice.practice].insert(practice.day);
            days[""].insert(practice.day);
        }
    practices_.clear();
    for (const auto& [id, when] : days) {
        double done = 0;
        for (const Day day : when)
            practices_[id].note(++done, *when.begin(), day);
    }
}

const Ladder& SharedCounters::ladder(BadgeCounter counter, const std::string& practice) const {
    if (counter != BadgeCounter::Practices)
        return ladders_.at(slot(counter));
    const auto found = practices_.find(practice);
    return found != practices_.end() ? found->second : ladders_.at(slot(counter)); // the slot stays empty
}

double SharedCounters::current(BadgeCounter counter, const std::string& practice) const {
    if (counter == BadgeCounter::FullDays)
        return full_runs_.empty() ? 0 : full_runs_.back();
    if (counter == BadgeCounter::Balance)
        return balance_runs_.empty() ? 0 : balance_runs_.back();
    return ladder(counter, practice).best();
}

} // namespace kept
