#pragma once

#include "journal/derived/moment_words.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kept::ui {

/// The feelings and skills that occur in moments and urges, each once, the most frequent first.
class JournalWords {
  public:
    void refresh(const Journal& journal);

    const std::vector<std::string>& feelings() const { return feelings_; }
    const std::vector<std::string>& skills() const { return skills_; }

  private:
    void count(const Journal& journal);

    std::optional<Revision> seen_;
    std::uint64_t counted_at_ = 0; ///< the newest change of a habit that has moments, when they were counted
    std::size_t habits_ = 0;       ///< that have moments
    MomentWords words_;
    std::vector<std::string> feelings_;
    std::vector<std::string> skills_;
};

} // namespace kept::ui
