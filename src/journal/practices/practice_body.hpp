#pragma once

#include "domain/uuid.hpp"
#include "journal/practices/practice_answers.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kept {

/// What a practice_drafted event says: what changed since the one before it of the same draft.
struct PracticeDraftBody {
    std::string practice;
    Uuid draft;
    int page = 0; ///< the page the user was on
    PracticeAnswers changes;
    bool is_dropped = false; ///< it is not to be gone on with
};

/// What a practice_saved event says.
struct PracticeSavedBody {
    std::string practice;
    std::optional<Uuid> draft;         ///< the draft it came from
    std::optional<HabitId> counts_for; ///< the habit it was a check-in of too
    PracticeAnswers answers;
};

std::string encode_practice_draft(const PracticeDraftBody& body, std::string_view changes);
/// Both throw EventError where `body` is not such an object.
PracticeDraftBody decode_practice_draft(std::string_view body);
PracticeSavedBody decode_practice_saved(std::string_view body);

/// What a review_saved event says.
struct ReviewBody {
    std::optional<Uuid> draft; ///< the draft it came from
    PracticeAnswers answers;   ///< by the review's own questions
};
/// Throws EventError.
ReviewBody decode_review(std::string_view body);

} // namespace kept
