#pragma once

#include "domain/badges/badge.hpp"
#include "ui/screens/screen_input.hpp"

#include <string>
#include <vector>

namespace kept::ui {

/// A badge and its status, ready to be drawn.
struct BadgeItem {
    std::size_t index = 0; ///< of the catalogue
    std::string id;
    std::string path; ///< "badges/on-time-7": what its parts are called
    std::string name;
    std::string meaning;
    std::string left;   ///< what is left, in words; empty once earned
    std::string earned; ///< "4 Nov"; empty while it is not
    std::string earned_long;
    std::string earned_iso; ///< "2026-11-04"
    std::string habit;      ///< whose days it was earned with, or are nearest to
    std::string about;      ///< its meaning, and the habit
    std::string icon;
    Tier tier = Tier::Bronze;
    double progress = 0;
    bool is_earned = false;
};

/// A shelf of the gallery.
struct BadgeFamily {
    std::string name; ///< "Punctuality"
    std::vector<BadgeItem> badges;
};

/// Which badges the gallery shows.
enum class BadgeFilter : std::uint8_t { All, Earned, Next };

/// One of the days that earned a badge.
struct EvidenceLine {
    Day day;
    std::string when; ///< "Mon 12 Oct"
    std::string what; ///< "On time: 15 min late"
};

/// The points of a week.
struct WeekOfPoints {
    Day from;
    int points = 0;
};

struct BadgesView {
    std::vector<BadgeFamily> families;
    int earned = 0;
    int count = 0;
    std::vector<WeekOfPoints> weeks; ///< the last twelve, ascending
    PointsBySource month;            ///< where those of the last 30 days came from
};

/// Next: the unearned badge of each ladder that is nearest.
BadgesView make_badges_view(const ScreenInput& input, BadgeFilter filter);

BadgeItem make_badge_item(const ScreenInput& input, std::size_t index);

/// The evidence an earned badge was earned with, newest first. Empty if its days cannot be named one by one.
std::vector<EvidenceLine> evidence_lines(const ScreenInput& input, std::size_t index);

/// The unearned badge with the highest progress; nullopt where none has begun.
std::optional<std::size_t> next_badge(const Achievements& achievements);

/// The badge earned last, on `today` or the day before it.
std::optional<std::size_t> new_badge(const Achievements& achievements, Day today);

std::string_view tier_name(Tier tier);

} // namespace kept::ui
