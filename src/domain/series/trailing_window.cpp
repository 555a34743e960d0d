#include "domain/series/trailing_window.hpp"

#include <algorithm>

namespace kept {

TrailingWindow::TrailingWindow(std::span<const DayState> days, std::size_t begin, int size, RestDays rest,
                               Weight weight)
    : days_(days), size_(size), rest_(rest), weight_(weight), oldest_(begin) {
    while (oldest_ > 0 && count_ < size_) {
        --oldest_;
        if (!counts(oldest_))
            continue;
        ++count_;
        sum_ += weight_(days_[oldest_]);
    }
}

std::int64_t TrailingWindow::advance_to(std::size_t index) {
    if (!counts(index))
        return sum_;
    ++count_;
    sum_ += weight_(days_[index]);
    for (; count_ > size_; ++oldest_) {
        if (!counts(oldest_))
            continue;
        --count_;
        sum_ -= weight_(days_[oldest_]);
    }
    return sum_;
}

std::int64_t weight_of_kept(const DayState& state) {
    return state.own == Outcome::Kept ? 1 : 0;
}

std::int64_t weight_of_amount(const DayState& state) {
    constexpr std::int64_t max = std::int64_t{1} << 52;
    return std::clamp(state.value.millionths(), std::int64_t{0}, max);
}

} // namespace kept
