#pragma once

#include <span>

namespace kept::statistics {

/// How often two yes-or-no facts were true together: a two by two table of counts.
struct Table {
    int both = 0;
    int x_only = 0;
    int y_only = 0;
    int neither = 0;

    int x() const { return both + x_only; }
    int not_x() const { return y_only + neither; }
    int y() const { return both + y_only; }
    int not_y() const { return x_only + neither; }
    int total() const { return x() + not_x(); }
    /// Share of y where x was true, and where it was not; 0 where there is nothing to share.
    double share_with_x() const { return x() == 0 ? 0.0 : static_cast<double>(both) / x(); }
    double share_without_x() const { return not_x() == 0 ? 0.0 : static_cast<double>(y_only) / not_x(); }

    void add(bool is_x, bool is_y) { ++(is_x ? (is_y ? both : x_only) : (is_y ? y_only : neither)); }
    Table& operator+=(const Table& other);
};

/// One-sided p-values: of as many together as were seen or more, and of as many or fewer.
struct Tails {
    double upper = 1;
    double lower = 1;
};

/// Fisher's exact test, and its form for several strata: the sum of `both` given all margins is a sum of independent
/// hypergeometric counts (Zelen 1971; Agresti, Categorical Data Analysis, 6.7). A factor that differs between strata,
/// and not within them, can't make x and y look related.
Tails exact_tails(std::span<const Table> strata);

} // namespace kept::statistics
