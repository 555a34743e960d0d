#include "ui/screens/record/restore_sheet.hpp"

#include "ui/screens/record/day_words.hpp"
#include "ui/screens/record/import_preview.hpp"
#include "ui/widgets/modal.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <span>

namespace kept::ui {
namespace {

constexpr std::size_t max_names = 6;

/// "Walk, Read and 3 more"
std::string names_text(const std::vector<std::string>& names) {
    if (names.size() <= max_names)
        return fmt::format("{}", fmt::join(names, ", "));
    return fmt::format("{} and {} more", fmt::join(std::span(names).first(max_names), ", "), names.size() - max_names);
}

/// The differences a restored copy would make, one sentence per paragraph.
std::vector<std::string> sentences_of(const RestoreView& view, Day today) {
    std::vector<std::string> lines{
        fmt::format("It goes to {}.", day_words(view.newest, today)),
        fmt::format("Entries in both: {}. Only in the record as it is now: {}. Only in the copy: {}.", view.in_both,
                    view.only_here, view.only_in_copy)};
    if (!view.is_record_sound)
        lines.emplace_back("The record as it is now is damaged; only what can still be read of it was compared.");
    if (!view.habits_only_here.empty())
        lines.push_back("Habits that the copy does not have: " + names_text(view.habits_only_here) + ".");
    if (!view.habits_only_in_copy.empty())
        lines.push_back("Habits that come back: " + names_text(view.habits_only_in_copy) + ".");
    lines.emplace_back("The record as it is now stays beside it, under another name.");
    return lines;
}

std::vector<LeftOut> as_lines(const std::vector<std::string>& faults) {
    std::vector<LeftOut> lines;
    lines.reserve(faults.size());
    for (const std::string& fault : faults)
        lines.push_back({fmt::format("{}", lines.size() + 1), fault});
    return lines;
}

} // namespace

void draw_restore_sheet(Ui& ui, const ScreenInput& input) {
    const std::optional<RestoreView>& restore = input.data().restore;
    if (!restore)
        return;
    const RestoreView& view = *restore;
    const bool is_sound = view.faults.empty();
    Modal modal(ui, "restore", is_sound ? "Put this copy in place?" : "This copy is not sound", 560, 400);
    Rect body = modal.body();
    draw_text(ui, body.cut_top(ui.px(20)), Type::Caption, ui.theme.soft, view.path);
    body.cut_top(ui.px(10));
    if (!is_sound) {
        body.cut_top(draw_paragraph(ui, body.min(), body.width(), Type::Body, ui.theme.ink,
                                    "It cannot be put in place, and nothing was changed. What was found:") +
                     ui.px(10));
        draw_left_out(ui, "restore/faults", as_lines(view.faults), body);
    } else {
        for (const std::string& line : sentences_of(view, input.today))
            body.cut_top(draw_paragraph(ui, body.min(), body.width(), Type::Body, ui.theme.ink, line, 4) + ui.px(10));
    }
    const bool wants_close = modal.wants_close();
    if (is_sound && modal.main_button("Put in place", input.data().busy.empty()))
        input.ask(RestoreCopy{});
    else if (modal.side_button("cancel", "Leave it") || wants_close)
        input.ask(CloseCompare{});
}

void draw_verdict_sheet(Ui& ui, const ScreenInput& input) {
    const std::optional<Verdict>& found = input.data().verdict;
    if (!found)
        return;
    const Verdict& verdict = *found;
    const bool is_sound = verdict.faults.empty();
    const bool is_all_well = is_sound && verdict.strays.empty();
    Modal modal(ui, "verdict", is_sound ? "The record is sound" : "The record is damaged", 560,
                is_all_well ? 230 : 400);
    Rect body = modal.body();
    const std::string sentence =
        is_sound
            ? fmt::format("Entries read: {}. The file and its guards are as they should be.{}", verdict.events,
                          is_all_well ? "" : " Nothing shows these answers; a copy from before may hold their habit:")
            : "Nothing was changed. A copy can be put in its place; it is listed under Copies in Settings. What was "
              "found:";
    body.cut_top(draw_paragraph(ui, body.min(), body.width(), Type::Body, ui.theme.ink, sentence) + ui.px(10));
    if (!is_all_well)
        draw_left_out(ui, "verdict/faults", as_lines(is_sound ? verdict.strays : verdict.faults), body);
    if (modal.main_button("Close") || modal.wants_close())
        input.ask(CloseVerification{});
}

} // namespace kept::ui
