#pragma once

#include "domain/amount.hpp"
#include "domain/day.hpp"

#include <cstdint>

namespace kept {

enum class Answer : std::uint8_t {
    Yes,      ///< yes; an honest day; a calm day; held
    No,       ///< an honest no; a lapse
    Skip,     ///< planned rest
    Clear,    ///< what was said before about this day no longer counts
    Amount,   ///< count, duration: an amount more
    Arrival,  ///< arrival: minutes late, negative early
    Bent,     ///< candour: "I bent the truth"
    PutRight, ///< candour: what was bent has been put right
    Moment,   ///< calm: a hard moment
    Lapse,    ///< abstain
    Urge,     ///< abstain
    Held,     ///< abstain, at most: nothing happened on this day and the days before it (`span_days`)
    // The outcome of a promise on the day it was due. These answers come from promises, never from the user as a
    // check-in.
    PromiseKept,
    PromiseLate,
    PromiseMoved, ///< renegotiated before it was due
    PromiseBroken,
    PromiseOpen, ///< due, and nothing said yet
};

/// Whether a feeling or an urge was acted on.
enum class Acted : std::uint8_t { No, Partly, Yes };

/// One thing the user recorded about one habit on one day: what judging and figures need of it. Words stay in the
/// event.
struct CheckIn {
    Answer answer = Answer::Yes;
    bool imported = false;           ///< came from another app: when it was written is not known
    bool put_right = false;          ///< Bent
    bool with_skill = false;         ///< Moment, Urge
    bool has_words = false;          ///< a note, a why, a trigger: more than the bare answer
    bool by_timer = false;           ///< Amount: counted while it happened, so it was given in time
    bool is_echo = false;            ///< said about this day by a check-in about a later one (Held)
    Acted acted = Acted::No;         ///< Moment, Urge
    std::int8_t before = -1;         ///< Moment, Urge: intensity 0..10 at the start, -1 not said
    std::int8_t after = -1;          ///< Moment, Urge: intensity 0..10 at the end, -1 not said
    std::int8_t peak = -1;           ///< Urge: highest intensity 0..10, -1 not said
    std::int16_t days_later = 0;     ///< how many days after the day it speaks of it was written; 0 when imported
    std::int16_t minute_of_day = -1; ///< 0..1439 on the local clock when it was written on its own day, else -1
    std::int16_t span_days = 1;      ///< Held: how many days it confirms, ending with the day it speaks of
    std::int32_t minutes = -1;       ///< Moment, Urge: minutes to settle, -1 not said
    Amount value;                    ///< Amount, Arrival

    /// Filled in on a later day.
    bool is_backfilled() const { return days_later > 0; }
};

} // namespace kept
