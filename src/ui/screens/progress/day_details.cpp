#include "ui/screens/progress/day_details.hpp"

#include "journal/describe.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace kept::ui {
namespace {

// In points.
constexpr double padding = 16;
constexpr double line_height = 24;

std::string details_of(const Entry& entry) {
    std::string text;
    const auto add = [&](std::string_view label, const std::string& words) {
        if (!words.empty())
            text += fmt::format("{}{}{}", text.empty() ? "" : " · ", label, words);
    };
    add("", entry.what);
    add("for: ", entry.why);
    add("set off by ", entry.trigger);
    add("met with ", entry.skill);
    if (entry.minutes >= 0)
        add("", fmt::format("{} min to settle", entry.minutes));
    add("“", entry.note.empty() ? "" : entry.note + "”");
    return text;
}

std::vector<std::string> lines_of(const ScreenInput& input, const HabitRecord& record, Day day) {
    std::vector<std::string> lines;
    for (const LoggedCheckIn& logged : input.journal.check_ins_on(record, day)) {
        const Entry entry = input.journal.entry_of(logged.event);
        std::string line = describe(entry, record.habit);
        if (const std::string details = details_of(entry); !details.empty())
            line += ": " + details;
        const Day written = input.journal.events().at(logged.event).written_day;
        if (!entry.from.empty())
            line += fmt::format(" (from {})", entry.from);
        else if (written != day)
            line += fmt::format(" (written {})", describe_day(written, input.today));
        lines.push_back(std::move(line));
    }
    if (lines.empty())
        lines.emplace_back("Nothing was said about this day.");
    return lines;
}

} // namespace

float day_details_height(Ui& ui, const ScreenInput& input, const HabitRecord& record, Day day, float /*width*/) {
    const std::size_t lines = lines_of(input, record, day).size();
    return ui.px(2 * padding + std::max(1.0, static_cast<double>(lines)) * line_height + 26);
}

std::optional<Day> draw_day_details(Ui& ui, const ScreenInput& input, const HabitRecord& record, Day day, Rect card) {
    draw_card(ui, card);
    ui.mark("progress/day", card);
    Rect content = card.inset(ui.px(padding + 2), ui.px(padding - 2));
    const std::vector<std::string> lines = lines_of(input, record, day);
    Rect head = content.cut_top(ui.px(28));
    const ButtonSpec spec{.label = "Answer or correct"};
    const Rect place = head.cut_right(button_width(ui, spec));
    const bool wants = button(ui, "progress/correct", place.with_height(ui.px(button_height)), spec);
    draw_text(ui, head, Type::BodyStrong, ui.theme.ink, fmt::format("{} {}", to_long_text(day), to_civil(day).year));
    for (const std::string& line : lines)
        draw_text(ui, content.cut_top(ui.px(line_height)), Type::Body, ui.theme.soft, line);
    return wants ? std::optional(day) : std::nullopt;
}

} // namespace kept::ui
