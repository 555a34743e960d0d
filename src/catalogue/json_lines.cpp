#include "catalogue/json_lines.hpp"

#include <algorithm>

namespace kept {
namespace {

/// The place of the closing quote of the string that begins with the quote at `at`.
std::size_t end_of_string(std::string_view text, std::size_t at) {
    for (++at; at < text.size() && text[at] != '"'; ++at)
        at += text[at] == '\\' ? 1 : 0;
    return std::min(at, text.size());
}

bool is_key(std::string_view text, std::size_t after_string) {
    const auto next = text.find_first_not_of(" \t\r\n", after_string);
    return next != std::string_view::npos && text[next] == ':';
}

} // namespace

int line_at(std::string_view text, std::size_t offset) {
    return 1 + static_cast<int>(std::ranges::count(text.substr(0, offset), '\n'));
}

JsonLines::JsonLines(std::string_view text, int inside_object) {
    int depth = 0;
    int line = 1;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        line += c == '\n' ? 1 : 0;
        if (c == '{' || c == '[') {
            if (++depth == inside_object)
                objects_.push_back({line, {}});
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == '"') {
            const std::size_t end = end_of_string(text, at);
            if (depth == inside_object && is_key(text, end + 1))
                objects_.back().fields.push_back({std::string(text.substr(at + 1, end - at - 1)), line});
            at = end;
        }
    }
}

int JsonLines::of(std::size_t index, std::string_view field) const {
    if (index >= objects_.size())
        return 1;
    const Object& object = objects_[index];
    const auto found = std::ranges::find(object.fields, field, &Field::name);
    return found != object.fields.end() ? found->line : object.line;
}

} // namespace kept
