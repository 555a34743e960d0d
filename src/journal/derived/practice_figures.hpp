#pragma once

#include "journal/derived/moment_words.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kept {

/// Plain counts over saved exercises and hard moments, each only once there is enough of it: nothing is inferred, so
/// there is no chance of a false pattern.
struct PracticeFigure {
    std::string id; ///< "beliefs", "returned", "skill"
    std::string sentence;
    int n = 0; ///< what it rests on
};

/// How belief in the first thoughts changed over thought records, how many time-outs were returned from, and with which
/// skill intensity fell most.
std::vector<PracticeFigure> practice_figures(const Journal& journal);

/// The same for a journal that goes on: after an answer only its habit is looked at again.
class PracticeFigures {
  public:
    /// Holds until the next call.
    const std::vector<PracticeFigure>& of(const Journal& journal);

  private:
    struct Change {
        double before = 0;
        double after = 0;
        int n = 0;

        void add(double from, double to);
        double fall() const { return n == 0 ? 0 : (before - after) / n; }
    };
    /// The figures of each skill in one habit.
    struct OfHabit {
        std::optional<std::uint64_t> revision;    ///< of its changes
        std::map<std::uint32_t, Change> by_skill; ///< by number in `words_`
    };
    void look_at_saved(const Journal& journal);
    void look_at_record(const Journal& journal, EventIndex event);
    void look_at_moments(const Journal& journal);
    void look_at_habit(const Journal& journal, const HabitRecord& record);
    void report();
    void report_skill();

    std::optional<Revision> revision_; ///< of the journal
    std::vector<EventIndex> saved_;    ///< what `beliefs_` and `returned_` were counted over
    Change beliefs_;
    int returned_ = 0;
    int time_outs_ = 0;
    MomentWords words_;
    std::map<HabitId, OfHabit> habits_;
    std::vector<PracticeFigure> figures_;
};

/// The least number of each before its figure is shown.
inline constexpr int min_records = 5;
inline constexpr int min_time_outs = 3;
inline constexpr int min_moments_of_skill = 5;

} // namespace kept
