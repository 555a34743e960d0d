#include "ui/widgets/writing_area.hpp"

#include "ui/widgets/text.hpp"

#include <imgui_stdlib.h>

#include <algorithm>

namespace kept::ui {
namespace {

constexpr Type type = Type::Body;
constexpr double side = 12; ///< points, as text_area has them
constexpr double top = 9;
constexpr double bar = 14; ///< room for the bar while there is more than fits

/// Dear ImGui's own width of a text, so that breaks fall where it draws.
float own_width(Ui& ui, std::string_view text) {
    return text_width(ui, type, text);
}

/// How many of the first `end` bytes are not breaks of break_lines().
std::size_t joined_length(std::string_view broken, std::size_t end) {
    std::size_t length = 0;
    for (std::size_t i = 0; i < end; ++i)
        if (!(broken[i] == '\n' && i > 0 && broken[i - 1] == ' '))
            ++length;
    return length;
}

/// The place in `broken` after the first `joined` bytes of the joined text; before a break, not after it.
std::size_t broken_place(std::string_view broken, std::size_t joined) {
    std::size_t place = 0;
    for (std::size_t length = 0; place < broken.size(); ++place) {
        const bool is_made = broken[place] == '\n' && place > 0 && broken[place - 1] == ' ';
        if (!is_made && length++ == joined)
            return place;
        if (is_made && length == joined)
            return place;
    }
    return broken.size();
}

struct Reflow {
    Ui* ui;
    float width;
    std::string before; ///< what the field held
};

/// A space before a break that the user makes would turn it into one of ours.
void drop_space_before_new_break(ImGuiInputTextCallbackData& data, const std::string& before) {
    const int at = data.CursorPos;
    if (data.BufTextLen > static_cast<int>(before.size()) && at >= 2 && data.Buf[at - 1] == '\n' &&
        data.Buf[at - 2] == ' ')
        data.DeleteChars(at - 2, 1);
}

int reflow(ImGuiInputTextCallbackData* data) {
    auto& state = *static_cast<Reflow*>(data->UserData);
    drop_space_before_new_break(*data, state.before);
    const std::string now(data->Buf, static_cast<std::size_t>(data->BufTextLen));
    const std::size_t place = joined_length(now, static_cast<std::size_t>(data->CursorPos));
    const std::string broken =
        break_lines(join_lines(now), state.width, [&](std::string_view text) { return own_width(*state.ui, text); });
    if (broken != now) {
        data->DeleteChars(0, data->BufTextLen);
        data->InsertChars(0, broken.data(), broken.data() + broken.size());
        data->CursorPos = static_cast<int>(broken_place(broken, place));
        data->SelectionStart = data->SelectionEnd = data->CursorPos;
    }
    state.before = broken;
    return 0;
}

} // namespace

std::string break_lines(const std::string& text, float width, const std::function<float(std::string_view)>& measure) {
    std::string result;
    std::size_t line = 0; // where the line begins, in `result`
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '\n') {
            while (result.size() > line && result.back() == ' ') // else it would be taken for one of ours
                result.pop_back();
            result += '\n';
            line = result.size();
            ++at;
            continue;
        }
        std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
        const std::string_view word(text.data() + at, end - at);
        if (result.size() > line && result.back() == ' ' && measure(result.substr(line) + std::string(word)) > width) {
            result += '\n';
            line = result.size();
        }
        result += word;
        if (end < text.size() && text[end] == ' ')
            result += text[end++];
        at = end;
    }
    return result;
}

std::string join_lines(const std::string& text) {
    std::string result;
    for (const char c : text)
        if (!(c == '\n' && !result.empty() && result.back() == ' '))
            result += c;
    return result;
}

float writing_area_height(Ui& ui, float width, const std::string& text, int min_lines) {
    const std::string broken =
        break_lines(text, width - ui.px(2 * side + bar), [&](std::string_view part) { return own_width(ui, part); });
    const auto lines = std::max<std::ptrdiff_t>(min_lines, std::ranges::count(broken, '\n') + 1);
    return static_cast<float>(lines) * ui.fonts.line_height(type) + 2 * ui.px(top) + ui.px(4);
}

FieldResult writing_area(Ui& ui, std::string_view id, Rect rect, std::string& text, std::string_view hint) {
    Reflow state{&ui, rect.width() - ui.px(2 * side + bar), {}};
    std::string broken = break_lines(text, state.width, [&](std::string_view part) { return own_width(ui, part); });
    state.before = ui.state.stand_ins.put_in(broken).text;
    const FieldResult result = text_area(ui, id, rect, broken, hint, {reflow, &state});
    // Dear ImGui takes Escape as a wish to have the old text back; words are never dropped so lightly.
    if (result.changed && !pressed(Key::Escape))
        text = join_lines(broken);
    return result;
}

} // namespace kept::ui
