#include "cli/run.hpp"

#include "cli/commands/commands.hpp"
#include "cli/help/command_help.hpp"
#include "cli/help/known_names.hpp"
#include "cli/help/manual_page.hpp"
#include "exchange/imported_log.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <optional>

namespace kept::cli {
namespace {

constexpr int done = 0;
constexpr int could_not = 1;
constexpr int wrong_usage = 2;

void add_all(Syntax cli, Action& action) {
    add_check(cli, action);
    add_moment(cli, action);
    add_bent(cli, action);
    add_promise(cli, action);
    add_urge(cli, action);
    add_rest(cli, action);
    add_timer(cli, action);
    add_today(cli, action);
    add_habits(cli, action);
    add_add(cli, action);
    add_edit(cli, action);
    add_stats(cli, action);
    add_goal(cli, action);
    add_badges(cli, action);
    add_practice(cli, action);
    add_review(cli, action);
    add_report(cli, action);
    add_reminders(cli, action);
    add_log(cli, action);
    add_undo(cli, action);
    add_set(cli, action);
    add_import(cli, action);
    add_export(cli, action);
    add_verify(cli, action);
    add_backup(cli, action);
    add_restore(cli, action);
    add_erase(cli, action);
    add_demo(cli, action);
    add_capture(cli, action);
}

/// Newer CLI11 fills the lines of a footer up as if it were running text, and takes its examples apart.
void keep_lines_of_examples(auto& formatter) {
    if constexpr (requires { formatter.enable_footer_formatting(false); })
        formatter.enable_footer_formatting(false);
}

int carry_out(const Action& action, const GlobalOptions& options, Environment& environment) {
    try {
        Session session(environment, options);
        const int code = action(session);
        if (code == done)
            session.daily_backup()();
        return code;
    } catch (const UsageError& error) {
        environment.err << "kept: " << error.what() << '\n';
        return wrong_usage;
    } catch (const InputError& error) {
        environment.err << "kept: " << error.what() << '\n';
        return wrong_usage;
    } catch (const std::exception& error) {
        environment.err << "kept: " << error.what() << '\n';
        return could_not;
    }
}

/// The log that a line names; the last of them counts.
GlobalOptions options_in(std::span<const std::string> words) {
    GlobalOptions options;
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (words[i] == "--db")
            options.db = words[i + 1];
    return options;
}

void print_completions(const CommandHelp& program, std::span<const std::string> words, Environment& environment) {
    const GlobalOptions options = options_in(words.first(words.empty() ? 0 : words.size() - 1));
    Session session(environment, options);
    session.leave_out_check_ins(); // a shell waits, and names nothing that is in them
    const auto names = [&](const std::string& command, const std::string& place) {
        return known_names(session, command, place);
    };
    for (const Suggestion& suggestion : complete_words(program, words, names))
        environment.out << suggestion.word << '\t' << suggestion.about << '\n';
}

/// The commands for packages and shells that no --help lists: `kept manual-page`, and `kept complete-words WORDS...`,
/// whose words are no words of its own. nullopt: neither.
std::optional<int> answer_machine(const CLI::App& cli, std::span<const std::string> arguments,
                                  Environment& environment) {
    if (arguments.empty())
        return std::nullopt;
    if (arguments[0] == "manual-page")
        environment.out << manual_page(help_of(cli), {KEPT_VERSION, KEPT_RELEASE_DATE});
    else if (arguments[0] == "complete-words")
        print_completions(help_of(cli), arguments.subspan(1), environment);
    else
        return std::nullopt;
    return done;
}

} // namespace

int run(std::span<const std::string> arguments, Environment& environment, const Dashboard& dashboard) {
    CLI::App cli("Kept: a private record of the habits that rebuild trust. Without a command it opens the dashboard.",
                 "kept");
    GlobalOptions options;
    Action action = dashboard;
    cli.add_option("--db", options.db, "the log (default: kept/kept.db in your data folder)")->type_name("FILE");
    cli.add_option("--today", options.today, "act as if today were this day")->type_name("DAY");
    cli.set_version_flag("--version", KEPT_VERSION, "print the version");
    cli.require_subcommand(0, 1);
    cli.footer("For example:\n"
               "  kept check \"On time\" 5      five minutes late; without words it asks what is open\n"
               "  kept today                  where the day stands; --plain says it in sentences\n"
               "  kept add Read --measure count --target 50 --target-per week --unit pages\n"
               "  kept undo                   takes the last thing back\n"
               "`kept COMMAND --help` says what a command takes.");
    cli.fallthrough();
    keep_lines_of_examples(*cli.get_formatter()); // which the subcommands take over
    add_all(Syntax(cli), action);
    if (const auto code = answer_machine(cli, arguments, environment))
        return *code;
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend()); // as CLI11 wants them
        cli.parse(reversed);
    } catch (const CLI::ParseError& error) {
        return cli.exit(error, environment.out, environment.err) == 0 ? done : wrong_usage;
    } catch (const UsageError& error) {
        environment.err << "kept: " << error.what() << '\n';
        return wrong_usage;
    }
    return carry_out(action, options, environment);
}

} // namespace kept::cli
