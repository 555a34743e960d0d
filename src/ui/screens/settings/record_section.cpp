#include "ui/screens/settings/record_section.hpp"

#include "ui/screens/record/day_words.hpp"
#include "ui/screens/settings/settings_section.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

constexpr std::size_t copies_at_first = 4;
constexpr double seconds_between_looks = 5;

std::string_view size_text(const Ui& ui, std::uint64_t bytes) {
    if (bytes < 1'000'000)
        return ui.format("{:.0f} kB", std::ceil(static_cast<double>(bytes) / 1000));
    return ui.format("{:.1f} MB", static_cast<double>(bytes) / 1'000'000);
}

/// Draws a row with a button; true when pressed.
bool offer(Ui& ui, Section& section, const char* id, std::string_view label, std::string_view about,
           std::string_view act, bool enabled = true) {
    const ButtonSpec spec{.label = act, .enabled = enabled};
    return button(ui, id, section.row(label, about, button_width(ui, spec), button_height), spec);
}

void draw_place(Ui& ui, const ScreenInput& input, Section& section) {
    const ScreenServices& services = input.services;
    std::string_view about = services.data_folder.empty() ? std::string_view("In memory alone") : services.data_folder;
    if (services.data != nullptr)
        about = ui.format("{} · {}", about, size_text(ui, input.data().bytes));
    if (offer(ui, section, "settings/open-folder", "Where it lies", about, "Open the folder",
              static_cast<bool>(services.open_data_folder)))
        input.ask(OpenDataFolder{});
}

/// The copies change while no screen looks: once a day, and by the command line.
void look_again(const Ui& ui, const ScreenInput& input, RecordSectionState& state) {
    if (state.listed_at >= 0 && ui.now - state.listed_at < seconds_between_looks)
        return;
    state.listed_at = ui.now;
    input.ask(ListCopies{});
}

void draw_copy(Ui& ui, const ScreenInput& input, Section& section, const CopyLine& copy) {
    Rect row = section.line();
    constexpr std::string_view act = "Put in place…";
    if (link(ui, ui.format("settings/copy/{}", to_text(copy.day)), row.cut_right(link_width(ui, act)), act) &&
        input.data().busy.empty())
        input.ask(CompareCopy{copy.path});
    row.cut_right(ui.px(20));
    draw_text(ui, row.cut_right(ui.px(80)), Type::Caption, ui.theme.soft, size_text(ui, copy.bytes), Align::Right,
              Digits::Tabular);
    draw_text(ui, row, Type::Body, ui.theme.ink, day_words(copy.day, input.today));
}

void draw_copies(Ui& ui, const ScreenInput& input, RecordSectionState& state, Section& section, std::size_t shown) {
    const DataView& view = input.data();
    for (std::size_t i = 0; i < shown; ++i)
        draw_copy(ui, input, section, view.copies[i]);
    if (view.copies.size() <= copies_at_first)
        return;
    const std::string_view label =
        state.shows_all_copies ? "Show the newest alone" : ui.format("Show all {}", view.copies.size());
    if (link(ui, "settings/all-copies", section.line().with_width(link_width(ui, label)), label))
        state.shows_all_copies = !state.shows_all_copies;
}

std::string about_copies(const DataView& view) {
    return fmt::format("{} in {}; one a day is made by itself",
                       view.copies.empty()       ? "None yet"
                       : view.copies.size() == 1 ? "One"
                                                 : fmt::format("{}", view.copies.size()),
                       view.copies_folder);
}

/// Draws the rows that exist only if the record is in a file.
SettingsAsk draw_ways(Ui& ui, const ScreenInput& input, RecordSectionState& state, Section& section,
                      std::size_t shown) {
    const DataView& view = input.data();
    const bool is_free = view.busy.empty();
    const bool may_write = is_free && !view.damage;
    SettingsAsk ask = SettingsAsk::Nothing;
    if (offer(ui, section, "settings/bring", "From another app",
              "Loop, HabitBull, Daylio and others, any table, another Kept", "Bring a record along…", may_write))
        ask = SettingsAsk::Bring;
    if (offer(ui, section, "settings/save-copy", "For another app", "As a table, as everything, or as Loop writes it",
              "Save a copy…", is_free))
        ask = SettingsAsk::SaveCopy;
    if (offer(ui, section, "settings/verify", "Look for damage",
              is_free ? std::string_view("Reads every entry, and changes nothing") : std::string_view(view.busy),
              "Look at everything", is_free))
        input.ask(VerifyRecord{});
    if (offer(ui, section, "settings/back-up", "Copies", about_copies(view), "Make one now", may_write))
        input.ask(BackUpNow{});
    draw_copies(ui, input, state, section, shown);
    if (view.has_chooser && offer(ui, section, "settings/other-copy", "A copy from elsewhere",
                                  "First you see what would differ", "Choose it…", is_free))
        input.ask(ChooseFile{ChoiceOf::Restore, {}});
    if (!view.copies.empty() && offer(ui, section, "settings/erase-copies", "Delete the copies",
                                      "The record itself stays as it is", "Delete…", is_free))
        ask = SettingsAsk::EraseCopies;
    if (offer(ui, section, "settings/erase", "Erase everything", "Out of the file for good; you are asked first",
              "Erase…", may_write))
        ask = SettingsAsk::EraseEverything;
    return ask;
}

} // namespace

SettingsAsk draw_record(Ui& ui, const ScreenInput& input, RecordSectionState& state, Column& column) {
    if (input.services.data == nullptr) {
        Section section(ui, column, "Your record", 1);
        draw_place(ui, input, section);
        return SettingsAsk::Nothing;
    }
    look_again(ui, input, state);
    const DataView& view = input.data();
    const std::size_t shown =
        state.shows_all_copies ? view.copies.size() : std::min(copies_at_first, view.copies.size());
    const int rows = 6 + (view.has_chooser ? 1 : 0) + (view.copies.empty() ? 0 : 1);
    Section section(ui, column, "Your record", rows,
                    static_cast<int>(shown) + (view.copies.size() > copies_at_first ? 1 : 0));
    draw_place(ui, input, section);
    return draw_ways(ui, input, state, section, shown);
}

} // namespace kept::ui
