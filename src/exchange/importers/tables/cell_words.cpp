#include "exchange/importers/tables/cell_words.hpp"

#include "exchange/csv_table.hpp"
#include "exchange/import_builder.hpp"

#include <algorithm>
#include <array>

namespace kept {
namespace {

constexpr std::array<std::string_view, 11> yes{"yes",       "y", "true", "x",  "done", "kept",
                                               "completed", "✓", "✔",    "✅", "☑"};
constexpr std::array<std::string_view, 10> no{"no", "n", "false", "missed", "failed", "✗", "✘", "❌", "☐", "✕"};
constexpr std::array<std::string_view, 4> skip{"skip", "s", "skipped", "rest"};

std::optional<Answer> parse_answer(std::string_view word) {
    const auto is_in = [&](const auto& words) { return std::ranges::find(words, word) != words.end(); };
    return is_in(yes)    ? std::optional(Answer::Yes)
           : is_in(no)   ? std::optional(Answer::No)
           : is_in(skip) ? std::optional(Answer::Skip)
                         : std::nullopt;
}

} // namespace

std::optional<Entry> parse_cell(std::string_view text, bool comma) {
    std::string word = lowered(text);
    if (const auto answer = parse_answer(word))
        return Entry{.answer = *answer};
    if (comma && std::ranges::count(word, ',') == 1 && word.find('.') == std::string::npos)
        std::ranges::replace(word, ',', '.');
    const auto amount = parse_number(word);
    if (!amount || *amount < 0 || *amount > largest_amount.number())
        return std::nullopt;
    return Entry{.answer = Answer::Amount, .value = *amount};
}

} // namespace kept
