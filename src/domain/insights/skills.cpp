#include "domain/insights/detectors.hpp"
#include "domain/insights/question.hpp"
#include "domain/insights/thresholds.hpp"
#include "domain/insights/vocabulary.hpp"
#include "domain/statistics/dependence.hpp"
#include "domain/statistics/distributions.hpp"
#include "domain/statistics/ranks.hpp"

#include <fmt/format.h>

namespace kept::insights {
namespace {

constexpr Bounds holding_bounds{min_with_word, min_without_word, min_word_effect, Way::Less};

std::string topic_of(const HabitEvidence& habit, const Word& skill) {
    return fmt::format("skill:{}:{}", habit.id, skill.folded);
}

/// Fewer moments acted on with the skill than without it.
void look_at_holding(const HabitEvidence& habit, const std::vector<std::string>& skills, const Word& skill,
                     Candidates& candidates) {
    Question question;
    for (std::size_t i = 0; i < habit.moments.size(); ++i)
        question.add(habit.moments[i].day, skills[i] == skill.folded, habit.moments[i].acted);
    Insight insight{.kind = InsightKind::SkillHolds, .habit = habit.index, .subject = skill.shown};
    if (!put_question(question, holding_bounds, insight, candidates))
        return;
    insight.id = fmt::format("skill_holds:{}:{}", habit.id, skill.folded);
    insight.sentence = fmt::format("With “{}”, {} {} were acted on; of the others {}.", skill.shown,
                                   share_of(insight.here.figure, insight.here.n), habit.history->moments_are,
                                   share_of(insight.elsewhere.figure, insight.elsewhere.n));
    candidates.add({std::move(insight), topic_of(habit, skill)});
}

/// Drops in intensity. High intensities have further to fall, and people change: moments are compared with those of the
/// same half-year that began as strong (0..4, 5..7, 8..10).
struct Drops {
    std::vector<Day> days;
    std::vector<double> drops;
    std::vector<std::uint8_t> with_skill;
    std::vector<int> blocks;

    void add(const MomentFact& moment, bool is_with_skill) {
        constexpr int days_a_half_year = 182;
        days.push_back(moment.day);
        const int half_year = (moment.day - days.front()) / days_a_half_year;
        const int band = moment.before >= 8 ? 2 : moment.before >= 5 ? 1 : 0;
        drops.push_back(moment.before - moment.after);
        with_skill.push_back(is_with_skill ? 1 : 0);
        blocks.push_back(3 * half_year + band);
    }

    InsightSide mean(bool is_with_skill) const {
        InsightSide side;
        for (std::size_t i = 0; i < drops.size(); ++i)
            if ((with_skill[i] != 0) == is_with_skill) {
                side.figure += drops[i];
                ++side.n;
            }
        side.figure /= side.n == 0 ? 1 : side.n;
        return side;
    }

    double p() const {
        constexpr int entry_lags = 5;
        const std::vector<double> ranks = statistics::mid_ranks(drops);
        const std::vector<double> skill(with_skill.begin(), with_skill.end());
        const double inflation = statistics::joint_inflation(statistics::autocorrelations(ranks, entry_lags),
                                                             statistics::autocorrelations(skill, entry_lags));
        const double z = statistics::blocked_rank_sum_z(ranks, with_skill, blocks);
        return statistics::deflated(statistics::normal_upper_tail(z), inflation);
    }
};

void look_at_easing(const HabitEvidence& habit, const std::vector<std::string>& skills, const Word& skill,
                    Candidates& candidates) {
    Drops drops;
    for (std::size_t i = 0; i < habit.moments.size(); ++i)
        if (habit.moments[i].before >= 0 && habit.moments[i].after >= 0)
            drops.add(habit.moments[i], skills[i] == skill.folded);
    Insight insight{.kind = InsightKind::SkillEases, .habit = habit.index, .subject = skill.shown};
    insight.here = drops.mean(true);
    insight.elsewhere = drops.mean(false);
    if (insight.here.n < min_with_word || insight.elsewhere.n < min_without_word)
        return;
    if (insight.here.figure - insight.elsewhere.figure < min_skill_effect)
        return candidates.add_quiet(InsightKind::SkillEases);
    insight.p = drops.p();
    insight.from = drops.days.front();
    insight.to = drops.days.back();
    insight.id = fmt::format("skill_eases:{}:{}", habit.id, skill.folded);
    insight.sentence = fmt::format(
        "With “{}”, intensity fell by {:.1f} on average in {} {}; by {:.1f} in the other {}.", skill.shown,
        insight.here.figure, insight.here.n, habit.history->moments_are, insight.elsewhere.figure, insight.elsewhere.n);
    candidates.add({std::move(insight), topic_of(habit, skill)});
}

} // namespace

void look_at_skills(const HabitEvidence& habit, Candidates& candidates) {
    if (static_cast<int>(habit.moments.size()) < min_moments)
        return;
    const std::vector<std::string> skills = folded_words(habit.moments, &MomentFact::skill);
    for (const Word& skill : words_to_ask_about(habit.moments, &MomentFact::skill)) {
        look_at_holding(habit, skills, skill, candidates);
        look_at_easing(habit, skills, skill, candidates);
    }
}

} // namespace kept::insights
