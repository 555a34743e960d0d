#pragma once

#include "domain/insights/insight.hpp"

#include <string>
#include <utility>
#include <vector>

namespace kept::insights {

/// A pattern large enough to be told if it holds.
struct Candidate {
    Insight insight;
    std::string topic; ///< of candidates of one topic that hold, only the strongest is told
};

/// All questions put to one journal: how many, and those whose answer might be told.
class Candidates {
  public:
    /// One more question, with nothing to tell.
    void add_quiet() { ++tests_; }
    /// One more question, with something to tell if it holds.
    void add(Candidate candidate) {
        ++tests_;
        loud_.push_back(std::move(candidate));
    }

    int tests() const { return tests_; }
    const std::vector<Candidate>& loud() const { return loud_; }

  private:
    int tests_ = 0;
    std::vector<Candidate> loud_;
};

} // namespace kept::insights
