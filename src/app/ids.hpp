#pragma once

#include "journal/commands/plan.hpp"

#include <filesystem>
#include <random>

namespace kept {

/// Ids from the system's randomness, each after the last one of the same millisecond.
class RandomIds : public IdSource {
  public:
    Uuid next(std::int64_t unix_ms) override;

  private:
    std::random_device random_;
    std::int64_t last_ms_ = -1;
    Uuid last_;
};

/// The id of this installation, kept in `file` (0600) and made on first use. If it can be neither read nor kept, an id
/// for this run alone: check-ins are saved all the same, undo then knows only this run's.
Uuid device_id(const std::filesystem::path& file, IdSource& ids, std::int64_t unix_ms);

} // namespace kept
