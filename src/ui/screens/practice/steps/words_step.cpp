#include "base/text.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/practice/steps/step_drawer.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

// In points.
constexpr double field_side = 264;
constexpr double edge = 5; ///< of the field, in its own measure
constexpr std::size_t max_shown = 14;
constexpr std::size_t max_picked = 12;

bool is_picked(const StepAnswer& answer, const std::string& word) {
    return std::ranges::find(answer.items, word) != answer.items.end();
}

void turn(StepAnswer& answer, const std::string& word) {
    if (const auto found = std::ranges::find(answer.items, word); found != answer.items.end())
        answer.items.erase(found);
    else if (answer.items.size() < max_picked)
        answer.items.push_back(word);
}

ImVec2 place_of(Rect field, const FeelingWord& word) {
    const Rect room = field.inset(field.width() * 0.05F, field.height() * 0.05F);
    const auto share = [](double value) { return static_cast<float>((value + edge) / (2 * edge)); };
    return {room.left + room.width() * share(word.pleasantness), room.bottom - room.height() * share(word.energy)};
}

Colour colour_of(const Theme& theme, const FeelingWord& word) {
    const std::size_t accent = word.pleasantness >= 0 ? (word.energy >= 0 ? 1 : 0) : (word.energy >= 0 ? 2 : 4);
    return theme.accent(accent);
}

void draw_ground(Ui& ui, Rect field) {
    fill(ui, field, mixed(ui.theme.card, ui.theme.well, 0.6), ui.px(12));
    outline(ui, field, ui.theme.line, ui.px(12), ui.px(1));
    const ImVec2 centre = field.centre();
    line(ui, {field.left + ui.px(8), centre.y}, {field.right - ui.px(8), centre.y}, ui.px(1), ui.theme.line);
    line(ui, {centre.x, field.top + ui.px(8)}, {centre.x, field.bottom - ui.px(8)}, ui.px(1), ui.theme.line);
}

void draw_axes(Ui& ui, Rect field) {
    const float height = ui.px(18);
    draw_text(ui, rect_at(field.left, field.top - height, field.width(), height), Type::Tiny, ui.theme.soft,
              "much energy", Align::Centre);
    Rect below = rect_at(field.left, field.bottom, field.width(), height);
    draw_text(ui, below, Type::Tiny, ui.theme.soft, "unpleasant");
    draw_text(ui, below, Type::Tiny, ui.theme.soft, "little energy", Align::Centre);
    draw_text(ui, below, Type::Tiny, ui.theme.soft, "pleasant", Align::Right);
}

/// All words as dots. A click on the ground looks at the words around it.
void draw_field(StepContext& context, Rect field) {
    Ui& ui = context.ui;
    StepAnswer& answer = context.answer();
    draw_ground(ui, field);
    for (const FeelingWord& word : context.input.services.feelings) {
        const ImVec2 at = place_of(field, word);
        const bool picked = is_picked(answer, word.word);
        const Rect reach = square_around(at, ui.px(15));
        const Interaction state = interact_mouse_only(ui, context.part("dot/" + word.word), reach, true, picked);
        if (state.clicked)
            turn(answer, word.word);
        if (state.hovered)
            ui.tip(word.word, reach);
        const Colour colour = colour_of(ui.theme, word);
        disc(ui, at, ui.px(picked ? 7 : state.hovered ? 6 : 4), picked ? colour : faded(colour, 0.55));
        if (picked)
            circle(ui, at, ui.px(10), ui.px(2), colour);
    }
    if (context.flow.looked_at) {
        const FeelingWord here{
            {}, static_cast<double>(context.flow.looked_at->x), static_cast<double>(context.flow.looked_at->y)};
        circle(ui, place_of(field, here), ui.px(30), ui.px(1), ui.theme.soft);
    }
    const Interaction ground = interact_mouse_only(ui, context.part("field"), field);
    if (ground.clicked) {
        const ImVec2 mouse = ImGui::GetIO().MousePos;
        const auto value = [](float share) { return static_cast<float>(edge) * (2 * share - 1); };
        context.flow.looked_at =
            ImVec2{value((mouse.x - field.left) / field.width()), value((field.bottom - mouse.y) / field.height())};
        context.flow.typing[context.part("search")].clear();
    }
}

