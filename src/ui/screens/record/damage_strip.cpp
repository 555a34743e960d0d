#include "ui/screens/record/damage_strip.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/screens/record/day_words.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

namespace kept::ui {
namespace {

// In points.
constexpr double height = 108;
constexpr double gap = 16;

std::string words_of(const DataView& view, const std::optional<CopyLine>& good, Day today) {
    const std::string copy = good ? fmt::format("The newest good copy is of {}.", day_words(good->day, today))
                                  : fmt::format("No good copy was found in {}.", view.copies_folder);
    return "This is what can be read of it; nothing is written, and the file stays as it is. " + copy;
}

} // namespace

void draw_damage_strip(Ui& ui, const ScreenInput& input, Rect& area) {
    if (input.services.data == nullptr)
        return;
    const DataView& view = input.data();
    const std::optional<Damage>& damage = view.damage;
    if (!damage)
        return;
    const std::optional<CopyLine>& good = damage->newest_good;
    const Rect card = area.cut_top(ui.px(height));
    area.cut_top(ui.px(gap));
    draw_card(ui, card);
    ui.mark("damage", card);
    Rect content = card.inset(ui.px(18), ui.px(12));
    const Rect icon = content.cut_left(ui.px(28));
    draw_icon(ui, {icon.left + ui.px(11), icon.top + ui.px(11)}, IconSize::Large, ui.theme.accent(1), icons::info);
    content.cut_left(ui.px(6));
    draw_text(ui, content.cut_top(ui.px(22)), Type::BodyStrong, ui.theme.ink, "Your record’s file is damaged");
    draw_text(ui, content.cut_top(ui.px(22)), Type::Body, ui.theme.soft, words_of(view, good, input.today));
    content.cut_top(ui.px(6));
    ImVec2 at = content.min();
    const bool is_free = view.busy.empty();
    if (good && button_in_row(ui, "damage/restore", at,
                              {.label = "Put that copy in place…", .style = ButtonStyle::Main, .enabled = is_free}))
        input.ask(CompareCopy{good->path});
    if (view.has_chooser && button_in_row(ui, "damage/choose", at, {.label = "Another copy…", .enabled = is_free}))
        input.ask(ChooseFile{ChoiceOf::Restore, {}});
    if (button_in_row(ui, "damage/faults", at, {.label = "What was found", .enabled = is_free}))
        input.ask(VerifyRecord{});
}

} // namespace kept::ui
