#include "ui/screens/settings/settings_screen.hpp"

#include "ui/screens/settings/record_section.hpp"
#include "ui/screens/settings/settings_section.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/page.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/stepper.hpp"
#include "ui/widgets/text_field.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace kept::ui {
namespace {

void set(const ScreenInput& input, std::string_view key, std::string value) {
    input.ask(SetSetting{std::string(key), std::move(value)});
}

void draw_flag(const Ui& ui, Section& section, const ScreenInput& input, std::string_view key, std::string_view label,
               std::string_view about, bool on) {
    if (section.flag(ui.format("settings/{}", key), label, about, on))
        set(input, key, on ? "on" : "off");
}

void draw_look(Ui& ui, const ScreenInput& input, SettingsState& state, Column& column) {
    static constexpr std::array<Segment, 3> themes{Segment{"paper", "Paper"}, Segment{"night", "Night"},
                                                   Segment{"system", "As the desktop"}};
    const Settings& settings = input.journal.settings();
    Section section(ui, column, "Look", 4);
    const Rect theme = section.row("Theme", "Light as paper, dark as the night, or what the desktop is set to",
                                   segmented_width(ui, themes));
    if (const auto picked = segmented(ui, "settings/theme", theme, themes, static_cast<std::size_t>(settings.theme)))
        set(input, "theme", std::string(themes.at(*picked).id));
    const StepperSpec sizes{.step = 10, .min = 80, .max = 200, .unit = "%"};
    double size = settings.text_size;
    const Rect place = section.row("Size", "Of everything: text, charts and controls", stepper_width(ui, sizes));
    if (stepper(ui, "settings/text-size", place, size, state.text_size_text, sizes))
        set(input, "text_size", fmt::format("{:.0f}", std::clamp(size, sizes.min, sizes.max)));
    draw_flag(ui, section, input, "reduce_motion", "Reduce motion", "Rings, switches and medals change at once",
              settings.reduce_motion);
    draw_flag(ui, section, input, "safe_colours", "Colours for every kind of colour vision",
              "Habits are told apart by lightness too", settings.safe_colours);
}

void draw_days(Ui& ui, const ScreenInput& input, SettingsState& state, Column& column) {
    static constexpr std::array<Segment, 3> weekdays{Segment{"monday", "Monday"}, Segment{"saturday", "Saturday"},
                                                     Segment{"sunday", "Sunday"}};
    static constexpr std::array<Weekday, 3> values{Weekday::Monday, Weekday::Saturday, Weekday::Sunday};
    const Settings& settings = input.journal.settings();
    Section section(ui, column, "Days", 2);
    const auto chosen = static_cast<std::size_t>(std::ranges::find(values, settings.first_weekday) - values.begin());
    const Rect first =
        section.row("Weeks begin on", "In calendars, and for targets per week", segmented_width(ui, weekdays));
    if (const auto picked = segmented(ui, "settings/first-weekday", first, weekdays, chosen))
        set(input, "first_weekday", std::string(weekdays.at(*picked).id));
    const StepperSpec hours{.step = 1, .min = 0, .max = 23, .unit = "o’clock"};
    double hour = settings.day_start_hour;
    const Rect place = section.row("A day begins at", "What is answered before then still belongs to the evening",
                                   stepper_width(ui, hours));
    if (stepper(ui, "settings/day-start", place, hour, state.day_start_text, hours))
        set(input, "day_start_hour", fmt::format("{:.0f}", std::clamp(hour, hours.min, hours.max)));
}

void draw_reminders(Ui& ui, const ScreenInput& input, SettingsState& state, Column& column) {
    const auto& quiet = input.journal.settings().quiet_hours;
    Section section(ui, column, "Reminders", 1);
    const Rect place = section.row("Quiet hours", "Reminders wait for their end; empty: there are none", ui.px(150));
    if (!state.types_quiet)
        state.quiet_hours = quiet ? to_text(*quiet) : "";
    const FieldResult result =
        text_field(ui, "settings/quiet-hours", place, state.quiet_hours, {.hint = "22:00-07:00"});
    state.types_quiet = result.active;
    if (!result.submitted && !result.left)
        return;
    const auto typed = parse_quiet_hours(state.quiet_hours);
    if ((typed || state.quiet_hours.empty()) && typed != quiet)
        set(input, "quiet_hours", typed ? to_text(*typed) : "off");
}

void draw_privacy(Ui& ui, const ScreenInput& input, Column& column) {
    const Settings& settings = input.journal.settings();
    Section section(ui, column, "What is shown", 2);
    draw_flag(ui, section, input, "show_streaks", "Streaks", "Off: strength and reliability alone tell how it goes",
              settings.show_streaks);
    draw_flag(ui, section, input, "hide_when_left", "Hide when I leave the window",
              "As F9 does; a click or F9 shows it again", settings.hide_when_left);
}

SettingsAsk draw_help(Ui& ui, Column& column) {
    Section section(ui, column, "Help", 1);
    const ButtonSpec keys{.label = "Show the keys", .hint = "F1"};
    const Rect place =
        section.row("Keys", "Everything can be done without a mouse", button_width(ui, keys), button_height);
    return button(ui, "settings/keys", place, keys) ? SettingsAsk::Keys : SettingsAsk::Nothing;
}

} // namespace

SettingsAsk draw_settings(Ui& ui, const ScreenInput& input, SettingsState& state, Rect area) {
    draw_page_title(ui, area, "Settings", "Kept in your record, so that they come along with it.");
    Page page(ui, "settings/scroll", area);
    Column& column = page.column();
    draw_look(ui, input, state, column);
    draw_days(ui, input, state, column);
    draw_reminders(ui, input, state, column);
    draw_privacy(ui, input, column);
    const SettingsAsk ask = draw_record(ui, input, state.record, column);
    return draw_help(ui, column) == SettingsAsk::Keys ? SettingsAsk::Keys : ask;
}

} // namespace kept::ui
