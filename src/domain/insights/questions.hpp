#pragma once

#include "domain/insights/detectors.hpp"
#include "domain/insights/evidence.hpp"

#include <span>
#include <vector>

namespace kept {

/// The data unchanged since the questions were last put. Nothing, if that was on another day or about other habits.
struct Unchanged {
    std::vector<bool> habits; ///< one for each history; none: all have changed
    bool are_practices = false;
};

} // namespace kept

namespace kept::insights {

/// All questions to one journal, and the answers that still hold.
class Questions {
  public:
    Candidates put(std::span<const HabitHistory> histories, Day today, std::span<const PracticeHistory> practices,
                   const Unchanged& unchanged);

  private:
    struct AboutHabit {
        HabitId id;
        HabitEvidence evidence;
        Candidates own;
        std::vector<Candidates> with_practices; ///< one each
        bool has_changed = true;
    };

    bool are_same(std::span<const HabitHistory> histories, Day today) const;
    void update(std::span<const HabitHistory> histories, Day today, const Unchanged& unchanged);
    void ask_about_pairs();
    void ask_about_practices(std::span<const PracticeHistory> practices, bool are_unchanged);
    Candidates all() const;

    Day today_;
    std::vector<AboutHabit> habits_;
    std::vector<PairAnswers> pairs_; ///< of all a < b, by a, then b
};

} // namespace kept::insights
