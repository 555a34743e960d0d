#include "domain/insights/detectors.hpp"
#include "domain/insights/question.hpp"
#include "domain/insights/thresholds.hpp"
#include "domain/insights/vocabulary.hpp"

#include <fmt/format.h>

namespace kept::insights {
namespace {

/// A field whose words are asked about: does acting out follow them more often?
struct Field {
    InsightKind kind;
    WordOf field;
    std::string_view id;
};

constexpr Bounds bounds{min_with_word, min_without_word, min_word_effect, Way::More};

void look_at_word(const HabitEvidence& habit, const Field& field, const std::vector<std::string>& words,
                  const Word& word, Candidates& candidates) {
    Question question;
    for (std::size_t i = 0; i < habit.moments.size(); ++i)
        question.add(habit.moments[i].day, words[i] == word.folded, habit.moments[i].acted);
    Insight insight{.kind = field.kind, .habit = habit.index, .subject = word.shown};
    if (!put_question(question, bounds, insight, candidates))
        return;
    insight.id = fmt::format("{}:{}:{}", field.id, habit.id, word.folded);
    insight.sentence = fmt::format("With the {} “{}”, {} {} were acted on; of the others {}.", field.id, word.shown,
                                   share_of(insight.here.figure, insight.here.n), habit.history->moments_are,
                                   share_of(insight.elsewhere.figure, insight.elsewhere.n));
    std::string topic = insight.id;
    candidates.add({std::move(insight), std::move(topic)});
}

void look_at_field(const HabitEvidence& habit, const Field& field, Candidates& candidates) {
    const std::vector<std::string> words = folded_words(habit.moments, field.field);
    for (const Word& word : words_to_ask_about(habit.moments, field.field))
        look_at_word(habit, field, words, word, candidates);
}

} // namespace

void look_at_words(const HabitEvidence& habit, Candidates& candidates) {
    if (static_cast<int>(habit.moments.size()) < min_moments)
        return;
    look_at_field(habit, {InsightKind::Feeling, &MomentFact::feeling, "feeling"}, candidates);
    look_at_field(habit, {InsightKind::Trigger, &MomentFact::trigger, "trigger"}, candidates);
}

} // namespace kept::insights
