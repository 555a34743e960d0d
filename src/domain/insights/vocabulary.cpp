#include "domain/insights/vocabulary.hpp"

#include "domain/insights/thresholds.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>

namespace kept::insights {
namespace {

constexpr std::string_view blank = " \t\r\n";

std::string_view trimmed(std::string_view word) {
    const std::size_t first = word.find_first_not_of(blank);
    if (first == std::string_view::npos)
        return {};
    return word.substr(first, word.find_last_not_of(blank) - first + 1);
}

} // namespace

std::string fold(std::string_view word) {
    std::string folded(trimmed(word));
    for (char& c : folded)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return folded;
}

std::vector<std::string> folded_words(std::span<const MomentFact> moments, WordOf field) {
    std::vector<std::string> words;
    words.reserve(moments.size());
    for (const MomentFact& moment : moments)
        words.push_back(fold(moment.*field));
    return words;
}

std::vector<Word> words_to_ask_about(std::span<const MomentFact> moments, WordOf field) {
    std::map<std::string, Word> by_word;
    for (const MomentFact& moment : moments) {
        const std::string folded = fold(moment.*field);
        if (folded.empty())
            continue;
        Word& word = by_word[folded];
        if (++word.uses == 1)
            word = {folded, std::string(trimmed(moment.*field)), 1};
    }
    std::vector<Word> words;
    for (auto& [folded, word] : by_word)
        if (word.uses >= min_with_word)
            words.push_back(std::move(word));
    std::ranges::stable_sort(words, std::ranges::greater{}, &Word::uses);
    words.resize(std::min(words.size(), static_cast<std::size_t>(max_words)));
    return words;
}

} // namespace kept::insights
