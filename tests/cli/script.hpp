#pragma once

#include "line.hpp"

#include <string>
#include <vector>

namespace kept::test {

/// Splits at blanks; words in double quotes stay together.
inline std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words;
    bool in_quotes = false;
    bool begins = true;
    for (const char c : text) {
        if (c == '"')
            in_quotes = !in_quotes;
        if (c == '"' || (c == ' ' && !in_quotes)) {
            begins = begins || c == ' ';
            continue;
        }
        if (begins)
            words.emplace_back();
        begins = false;
        words.back() += c;
    }
    return words;
}

/// Command lines on days of their own, as a person would give them over weeks: "2026-01-05 check Gym yes".
class Script : public Line {
  public:
    /// Runs each; all must succeed.
    Script& does(const std::vector<std::string>& lines) {
        for (const std::string& line : lines) {
            INFO(line);
            REQUIRE_MESSAGE(tries(line) == 0, err);
        }
        return *this;
    }

    int tries(const std::string& line) {
        std::vector<std::string> words{"--today"};
        for (std::string& word : words_of(line))
            words.push_back(std::move(word));
        return run(std::move(words));
    }

    /// "yes" to `habit` on each of the days, each answered on its day.
    Script& yes_on(const std::string& habit, const std::vector<std::string>& days) {
        for (const std::string& day : days)
            does({day + " check \"" + habit + "\" yes"});
        return *this;
    }

    Json json_on(const std::string& line) {
        REQUIRE_MESSAGE(tries(line + " --json") == 0, err);
        return Json::parse(out);
    }

    /// Ids of the badges earned by `day`.
    std::vector<std::string> badges(const std::string& day) {
        std::vector<std::string> ids;
        for (const Json& badge : json_on(day + " badges"))
            if (!badge["earned"].is_null())
                ids.push_back(badge["id"]);
        return ids;
    }

    /// The outcomes of a habit's last days as of `day`, oldest first: "kept unknown implied".
    std::string outcomes(const std::string& habit, const std::string& day, std::size_t count) {
        const Json all = json_on(day + " stats \"" + habit + "\"")["outcomes"];
        std::string text;
        for (std::size_t i = all.size() - std::min(count, all.size()); i < all.size(); ++i)
            text += (text.empty() ? "" : " ") + all[i]["outcome"].get<std::string>();
        return text;
    }

    /// "2 of 2, streak 2": reliability of the last 30 days and the streak that is alive.
    std::string standing(const std::string& habit, const std::string& day) {
        const Json stats = json_on(day + " stats \"" + habit + "\"");
        const Json& month = stats["reliability"]["30"];
        const int streak = stats["current_streak"].is_null() ? 0 : stats["current_streak"]["length"].get<int>();
        return std::to_string(month["kept"].get<int>()) + " of " + std::to_string(month["due"].get<int>()) +
               ", streak " + std::to_string(streak);
    }
};

} // namespace kept::test
