#include "ui/fonts/icons.hpp"
#include "ui/screens/practice/steps/step_drawer.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/stepper.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kept::ui {
namespace {

// In points.
constexpr double largest_radius = 96;
constexpr double smallest_radius = 44;

using Pattern = std::array<double, 4>; ///< seconds: in, hold, out, hold

constexpr std::array<Segment, 3> choices{Segment{"4-4-4-4", "4-4-4-4"}, Segment{"4-7-8", "4-7-8"},
                                         Segment{"own", "Your own"}};

Pattern pattern_of(const PracticeFlow& flow, const std::string& text) {
    if (text == "4-7-8")
        return {4, 7, 8, 0};
    return text.empty() || text == "4-4-4-4" ? Pattern{4, 4, 4, 4} : flow.own_breath;
}

std::string own_text(const Pattern& pattern) {
    return fmt::format("{:.0f}-{:.0f}-{:.0f}-{:.0f}", pattern[0], pattern[1], pattern[2], pattern[3]);
}

double length_of(const Pattern& pattern) {
    return std::max(1.0, pattern[0] + pattern[1] + pattern[2] + pattern[3]);
}

/// The position of a moment in a round.
struct Breath {
    int part = 0;    ///< in, hold, out, hold
    double left = 0; ///< seconds of this part
    double open = 0; ///< 0 empty, 1 full
};

Breath breath_at(const Pattern& pattern, double seconds) {
    double within = std::fmod(seconds, length_of(pattern));
    Breath breath;
    while (breath.part < 3 && within >= pattern.at(static_cast<std::size_t>(breath.part)))
        within -= pattern.at(static_cast<std::size_t>(breath.part++));
    const double length = std::max(0.1, pattern.at(static_cast<std::size_t>(breath.part)));
    breath.left = length - within;
    const double share = (1 - std::cos(std::numbers::pi * std::min(1.0, within / length))) / 2;
    breath.open = std::array<double, 4>{share, 1, 1 - share, 0}.at(static_cast<std::size_t>(breath.part));
    return breath;
}

void draw_circle(StepContext& context, Rect place, const Pattern& pattern, double seconds, bool runs) {
    Ui& ui = context.ui;
    static constexpr std::array<const char*, 4> words{"Breathe in", "Hold", "Breathe out", "Hold"};
    const Breath breath = breath_at(pattern, seconds);
    const double open = !runs ? 0.35 : ui.reduce_motion ? (breath.part < 2 ? 1 : 0) : breath.open;
    const float radius = ui.px(smallest_radius + (largest_radius - smallest_radius) * open);
    const ImVec2 centre = place.centre();
    circle(ui, centre, ui.px(largest_radius), ui.px(1), ui.theme.line);
    disc(ui, centre, radius + ui.px(8), faded(ui.theme.brand(), 0.10));
    disc(ui, centre, radius, faded(ui.theme.brand(), 0.24));
    circle(ui, centre, radius, ui.px(2), ui.theme.brand());
    Rect words_at = rect_at(place.left, centre.y - ui.px(20), place.width(), ui.px(22));
    draw_text(ui, words_at, Type::BodyStrong, ui.theme.ink,
              runs ? words.at(static_cast<std::size_t>(breath.part)) : "Ready", Align::Centre);
    if (runs)
        draw_text(ui, words_at.moved(0, ui.px(22)), Type::Body, ui.theme.ink,
                  fmt::format("{:.0f}", std::ceil(breath.left)), Align::Centre);
    ui.mark(context.part("circle"), square_around(centre, 2 * ui.px(largest_radius)));
}

/// Next to another: how many seconds each part of a breath of one's own takes.
void draw_own(StepContext& context, Rect& rest) {
    Ui& ui = context.ui;
    static constexpr std::array<const char*, 4> names{"In", "Hold", "Out", "Hold "};
    Rect row = rest.cut_top(ui.px(58));
    const float width = std::min(row.width() / 4, ui.px(150));
    row = row.inset((row.width() - 4 * width) / 2, 0);
    for (std::size_t i = 0; i < names.size(); ++i) {
        Rect place = row.cut_left(width).inset(ui.px(4), 0);
        draw_text(ui, place.cut_top(ui.px(20)), Type::Caption, ui.theme.soft, names.at(i));
        const StepperSpec spec{.min = i == 0 || i == 2 ? 1.0 : 0.0, .max = 20};
        const std::string id = context.part(fmt::format("own-{}", i));
        double& seconds = context.flow.own_breath.at(i);
        if (stepper(ui, id, place, seconds, context.flow.typing[id], spec)) {
            seconds = std::clamp(seconds, spec.min, spec.max);
            context.answer().text = own_text(context.flow.own_breath);
        }
    }
    rest.cut_top(ui.px(10));
}

std::size_t chosen_of(const std::string& text) {
    return text.empty() || text == "4-4-4-4" ? 0 : text == "4-7-8" ? 1 : 2;
}

} // namespace

float draw_breathing_step(StepContext& context, Rect area) {
    Ui& ui = context.ui;
    StepAnswer& answer = context.answer();
    RunningClock& clock = context.flow.clock;
    Rect rest = area;
    Rect head = rest.cut_top(ui.px(36));
    const std::size_t chosen = chosen_of(answer.text);
    head = head.inset(std::max(0.0F, (head.width() - segmented_width(ui, choices)) / 2), 0);
    if (const auto picked = segmented(ui, context.part("pattern"), head, choices, chosen)) {
        answer.text = *picked == 2 ? own_text(context.flow.own_breath) : std::string(choices.at(*picked).id);
        clock = {};
    }
    rest.cut_top(ui.px(12));
    if (chosen == 2)
        draw_own(context, rest);
    const Pattern pattern = pattern_of(context.flow, answer.text);
    const bool runs = clock.step == context.step.id;
    const double seconds = runs ? ui.now - clock.since : 0;
    draw_circle(context, rest.cut_top(ui.px(2 * largest_radius + 20)), pattern, seconds, runs);
    const double rounds = std::floor(seconds / length_of(pattern));
    if (runs && rounds > answer.number("rounds").value_or(0)) {
        answer.numbers["rounds"] = rounds;
        if (answer.text.empty())
            answer.text = "4-4-4-4";
    }
    rest.cut_top(ui.px(8));
    const ButtonSpec spec{.label = runs ? "Stop" : "Begin", .icon = runs ? icons::pause : icons::play_arrow};
    Rect row = rest.cut_top(ui.px(button_height));
    row = row.inset((row.width() - button_width(ui, spec)) / 2, 0);
    if (button(ui, context.part("start"), row, spec))
        clock = runs ? RunningClock{} : RunningClock{context.step.id, ui.now};
    const double done = answer.number("rounds").value_or(0);
    draw_text(ui, rest.cut_top(ui.px(28)), Type::Caption, ui.theme.soft,
              done > 0 ? fmt::format("{:.0f} rounds", done) : "", Align::Centre);
    if (runs && ui.reduce_motion)
        ui.ask_wake(clock.since + std::floor(seconds) + 1);
    else if (runs)
        ui.wants_frames = true;
    return rest.top - area.top;
}

} // namespace kept::ui
