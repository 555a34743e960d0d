#pragma once

#include "domain/uuid.hpp"
#include "journal/practices/practice_answers.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kept {

/// The content of a practice_drafted event: what changed since the one before it of the same draft.
struct PracticeDraftBody {
    std::string practice;
    Uuid draft;
    int page = 0; ///< the page the user was on
    PracticeAnswers changes;
    bool is_dropped = false; ///< it is not to be gone on with
};

/// The content of a practice_saved event.
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

/// The content of a review_saved event.
struct ReviewBody {
    std::optional<Uuid> draft; ///< the draft it came from
    PracticeAnswers answers;   ///< by the review's own questions
};
/// Throws EventError.
ReviewBody decode_review(std::string_view body);

} // namespace kept
