#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string>

namespace kept {

/// An amount with up to six decimal places. Sums and comparisons are exact: ten tenths are one.
class Amount {
  public:
    constexpr Amount() = default;
    /// Rounds half up to the nearest millionth; what is beyond the range goes to its end, and NaN is 0.
    constexpr Amount(double number) : millionths_(rounded(number)) {} // NOLINT(google-explicit-constructor)

    static constexpr Amount of_millionths(std::int64_t millionths) {
        Amount amount;
        amount.millionths_ = std::clamp(millionths, -max, max);
        return amount;
    }

    constexpr std::int64_t millionths() const { return millionths_; }
    /// The nearest number a double can hold.
    constexpr double number() const { return static_cast<double>(millionths_) / a_whole; }

    friend constexpr auto operator<=>(const Amount&, const Amount&) = default;
    /// Stops at the end of the range, which is far above any sum of sane amounts.
    friend constexpr Amount operator+(Amount a, Amount b) { return of_millionths(a.millionths_ + b.millionths_); }
    friend constexpr Amount operator-(Amount a, Amount b) { return of_millionths(a.millionths_ - b.millionths_); }
    constexpr Amount& operator+=(Amount other) { return *this = *this + other; }
    constexpr Amount& operator-=(Amount other) { return *this = *this - other; }

  private:
    static constexpr double a_whole = 1e6;
    static constexpr std::int64_t max = std::int64_t{1} << 61; ///< two of them can be added

    static constexpr std::int64_t rounded(double number) {
        const double scaled = number * a_whole + 0.5;
        if (!(scaled > -static_cast<double>(max)))
            return scaled < 0 ? -max : 0; // NaN is neither
        if (scaled >= static_cast<double>(max))
            return max;
        const auto whole = static_cast<std::int64_t>(scaled);
        return static_cast<double>(whole) > scaled ? whole - 1 : whole;
    }

    std::int64_t millionths_ = 0;
};

/// The largest amount that can be recorded or asked for.
inline constexpr Amount largest_amount = 999'999'999.0;

/// Whether `number` has no more than six decimal places.
constexpr bool is_exact_amount(double number) {
    return Amount(number).number() == number;
}

/// "2", "0.25": all its places and no more.
std::string to_text(Amount amount);

/// `amount` × `part` ÷ `whole`, rounded up to a millionth, so that a sum of millionths that reaches it reaches the
/// exact quotient and no less. `part` and `whole` are numbers of days, `whole` above 0.
constexpr Amount share_of(Amount amount, int part, int whole) {
    const std::int64_t product = std::min(amount, largest_amount).millionths() * part;
    return Amount::of_millionths((product + whole - 1) / whole);
}

} // namespace kept
