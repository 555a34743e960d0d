#pragma once

#include "journal/practices/practice_answers.hpp"

#include <nlohmann/json_fwd.hpp>

namespace kept {

/// Decodes answers as `decode_answers` does. Throws EventError if `json` is no object.
PracticeAnswers answers_in(const nlohmann::json& json);

} // namespace kept
