#include "ui/screens/pictures/picture_menu.hpp"

#include "base/text.hpp"
#include "charts/framed.hpp"
#include "charts/svg.hpp"
#include "ui/context/ids.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/pictures/pictures_state.hpp"
#include "ui/widgets/button.hpp"

#include <fmt/format.h>

#include <cmath>
#include <utility>
#include <vector>

namespace kept::ui {
namespace {

constexpr double side = 26; // points

/// "Strength: On time" as a name for a file: letters and digits of any script, the rest as single dashes.
std::string file_name_of(std::string_view title) {
    std::string name = "kept";
    bool needs_dash = true;
    for (const char c : title) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_word = byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (is_word && needs_dash)
            name += '-';
        needs_dash = !is_word;
        if (is_word)
            name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return name;
}

TakenPicture make_picture(Ui& ui, const PictureOffer& offer) {
    TakenPicture picture{.title = std::string(offer.title),
                         .name = file_name_of(offer.title),
                         .drawing = charts::framed(offer.drawing(), offer.title, ui.theme, measure_of(ui)),
                         .svg = {}};
    picture.svg = charts::to_svg(picture.drawing, offer.title, [&ui](char32_t icon, charts::Point at, double points) {
        return ui.fonts.icon_outline(icon, at.x, at.y, points);
    });
    return picture;
}

void carry_out(Ui& ui, const ScreenInput& input, PicturesState& state, const PictureOffer& offer, PictureAct act) {
    ui.wants_frames = true;
    switch (act) {
    case PictureAct::CopyNumbers: {
        const charts::Numbers numbers = offer.numbers();
        set_clipboard(charts::to_tsv(numbers));
        state.said = numbers.rows.empty() ? "There are no numbers in it yet; the clipboard has the heads of its columns"
                                          : fmt::format("{} of numbers copied, ready for a spreadsheet",
                                                        counted(std::ssize(numbers.rows), "row", "rows"));
        return;
    }
    case PictureAct::CopyPicture:
        input.ask(PaintPicture{.drawing = make_picture(ui, offer).drawing, .path = {}});
        return;
    case PictureAct::Save:
        state.sheet = {.picture = make_picture(ui, offer),
                       .seen_choice = state.sheet.seen_choice,
                       .seen_lookup = state.sheet.seen_lookup};
        return;
    }
}

void note_focus(const Ui& ui, PicturesState& state, const PictureOffer& offer, std::string_view button) {
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const bool is_under_mouse = ui.is_top() && offer.area.contains(mouse.x, mouse.y);
    const bool has_keyboard = ui.is_top() && ui.state.focus.is_on(id_number(button)) && ui.state.focus.is_visible();
    if (has_keyboard || (is_under_mouse && !ui.state.focus.is_visible())) {
        state.focused = offer.id;
        state.focused_title = offer.title;
    }
    state.focused_is_drawn = state.focused_is_drawn || state.focused == offer.id;
}

std::optional<PictureAct> draw_acts(Ui& ui, const ScreenInput& input, PicturesState& state, std::string_view menu,
                                    Rect anchor) {
    if (!state.menu.is_open(menu))
        return std::nullopt;
    std::vector<MenuItem> items{{.id = "numbers", .label = "Copy numbers", .icon = icons::table_chart}};
    std::vector<PictureAct> acts{PictureAct::CopyNumbers};
    if (input.services.copies_pictures) {
        items.push_back({.id = "copy", .label = "Copy picture", .icon = icons::image});
        acts.push_back(PictureAct::CopyPicture);
    }
    if (input.services.data != nullptr) {
        items.push_back({.id = "save", .label = "Save picture…", .icon = icons::file_download});
        acts.push_back(PictureAct::Save);
    }
    const auto picked = draw_menu(ui, state.menu, menu, anchor, items);
    return picked ? std::optional(acts.at(*picked)) : std::nullopt;
}

} // namespace

void offer_picture(Ui& ui, const ScreenInput& input, const PictureOffer& offer) {
    if (input.pictures == nullptr || ui.is_inert)
        return;
    PicturesState& state = *input.pictures;
    const std::string_view button = ui.format("{}/take", offer.id);
    const std::string_view menu = ui.format("{}/menu", offer.id);
    note_focus(ui, state, offer, button);
    // Before the button: the Enter that opens the menu must not pick its first line.
    if (const auto act = draw_acts(ui, input, state, menu, state.menu_at))
        carry_out(ui, input, state, offer, *act);
    if (const std::optional<Rect>& place = offer.button;
        place && icon_button(ui, button, *place, icons::more_horiz, "Copy or save")) {
        state.menu.show(menu);
        state.menu_at = *place;
    }
    if (ui.is_top() && right_clicked_in(offer.area)) {
        const ImVec2 mouse = ImGui::GetIO().MousePos;
        state.menu.show(menu);
        state.menu_at = rect_at(mouse.x, mouse.y, 1, 1);
    }
    if (state.focused != offer.id)
        return;
    if (const auto asked = std::exchange(state.asked, std::nullopt))
        carry_out(ui, input, state, offer, *asked);
}

ChartInteraction draw_savable_chart(Ui& ui, const ScreenInput& input, std::string_view id, std::string_view title,
                                    const charts::Drawing& drawing, ImVec2 origin, Rect button,
                                    const std::function<charts::Numbers()>& numbers) {
    const Rect area = rect_at(origin.x, origin.y, ui.px(drawing.width), ui.px(drawing.height));
    offer_picture(ui, input,
                  {.id = id,
                   .title = title,
                   .area = area,
                   .button = button,
                   .drawing = [&drawing] { return drawing; },
                   .numbers = numbers});
    return draw_chart(ui, id, drawing, origin);
}

Rect cut_picture_button(const Ui& ui, Rect& head) {
    const float length = ui.px(side);
    const Rect place = head.cut_right(length);
    head.cut_right(ui.px(6));
    return rect_at(place.left, std::round(place.centre().y - length / 2), length, length);
}

} // namespace kept::ui
