#pragma once

#include "base/text.hpp"
#include "exchange/import_builder.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <map>
#include <string>

namespace kept {

/// Counts what a source holds and Kept has no place for, a line a kind.
class LeftOut {
  public:
    void note(const std::string& kind, std::int64_t times = 1) {
        if (times > 0)
            times_[kind] += times;
    }

    void finish(ImportBuilder& builder) const {
        for (const auto& [kind, times] : times_)
            builder.reject("left out", fmt::format("{} ({}).", kind, counted(times, "time", "times")));
    }

  private:
    std::map<std::string, std::int64_t> times_;
};

} // namespace kept
