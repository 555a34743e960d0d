#pragma once

#include "base/memo.hpp"
#include "domain/day.hpp"
#include "domain/uuid.hpp"
#include "ui/screens/today/state/overview_state.hpp"
#include "ui/screens/today/state/today_view.hpp"

#include <optional>
#include <set>
#include <string>

namespace kept::ui {

/// The part that is open in a card: at most one card has something open.
enum class OpenPart : std::uint8_t { None, Note, OwnMinutes, Bent, Moment, Urge, Timed };

/// The edit buffers of the open part of a card.
struct CardDraft {
    HabitId habit;
    OpenPart part = OpenPart::None;
    bool wants_focus = false; ///< its first field takes the keyboard in the next frame
    std::string number;       ///< minutes late, as typed
    std::string note;
    std::string what;
    std::string why;
    std::string feeling;
    std::string trigger;
    std::string skill;
    std::string minutes;
    std::optional<int> before;
    std::optional<int> peak;
    std::optional<int> after;
    std::optional<Acted> urge_acted;
    bool put_right = false;
    bool acted = false;
};

/// The first start: which of the trio to begin with.
struct WelcomeDraft {
    std::array<bool, 3> wanted{true, true, true};
};

/// The key of the questions of a day.
struct TodayKey {
    JournalKey journal;
    Day day;

    friend bool operator==(const TodayKey&, const TodayKey&) = default;
};

/// State Today keeps between frames; no user data.
struct TodayState {
    std::optional<Day> shown; ///< nullopt: follows today
    HabitId selected;         ///< the card that keys go to
    HabitId revealed;         ///< the selected card that was last scrolled into view
    Memo<JournalKey, OverviewState> overview;
    CardDraft draft;
    std::string amount; ///< what is being typed into the selected card's amount
    HabitId amount_of;
    WelcomeDraft welcome;
    bool shows_streaks = true;    ///< as set
    std::set<std::string> folded; ///< groups whose cards are not shown

    Memo<JournalKey, std::vector<std::string>> open_yesterday; ///< names of habits
    Memo<TodayKey, TodayView> view;
    std::int64_t view_until_ms = 0; ///< then a promise is past due
};

} // namespace kept::ui
