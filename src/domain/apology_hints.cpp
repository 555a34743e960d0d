#include "domain/apology_hints.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>

namespace kept {
namespace {

/// A word in lower case with its place, and whether a sentence ends after it.
struct Word {
    std::string text;
    std::size_t at = 0;
    std::size_t length = 0;
    bool ends_sentence = false;
    bool comma_before = false;
};

bool is_letter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return std::isalnum(byte) != 0 || byte >= 0x80 || c == '\'';
}

/// Typographic apostrophes count as plain ones, so that "I’ll" is one word.
std::string plain(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        if (text.substr(i).starts_with("\u2019")) {
            result += '\'';
            i += 3;
        } else {
            result += static_cast<char>(std::tolower(static_cast<unsigned char>(text[i++])));
        }
    }
    return result;
}

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    bool has_comma = false;
    for (std::size_t i = 0; i < text.size();) {
        if (!is_letter(text[i])) {
            if (!words.empty() && (text[i] == '.' || text[i] == '!' || text[i] == '?' || text[i] == '\n'))
                words.back().ends_sentence = true;
            has_comma = has_comma || text[i] == ',' || text[i] == ';' || text[i] == ':';
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && is_letter(text[end]))
            ++end;
        words.push_back({plain(text.substr(i, end - i)), i, end - i, false, has_comma});
        has_comma = false;
        i = end;
    }
    return words;
}

bool is_one_of(const std::string& word, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

using Words = std::span<const Word>;

/// Whether words follow each other from `at` on, each one of the choices at its place ("forgive|excuse").
bool follows(Words words, std::size_t at, std::initializer_list<std::string_view> pattern) {
    if (at + pattern.size() > words.size())
        return false;
    for (const std::string_view choices : pattern) {
        const std::string& word = words[at++].text;
        bool fits = false;
        for (std::size_t begin = 0; begin <= choices.size();) {
            const std::size_t end = std::min(choices.find('|', begin), choices.size());
            fits = fits || choices.substr(begin, end - begin) == word;
            begin = end + 1;
        }
        if (!fits)
            return false;
    }
    return true;
}

ApologyHint hint(ApologyHintKind kind, Words words, std::size_t first, std::size_t last) {
    return {kind, words[first].at, words[last].at + words[last].length - words[first].at};
}

/// "nothing but", "anything but", "all but", "last but not least" take nothing back; nor does "not only … but also".
bool is_harmless_but(Words words, std::size_t at) {
    if (at > 0 && is_one_of(words[at - 1].text, {"nothing", "anything", "all", "none", "last", "everything", "no"}))
        return true;
    if (at + 1 < words.size() && is_one_of(words[at + 1].text, {"for", "one"}) && !words[at].comma_before)
        return true;
    for (std::size_t i = at; i-- > 0 && !words[i].ends_sentence;)
        if (words[i].text == "only" && i > 0 && words[i - 1].text == "not")
            return true;
    return false;
}

std::optional<ApologyHint> find_but(Words words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (is_one_of(words[i].text, {"but", "however"}) && !is_harmless_but(words, i))
            return hint(ApologyHintKind::But, words, i, i);
        if (follows(words, i, {"even", "though", "you"}))
            return hint(ApologyHintKind::But, words, i, i + 2);
    }
    return std::nullopt;
}

/// "if you felt", "if I hurt you", "if anyone was": the harm is put in doubt. "If you want" asks, and is fine.
std::optional<ApologyHint> find_if(Words words) {
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        if (follows(words, i,
                    {"if", "you|anyone|someone|anybody|somebody", "felt|feel|were|was|got|took|thought|misunderstood"}))
            return hint(ApologyHintKind::IfYouFelt, words, i, i + 2);
        if (follows(
                words, i,
                {"if", "i|it|that|anything|something|this", "hurt|offended|upset|caused|came|seemed|bothered|wronged"}))
            return hint(ApologyHintKind::IfYouFelt, words, i, i + 2);
        if (follows(words, i, {"sorry|regret", "that|you", "you|felt|feel"}) && i + 3 < words.size() &&
            (words[i + 2].text != "you" || is_one_of(words[i + 3].text, {"felt", "feel", "took", "think"})))
            return hint(ApologyHintKind::IfYouFelt, words, i, i + 3);
    }
    return std::nullopt;
}

std::optional<ApologyHint> find_you_made_me(Words words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (follows(words, i, {"you", "made|make|drove|forced|pushed|provoked", "me"}))
            return hint(ApologyHintKind::YouMadeMe, words, i, i + 2);
        if (follows(words, i, {"because", "you"}) && i + 2 < words.size() &&
            is_one_of(words[i + 2].text, {"never", "always", "kept", "started", "didn't", "would", "wouldn't", "were"}))
            return hint(ApologyHintKind::YouMadeMe, words, i, i + 2);
        if (follows(words, i, {"your", "fault"}) &&
            !(i > 1 && (words[i - 1].text == "not" || words[i - 2].text == "not" || words[i - 2].text == "never")))
            return hint(ApologyHintKind::YouMadeMe, words, i, i + 1);
    }
    return std::nullopt;
}

