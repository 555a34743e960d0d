#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string_view>

namespace kept::test {

/// Random numbers that are the same on every machine: the distributions of <random> are not.
class Random {
  public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}

    /// 0 <= u < 1.
    double uniform() { return static_cast<double>(engine_() >> 11U) * 0x1.0p-53; }
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// low <= i <= high.
    int integer(int low, int high) { return low + static_cast<int>(uniform() * (high - low + 1)); }
    bool chance(double p) { return uniform() < p; }
    /// Box and Muller.
    double normal() { return std::sqrt(-2 * std::log(1 - uniform())) * std::cos(6.283185307179586 * uniform()); }
    template <std::size_t N>
    std::string_view word(const std::array<std::string_view, N>& words) {
        return words.at(static_cast<std::size_t>(integer(0, static_cast<int>(N) - 1)));
    }

  private:
    std::mt19937_64 engine_;
};

/// A yes or no that tends to stay what it was: a Markov chain with yes-rate `rate` and lag-one correlation `memory`.
class Streaky {
  public:
    Streaky(Random& random, double rate, double memory)
        : random_(random), rate_(rate), memory_(memory), now_(random.chance(rate)) {}

    bool next() {
        if (!random_.chance(memory_))
            now_ = random_.chance(rate_);
        return now_;
    }

  private:
    Random& random_;
    double rate_;
    double memory_;
    bool now_;
};

} // namespace kept::test
