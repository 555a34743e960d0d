#pragma once

namespace kept::statistics {

/// P(Z >= z) of a standard normal.
double normal_upper_tail(double z);
/// The z with P(Z >= z) = p. `p` is held within (0, 1), so the answer is always finite.
double normal_upper_quantile(double p);
/// P(T >= t) of Student's t with `freedom` > 0 degrees of freedom.
double student_upper_tail(double t, double freedom);
/// P(X >= hits) of `trials` independent trials that each succeed with `chance` in (0, 1).
double binomial_upper_tail(int trials, double chance, int hits);
/// P(X <= x) of Beta(a, b), both > 0, for `x` in [0, 1].
double beta_lower_tail(double a, double b, double x);
/// The x with P(X <= x) = p of Beta(a, b), both > 0, for `p` in [0, 1].
double beta_lower_quantile(double a, double b, double p);

} // namespace kept::statistics
