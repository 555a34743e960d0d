#include "ui/screens/settings/settings_screen.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/page.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/slider.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/toggle.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace kept::ui {
namespace {

// In points.
constexpr double padding = 20;
constexpr double title_height = 40;
constexpr double row_height = 60;

void set(const ScreenInput& input, const char* key, std::string value) {
    input.commands.emplace_back(SetSetting{key, std::move(value)});
}

/// A card of rows, each with its words at the left and a control at the right.
class Section {
  public:
    Section(Ui& ui, Column& column, std::string_view title, int rows)
        : ui_(ui), card_(column.next(ui.px(title_height + row_height * rows + 6))) {
        draw_card(ui, card_);
        rest_ = card_.inset(ui.px(padding), 0);
        Rect head = rest_.cut_top(ui.px(title_height));
        head.cut_top(ui.px(10));
        draw_text(ui, head, Type::CaptionStrong, ui.theme.soft, title);
    }

    /// Draws the words of a row; returns the place of its control, `width` pixels wide and `height` points high.
    Rect row(std::string_view label, std::string_view about, float width, double height = 36) {
        Rect place = next();
        const Rect control = place.cut_right(width);
        place.cut_right(ui_.px(16));
        draw_text(ui_, place.cut_top(ui_.px(22)), Type::Body, ui_.theme.ink, label);
        draw_text(ui_, place.cut_top(ui_.px(18)), Type::Caption, ui_.theme.soft, about);
        return rect_at(control.left, control.centre().y - ui_.px(height / 2), control.width(), ui_.px(height));
    }

    /// A row that is a switch as a whole.
    bool flag(const char* id, std::string_view label, std::string_view about, bool& on) {
        return toggle(ui_, id, next(), label, on, about);
    }

  private:
    Rect next() {
        Rect place = rest_.cut_top(ui_.px(row_height));
        fill(ui_, place.with_height(ui_.px(1)), ui_.theme.line);
        place.cut_top(ui_.px(9));
        place.cut_bottom(ui_.px(9));
        return place;
    }

    Ui& ui_;
    Rect card_;
    Rect rest_;
};

void draw_flag(Section& section, const ScreenInput& input, const char* key, std::string_view label,
               std::string_view about, bool on) {
    if (section.flag((std::string("settings/") + key).c_str(), label, about, on))
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
    const StepperFace sizes{.step = 10, .least = 80, .most = 200, .unit = "%"};
    double size = settings.text_size;
    const Rect place = section.row("Size", "Of everything: text, charts and controls", stepper_width(ui, sizes));
    if (stepper(ui, "settings/text-size", place, size, state.text_size_text, sizes))
        set(input, "text_size", fmt::format("{:.0f}", std::clamp(size, sizes.least, sizes.most)));
    draw_flag(section, input, "reduce_motion", "Reduce motion", "Rings, switches and medals change at once",
              settings.reduce_motion);
    draw_flag(section, input, "safe_colours", "Colours for every kind of colour vision",
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
    const StepperFace hours{.step = 1, .least = 0, .most = 23, .unit = "o’clock"};
    double hour = settings.day_start_hour;
    const Rect place = section.row("A day begins at", "What is answered before then still belongs to the evening",
                                   stepper_width(ui, hours));
    if (stepper(ui, "settings/day-start", place, hour, state.day_start_text, hours))
        set(input, "day_start_hour", fmt::format("{:.0f}", std::clamp(hour, hours.least, hours.most)));
}

void draw_privacy(Ui& ui, const ScreenInput& input, Column& column) {
    const Settings& settings = input.journal.settings();
    Section section(ui, column, "What is shown", 2);
    draw_flag(section, input, "show_streaks", "Streaks", "Off: strength and reliability alone tell how it goes",
              settings.show_streaks);
    draw_flag(section, input, "hide_when_left", "Hide when I leave the window",
              "As F9 does; a click or F9 shows it again", settings.hide_when_left);
}

std::string size_text(std::uint64_t bytes) {
    if (bytes < 1'000'000)
        return fmt::format("{:.0f} kB", std::ceil(static_cast<double>(bytes) / 1000));
    return fmt::format("{:.1f} MB", static_cast<double>(bytes) / 1'000'000);
}

SettingsAsk draw_record(Ui& ui, const ScreenInput& input, Column& column) {
    const Surroundings& around = input.around;
    Section section(ui, column, "Your record", 2);
    const ButtonFace open{.label = "Open the folder", .enabled = static_cast<bool>(around.open_data_folder)};
    std::string about = around.data_folder.empty() ? "In memory alone" : around.data_folder;
    if (around.bytes_of_record)
        about += fmt::format(" · {}", size_text(around.bytes_of_record()));
    const Rect folder = section.row("Where it lies", about, button_width(ui, open), button_height);
    if (button(ui, "settings/open-folder", folder, open))
        around.open_data_folder();
    const ButtonFace keys{.label = "Show the keys", .hint = "F1"};
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
    draw_privacy(ui, input, column);
    return draw_record(ui, input, column);
}

} // namespace kept::ui