/// The words offered beside the field: those the search finds, else those around the place looked at, else a spread.
std::vector<const FeelingWord*> offered(const StepContext& context, const std::string& query) {
    std::vector<const FeelingWord*> words;
    for (const FeelingWord& word : context.input.services.feelings)
        if (query.empty() || word.word.find(lower_case(query)) != std::string::npos)
            words.push_back(&word);
    const ImVec2 centre = context.flow.looked_at.value_or(ImVec2{0, 0});
    const auto distance = [&](const FeelingWord* word) {
        return std::hypot(word->pleasantness - static_cast<double>(centre.x),
                          word->energy - static_cast<double>(centre.y));
    };
    if (query.empty())
        std::ranges::stable_sort(words, {}, distance);
    if (words.size() > max_shown)
        words.resize(max_shown);
    return words;
}

std::vector<Chip> chips_of(const std::vector<const FeelingWord*>& words, const StepAnswer& answer) {
    std::vector<Chip> entries;
    entries.reserve(words.size());
    for (const FeelingWord* word : words)
        entries.push_back({.id = word->word, .label = word->word, .picked = is_picked(answer, word->word)});
    return entries;
}

float draw_picked(StepContext& context, Rect area) {
    const std::vector<std::string> items = context.answer().items;
    if (items.empty())
        return 0;
    std::vector<Chip> entries;
    entries.reserve(items.size());
    for (const std::string& item : items)
        entries.push_back({.id = item, .label = item, .picked = true, .icon = icons::close});
    if (const auto clicked = chips(context.ui, context.part("picked"), area.min(), area.width(), entries))
        turn(context.answer(), items[*clicked]);
    return chips_height(context.ui, area.width(), entries) + context.ui.px(12);
}

float draw_search(StepContext& context, Rect area) {
    Ui& ui = context.ui;
    const std::string id = context.part("search");
    std::string& query = context.flow.typing[id];
    Rect rest = area;
    rest.cut_top(draw_picked(context, rest));
    const FieldResult field = text_field(ui, id, rest.cut_top(ui.px(field_height)), query,
                                         {.hint = "Search, or a word of your own", .icon = icons::search});
    rest.cut_top(ui.px(12));
    const auto words = offered(context, query);
    if (field.submitted && !query.empty()) {
        turn(context.answer(), words.empty() ? query : words.front()->word);
        query.clear();
        focus_field(ui, id);
    }
    if (words.empty() && !query.empty())
        draw_text(ui, rest.cut_top(ui.px(24)), Type::Caption, ui.theme.soft, "Enter takes it as your own word.");
    const auto entries = chips_of(words, context.answer());
    if (const auto clicked = chips(ui, context.part("word"), rest.min(), rest.width(), entries))
        turn(context.answer(), words[*clicked]->word);
    rest.cut_top(chips_height(ui, rest.width(), entries));
    return rest.top - area.top;
}

} // namespace

float draw_words_step(StepContext& context, Rect area) {
    Ui& ui = context.ui;
    const bool is_wide = area.width() > ui.px(field_side + 240);
    const float side = std::min(ui.px(field_side), area.width());
    Rect field = rect_at(area.left, area.top + ui.px(20), side, side);
    if (!is_wide)
        field = field.moved((area.width() - side) / 2, 0);
    draw_axes(ui, field);
    draw_field(context, field);
    const float used = side + ui.px(44);
    if (is_wide) {
        const Rect beside{field.right + ui.px(24), area.top + ui.px(20), area.right, area.bottom};
        return std::max(used, draw_search(context, beside) + ui.px(20));
    }
    return used + draw_search(context, {area.left, area.top + used, area.right, area.bottom});
}

} // namespace kept::ui
