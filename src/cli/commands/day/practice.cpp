#include "catalogue/catalogue_error.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/day/practice_input.hpp"
#include "cli/commands/json_out.hpp"
#include "domain/apology_hints.hpp"
#include "domain/contact_gate.hpp"
#include "journal/practices/practice_answers.hpp"

#include <fmt/format.h>

#include <memory>

namespace kept::cli {
namespace {

struct Options {
    std::string practice;
    std::string counts_for;
    std::vector<std::string> fields;
    bool as_json = false;
};

int list_practices(Session& session, bool as_json) {
    Json all = Json::array();
    for (const Practice& practice : session.practices()) {
        if (as_json)
            all.push_back({{"id", practice.id},
                           {"title", practice.title},
                           {"family", practice.family},
                           {"why", practice.why},
                           {"minutes", practice.minutes}});
        else
            session.out() << fmt::format("  {:<16} {:<28} {}\n", practice.id, practice.title, practice.family);
    }
    if (as_json)
        print(session.out(), all);
    return 0;
}

/// False: end of input.
bool ask(Session& session, const PracticeStep& step, PracticeAnswers& answers) {
    while (const auto line = session.ask(fmt::format("{} [{}] ", step.title, prompt_for(step, answers)))) {
        if (line->empty())
            return true;
        try {
            answers[step.id] = parse_answer(session, step, answers, *line);
        } catch (const std::runtime_error& error) {
            session.out() << error.what() << '\n';
            continue;
        }
        if (step.checks_apology)
            for (const ApologyHint& hint : find_apology_hints(*line))
                session.out() << "  " << explain(hint.kind) << '\n';
        return true;
    }
    return false;
}

bool is_asked(const PracticeStep& step, const PracticeAnswers& answers, bool is_open) {
    return step.kind != StepKind::ReadBack && (is_open || !step.reaches_out) &&
           (step.each.empty() || !rated_items(step, answers).empty());
}

std::optional<MakePromise> promise_of(const Practice& practice, const PracticeAnswers& answers) {
    for (const PracticeStep& step : practice.steps) {
        const auto found = answers.find(step.id);
        if (step.kind != StepKind::Promise || found == answers.end())
            continue;
        if (const auto day = found->second.number("day"))
            return MakePromise{
                .habit = {}, .text = found->second.text, .to = {}, .due = {Day{static_cast<int>(*day)}, std::nullopt}};
    }
    return std::nullopt;
}

int save(Session& session, const Practice& practice, const PracticeAnswers& answers, const std::string& counts_for) {
    if (answers.empty()) {
        session.out() << "Nothing was written, so nothing was saved.\n";
        return 0;
    }
    SavePractice command{practice.id, session.app().today(),        encode_answers(answers), {},
                         {},          promise_of(practice, answers)};
    if (!counts_for.empty())
        command.counts_for = session.habit(counts_for).habit.id;
    session.apply(command);
    return 0;
}

/// `fields` are "situation=the bridge was up".
PracticeAnswers answers_in(Session& session, const Practice& practice, const std::vector<std::string>& fields,
                           bool is_open) {
    PracticeAnswers answers;
    for (const std::string& field : fields) {
        const auto equals = field.find('=');
        const PracticeStep* step =
            equals == std::string::npos ? nullptr : find_step(practice, std::string_view(field).substr(0, equals));
        if (step == nullptr)
            throw UsageError(fmt::format("--set takes STEP=ANSWER with a step of {}, not \"{}\".", practice.id, field));
        if (step->reaches_out && !is_open)
            throw CommandError(fmt::format("{} {}", why_closed(session.app().journal().settings().contact),
                                           what_helps_instead(session.app().journal().settings().contact)));
        answers[step->id] = parse_answer(session, *step, answers, field.substr(equals + 1));
    }
    return answers;
}

int go_through(Session& session, const Options& options) {
    const std::vector<Practice> all = session.practices();
    const Practice* practice = find_practice(all, options.practice);
    if (practice == nullptr)
        throw CommandError(fmt::format("There is no practice \"{}\"; kept practice lists them.", options.practice));
    const ContactGate gate = session.app().journal().settings().contact;
    const bool is_open = may_reach_out(gate);
    if (!options.fields.empty())
        return save(session, *practice, answers_in(session, *practice, options.fields, is_open), options.counts_for);
    if (!session.environment().in_is_terminal)
        throw UsageError("kept practice ID asks questions, which needs a terminal. Or say the answers: kept practice "
                         "gratitude --set \"things=rain; a call\"");
    session.out() << fmt::format("{}\n{}\nAn empty line leaves a question open.\n\n", practice->title, practice->why);
    if (practice->touches_another && !is_open)
        session.out() << fmt::format("{} {}\n\n", why_closed(gate), what_helps_instead(gate));
    PracticeAnswers answers;
    for (const PracticeStep& step : practice->steps)
        if (is_asked(step, answers, is_open) && !ask(session, step, answers))
            break;
    return save(session, *practice, answers, options.counts_for);
}

} // namespace

void add_practice(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax practice = cli.add_subcommand("practice", "Go through an exercise, or list them all");
    practice.add_option("ID", options->practice, "which exercise");
    practice.add_option("--set", options->fields, "a step's answer, STEP=ANSWER; may be given several times");
    practice.add_option("--for", options->counts_for, "count it as today's check-in of this habit too");
    practice.add_flag("--json", options->as_json, "the list as JSON");
    practice.callback([options, &action] {
        action = [options](Session& session) {
            return options->practice.empty() ? list_practices(session, options->as_json)
                                             : go_through(session, *options);
        };
    });
}

} // namespace kept::cli
