#include "cli/syntax.hpp"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <utility>

namespace kept::cli {

Option& Option::required() {
    option_->required();
    return *this;
}

Option& Option::range(int low, int high) {
    option_->check(CLI::Range(low, high));
    return *this;
}

Option& Option::range(double low, double high) {
    option_->check(CLI::Range(low, high));
    return *this;
}

Option& Option::one_of(std::vector<std::string> words) {
    option_->check(CLI::IsMember(std::move(words)));
    return *this;
}

Option& Option::words(int least, int most) {
    option_->expected(least, most);
    return *this;
}

Option& Option::repeated() {
    option_->allow_extra_args(false);
    return *this;
}

Syntax Syntax::add_subcommand(const std::string& name, const std::string& about) {
    return Syntax(*app_->add_subcommand(name, about));
}

template <typename Value>
Option Syntax::add_option(const std::string& names, Value& value, const std::string& about) {
    return Option(*app_->add_option(names, value, about));
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
