#include "charts/heat_map.hpp"

#include "charts/heat_cell.hpp"
#include "charts/week_grid.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::charts {
namespace {

// In points.
constexpr double weekday_labels = 30;
constexpr double title_row = 26;
constexpr double month_row = 20;
constexpr double summary_month_labels = 18;
constexpr double wide_gap = 4;
constexpr double narrow_gap = 3; ///< where the cells are small
constexpr double smallest_cell = 8;
constexpr double small_cell = 11;
constexpr double largest_cell = 18;
constexpr double legend_cell = 13;

class HeatMapMaker {
  public:
    HeatMapMaker(const HeatMapInput& input, const Theme& theme, double width, const TextMeasure& measure)
        : input_(input), theme_(theme), measure_(measure), from_(input.from) {
        const double room = width - weekday_labels;
        gap_ = (room + wide_gap) / weeks() - wide_gap < small_cell ? narrow_gap : wide_gap;
        const int max_weeks = std::max(1, static_cast<int>((room + gap_) / (smallest_cell + gap_)));
        if (weeks() > max_weeks)
            from_ = WeekGrid::week_begin(input.to, input.first_weekday) - 7 * (max_weeks - 1);
        side_ = std::min(largest_cell, std::floor(2 * ((room + gap_) / weeks() - gap_)) / 2);
        drawing_.width = width;
    }

    Drawing make() {
        const double top = draw_legend() ? title_row : title_row * 2;
        const WeekGrid grid(from_, input_.first_weekday, {weekday_labels, top + month_row}, side_, side_, gap_);
        draw_months(grid, top + month_row / 2);
        draw_weekdays(grid);
        for (Day day = from_; day <= input_.to; ++day)
            draw_day(grid, day);
        drawing_.height = grid.row_centre(6) + side_ / 2 + 2;
        return std::move(drawing_);
    }

  private:
    int weeks() const { return WeekGrid::weeks_between(from_, input_.to, input_.first_weekday); }

    void text(Point at, std::string words, TextStyle style, Anchor anchor = Anchor::Start) {
        drawing_.shapes.push_back(Text{at, std::move(words), style, anchor, theme_.soft});
    }

    const HeatCell* find(Day day) const {
        const auto found = std::ranges::lower_bound(input_.cells, day, {}, &HeatCell::day);
        return found != input_.cells.end() && found->day == day ? &*found : nullptr;
    }

    CellMark mark_on(Day day) const {
        if (day > input_.today)
            return CellMark::ToCome;
        const HeatCell* cell = find(day);
        return cell == nullptr ? CellMark::NotDue : cell_mark(cell->outcome, cell->is_later);
    }

    void draw_day(const WeekGrid& grid, Day day) {
        const Box box = grid.cell(day);
        const HeatCell* cell = find(day);
        draw_cell(drawing_, box, mark_on(day), cell != nullptr ? cell->share : 0, input_.accent, theme_);
        if (input_.selected == day)
            drawing_.shapes.push_back(RoundedBox{{box.left - 2, box.top - 2, box.width + 4, box.height + 4},
                                                 side_ * 0.28 + 2,
                                                 std::nullopt,
                                                 theme_.ink,
                                                 1.5});
        HitArea hit{{box.left - gap_ / 2, box.top - gap_ / 2, side_ + gap_, side_ + gap_}, "day/" + to_text(day), {}};
        hit.lines.push_back(fmt::format("{} {}", short_weekday_name(weekday_of(day)), to_short_text(day)));
        if (cell != nullptr && !cell->read_out.empty())
            hit.lines.push_back(cell->read_out);
        drawing_.hits.push_back(std::move(hit));
    }

    void draw_weekdays(const WeekGrid& grid) {
        for (const int row : {0, 2, 4}) {
            const auto weekday = static_cast<Weekday>((static_cast<int>(input_.first_weekday) + row) % 7);
            text({0, grid.row_centre(row)}, std::string(short_weekday_name(weekday)), TextStyle::Tiny);
        }
    }

    void draw_months(const WeekGrid& grid, double y) {
        double last_end = -1;
        for (Day day = from_; day <= input_.to; ++day) {
            if (to_civil(day).day != 1 && day != from_)
                continue;
            const CivilDate date = to_civil(day);
            const double left = grid.column_left(grid.column_of(day));
            const std::string label(short_month_name(date.month));
            const double end = left + measure_(label, TextStyle::Tiny);
            // A month that begins in the middle of the first weeks gives way to the next one.
            const bool is_cut_off = day == from_ && date.day > 15;
            if (left < last_end + 6 || end > drawing_.width || is_cut_off)
                continue;
            text({left, y}, label, TextStyle::Tiny);
            last_end = end;
        }
    }

