#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// The kind of answer that a step of a practice asks for. Its name and its answers in words are a row of
/// step_kinds.cpp; how it is drawn is a file of the screens; how it is asked for in a terminal is a row of cli's
/// practice_input.cpp.
enum class StepKind : std::uint8_t {
    Text,
    Choice,    ///< of a few options, one or several
    Words,     ///< feeling words, from a field of pleasantness and energy
    Scale,     ///< 0 to 10 or 0 to 100, one or one for each answer of an earlier step
    List,      ///< several short texts
    Timer,     ///< minutes, by a timer or by hand
    Breathing, ///< paced breathing along a circle
    Wave,      ///< an urge: start, peak and end, 0 to 10 each
    Number,
    Promise, ///< something to do by a day, which becomes a promise
    ReadBack ///< all answers, read before they are saved
};
inline constexpr std::size_t step_kinds = 11;

struct StepOption {
    std::string id;
    std::string label;
    std::string meaning; ///< one line; may be empty
};

/// One question of a practice.
struct PracticeStep {
    std::string id; ///< the name of its field in what is saved
    StepKind kind = StepKind::Text;
    std::string title;
    std::string hint;
    std::vector<StepOption> options; ///< Choice
    bool accepts_many = false;       ///< Choice
    int max = 10;                    ///< Scale: 10 or 100
    std::string low;                 ///< Scale: what its ends mean
    std::string high;
    std::string each;            ///< Scale: the step whose answers are rated one by one
    int minutes = 0;             ///< Timer: how long it runs; Promise: minutes from now
    std::string unit;            ///< Number
    bool checks_apology = false; ///< Text: gentle hints on the words, see find_apology_hints()
    bool reaches_out = false;    ///< offered only where the gate is open, see may_reach_out()
    bool is_on_page_before = false;
};

/// A guided exercise: what it is for, and its steps in order.
struct Practice {
    std::string id; ///< "thought-record"
    std::string family;
    std::string title;
    std::string why;
    std::string icon;
    int minutes = 5;              ///< about how long it takes
    bool touches_another = false; ///< it reaches towards another person: the gate comes first
    std::vector<PracticeStep> steps;
};

/// The steps that are offered, page by page, as indices into practice.steps.
std::vector<std::vector<std::size_t>> pages_of(const Practice& practice, bool may_reach_out);

/// nullptr where there is none of this id.
const Practice* find_practice(const std::vector<Practice>& practices, std::string_view id);
const PracticeStep* find_step(const Practice& practice, std::string_view id);

/// "Thought record" of "thought-record": what to call a practice whose catalogue is not at hand.
std::string title_of_id(std::string_view id);

/// A word for a feeling and its place in the field.
struct FeelingWord {
    std::string word;
    double pleasantness = 0; ///< -5..5
    double energy = 0;       ///< -5..5
};

} // namespace kept
