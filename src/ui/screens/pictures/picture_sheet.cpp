#include "ui/screens/pictures/picture_sheet.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/form.hpp"
#include "ui/widgets/modal.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"

#include <fmt/format.h>

#include <array>

namespace kept::ui {
namespace {

constexpr std::array<Segment, 2> formats{Segment{"png", "PNG"}, Segment{"svg", "SVG"}};
constexpr std::array<std::string_view, 2> about{"Pixels, twice as fine as the screen; every program takes them",
                                                "Lines and letters that stay sharp at any size"};
constexpr std::size_t svg = 1;

std::string name_of(const TakenPicture& picture, std::size_t format) {
    return fmt::format("{}.{}", picture.name, formats.at(format).id);
}

std::string proposed(const DataView& view, const TakenPicture& picture, std::size_t format) {
    return view.save_folder + "/" + name_of(picture, format);
}

/// Another format; the ending goes along.
void pick(PictureSheet& sheet, std::size_t format) {
    const std::string ending = fmt::format(".{}", formats.at(sheet.format).id);
    if (sheet.path.ends_with(ending))
        sheet.path.replace(sheet.path.size() - ending.size(), ending.size(), fmt::format(".{}", formats.at(format).id));
    sheet.format = format;
}

void absorb_choice(const DataView& view, PictureSheet& sheet) {
    if (!view.chosen || view.chosen->what != ChoiceOf::SavePicture || view.chosen->number == sheet.seen_choice)
        return;
    sheet.seen_choice = view.chosen->number;
    sheet.path = view.chosen->path;
}

/// Saves the picture and closes the sheet.
void save(const ScreenInput& input, PictureSheet& sheet, const std::string& path, bool replaces) {
    const TakenPicture& picture = *sheet.picture;
    if (sheet.format == svg)
        input.ask(SavePicture{path, picture.svg, replaces});
    else
        input.ask(PaintPicture{picture.drawing, path, replaces});
    sheet.picture.reset();
}

/// Saves to the path that was asked about, or notes that something is there.
void absorb_lookup(const ScreenInput& input, PictureSheet& sheet) {
    const auto& found = input.data().looked_up;
    if (!found || found->number == sheet.seen_lookup)
        return;
    sheet.seen_lookup = found->number;
    if (found->path != std::exchange(sheet.wanted, {}))
        return;
    if (found->exists)
        sheet.exists = found->path;
    else
        save(input, sheet, found->path, false);
}

} // namespace

void draw_picture_sheet(Ui& ui, const ScreenInput& input, PicturesState& state) {
    PictureSheet& sheet = state.sheet;
    if (!sheet.picture || input.services.data == nullptr)
        return;
    const DataView& view = input.data();
    absorb_choice(view, sheet);
    absorb_lookup(input, sheet);
    if (!sheet.picture)
        return;
    const TakenPicture& picture = *sheet.picture;
    if (sheet.path.empty())
        sheet.path = proposed(view, picture, sheet.format);
    Modal modal(ui, "picture", "Save picture", 600, view.has_chooser ? 400 : 350);
    FormColumn form(ui, modal.body());
    if (const auto picked = segmented(ui, "picture/format", form.row("As"), formats, sheet.format))
        pick(sheet, *picked);
    draw_text(ui, form.plain(20), Type::Caption, ui.theme.soft, about.at(sheet.format));
    text_field(ui, "picture/path", form.row("Where to"), sheet.path);
    if (view.has_chooser) {
        ImVec2 at = form.plain(button_height).min();
        if (button_in_row(ui, "picture/choose", at, {.label = "Choose a place…"}))
            input.ask(ChooseFile{ChoiceOf::SavePicture, name_of(picture, sheet.format)});
    }
    const bool asks = !sheet.exists.empty() && sheet.exists == sheet.path;
    draw_text(ui, form.plain(20), Type::Caption, asks ? ui.theme.ink : ui.theme.soft,
              asks ? "There is something of that name already. Replace it, or name another place?"
                   : "Only you can read the file.");
    const bool wants_close = modal.wants_close();
    if (modal.main_button(asks ? "Replace it" : "Save", !sheet.path.empty())) {
        if (asks) {
            save(input, sheet, sheet.path, true);
        } else {
            sheet.wanted = sheet.path;
            input.ask(LookUpPath{sheet.path});
        }
    } else if (modal.side_button("cancel", "Cancel") || wants_close) {
        sheet.picture.reset();
    }
}

} // namespace kept::ui
