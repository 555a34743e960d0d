#include "domain/unit_words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace kept {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

/// Plurals that follow no rule below, or would follow a wrong one.
constexpr std::array irregular{Pair{"people", "person"},
                               Pair{"children", "child"},
                               Pair{"men", "man"},
                               Pair{"women", "woman"},
                               Pair{"feet", "foot"},
                               Pair{"teeth", "tooth"},
                               Pair{"halves", "half"},
                               Pair{"loaves", "loaf"},
                               Pair{"leaves", "leaf"},
                               Pair{"lives", "life"},
                               Pair{"shelves", "shelf"},
                               Pair{"quizzes", "quiz"},
                               Pair{"buses", "bus"},
                               Pair{"bonuses", "bonus"},
                               Pair{"gases", "gas"},
                               Pair{"lenses", "lens"},
                               Pair{"shoes", "shoe"},
                               Pair{"toes", "toe"},
                               Pair{"movies", "movie"},
                               Pair{"cookies", "cookie"},
                               Pair{"calories", "calorie"},
                               Pair{"kilocalories", "kilocalorie"},
                               Pair{"brownies", "brownie"},
                               Pair{"smoothies", "smoothie"},
                               Pair{"selfies", "selfie"},
                               Pair{"pies", "pie"},
                               Pair{"ties", "tie"},
                               Pair{"lies", "lie"},
                               Pair{"headaches", "headache"},
                               Pair{"aches", "ache"},
                               Pair{"axes", "axe"},
                               Pair{"teas", "tea"},
                               Pair{"lbs", "lb"},
                               Pair{"kgs", "kg"},
                               Pair{"hrs", "hr"},
                               Pair{"pts", "pt"},
                               Pair{"kms", "km"},
                               Pair{"mins", "min"},
                               Pair{"secs", "sec"},
                               Pair{"eggs", "egg"},
                               Pair{"cups", "cup"},
                               Pair{"laps", "lap"},
                               Pair{"reps", "rep"}};

/// Words that end like a plural and are none.
constexpr std::array<std::string_view, 27> unchanged{
    "news",  "series",      "species", "means",      "lens",      "chaos",    "kudos",        "cosmos", "pilates",
    "yes",   "always",      "atlas",   "canvas",     "pancreas",  "repas",    "ananas",       "glas",   "abs",
    "maths", "mathematics", "physics", "gymnastics", "athletics", "aerobics", "calisthenics", "ethics", "politics"};

constexpr bool is_letter(char c) {
    return c >= 'a' && c <= 'z';
}

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> ends) {
    return std::ranges::any_of(ends, [&](std::string_view end) { return word.ends_with(end); });
}

/// How many letters go, and what comes in their place.
struct Ending {
    std::size_t cut = 0;
    std::string_view put;
};

/// The rules for what ends in s.
Ending ending_of(std::string_view word) {
    constexpr std::size_t shortest = 4; // "gas", "abs", "fps"
    if (word.size() < shortest || !word.ends_with('s') || ends_with_any(word, {"ss", "us", "is", "ous"}))
        return {};
    if (word.ends_with("ies"))
        return {3, "y"};
    if (ends_with_any(word, {"ches", "shes", "sses", "xes", "zzes", "oes"}))
        return {2, ""};
    return {1, ""};
}

std::string lowered(std::string_view word) {
    std::string lower(word);
    if (!lower.empty() && lower.front() >= 'A' && lower.front() <= 'Z')
        lower.front() = static_cast<char>(lower.front() - 'A' + 'a');
    return lower;
}

std::string singular_of_word(std::string_view word) {
    const std::string lower = lowered(word); // "Pages" is a word, "KMS" is not
    if (!std::ranges::all_of(lower, is_letter) || std::ranges::find(unchanged, lower) != unchanged.end())
        return std::string(word);
    if (const auto* const found = std::ranges::find(irregular, std::string_view(lower), &Pair::first);
        found != irregular.end()) {
        std::string one(found->second);
        if (lower != word)
            one.front() = static_cast<char>(one.front() - 'a' + 'A');
        return one;
    }
    const Ending ending = ending_of(lower);
    return std::string(word.substr(0, word.size() - ending.cut)).append(ending.put);
}

} // namespace

std::string singular_of(const std::string& unit) {
    const std::size_t of = unit.find(" of "); // "glasses of water": what is counted comes before it
    const std::string_view counted = std::string_view(unit).substr(0, of);
    const std::size_t last = counted.rfind(' ');
    const std::size_t begin = last == std::string_view::npos ? 0 : last + 1;
    std::string one(counted.substr(0, begin));
    one += singular_of_word(counted.substr(begin));
    return of == std::string::npos ? one : one.append(unit, of);
}

std::string unit_after(std::string_view amount, const std::string& unit) {
    return amount == "1" ? singular_of(unit) : unit;
}

} // namespace kept
