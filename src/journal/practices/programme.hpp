#pragma once

#include "journal/events/event_table.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

inline constexpr int weeks_of_programme = 8;

/// One small step of a programme.
struct ProgrammeWeek {
    std::string title;
    std::string step;
    std::string practice; ///< an exercise that goes with it; may be empty
};

/// A path of eight weeks: habits, exercises, and one small step a week.
struct Programme {
    std::string id; ///< "be-on-time"
    std::string title;
    std::string why;
    std::string icon;
    std::vector<std::string> habits;    ///< ids of templates
    std::vector<std::string> practices; ///< ids
    std::vector<ProgrammeWeek> weeks;   ///< weeks_of_programme
};

/// nullptr where there is none of this id.
const Programme* find_programme(const std::vector<Programme>& programmes, std::string_view id);

/// The actions on a programme.
enum class ProgrammeDeed : std::uint8_t { Start, Pause, Resume, Leave, StepDone };
std::string_view to_text(ProgrammeDeed deed);

struct ProgrammeBody {
    std::string programme;
    ProgrammeDeed deed = ProgrammeDeed::Start;
    int week = 0; ///< StepDone: 1..8
};
std::string encode_programme(const ProgrammeBody& body);
/// Throws EventError where `body` is not such an object.
ProgrammeBody decode_programme(std::string_view body);

/// One time that a programme was gone through, as far as it has come.
struct ProgrammeRun {
    std::string programme;
    Day started;
    bool is_paused = false;
    Day paused_on;                 ///< only while paused
    int paused_days = 0;           ///< of pauses that are over
    std::optional<Day> left;       ///< set aside on that day
    std::map<int, Day> steps_done; ///< by week 1..8

    /// 1..8 by the calendar, pauses left out; 9 once eight weeks are over.
    int week_on(Day today) const;
    bool is_over(Day today) const { return left.has_value() || week_on(today) > weeks_of_programme; }
};

/// The programmes of the user, each as it was last begun. Part of the journal.
class ProgrammeBook {
  public:
    /// Notes a programme_changed event, or that one was undone or restored.
    void note_event(EventIndex index);
    void rebuild_stale(const EventTable& events);

    /// In the order in which they were begun.
    const std::vector<ProgrammeRun>& runs() const { return runs_; }
    /// The run of this programme that was begun last; nullptr where there is none.
    const ProgrammeRun* find(std::string_view programme) const;

  private:
    void apply(const ProgrammeBody& body, Day day);

    std::vector<EventIndex> events_;
    std::vector<ProgrammeRun> runs_;
    bool is_stale_ = false;
};

} // namespace kept
