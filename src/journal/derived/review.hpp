#pragma once

#include "domain/series/period_sum.hpp"
#include "journal/derived/series_cache.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// A question of the weekly review.
struct ReviewQuestion {
    std::string_view id;
    std::string_view title;
    std::string_view hint;
};
std::span<const ReviewQuestion> review_questions();

/// The first day of the week that a review written on `today` is about: the week under way on its last two days, else
/// the one before. Weeks begin on `first_weekday`.
Day week_to_review(Day today, Weekday first_weekday);

/// The totals of a period of days for one habit. Open days and those not due are left out.
struct HabitSum {
    const HabitRecord* record = nullptr;
    int due = 0;
    int kept = 0;
    int answered = 0;
    double strength_before = 0; ///< 0..1, on the day before the period
    double strength = 0;        ///< at its end
};

/// Hard moments and urges.
struct MomentSum {
    int count = 0;
    int with_skill = 0;
    int acted_on = 0;
    int rated = 0;   ///< with an intensity before and after
    double fall = 0; ///< sum over the rated ones
};

struct PromiseSum {
    int made = 0;
    int kept = 0;
    int late = 0;
    int broken = 0;
    std::vector<std::string> renegotiated; ///< their texts
    std::vector<std::string> open;         ///< due in the period, and still open
};

/// The numbers of a review of a period.
struct PeriodReview {
    Day from;
    Day to;
    std::vector<HabitSum> habits; ///< those that are not archived and had begun
    MomentSum moments;
    PromiseSum promises;
    std::map<std::string, int> practices; ///< by id
    int days_answered = 0;                ///< days on which anything was answered
    std::vector<PeriodSum> periods;       ///< weeks; months where it spans more than ten weeks
    bool has_months = false;
    std::vector<MeanStrength> strength; ///< by day, of habits that are older than two weeks
};

/// Works the numbers out; `to` is cut at `today`.
PeriodReview review_period(const Journal& journal, SeriesCache& series, Day from, Day to, Day today);

/// "5 of 7"; "nothing was due".
std::string kept_of_due(const HabitSum& sum);

/// The first day of the month, and of the month after it.
Day month_begin(Day day);
Day next_month(Day day);

} // namespace kept
