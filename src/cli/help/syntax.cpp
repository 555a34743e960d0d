#include "cli/help/syntax.hpp"

#include "cli/session/session.hpp"
#include "domain/characters.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace kept::cli {
namespace {

/// The placeholder that --help shows after an option, if "TEXT" or "INT" says too little.
std::optional<const char*> type_of(std::string_view names) {
    static constexpr std::array days{"--day", "--since", "--until", "--by", "--from", "--week", "--rule-from"};
    if (!names.starts_with('-')) // the name of a word says what it is
        return "";
    if (std::ranges::find(days, names) != days.end())
        return "DAY";
    if (names == "--habit" || names == "--for")
        return "HABIT";
    return names == "--file" ? std::optional("FILE") : std::nullopt;
}

/// The name of a file is any bytes; all else is words, which are kept as UTF-8 or not at all.
bool names_file(std::string_view names) {
    static constexpr std::array places{"FILE", "OUT", "PATH", "--file"};
    return std::ranges::find(places, names) != places.end();
}

void accept_words_only(CLI::Option& option, const std::string& names) {
    const auto check = [names](const std::string& word) {
        if (!is_utf8(word))
            throw UsageError(fmt::format("{} has a character that is not UTF-8, so nothing was done. Type it in a "
                                         "terminal with a UTF-8 locale.",
                                         names));
        return std::string();
    };
    option.check(CLI::Validator(check, "", ""));
}

} // namespace

Option& Option::required() {
    option_->required();
    return *this;
}

Option& Option::range(int low, int high) {
    option_->check(CLI::Range(low, high).description(fmt::format("{} to {}", low, high)));
    return *this;
}

Option& Option::range(double low, double high) {
    option_->check(CLI::Range(low, high).description(fmt::format("{} to {}", low, high)));
    return *this;
}

Option& Option::one_of(std::vector<std::string> words) {
    option_->check(CLI::IsMember(std::move(words)));
    return *this;
}

Option& Option::suggests(const std::vector<std::string_view>& words) {
    const auto takes_all = [](std::string& /*word*/) { return std::string(); };
    option_->check(CLI::Validator(takes_all, fmt::format("{{{}}}", fmt::join(words, ",")), ""));
    return *this;
}

Option& Option::words(int min, int max) {
    option_->expected(min, max);
    return *this;
}

Option& Option::repeated() {
    option_->allow_extra_args(false);
    return *this;
}

Syntax Syntax::add_subcommand(const std::string& name, const std::string& about) {
    CLI::App& command = *app_->add_subcommand(name, about);
    command.footer(""); // CLI11 hands the footer down
    return Syntax(command);
}

template <typename Value>
Option Syntax::add_option(const std::string& names, Value& value, const std::string& about) {
    CLI::Option& option = *app_->add_option(names, value, about);
    if (const std::optional<const char*> type = type_of(names))
        option.type_name(*type);
    if constexpr (std::is_same_v<Value, std::string> || std::is_same_v<Value, std::optional<std::string>> ||
                  std::is_same_v<Value, std::vector<std::string>>) {
        if (!names_file(names))
            accept_words_only(option, names);
    }
    return Option(option);
}

Option Syntax::add_flag(const std::string& names, bool& value, const std::string& about) {
    return Option(*app_->add_flag(names, value, about));
}

void Syntax::require_one_subcommand() {
    app_->require_subcommand(1);
}

void Syntax::footer(const std::string& text) {
    app_->footer(text);
}

void Syntax::callback(std::function<void()> then) {
    app_->callback(std::move(then));
}

template Option Syntax::add_option(const std::string&, std::string&, const std::string&);
template Option Syntax::add_option(const std::string&, std::optional<std::string>&, const std::string&);
template Option Syntax::add_option(const std::string&, std::vector<std::string>&, const std::string&);
template Option Syntax::add_option(const std::string&, std::filesystem::path&, const std::string&);
template Option Syntax::add_option(const std::string&, int&, const std::string&);
template Option Syntax::add_option(const std::string&, std::optional<int>&, const std::string&);
template Option Syntax::add_option(const std::string&, std::uint64_t&, const std::string&);
template Option Syntax::add_option(const std::string&, double&, const std::string&);
template Option Syntax::add_option(const std::string&, std::optional<double>&, const std::string&);

} // namespace kept::cli
