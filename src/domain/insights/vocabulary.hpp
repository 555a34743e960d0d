#pragma once

#include "domain/insights/history.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kept::insights {

/// A word said in a field of a moment: its trigger, its feeling, its skill.
using WordOf = std::string_view MomentFact::*;

/// A word used often enough to ask about.
struct Word {
    std::string folded; ///< for comparing
    std::string shown;  ///< as first written
    int uses = 0;
};

/// Without spaces around it, ASCII letters small: "Anger " and "anger" are one word.
std::string fold(std::string_view word);

/// Each moment's folded word in that field; empty where none was said.
std::vector<std::string> folded_words(std::span<const MomentFact> moments, WordOf field);

/// The words used most, most used first, each at least as often as insights ask for (thresholds.hpp).
std::vector<Word> words_to_ask_about(std::span<const MomentFact> moments, WordOf field);

} // namespace kept::insights
