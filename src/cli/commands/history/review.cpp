#include "journal/derived/review.hpp"

#include "cli/commands/commands.hpp"
#include "cli/commands/json_out.hpp"
#include "domain/period.hpp"
#include "journal/describe.hpp"
#include "journal/practices/practice_answers.hpp"

#include <fmt/format.h>

#include <memory>

namespace kept::cli {
namespace {

struct Options {
    std::string week;
    std::vector<std::string> fields;
    bool as_json = false;
};

Day week_of(Session& session, const Options& options) {
    const Weekday first = session.app().journal().settings().first_weekday;
    if (options.week.empty())
        return week_to_review(session.app().today(), first);
    return period_begin(Period::week(), session.day_or_today(options.week), first);
}

void print_numbers(std::ostream& out, const PeriodReview& review, Day today) {
    out << fmt::format("{} to {}\n", describe_day(review.from, today), describe_day(review.to, today));
    out << fmt::format("  answered on {} of {} days\n", review.days_answered, review.to - review.from + 1);
    out << fmt::format("  {} hard moments and urges, {} met with a skill\n", review.moments.count,
                       review.moments.with_skill);
    out << fmt::format("  promises: {} made, {} kept, {} late, {} broken, {} renegotiated\n", review.promises.made,
                       review.promises.kept, review.promises.late, review.promises.broken,
                       review.promises.renegotiated.size());
    for (const HabitSum& sum : review.habits)
        out << fmt::format("  {:<24} {:<16} {:.0f} %\n", sum.record->habit.name, kept_of_due(sum), sum.strength * 100);
}

Json to_json(const PeriodReview& review) {
    Json habits = Json::array();
    for (const HabitSum& sum : review.habits)
        habits.push_back({{"id", to_text(sum.record->habit.id)},
                          {"name", sum.record->habit.name},
                          {"due", sum.due},
                          {"kept", sum.kept},
                          {"strength", sum.strength},
                          {"strength_before", sum.strength_before}});
    return {{"from", to_text(review.from)},
            {"to", to_text(review.to)},
            {"days_answered", review.days_answered},
            {"habits", habits},
            {"moments", {{"count", review.moments.count}, {"with_skill", review.moments.with_skill}}},
            {"promises",
             {{"made", review.promises.made},
              {"kept", review.promises.kept},
              {"late", review.promises.late},
              {"broken", review.promises.broken}}},
            {"practices", review.practices}};
}

const ReviewQuestion* find_question(std::string_view id) {
    for (const ReviewQuestion& question : review_questions())
        if (question.id == id)
            return &question;
    return nullptr;
}

PracticeAnswers answers_in(const std::vector<std::string>& fields) {
    PracticeAnswers answers;
    for (const std::string& field : fields) {
        const auto equals = field.find('=');
        if (equals == std::string::npos || find_question(std::string_view(field).substr(0, equals)) == nullptr)
            throw UsageError(fmt::format("--set takes went_well, was_hard, promises, small_step or focus, =, and "
                                         "words, not \"{}\".",
                                         field));
        answers[field.substr(0, equals)].text = field.substr(equals + 1);
    }
    return answers;
}

PracticeAnswers ask(Session& session) {
    PracticeAnswers answers;
    for (const ReviewQuestion& question : review_questions()) {
        const auto line = session.ask(fmt::format("{} ", question.title));
        if (!line)
            break;
        if (!line->empty())
            answers[std::string(question.id)].text = *line;
    }
    return answers;
}

int review(Session& session, const Options& options) {
    const Day week = week_of(session, options);
    App& app = session.app();
    const PeriodReview review = review_period(app.journal(), app.series(), week, week + 6, app.today());
    if (options.as_json) {
        print(session.out(), to_json(review));
        return 0;
    }
    const bool asks = options.fields.empty() && session.environment().in_is_terminal;
    if (options.fields.empty())
        print_numbers(session.out(), review, app.today());
    const PracticeAnswers answers = asks ? ask(session) : answers_in(options.fields);
    if (!answers.empty())
        session.apply(SaveReview{week, encode_answers(answers)});
    return 0;
}

} // namespace

void add_review(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax command = cli.add_subcommand("review", "Look back at a week: its numbers, and in a terminal five questions");
    command.add_option("--week", options->week, "a day of the week (default: the one to look back at)");
    command.add_option("--set", options->fields, "an answer, QUESTION=WORDS; may be given several times");
    command.add_flag("--json", options->as_json, "the numbers as JSON");
    command.callback(
        [options, &action] { action = [options](Session& session) { return review(session, *options); }; });
}

} // namespace kept::cli
