#pragma once

/// The least evidence and the least effect that an insight must rest on. Below the least evidence no question is asked,
/// and none is counted; which questions are asked depends on how much was recorded alone, never on how it came out.
/// Below the least effect a pattern may be real but is not worth telling.
namespace kept::insights {

/// The chance of even one false insight in a journal of noise.
inline constexpr double false_insight_chance = 0.05;
/// Older days say little about now.
inline constexpr int horizon_days = 730;

/// Any comparison of yes and no: how many of each there must be in all.
inline constexpr int min_of_each_answer = 5;

// Weekdays: answered days on the weekday and on others.
inline constexpr int min_on_weekday = 8;
inline constexpr int min_off_weekday = 24;
inline constexpr double min_weekday_effect = 0.10; ///< shares

// Relations: days answered in both, and how many of each answer each of the two has among them.
inline constexpr int min_common_days = 40;
inline constexpr int min_common_of_each = 8;
inline constexpr double min_relation_effect = 0.15; ///< shares

// Changes: entries in all and on either side.
inline constexpr int min_days_for_change = 60;
inline constexpr int min_days_beside_change = 21;
inline constexpr double min_share_change = 0.10;
inline constexpr int min_arrivals_for_change = 40;
inline constexpr int min_arrivals_beside_change = 15;
inline constexpr double min_lateness_change = 3; ///< minutes

// Trends: entries, and the days from the first to the last.
inline constexpr int min_entries_for_trend = 30;
inline constexpr int min_days_for_trend = 56;
inline constexpr double min_drop_trend = 1;       ///< points of 10
inline constexpr double min_share_trend = 0.15;   ///< shares
inline constexpr double min_relative_trend = 0.2; ///< of the larger: amounts, minutes to settle
inline constexpr double min_lateness_trend = 3;   ///< minutes

// Parts of the day: moments (each part of a day once) and arrivals whose time is known.
inline constexpr int min_timed_moments = 30;
inline constexpr int min_in_part = 10;
inline constexpr int min_off_part = 10;
inline constexpr double min_part_effect = 0.15; ///< shares
/// Six of at most fifteen waking hours a day: what any of morning, afternoon and evening may hold by chance.
inline constexpr double fair_share_of_waking = 0.40;
inline constexpr double fair_share_of_night = 0.25; ///< six of 24 hours, slept or not
inline constexpr double min_part_excess = 0.10;     ///< shares above the fair one

// Words: moments in all, with the word and without it.
inline constexpr int min_moments = 24;
inline constexpr int min_with_word = 8;
inline constexpr int min_without_word = 8;
inline constexpr int max_words = 12;            ///< of a kind, those used most
inline constexpr double min_word_effect = 0.15; ///< shares
inline constexpr double min_skill_effect = 1;   ///< points of 10

// Exercises: answered days of a habit with the exercise and without it.
inline constexpr int min_practice_days = 10;
inline constexpr int min_days_without_practice = 24;
inline constexpr double min_practice_effect = 0.15; ///< shares

} // namespace kept::insights
