#pragma once

#include "journal/journal.hpp"

#include <cstdint>
#include <string>
#include <tsl/robin_map.h>
#include <unordered_map>
#include <vector>

namespace kept {

/// The feeling and the skill of check-ins, read out of each entry once: entries never change, and reading one takes as
/// long as looking at a hundred.
class MomentWords {
  public:
    /// Numbers of words; 0: none was said.
    struct Of {
        std::uint32_t feeling = 0;
        std::uint32_t skill = 0;
    };

    /// `event` is a check-in of `journal`, always the same one.
    Of of(const Journal& journal, EventIndex event);
    const std::string& word(std::uint32_t number) const { return words_[number]; }
    std::size_t size() const { return words_.size(); }

  private:
    std::uint32_t number_of(const std::string& word);

    tsl::robin_map<EventIndex, Of> known_;
    std::vector<std::string> words_{""};
    std::unordered_map<std::string, std::uint32_t> numbers_{{"", 0}};
};

} // namespace kept
