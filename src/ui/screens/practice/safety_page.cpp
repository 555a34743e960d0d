#include "ui/screens/practice/safety_page.hpp"

#include "domain/contact_gate.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/practice/gate_card.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/writing_area.hpp"

#include <array>

namespace kept::ui {
namespace {

// In points.
constexpr double padding = 22;
constexpr double row = 72;

constexpr std::array<std::string_view, 4> plain_words{
    "If someone is in danger now, yourself or another, leave this program and call the emergency number of your "
    "country.",
    "Where there was control, threat or violence, an apology or a wish to talk can be felt as pressure. Distance that "
    "is kept is then the kindest act, and a court order is to be kept to the letter.",
    "Kept is a notebook. It cannot see how things are, it knows only your side of them, and it replaces no therapist, "
    "doctor, lawyer or crisis service.",
    "Thoughts of harming yourself or somebody else belong with a person today: a crisis line, a doctor, a friend who "
    "picks up."};

float draw_question(Ui& ui, std::string_view question, std::string_view about, Rect& rest, float control) {
    Rect place = rest.cut_top(ui.px(row));
    place.cut_right(control + ui.px(16));
    place.cut_top(ui.px(8));
    const float used = draw_paragraph(ui, place.min(), place.width(), Type::Body, ui.theme.ink, question);
    place.cut_top(used + ui.px(2));
    draw_paragraph(ui, place.min(), place.width(), Type::Caption, ui.theme.soft, about, 2);
    return rest.top - ui.px(row);
}

void draw_gate(Ui& ui, const ScreenInput& input, Page& page) {
    static constexpr std::array<Segment, 3> wanted{Segment{"unknown", "Not known"}, Segment{"no", "No"},
                                                   Segment{"yes", "Yes"}};
    static constexpr std::array<Segment, 3> danger{Segment{"unsure", "Not sure"}, Segment{"no", "No"},
                                                   Segment{"yes", "Yes"}};
    const ContactGate& gate = input.journal.settings().contact;
    const bool is_open = may_reach_out(gate);
    const float inner = page.column().width() - 2 * ui.px(padding);
    const std::string_view open_words = "Steps that reach out are offered, always as a question first.";
    const float note = is_open ? ui.px(26)
                               : paragraph_height(ui, inner - ui.px(66), Type::Body, why_closed(gate)) +
                                     paragraph_height(ui, inner - ui.px(66), Type::Body, what_helps_instead(gate)) +
                                     ui.px(40);
    const Rect card = page.column().next(ui.px(46 + 2 * row + 28) + note);
    draw_card(ui, card);
    Rect rest = card.inset(ui.px(padding), ui.px(14));
    draw_text(ui, rest.cut_top(ui.px(28)), Type::CaptionStrong, ui.theme.soft, "Contact with the other person");
    const auto choose = [&](const char* id, const auto& choices, std::size_t chosen, std::string_view question,
                            std::string_view about, const char* key) {
        const float width = segmented_width(ui, choices);
        const float top = draw_question(ui, question, about, rest, width);
        const Rect place = rect_at(rest.right - width, top + ui.px(14), width, ui.px(36));
        if (const auto picked = segmented(ui, id, place, choices, chosen))
            input.ask(SetSetting{key, std::string(choices.at(*picked).id)});
    };
    choose("safety/wanted", wanted, static_cast<std::size_t>(gate.wanted), "Is contact wanted?",
           "By the other person, in their own words. Silence is not a yes.", "contact_wanted");
    choose("safety/danger", danger, static_cast<std::size_t>(gate.danger),
           "Is or was there control, threat, violence or a court order?", "From whichever side.", "contact_danger");
    rest.cut_top(ui.px(6));
    if (is_open)
        draw_text(ui, rest.cut_top(note), Type::Body, ui.theme.ink, open_words);
    else
        draw_gate_note(ui, input, rest);
}

void draw_words(Ui& ui, Page& page) {
    const float width = page.column().width() - 2 * ui.px(padding) - ui.px(34);
    float height = ui.px(14 + 34 + 8);
    for (const std::string_view words : plain_words)
        height += paragraph_height(ui, width, Type::Body, words) + ui.px(12);
    const Rect card = page.column().next(height);
    draw_card(ui, card);
    Rect rest = card.inset(ui.px(padding), ui.px(14));
    draw_text(ui, rest.cut_top(ui.px(28)), Type::CaptionStrong, ui.theme.soft, "Safety, in plain words");
    rest.cut_top(ui.px(6));
    for (const std::string_view words : plain_words) {
        draw_icon(ui, {rest.left + ui.px(10), rest.top + ui.px(10)}, IconSize::Medium, ui.theme.soft, icons::shield);
        rest.top += draw_paragraph(ui, {rest.left + ui.px(34), rest.top}, width, Type::Body, ui.theme.ink, words);
        rest.top += ui.px(12);
    }
}

void draw_help_lines(Ui& ui, const ScreenInput& input, PracticeState& state, Page& page) {
    const std::string& known = input.journal.settings().help_lines;
    if (state.help_lines_at != input.journal.revision() && (!state.help_lines_at || state.help_lines == known))
        state.help_lines = known;
    state.help_lines_at = input.journal.revision();
    const float width = page.column().width() - 2 * ui.px(padding);
    const float field = writing_area_height(ui, width, state.help_lines, 4);
    constexpr std::string_view about =
        "Numbers and addresses near you: a crisis line, a shelter, your doctor, a friend. "
        "Kept knows none, for a wrong number would be worse than no number.";
    const float words = paragraph_height(ui, width, Type::Caption, about);
    const Rect card = page.column().next(ui.px(14 + 28 + 10 + 12 + 34 + 16) + words + field);
    draw_card(ui, card);
    Rect rest = card.inset(ui.px(padding), ui.px(14));
    draw_text(ui, rest.cut_top(ui.px(28)), Type::CaptionStrong, ui.theme.soft, "Your own help lines");
    draw_paragraph(ui, rest.min(), width, Type::Caption, ui.theme.soft, about);
    rest.cut_top(words + ui.px(10));
    writing_area(ui, "safety/help-lines", rest.cut_top(field), state.help_lines, "A line each");
    rest.cut_top(ui.px(12));
    const bool is_new = state.help_lines != known;
    const ButtonSpec save{.label = "Keep them", .style = ButtonStyle::Well, .enabled = is_new};
    if (button(ui, "safety/keep-help-lines", rest.with_height(ui.px(34)).with_width(button_width(ui, save)), save))
        input.ask(SetSetting{"help_lines", state.help_lines});
}

} // namespace

void draw_safety_page(Ui& ui, const ScreenInput& input, PracticeState& state, Page& page) {
    draw_help_lines(ui, input, state, page);
    draw_gate(ui, input, page);
    draw_words(ui, page);
}

} // namespace kept::ui
