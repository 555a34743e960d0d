#include "ui/screens/record/import_questions.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/form.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace kept::ui {
namespace {

// In points.
constexpr double mood_height = 40;
constexpr double side = 30;

void draw_moods(Ui& ui, std::vector<std::string>& moods, Rect area) {
    ScrollArea scroll(ui, "bring/moods", area, ui.px(mood_height * static_cast<double>(moods.size())));
    Rect rest = scroll.content();
    std::optional<std::pair<std::size_t, std::size_t>> swap;
    for (std::size_t i = 0; i < moods.size(); ++i) {
        Rect row = rest.cut_top(ui.px(mood_height));
        fill(ui, row.with_height(ui.px(1)), ui.theme.line);
        row.cut_right(ui.px(14));
        const std::string path = fmt::format("bring/mood/{}", i + 1);
        const auto offer = [&](const char* part, char32_t icon, std::string_view tip, bool enabled) {
            const Rect spot = row.cut_right(ui.px(side));
            return icon_button(ui, path + part, square_around(spot.centre(), ui.px(side)), icon, tip, enabled);
        };
        if (offer("/down", icons::arrow_downward, "Worse", i + 1 < moods.size()))
            swap = {i, i + 1};
        if (offer("/up", icons::arrow_upward, "Better", i > 0))
            swap = {i - 1, i};
        draw_text(ui, row.cut_left(ui.px(32)), Type::Caption, ui.theme.soft, fmt::format("{}", i + 1));
        draw_text(ui, row, Type::Body, ui.theme.ink, moods[i]);
    }
    if (swap)
        std::swap(moods[swap->first], moods[swap->second]);
}

struct RoleLine {
    std::string_view id;
    std::string_view label;
    std::string_view none; ///< what no column means; empty: there must be one
};
constexpr std::array<RoleLine, 4> roles{{{"date", "The day", ""},
                                         {"habit", "The habit’s name", "The file’s name, for all rows"},
                                         {"value", "The answer or amount", "A yes on each day"},
                                         {"note", "The note", "No notes"}}};

void draw_role(Ui& ui, ImportSheet& sheet, const ImportView& view, const RoleLine& role, Rect rect) {
    const std::string key(role.id);
    const auto chosen = sheet.choices.columns.find(key);
    std::vector<MenuItem> items;
    if (!role.none.empty())
        items.push_back({.id = "none",
                         .label = role.none,
                         .picked = chosen != sheet.choices.columns.end() && chosen->second.empty()});
    std::vector<std::string> ids;
    ids.reserve(view.columns.size());
    for (const std::string& column : view.columns) {
        ids.push_back(fmt::format("{}", ids.size() + 1));
        items.push_back({.id = ids.back(),
                         .label = column,
                         .picked = chosen != sheet.choices.columns.end() && chosen->second == column});
    }
    const auto picked = dropdown(ui, sheet.menu, "bring/column/" + key, rect, items, "Choose a column");
    if (!picked)
        return;
    const std::size_t before = role.none.empty() ? 0 : 1;
    sheet.choices.columns[key] = *picked < before ? std::string() : view.columns[*picked - before];
}

/// The answer's column is never taken to be missing: a yes on each day is for the user to say.
bool draw_columns(Ui& ui, ImportSheet& sheet, const ImportView& view, Rect area) {
    FormColumn form(ui, area);
    for (const RoleLine& role : roles) {
        const auto chosen = sheet.choices.columns.find(std::string(role.id));
        if (chosen == sheet.choices.columns.end() && role.id != "value")
            sheet.choices.columns[std::string(role.id)] = "";
        draw_role(ui, sheet, view, role, form.row(role.label));
    }
    return !sheet.choices.columns["date"].empty() && sheet.choices.columns.contains("value");
}

bool draw_dates(Ui& ui, DateOrder& order, Rect area) {
    static constexpr std::array<Segment, 2> orders{Segment{"day", "The day (31/12)"},
                                                   Segment{"month", "The month (12/31)"}};
    const std::size_t chosen = order == DateOrder::DayFirst ? 0 : order == DateOrder::MonthFirst ? 1 : 2;
    const Rect place = area.with_height(ui.px(36)).with_width(segmented_width(ui, orders));
    if (const auto picked = segmented(ui, "bring/dates", place, orders, chosen))
        order = *picked == 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return order != DateOrder::Unknown;
}

} // namespace

bool draw_import_question(Ui& ui, ImportSheet& sheet, const ImportView& view, ImportQuestion question, Rect area) {
    draw_text(ui, area.cut_top(ui.px(22)), Type::BodyStrong, ui.theme.ink, view.file);
    area.cut_top(ui.px(6));
    const std::string_view about = question == view.question && !view.sentence.empty()
                                       ? std::string_view(view.sentence)
                                       : "Say which column holds what; each row is one day of one habit.";
    area.cut_top(draw_paragraph(ui, area.min(), area.width(), Type::Body, ui.theme.soft, about, 5) + ui.px(16));
    switch (question) {
    case ImportQuestion::Moods:
        draw_moods(ui, sheet.choices.moods, area);
        return true;
    case ImportQuestion::Columns:
        return draw_columns(ui, sheet, view, area);
    case ImportQuestion::Dates:
        return draw_dates(ui, sheet.choices.dates, area);
    case ImportQuestion::None:
        break;
    }
    return true;
}

} // namespace kept::ui
