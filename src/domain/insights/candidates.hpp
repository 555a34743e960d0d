#pragma once

#include "domain/insights/insight.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace kept::insights {

/// A pattern large enough to report if it holds.
struct Candidate {
    Insight insight;
    std::string topic;    ///< of candidates of one topic that hold, only one is shown:
    double clearness = 0; ///< the clearest, and of equals the one with the strongest evidence
};

/// All questions put to one journal: how many of each kind, and those whose answer might be reported.
class Candidates {
  public:
    /// One more question, with nothing to tell.
    void add_quiet(InsightKind kind) { ++tests_.at(static_cast<std::size_t>(kind)); }
    /// One more question, with something to tell if it holds.
    void add(Candidate candidate) {
        add_quiet(candidate.insight.kind);
        loud_.push_back(std::move(candidate));
    }

    /// All questions of `others` too.
    void add_all(const Candidates& others);

    int tests() const;
    const std::vector<Candidate>& loud() const { return loud_; }
    /// A question's share of the error allowed. Kinds with many questions (pairs of habits!) get more in all but less
    /// each: a question weighs one over the root of the number of its kind.
    double weight_of(InsightKind kind) const;

  private:
    std::array<int, insight_kinds> tests_{};
    std::vector<Candidate> loud_;
};

} // namespace kept::insights
