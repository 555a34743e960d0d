#include "domain/statistics/distributions.hpp"

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace kept::statistics {
namespace {

constexpr double smallest_p = 1e-300;
constexpr double largest_p = 1 - 1e-15;

/// A quantile is searched for: with long doubles, as Boost does by default, that takes seven times as long.
using PlainDoubles = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
using Beta = boost::math::beta_distribution<double, PlainDoubles>;

} // namespace

double normal_upper_tail(double z) {
    return boost::math::cdf(boost::math::complement(boost::math::normal_distribution<double>{}, z));
}

double normal_upper_quantile(double p) {
    const double held = std::clamp(p, smallest_p, largest_p);
    return boost::math::quantile(boost::math::complement(boost::math::normal_distribution<double>{}, held));
}

double student_upper_tail(double t, double freedom) {
    return boost::math::cdf(boost::math::complement(boost::math::students_t_distribution<double>{freedom}, t));
}

double binomial_upper_tail(int trials, double chance, int hits) {
    if (hits <= 0)
        return 1;
    const boost::math::binomial_distribution<double> distribution{static_cast<double>(trials), chance};
    return boost::math::cdf(boost::math::complement(distribution, hits - 1.0));
}

double beta_lower_tail(double a, double b, double x) {
    return boost::math::cdf(Beta{a, b}, x);
}

double beta_lower_quantile(double a, double b, double p) {
    return boost::math::quantile(Beta{a, b}, p);
}

} // namespace kept::statistics
