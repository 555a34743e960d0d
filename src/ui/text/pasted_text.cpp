#include "ui/text/pasted_text.hpp"

namespace kept::ui {
namespace {

/// Bytes of the line break at the front of `text`; 0: there is none.
std::size_t break_length(std::string_view text) {
    for (const std::string_view one : {"\r\n", "\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"})
        if (text.starts_with(one))
            return one.size();
    return 0;
}

} // namespace

std::string pasted_text(std::string_view text, Lines lines) {
    while (lines == Lines::One && (text.ends_with('\n') || text.ends_with('\r')))
        text.remove_suffix(1);
    std::string pasted;
    while (!text.empty()) {
        const std::size_t length = break_length(text);
        if (length == 0)
            pasted += text.front() == '\t' ? ' ' : text.front();
        else
            pasted += lines == Lines::Many ? '\n' : ' ';
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return pasted;
}

} // namespace kept::ui