    /// The marks that occur, at the right of the title; below it where there is no room. True: beside.
    bool draw_legend() {
        text({0, title_row / 2 - 3}, input_.title, TextStyle::CaptionStrong);
        std::vector<CellMark> marks;
        for (const CellMark mark : legend_marks())
            if (mark == CellMark::Kept || occurs(mark))
                marks.push_back(mark);
        double width = 0;
        for (const CellMark mark : marks)
            width += entry_width(mark);
        const double title_width = measure_(input_.title, TextStyle::CaptionStrong) + 24;
        const bool is_beside = title_width + width <= drawing_.width;
        double x = is_beside ? drawing_.width - width + 16 : 0;
        const double y = (is_beside ? title_row / 2 : title_row * 1.5) - 3;
        for (const CellMark mark : marks) {
            draw_cell(drawing_, {x, y - legend_cell / 2, legend_cell, legend_cell}, mark, 0.6, input_.accent, theme_);
            text({x + legend_cell + 7, y}, std::string(name_of(mark)), TextStyle::Tiny);
            x += entry_width(mark);
        }
        return is_beside;
    }

    double entry_width(CellMark mark) const { return legend_cell + 7 + measure_(name_of(mark), TextStyle::Tiny) + 16; }

    bool occurs(CellMark mark) const {
        return std::ranges::any_of(input_.cells, [&](const HeatCell& cell) {
            return cell.day >= from_ && cell.day <= input_.to && cell_mark(cell.outcome, cell.is_later) == mark;
        });
    }

    const HeatMapInput& input_;
    const Theme& theme_;
    const TextMeasure& measure_;
    Day from_;
    double gap_ = wide_gap;
    double side_ = 0;
    Drawing drawing_;
};

/// How wide the weeks of a summary map are; closer together where they are narrow.
struct SummaryColumns {
    SummaryColumns(const std::vector<SummaryCell>& cells, Weekday first_weekday, double map_width) {
        const int weeks = WeekGrid::weeks_between(cells.front().day, cells.back().day, first_weekday);
        const double room = map_width - weekday_labels;
        gap = (room + wide_gap) / weeks - wide_gap < small_cell ? narrow_gap : wide_gap;
        width = (room + gap) / weeks - gap;
    }
    double gap = wide_gap;
    double width = 0;
};

double top_of(Months months) {
    return months == Months::Named ? summary_month_labels : 0;
}

} // namespace

Drawing heat_map(const HeatMapInput& input, const Theme& theme, double width, const TextMeasure& measure) {
    return HeatMapMaker(input, theme, width, measure).make();
}

double summary_map_height(const std::vector<SummaryCell>& cells, Weekday first_weekday, double width, Months months) {
    if (cells.empty())
        return 0;
    const SummaryColumns columns(cells, first_weekday, width);
    return top_of(months) + 7 * (columns.width + columns.gap) - columns.gap;
}

Drawing summary_map(const std::vector<SummaryCell>& cells, Weekday first_weekday, const Theme& theme, Colour accent,
                    double width, double height, Months months) {
    Drawing drawing{.width = width, .height = height};
    if (cells.empty())
        return drawing;
    const auto [gap, cell_width] = SummaryColumns(cells, first_weekday, width);
    const double top = top_of(months);
    const double cell_height = (height - top + gap) / 7 - gap;
    const WeekGrid grid(cells.front().day, first_weekday, {weekday_labels, top}, cell_width, cell_height, gap);
    if (months == Months::Named)
        for (const SummaryCell& cell : cells)
            if (const CivilDate date = to_civil(cell.day); date.day == 1)
                drawing.shapes.push_back(Text{{grid.cell(cell.day).left, top / 2 - 1},
                                              std::string(short_month_name(date.month)),
                                              TextStyle::Tiny,
                                              {},
                                              theme.soft});
    for (const int row : {0, 2, 4}) {
        const auto weekday = static_cast<Weekday>((static_cast<int>(first_weekday) + row) % 7);
        drawing.shapes.push_back(
            Text{{0, grid.row_centre(row)}, std::string(short_weekday_name(weekday)), TextStyle::Tiny, {}, theme.soft});
    }
    for (const SummaryCell& cell : cells) {
        const Box box = grid.cell(cell.day);
        RoundedBox shape{box, std::min(4.0, cell_height / 3), std::nullopt, std::nullopt};
        if (cell.share)
            shape.fill = heat_step(theme, accent, static_cast<int>(std::ceil(*cell.share * 4 - 1e-9)));
        else
            shape.stroke = theme.line;
        drawing.shapes.push_back(shape);
        drawing.hits.push_back(
            {{box.left - gap / 2, box.top - gap / 2, box.width + gap, box.height + gap},
             "day/" + to_text(cell.day),
             {fmt::format("{} {}", short_weekday_name(weekday_of(cell.day)), to_short_text(cell.day)), cell.read_out}});
    }
    return drawing;
}

} // namespace kept::charts
