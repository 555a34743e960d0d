#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>

namespace kept {

/// Random numbers that are the same on every machine: the standard's distributions need not be.
class Chance {
  public:
    explicit Chance(std::uint64_t seed) : engine_(seed) {}
    double share() { return static_cast<double>(engine_() >> 11U) * 0x1.0p-53; }
    bool happens(double chance) { return share() < chance; }
    int between(int low, int high) { return low + static_cast<int>(share() * (high - low + 1)); }
    template <std::size_t N>
    const char* one_of(const std::array<const char*, N>& words) {
        return words.at(static_cast<std::size_t>(between(0, static_cast<int>(N) - 1)));
    }

  private:
    std::mt19937_64 engine_;
};

} // namespace kept
