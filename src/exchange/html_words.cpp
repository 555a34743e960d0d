#include "exchange/html_words.hpp"

#include "base/text.hpp"

namespace kept {
namespace {

constexpr std::size_t longest_mark = 40;

/// The mark that `html` begins with, in lower case; empty where it begins with none.
std::string mark_at(std::string_view html) {
    const std::size_t close = html.substr(0, longest_mark).find('>');
    if (close == std::string_view::npos || close < 2)
        return {};
    std::string mark = lower_case(html.substr(0, close + 1));
    return mark[1] == '/' || (mark[1] >= 'a' && mark[1] <= 'z') ? mark : std::string();
}

bool ends_line(std::string_view mark) {
    return mark.starts_with("<br") || mark == "</p>" || mark == "</div>" || mark == "</li>";
}

} // namespace

std::string without_marks(std::string_view html) {
    std::string text;
    while (!html.empty()) {
        const std::string mark = html.front() == '<' ? mark_at(html) : std::string();
        if (ends_line(mark))
            text += '\n';
        else if (mark.empty())
            text += html.front();
        html.remove_prefix(mark.empty() ? 1 : mark.size());
    }
    return std::string(stripped(text));
}

} // namespace kept
