#pragma once

#include "domain/day.hpp"

#include <cstdint>
#include <string>

namespace kept::ui {

/// How far back the charts look.
enum class TimeRange : std::uint8_t { Month, Quarter, Year, All };

/// The span of time in one column of the bars.
enum class Bucket : std::uint8_t { Week, Month, Quarter, Year };

/// The days that charts show, both ends included.
struct TimeWindow {
    Day from;
    Day to;

    int days() const { return to - from + 1; }
    friend bool operator==(const TimeWindow&, const TimeWindow&) = default;
};

/// The first day of a range that ends with `today`, not before `first`.
Day range_begin(TimeRange range, Day today, Day first);

/// `factor` times as many days, at least two weeks and at most `whole`, with `anchor` staying where it is.
TimeWindow zoomed(const TimeWindow& window, const TimeWindow& whole, double factor, Day anchor);

/// As many days, so much later (or earlier), within `whole`.
TimeWindow moved(const TimeWindow& window, const TimeWindow& whole, int days);

/// The bucket that suits a range of `days` days.
Bucket bucket_for(int days);

/// The first day of the bucket that holds `day`, and of the one after it.
Day bucket_begin(Bucket bucket, Day day, Weekday first_weekday);
Day bucket_next(Bucket bucket, Day begin);

/// "9 Nov", "Nov", "Q4", "2026"; a January and a first quarter with their year.
std::string bucket_label(Bucket bucket, Day begin);
/// "Week of 9 Nov 2026", "November 2026".
std::string bucket_name(Bucket bucket, Day begin);

} // namespace kept::ui
