#include "cli/help/complete_words.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

namespace kept::cli {
namespace {

/// The state of a line before the word that is completed.
struct Position {
    const CommandHelp* command = nullptr;
    std::string path; ///< "goal drop"
    std::size_t words_given = 0;
    const OptionHelp* awaited = nullptr; ///< the option whose value comes next
    std::vector<std::string> given;      ///< options
};

/// Options of the program go with every command.
const OptionHelp* find_option(const CommandHelp& program, const CommandHelp& command, const std::string& word) {
    const OptionHelp* own = command.option(word);
    return own != nullptr ? own : program.option(word);
}

void step(const CommandHelp& program, Position& at, const std::string& word) {
    if (at.awaited != nullptr) {
        at.awaited = nullptr;
    } else if (word.starts_with("--")) {
        at.given.push_back(word);
        const OptionHelp* option = find_option(program, *at.command, word);
        at.awaited = option != nullptr && !option->value.empty() ? option : nullptr;
    } else if (const CommandHelp* below = at.command->command(word)) {
        at.command = below;
        at.path += (at.path.empty() ? "" : " ") + word;
        at.words_given = 0;
    } else {
        ++at.words_given;
    }
}

bool is_file(std::string_view place) {
    static constexpr std::array places{"FILE", "OUT", "PATH", "--file", "--db"};
    return std::ranges::find(places, place) != places.end();
}

bool starts_alike(std::string_view word, std::string_view typed) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return word.size() >= typed.size() && std::ranges::equal(word.substr(0, typed.size()), typed, {}, lower, lower);
}

/// A shell reads a line a word.
bool is_printable(const std::string& word) {
    return std::ranges::none_of(word, [](char c) { return static_cast<unsigned char>(c) < ' '; });
}

/// Gathers what could stand next.
class Gathering {
  public:
    Gathering(const CommandHelp& program, Position at, const NamesOf& names)
        : program_(program), at_(std::move(at)), names_(names) {}

    std::vector<Suggestion> all(const std::string& typed) {
        if (at_.awaited != nullptr)
            offer_place(*at_.awaited);
        else if (typed.starts_with('-'))
            offer_all_options();
        else
            offer_words();
        std::erase_if(found_, [&](const Suggestion& suggestion) { return !suits(suggestion.word, typed); });
        return std::move(found_);
    }

  private:
    static bool suits(const std::string& word, const std::string& typed) {
        return word == files_wanted || (starts_alike(word, typed) && is_printable(word));
    }

    void offer_place(const OptionHelp& place) {
        if (is_file(place.name))
            found_.push_back({files_wanted, ""});
        for (const std::string& choice : place.choices)
            found_.push_back({choice, ""});
        if (place.choices.empty())
            std::ranges::move(names_(at_.path, place.name), std::back_inserter(found_));
    }

    void offer_options(const CommandHelp& of) {
        for (const OptionHelp& option : of.options) {
            const bool is_given = std::ranges::find(at_.given, option.name) != at_.given.end();
            if (!option.is_word && (option.is_list || !is_given))
                found_.push_back({option.name, option.about});
        }
    }

    void offer_all_options() {
        offer_options(*at_.command);
        if (at_.command == &program_)
            return;
        for (const OptionHelp& option : program_.options) // those that go with every command
            if (option.name == "--db" || option.name == "--today")
                found_.push_back({option.name, option.about});
    }

    void offer_words() {
        if (at_.words_given == 0)
            for (const CommandHelp& below : at_.command->commands)
                found_.push_back({below.name, below.about});
        const auto places = at_.command->words();
        if (at_.words_given < places.size())
            offer_place(*places[at_.words_given]);
    }

    const CommandHelp& program_;
    Position at_;
    const NamesOf& names_;
    std::vector<Suggestion> found_;
};

} // namespace

std::vector<Suggestion> complete_words(const CommandHelp& program, std::span<const std::string> words,
                                       const NamesOf& names) {
    if (words.empty())
        return {};
    Position at{.command = &program};
    for (const std::string& word : words.first(words.size() - 1))
        step(program, at, word);
    return Gathering(program, std::move(at), names).all(words.back());
}

} // namespace kept::cli
