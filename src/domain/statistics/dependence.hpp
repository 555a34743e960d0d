#pragma once

#include <span>
#include <vector>

/// Days of real life are streaky: a yes makes the next yes likelier, and tests that take days as independent find
/// patterns that are not there. These functions say by how much a statistic's variance is larger than they think.
namespace kept::statistics {

/// Autocorrelations at lags 1..lags of values that follow each other; 0 beyond the data and where nothing varies.
std::vector<double> autocorrelations(std::span<const double> values, int lags);

/// The factor on the variance of a sum of products of two series with these autocorrelations, at least 1
/// (Bartlett 1946: 1 + 2 sum r_x(k) r_y(k)).
double joint_inflation(std::span<const double> x, std::span<const double> y);

/// The factor on the variance of a mean over many of these values in a row, at least 1: the larger of (1 + r) / (1 -
/// r), with the lag-one autocorrelation r corrected for its bias (Kendall 1954), and of what means over a week's worth
/// of values vary by (batch means). `values` are what is left once the pattern in question is taken out.
double run_inflation(std::span<const double> values);

/// A one-sided p-value as it is once its statistic's variance is `inflation` times larger.
double deflated(double p, double inflation);

} // namespace kept::statistics
