#include "ui/widgets/text.hpp"

#include "ui/fonts/utf8.hpp"

#include <algorithm>
#include <boost/container/small_vector.hpp>
#include <cctype>
#include <cmath>
#include <string>

namespace kept::ui {
namespace {

constexpr std::string_view ellipsis = "\u2026";

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

float advance(Ui& ui, Type type, std::string_view text) {
    return text_advance(ui.fonts.font(type), ui.fonts.line_height(type), text);
}

float digit_width(Ui& ui, Type type) {
    float widest = 0;
    for (const char* digit : {"0", "2", "4", "6", "8"})
        widest = std::max(widest, advance(ui, type, digit));
    return widest;
}

float tabular_width(Ui& ui, Type type, std::string_view text) {
    const float digit = digit_width(ui, type);
    float width = 0;
    while (!text.empty()) {
        const std::string_view rest = text;
        next_character(text);
        const std::string_view character = rest.substr(0, rest.size() - text.size());
        width += is_digit(character.front()) ? digit : advance(ui, type, character);
    }
    return width;
}

void add_tabular(Ui& ui, ImVec2 at, Type type, ImU32 colour, std::string_view text) {
    const float digit = digit_width(ui, type);
    ImFont& font = ui.fonts.font(type);
    const float size = ui.fonts.line_height(type);
    while (!text.empty()) {
        const std::string_view rest = text;
        next_character(text);
        const std::string_view character = rest.substr(0, rest.size() - text.size());
        const float own = advance(ui, type, character);
        const float cell = is_digit(character.front()) ? digit : own;
        add_text(ui.list(), font, size, {std::round(at.x + (cell - own) / 2), at.y}, colour, character);
        at.x += cell;
    }
}

float width_of(Ui& ui, Type type, std::string_view text, Digits digits) {
    ui.fonts.want(text);
    return digits == Digits::Tabular ? tabular_width(ui, type, text) : advance(ui, type, text);
}

float put(Ui& ui, ImVec2 position, Type type, Colour colour, std::string_view text, Digits digits) {
    const ImVec2 at{std::round(position.x), std::round(position.y)};
    const float width = width_of(ui, type, text, digits);
    const float height = ui.fonts.line_height(type);
    if (digits == Digits::Tabular)
        add_tabular(ui, at, type, to_u32(colour), text);
    else
        add_text(ui.list(), ui.fonts.font(type), height, at, to_u32(colour), text);
    if (ui.probe != nullptr && !text.empty())
        ui.probe->text(text, rect_at(at.x, at.y, width, height), ui.clip(), ui.layer);
    return width;
}

/// The words to draw: the text itself, or, to see whether a screen would hold another language, every word of it
/// longer by two fifths.
class Words {
  public:
    Words(const Ui& ui, std::string_view text) : text_(text) {
        if (!ui.longer_words)
            return;
        std::size_t letters = 0;
        for (std::size_t i = 0; i <= text.size(); ++i) {
            const bool is_letter = i < text.size() && std::isalpha(static_cast<unsigned char>(text[i])) != 0;
            if (!is_letter) {
                longer_.append((letters * 2 + 2) / 5, 'n');
                letters = 0;
            } else {
                ++letters;
            }
            if (i < text.size())
                longer_ += text[i];
        }
        text_ = longer_;
    }
    Words(const Words&) = delete;
    Words& operator=(const Words&) = delete;

    std::string_view text() const { return text_; }