bool is_negated(Words words, std::size_t at) {
    for (std::size_t i = at; i-- > 0 && at - i <= 3 && !words[i].ends_sentence;)
        if (is_one_of(words[i].text, {"don't", "not", "never", "needn't", "without", "neither", "nor"}))
            return true;
    return false;
}

std::optional<ApologyHint> find_demand(Words words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool demands =
            follows(words, i, {"you", "must|should|need|ought|could", "forgive|move|forget|get"}) ||
            follows(words, i, {"you", "have|need|ought", "to", "forgive|forget|move|get"}) ||
            follows(words, i, {"forgive|trust", "me", "now|already|please|again|and|or"}) ||
            follows(words, i, {"please", "forgive|forget", "me|it|that|this"}) ||
            follows(words, i, {"i|we", "need|want|expect|demand|deserve", "you|your", "to|forgiveness|trust"}) ||
            follows(words, i, {"i", "deserve|expect|want", "forgiveness|another|a"}) ||
            follows(words, i, {"can", "we", "just", "move|forget|drop"}) || follows(words, i, {"get", "over", "it"}) ||
            follows(words, i, {"let's", "just", "move|forget|drop"});
        if (demands && !is_negated(words, i) && !is_negated(words, std::min(i + 2, words.size() - 1)))
            return hint(ApologyHintKind::DemandsForgiveness, words, i, std::min(i + 2, words.size() - 1));
    }
    return std::nullopt;
}

bool names_a_time(const Word& word) {
    static constexpr std::array<std::string_view, 37> times{
        "today",     "tonight",   "tomorrow", "monday",   "tuesday",    "wednesday", "thursday", "friday",
        "saturday",  "sunday",    "mondays",  "tuesdays", "wednesdays", "thursdays", "fridays",  "saturdays",
        "sundays",   "january",   "february", "march",    "april",      "june",      "july",     "august",
        "september", "october",   "november", "december", "noon",       "weekend",   "week",     "evening",
        "morning",   "afternoon", "hour",     "daily",    "weekly"};
    return std::ranges::find(times, word.text) != times.end() ||
           (!word.text.empty() && std::isdigit(static_cast<unsigned char>(word.text.front())) != 0);
}

/// Words that offer, ask or admit are no promises: "I will listen", "I will understand", "I will not ask".
bool is_promise(Words words, std::size_t at, std::size_t& last) {
    const bool is_long = follows(words, at, {"i", "will|shall|promise|swear"});
    if (!is_long && !follows(words, at, {"i'll"}))
        return false;
    last = is_long ? at + 1 : at;
    if (last + 1 >= words.size())
        return false;
    const std::string& next = words[last + 1].text;
    return !is_one_of(next, {"understand", "respect", "accept", "listen", "leave", "wait", "answer"}) &&
           !(next == "not" && last + 2 < words.size() && is_one_of(words[last + 2].text, {"ask", "expect", "contact"}));
}

std::optional<ApologyHint> find_promise_without_day(Words words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::size_t last = i;
        if (!is_promise(words, i, last))
            continue;
        std::size_t begin = i;
        while (begin > 0 && !words[begin - 1].ends_sentence)
            --begin;
        std::size_t end = i;
        while (end + 1 < words.size() && !words[end].ends_sentence)
            ++end;
        const Words sentence = words.subspan(begin, end - begin + 1);
        if (std::ranges::none_of(sentence, names_a_time))
            return hint(ApologyHintKind::PromiseWithoutDay, words, i, last);
    }
    return std::nullopt;
}

} // namespace

std::vector<ApologyHint> find_apology_hints(std::string_view text) {
    const std::vector<Word> words = words_of(text);
    std::vector<ApologyHint> found;
    for (const auto& one : {find_but(words), find_if(words), find_you_made_me(words), find_demand(words),
                            find_promise_without_day(words)})
        if (one)
            found.push_back(*one);
    return found;
}

std::string_view explain(ApologyHintKind kind) {
    static constexpr std::array<std::string_view, apology_hint_kinds> sentences{
        "What follows “but” often takes back what came before it. Try ending the sentence there, or begin a new one.",
        "“If you felt …” puts the harm in doubt. Say what you did and what it did: “I was late, and you waited alone.”",
        "This hands your part to the other person. What they did is theirs to look at; say only what you did.",
        "Forgiveness is theirs to give, in their own time or never. Leave the answer open.",
        "A promise without a day is hard to keep and hard to see. Name one small thing and when you will do it."};
    return sentences.at(static_cast<std::size_t>(kind));
}

std::string_view to_text(ApologyHintKind kind) {
    static constexpr std::array<std::string_view, apology_hint_kinds> names{
        "but", "if_you_felt", "you_made_me", "demands_forgiveness", "promise_without_day"};
    return names.at(static_cast<std::size_t>(kind));
}

} // namespace kept
