#pragma once

#include "ui/screens/screen_input.hpp"
#include "ui/widgets/day_marks.hpp"

#include <array>
#include <string>
#include <vector>

namespace kept::ui {

/// An open promise that is due on the day shown, or was before.
struct CardPromise {
    Uuid id;
    std::string words; ///< “Call the school” — due 17:00
    bool is_past_due = false;
};

/// One habit's card, ready to be drawn.
struct HabitCard {
    HabitId id;
    std::string path; ///< "today/1a2b3c4d": what its parts are called
    std::string name;
    std::string question;
    std::string group; ///< its heading; empty: none
    std::string icon;
    std::size_t colour = 0;
    MeasureKind measure = MeasureKind::YesNo;
    std::string unit;
    std::vector<CardPromise> promises; ///< promise: oldest due first
    int waiting_days = 0;              ///< abstain: days up to the one shown that no span confirms yet
    std::optional<RunningTimer> timer; ///< duration: started and not stopped yet
    bool may_start_timer = false;
    bool asks = true;         ///< counts as a question of the day
    bool is_answered = false; ///< see counts_as_answered()
    Target target;
    std::array<DayMark, 7> week{}; ///< ends with the day shown
    double strength = 0;           ///< 0..1
    int streak = 0;                ///< as of today
    StreakUnit streak_unit = StreakUnit::Days;
    DayState state;             ///< of the day shown
    std::vector<Entry> entries; ///< what was said and still counts, in order
    std::string summary;        ///< what was said, in words; empty while it is open
    std::string note;           ///< the latest
};

/// Today, or an earlier day, as the screen shows it.
struct TodayView {
    Day day;
    std::string title;    ///< "Monday, 23 November"
    std::string subtitle; ///< "Four questions left."
    std::vector<HabitCard> cards;
    int asked = 0;    ///< cards that ask
    int answered = 0; ///< of those

    int open() const { return asked - answered; }
};

/// The habits that are due on `day`, or were answered on it.
TodayView make_today_view(const ScreenInput& input, Day day);

/// The path of a habit's card.
std::string card_path(const HabitId& id);

} // namespace kept::ui
