#pragma once

#include "domain/day.hpp"

#include <cstdint>

namespace kept {

enum class Answer : std::uint8_t {
    Yes,      ///< yes; an honest day; a calm day
    No,       ///< an honest no
    Skip,     ///< planned rest
    Clear,    ///< what was said before about this day no longer counts
    Amount,   ///< count: an amount more
    Arrival,  ///< arrival: minutes late, negative early
    Bent,     ///< candour: "I bent the truth"
    PutRight, ///< candour: what was bent has been put right
    Moment,   ///< calm: a hard moment
};

/// One thing the user recorded about one habit on one day: what judging and figures need of it. Words stay in the
/// event.
struct CheckIn {
    Answer answer = Answer::Yes;
    bool backfilled = false;   ///< written on a later day than the one it speaks of
    bool imported = false;     ///< came from another app: when it was written is not known
    bool put_right = false;    ///< Bent
    bool acted = false;        ///< Moment: did I act on it?
    bool with_skill = false;   ///< Moment
    std::int8_t before = -1;   ///< Moment: intensity 0..10, -1 not said
    std::int8_t after = -1;    ///< Moment: intensity 0..10, -1 not said
    std::int32_t minutes = -1; ///< Moment: minutes to settle, -1 not said
    double value = 0;          ///< Amount, Arrival
};

} // namespace kept
