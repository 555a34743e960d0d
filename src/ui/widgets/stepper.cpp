#include "ui/widgets/stepper.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace kept::ui {
namespace {

constexpr double side = 36;
constexpr double number_width = 72;

std::optional<double> parse(std::string text) {
    std::replace(text.begin(), text.end(), ',', '.');
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(value) ? std::optional(value)
                                                                                            : std::nullopt;
}

/// As few digits as the number needs, at most two after the point.
std::string to_text(double value) {
    std::string text = fmt::format("{:.2f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

} // namespace

float stepper_width(Ui& ui, const StepperSpec& spec) {
    const float unit = spec.unit.empty() ? 0 : ui.px(10) + std::ceil(text_width(ui, Type::Body, spec.unit));
    return 2 * ui.px(side) + ui.px(number_width) + 2 * ui.px(6) + unit;
}

bool stepper(Ui& ui, std::string_view id, Rect rect, double& value, std::string& text, const StepperSpec& spec) {
    const double before = value;
    const auto set = [&](double wanted) {
        value = std::clamp(wanted, spec.min, spec.max);
        text = to_text(value);
    };
    Rect row = rect;
    if (icon_button(ui, ui.format("{}/less", id), row.cut_left(ui.px(side)), icons::remove, "Less", value > spec.min,
                    ButtonStyle::Well))
        set(value - spec.step);
    row.left += ui.px(6);
    const std::string_view field = ui.format("{}/amount", id);
    const FieldResult typed =
        text_field(ui, field, row.cut_left(ui.px(number_width)), text, {.numbers_only = true, .centred = true});
    if (const auto number = parse(text); typed.changed && number)
        value = std::clamp(*number, spec.min, spec.max);
    if (!typed.active && text != to_text(value))
        text = to_text(value);
    row.left += ui.px(6);
    if (icon_button(ui, ui.format("{}/more", id), row.cut_left(ui.px(side)), icons::add, "More", value < spec.max,
                    ButtonStyle::Well))
        set(value + spec.step);
    row.left += ui.px(10);
    if (!spec.unit.empty())
        draw_text(ui, row, Type::Body, ui.theme.soft, spec.unit);
    return value != before;
}

} // namespace kept::ui
