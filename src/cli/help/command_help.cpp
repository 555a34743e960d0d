#include "cli/help/command_help.hpp"

#include "base/text.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace kept::cli {
namespace {

/// CLI11 keeps what a value may be at the end of its type: "TEXT:{paper,night}".
void read_type(const std::string& type, OptionHelp& help) {
    const std::size_t colon = type.find(':');
    const std::size_t open = type.find('{');
    if (open != std::string::npos && type.ends_with('}'))
        for (const std::string_view choice :
             split(std::string_view(type).substr(open + 1, type.size() - open - 2), ","))
            help.choices.emplace_back(choice);
    if (!help.is_word)
        help.value = type.substr(0, colon);
}

OptionHelp help_of(const CLI::Option& option) {
    OptionHelp help;
    help.is_word = option.get_positional() && !option.nonpositional();
    help.name = help.is_word ? option.get_single_name() : "--" + option.get_lnames().front();
    help.about = option.get_description();
    help.is_required = option.get_required();
    help.is_list = option.get_items_expected_max() > 2;
    if (option.get_items_expected_max() > 0)
        read_type(option.get_type_name(), help);
    return help;
}

} // namespace

const CommandHelp* CommandHelp::command(const std::string& word) const {
    const auto found = std::ranges::find(commands, word, &CommandHelp::name);
    return found == commands.end() ? nullptr : &*found;
}

const OptionHelp* CommandHelp::option(const std::string& word) const {
    const auto found = std::ranges::find(options, word, &OptionHelp::name);
    return found == options.end() ? nullptr : &*found;
}

std::vector<const OptionHelp*> CommandHelp::words() const {
    std::vector<const OptionHelp*> found;
    for (const OptionHelp& option : options)
        if (option.is_word)
            found.push_back(&option);
    return found;
}

CommandHelp help_of(const CLI::App& app) {
    CommandHelp help{.name = app.get_name(), .about = app.get_description(), .footer = app.get_footer()};
    for (const CLI::Option* option : app.get_options())
        help.options.push_back(help_of(*option));
    for (const CLI::App* command : app.get_subcommands([](const CLI::App* /*any*/) { return true; }))
        help.commands.push_back(help_of(*command));
    return help;
}

} // namespace kept::cli
