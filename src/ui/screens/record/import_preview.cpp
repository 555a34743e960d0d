#include "ui/screens/record/import_preview.hpp"

#include "base/text.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/toggle.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace kept::ui {
namespace {

// In points.
constexpr double line_height = 30;
constexpr double left_out_height = 40;

struct Count {
    std::string_view label;
    int number;
    bool always = false; ///< shown as 0 too
};

void draw_counts(Ui& ui, const ImportView& view, Rect& area) {
    const std::array<Count, 6> counts{{{"New habits", view.new_habits, true},
                                       {"Habits that are here already", view.matched_habits},
                                       {"New entries", view.new_entries, true},
                                       {"Entries that are here already", view.same},
                                       {"Changed there since the last time", view.replaced},
                                       {"Changed here since then: yours stand", view.kept_yours}}};
    for (const Count& count : counts) {
        if (count.number == 0 && !count.always)
            continue;
        Rect row = area.cut_top(ui.px(line_height));
        fill(ui, row.with_height(ui.px(1)), ui.theme.line);
        draw_text(ui, row.cut_right(ui.px(90)), Type::BodyStrong, ui.theme.ink, fmt::format("{}", count.number),
                  Align::Right, Digits::Tabular);
        draw_text(ui, row, Type::Body, ui.theme.ink, count.label);
    }
}

} // namespace

void draw_left_out(Ui& ui, std::string_view id, const std::vector<LeftOut>& lines, Rect area) {
    draw_well(ui, area);
    const float height = ui.px(left_out_height);
    const ScrollArea scroll(ui, id, area.inset(ui.px(12), ui.px(6)), height * static_cast<float>(lines.size()));
    const Rect content = scroll.content();
    const auto first = static_cast<std::size_t>(std::max(0.0F, (area.top - content.top) / height));
    for (std::size_t i = first; i < lines.size(); ++i) {
        const Rect row = rect_at(content.left, content.top + height * static_cast<float>(i), content.width(), height);
        if (row.top > area.bottom)
            break;
        Rect words = row.inset(0, ui.px(3));
        words.cut_right(ui.px(14));
        draw_text(ui, words.cut_top(ui.px(17)), Type::CaptionStrong, ui.theme.ink, lines[i].where);
        draw_text(ui, words.cut_top(ui.px(17)), Type::Caption, ui.theme.soft, lines[i].why);
    }
}

bool draw_import_preview(Ui& ui, const ImportView& view, bool& reminders, Rect area) {
    Rect head = area.cut_top(ui.px(22));
    bool wants_columns = false;
    if (!view.columns.empty()) {
        constexpr std::string_view label = "Choose the columns";
        wants_columns = link(ui, "bring/columns", head.cut_right(link_width(ui, label)), label);
        head.cut_right(ui.px(16));
    }
    draw_text(ui, head, Type::BodyStrong, ui.theme.ink, view.file);
    draw_text(ui, area.cut_top(ui.px(20)), Type::Caption, ui.theme.soft, "From " + view.format);
    area.cut_top(ui.px(12));
    draw_counts(ui, view, area);
    area.cut_top(ui.px(12));
    if (view.reminders > 0)
        checkbox(ui, "bring/reminders", area.cut_top(ui.px(34)),
                 fmt::format("Switch on {}", counted(view.reminders, "reminder", "reminders")), reminders);
    if (!view.changes_anything)
        area.cut_top(draw_paragraph(ui, area.min(), area.width(), Type::Body, ui.theme.soft,
                                    view.has_read_nothing ? "No row of it could be read. Below is why."
                                                          : "There is nothing in it that is not here already.") +
                     ui.px(10));
    if (view.left_out.empty())
        return wants_columns;
    draw_text(ui, area.cut_top(ui.px(22)), Type::CaptionStrong, ui.theme.soft,
              fmt::format("Left out: {}", view.left_out.size()));
    area.cut_top(ui.px(4));
    draw_left_out(ui, "bring/left-out", view.left_out, area);
    return wants_columns;
}

void draw_under_way(Ui& ui, std::string_view sentence, Rect area) {
    area.cut_top(ui.px(24));
    draw_text(ui, area.cut_top(ui.px(24)), Type::Body, ui.theme.soft, sentence);
    area.cut_top(ui.px(12));
    const Rect track = area.with_height(ui.px(4));
    fill(ui, track, ui.theme.well, ui.px(2));
    constexpr double seconds = 2.4; // from one end to the other and back
    const double share = ui.reduce_motion ? 0.5 : 0.5 - 0.5 * std::cos(ui.now / seconds * 2 * 3.14159265358979);
    const float length = track.width() / 4;
    const Rect mark =
        rect_at(track.left + (track.width() - length) * static_cast<float>(share), track.top, length, track.height());
    fill(ui, mark, ui.theme.brand(), ui.px(2));
    if (!ui.reduce_motion)
        ui.ask_wake(ui.now + 1.0 / 30);
}

} // namespace kept::ui
