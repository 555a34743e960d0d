#pragma once

#include "domain/day.hpp"

#include <optional>
#include <span>
#include <vector>

namespace kept::insights {

/// Figures in the order they came, and their days.
struct Course {
    std::vector<Day> days;
    std::vector<double> figures;

    void add(Day day, double figure) {
        days.push_back(day);
        figures.push_back(figure);
    }
    int size() const { return static_cast<int>(days.size()); }
    std::span<const double> before(int at) const { return std::span(figures).first(static_cast<std::size_t>(at)); }
    std::span<const double> since(int at) const { return std::span(figures).subspan(static_cast<std::size_t>(at)); }
};

/// The median. `entries` must not be empty.
double median_of_entries(std::span<const double> entries);

/// The clearest change in a course, and the chance of so clear a change where there is none.
struct Change {
    int at = 0;     ///< index of the first figure of the new state; a day is never torn apart
    double fit = 0; ///< how well a change describes the course: z² less log n for the place sought (as in the BIC)
    double p = 1;
};

/// A change-point test by ranks. The course is split at up to 52 places, a week or more apart, with at least `beside`
/// figures on either side; the split that stands out most is tested exactly (figures of 0 and 1: Fisher's test) or by
/// ranks (Wilcoxon's), its p-value allows for streaks and is multiplied by the number of splits (Bonferroni). The place
/// is then found to the figure. nullopt where there is no room for a split.
std::optional<Change> find_change(const Course& course, int beside);

/// A rise or fall over a whole course, and the chance of so steady a one, either way, where there is none.
struct Trend {
    bool rises = false;
    double fit = 0; ///< how well a steady rise or fall describes the course: z², to be held against that of a change
    double p = 1;
};

/// Spearman's rank correlation with time; its p-value allows for streaks.
Trend find_trend(const Course& course);

} // namespace kept::insights
