#include "base/text.hpp"
#include "base/time_units.hpp"
#include "catalogue/catalogue_error.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/json_out.hpp"
#include "domain/apology_hints.hpp"
#include "domain/contact_gate.hpp"
#include "journal/practices/practice_answers.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>
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

std::vector<std::string> parts_of(const std::string& line, char at) {
    std::vector<std::string> parts;
    for (const std::string_view part : split(line, std::string_view(&at, 1)))
        if (const std::string_view words = stripped(part); !words.empty())
            parts.emplace_back(words);
    return parts;
}

double number_in(const std::string& text, double most) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || !(number >= 0 && number <= most))
        throw CommandError(fmt::format("A number from 0 to {:.7g} is wanted here, not \"{}\".", most, text));
    return number;
}

std::string option_in(const PracticeStep& step, const std::string& word) {
    for (const StepOption& option : step.options)
        if (option.id == word || option.label == word)
            return option.id;
    std::vector<std::string> ids;
    ids.reserve(step.options.size());
    for (const StepOption& option : step.options)
        ids.push_back(option.id);
    throw CommandError(fmt::format("One of {} is wanted here, not \"{}\".", fmt::join(ids, ", "), word));
}

std::vector<std::string> wave_names() {
    return {"start", "peak", "end"};
}

/// Several numbers in one line, each for its name.
StepAnswer numbers_of(const std::vector<std::string>& names, const std::string& line, double most) {
    const auto parts = parts_of(line, ',');
    if (parts.size() != names.size())
        throw CommandError(fmt::format("{} numbers with commas between them are wanted here.", names.size()));
    StepAnswer answer;
    for (std::size_t i = 0; i < names.size(); ++i)
        answer.numbers[names[i]] = number_in(parts[i], most);
    return answer;
}

StepAnswer promise_in(Session& session, const std::string& line) {
    const auto parts = parts_of(line, '|');
    if (parts.size() != 2)
        throw CommandError("What, and by which day, with a | between them, is wanted here: call back | 2026-11-27");
    return {.text = parts[0],
            .items = {},
            .numbers = {{"day", static_cast<double>(session.day_or_today(parts[1]).number)}}};
}

/// A line as the answer to a step. Throws CommandError.
StepAnswer parse_step(Session& session, const PracticeStep& step, const PracticeAnswers& so_far,
                      const std::string& line) {
    StepAnswer answer;
    switch (step.kind) {
    case StepKind::Choice:
        for (const std::string& word : step.takes_many ? parts_of(line, ',') : std::vector{line})
            (step.takes_many ? answer.items.emplace_back() : answer.text) = option_in(step, word);
        break;
    case StepKind::Words:
        answer.items = parts_of(line, ',');
        break;
    case StepKind::List:
        answer.items = parts_of(line, ';');
        break;
    case StepKind::Scale:
        if (!step.each.empty())
            return numbers_of(rated_items(step, so_far), line, step.most);
        answer.numbers[""] = number_in(line, step.most);
        break;
    case StepKind::Timer:
    case StepKind::Number:
        answer.numbers[""] = number_in(line, minutes_a_day);
        break;
    case StepKind::Wave:
        return numbers_of(wave_names(), line, 10);
    case StepKind::Breathing:
        answer = {.text = "4-4-4-4", .items = {}, .numbers = {{"rounds", number_in(line, 1000)}}};
        break;
    case StepKind::Promise:
        return promise_in(session, line);
    case StepKind::Text:
    case StepKind::ReadBack:
        answer.text = line;
        break;
    }
    return answer;
}

/// The prompt for a step's input.
std::string expected(const PracticeStep& step, const PracticeAnswers& so_far) {
    switch (step.kind) {
    case StepKind::Choice: {
        std::vector<std::string> ids;
        ids.reserve(step.options.size());
        for (const StepOption& option : step.options)
            ids.push_back(option.id);
        return fmt::format("{}{}", fmt::join(ids, "/"), step.takes_many ? ", several with commas" : "");
    }
    case StepKind::Words:
        return "words, with commas";
    case StepKind::List:
        return "lines, with ; between them";
    case StepKind::Scale:
        return step.each.empty() ? fmt::format("0 to {}", step.most)
                                 : fmt::format("0 to {} for {}", step.most, fmt::join(rated_items(step, so_far), ", "));
    case StepKind::Timer:
        return "minutes";
    case StepKind::Number:
        return step.unit;
    case StepKind::Wave:
        return "start, peak, end: 0 to 10 each";
    case StepKind::Breathing:
        return "rounds of 4-4-4-4";
    case StepKind::Promise:
        return "what | by which day";
    case StepKind::Text:
    case StepKind::ReadBack:
        break;
    }
    return "text";
}

/// False: end of input.
bool ask(Session& session, const PracticeStep& step, PracticeAnswers& answers) {
    while (const auto line = session.ask(fmt::format("{} [{}] ", step.title, expected(step, answers)))) {
        if (line->empty())
            return true;
        try {
            answers[step.id] = parse_step(session, step, answers, *line);
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
        answers[step->id] = parse_step(session, *step, answers, field.substr(equals + 1));
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
