#pragma once

#include "domain/check_in.hpp"

#include <string>
#include <string_view>

namespace kept {

/// The longest span that one "held" confirms, in days.
inline constexpr int longest_span = 3660;

/// All that one check-in holds, words included. The screens ask for it and the log keeps it; CheckIn is its digest.
struct Entry {
    Answer answer = Answer::Yes;
    double value = 0;        ///< Amount, Arrival (minutes late)
    std::string note;        ///< any answer
    std::string what;        ///< Arrival, Bent
    std::string why;         ///< Bent
    bool put_right = false;  ///< Bent
    std::string feeling;     ///< Moment
    std::string trigger;     ///< Moment, Urge
    std::string skill;       ///< Moment, Urge
    int before = -1;         ///< Moment, Urge: intensity 0..10 at the start, -1 not said
    int peak = -1;           ///< Urge: highest intensity 0..10, -1 not said
    int after = -1;          ///< Moment, Urge: intensity 0..10 at the end, -1 not said
    int minutes = -1;        ///< Moment, Urge: minutes to settle, -1 not said
    Acted acted = Acted::No; ///< Moment, Urge
    int span_days = 1;       ///< Held: how many days are confirmed, ending with the day it is about
    int planned = -1;        ///< Arrival: minute of the day 0..1439 it was planned for, -1 not said
    int actual = -1;         ///< Arrival: minute of the day 0..1439 it came to, -1 not said
    std::string from;        ///< the app it was imported from; empty: written in Kept
    int ordinal = 0;         ///< imported: which entry of that day in the source
    bool by_timer = false;   ///< Amount: a timer counted it, on the day it is about

    friend bool operator==(const Entry&, const Entry&) = default;
};

/// The JSON body of a checked_in event; the value has a column of its own and is not in it.
std::string encode_entry(const Entry& entry);

/// Throws EventError where `body` is not such an object. `value` comes from its column.
Entry decode_entry(std::string_view body, double value);

/// The part of an entry that judging needs; the caller adds when it was written.
CheckIn digest(const Entry& entry);

/// "yes", "no", "skip", "clear", "amount", "arrival", "bent", "put_right", "moment", "lapse", "urge", "held".
std::string_view to_text(Answer answer);

} // namespace kept