  private:
    std::string longer_;
    std::string_view text_;
};

/// The longest beginning of `text` that fits `width` together with an ellipsis.
std::string_view cut_to(Ui& ui, Type type, std::string_view text, float width, Digits digits) {
    const float room = width - advance(ui, type, ellipsis);
    std::size_t fits = 0;
    std::size_t too_long = text.size();
    while (fits + 1 < too_long) {
        const std::size_t middle = (fits + too_long) / 2;
        (width_of(ui, type, text.substr(0, middle), digits) <= room ? fits : too_long) = middle;
    }
    std::string_view cut = text.substr(0, character_start(text, fits));
    while (!cut.empty() && cut.back() == ' ')
        cut.remove_suffix(1);
    return ui.format("{}{}", cut, ellipsis);
}

bool breaks_anywhere(char32_t character) {
    return character >= 0x2E80 && character <= 0xFFEF;
}

/// The end of the first line of `text`, and the beginning of the next.
struct Break {
    std::size_t end = 0;
    std::size_t next = 0;
};

Break first_break(Ui& ui, Type type, std::string_view text, float width) {
    Break best;
    std::string_view rest = text;
    float used = 0;
    while (!rest.empty()) {
        const std::size_t at = text.size() - rest.size();
        const char32_t character = next_character(rest);
        const std::size_t after = text.size() - rest.size();
        if (character == '\n')
            return {at, after};
        if (character == ' ')
            best = {at, after};
        else if (breaks_anywhere(character) && at > 0)
            best = {at, at};
        used += advance(ui, type, text.substr(at, after - at));
        if (used > width && character != ' ' && at > 0)
            return best.next > 0 ? best : Break{at, at};
    }
    return {text.size(), text.size()};
}

using Lines = boost::container::small_vector<std::string_view, 16>; // they are broken again in every frame

Lines wrap(Ui& ui, Type type, std::string_view text, float width) {
    Lines lines;
    while (!text.empty()) {
        const Break place = first_break(ui, type, text, width);
        lines.push_back(text.substr(0, place.end));
        text.remove_prefix(place.next);
    }
    return lines;
}

/// How far right of its place's left edge a line of `text` begins.
float indent(Ui& ui, Type type, std::string_view text, float width, Align align) {
    if (align == Align::Left)
        return 0;
    const float free = width - advance(ui, type, text);
    return align == Align::Right ? free : free / 2;
}

float line_step(Ui& ui, Type type) {
    return std::round(ui.fonts.line_height(type) * 1.12F);
}

} // namespace

float text_width(Ui& ui, Type type, std::string_view text, Digits digits) {
    return width_of(ui, type, Words(ui, text).text(), digits);
}

float draw_text_at(Ui& ui, ImVec2 position, Type type, Colour colour, std::string_view text, Digits digits) {
    return put(ui, position, type, colour, Words(ui, text).text(), digits);
}

void draw_text(Ui& ui, Rect rect, Type type, Colour colour, std::string_view text, Align align, Digits digits) {
    const Words words(ui, text);
    std::string_view line = words.text();
    float width = width_of(ui, type, line, digits);
    if (width > rect.width() + 0.5F) {
        const ImVec2 mouse = ImGui::GetIO().MousePos;
        if (rect.contains(mouse.x, mouse.y) && ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem))
            ui.tip(text, rect);
        line = cut_to(ui, type, line, rect.width(), digits);
        width = width_of(ui, type, line, digits);
    }
    const float free = rect.width() - width;
    const float x = align == Align::Left ? rect.left : rect.left + (align == Align::Right ? free : free / 2);
    const float y = rect.top + (rect.height() - ui.fonts.line_height(type)) / 2;
    put(ui, {x, y}, type, colour, line, digits);
}

float draw_paragraph(Ui& ui, ImVec2 position, float width, Type type, Colour colour, std::string_view text,
                     int max_lines, Align align) {
    ui.fonts.want(text);
    const Words words(ui, text);
    const Lines lines = wrap(ui, type, words.text(), width);
    const std::size_t shown =
        max_lines > 0 ? std::min(lines.size(), static_cast<std::size_t>(max_lines)) : lines.size();
    for (std::size_t at = 0; at < shown; ++at) {
        const ImVec2 place{position.x, position.y + static_cast<float>(at) * line_step(ui, type)};
        const bool cut = at + 1 == shown && shown < lines.size();
        const std::string_view line =
            cut ? cut_to(ui, type, ui.format("{} ", lines[at]), width, Digits::Plain) : lines[at];
        put(ui, {place.x + indent(ui, type, line, width, align), place.y}, type, colour, line, Digits::Plain);
    }
    return static_cast<float>(shown) * line_step(ui, type);
}

float paragraph_height(Ui& ui, float width, Type type, std::string_view text, int max_lines) {
    ui.fonts.want(text);
    const Words words(ui, text);
    const auto lines = static_cast<int>(wrap(ui, type, words.text(), width).size());
    return static_cast<float>(max_lines > 0 ? std::min(lines, max_lines) : lines) * line_step(ui, type);
}

void draw_icon(Ui& ui, ImVec2 centre, IconSize size, Colour colour, char32_t icon) {
    const float side = ui.fonts.pixels(size);
    const ImVec2 at{std::round(centre.x - side / 2), std::round(centre.y - side / 2)};
    add_text(ui.list(), ui.fonts.icons(size), side, at, to_u32(colour), to_utf8(icon));
}

} // namespace kept::ui
