#include "journal/derived/moment_words.hpp"

namespace kept {

MomentWords::Of MomentWords::of(const Journal& journal, EventIndex event) {
    const auto known = known_.find(event);
    if (known != known_.end())
        return known->second;
    const Entry entry = journal.entry_of(event);
    const Of words{number_of(entry.feeling), number_of(entry.skill)};
    known_.emplace(event, words);
    return words;
}

std::uint32_t MomentWords::number_of(const std::string& word) {
    const auto [found, is_new] = numbers_.try_emplace(word, static_cast<std::uint32_t>(words_.size()));
    if (is_new)
        words_.push_back(word);
    return found->second;
}

} // namespace kept
