#include "ui/widgets/text_field.hpp"

#include "ui/context/ids.hpp"
#include "ui/imgui/imgui_compat_frame.hpp"
#include "ui/text/field_text.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <imgui_stdlib.h>

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

constexpr Type type = Type::Body;
constexpr double corner = 9;
constexpr double blink = 0.4; // Dear ImGui's caret changes at multiples of this

/// The data Dear ImGui's calls on a field's behalf need.
struct FieldCalls {
    StandIns& stand_ins;
    bool numbers_only = false;
    EditHook hook = {};
};

/// Digits, signs and both decimal separators; Dear ImGui's own filter drops the comma.
bool belongs_to_number(ImWchar typed) {
    const bool digit = typed >= '0' && typed <= '9';
    return digit || typed == '.' || typed == ',' || typed == '-';
}

int answer(ImGuiInputTextCallbackData* data) {
    const auto& calls = *static_cast<FieldCalls*>(data->UserData);
    if (data->EventFlag == ImGuiInputTextFlags_CallbackCharFilter) {
        data->EventChar = static_cast<ImWchar>(calls.stand_ins.admit_typed(data->EventChar));
        return calls.numbers_only && !belongs_to_number(data->EventChar) ? 1 : 0;
    }
    data->UserData = calls.hook.data;
    return calls.hook.call(data);
}

ImGuiInputTextFlags flags_of(const FieldCalls& calls, const FieldText& text) {
    ImGuiInputTextFlags flags = ImGuiInputTextFlags_CallbackCharFilter;
    if (calls.numbers_only)
        flags |= ImGuiInputTextFlags_AutoSelectAll;
    if (calls.hook.call != nullptr)
        flags |= ImGuiInputTextFlags_CallbackEdit;
    return text.is_whole() ? flags : flags | ImGuiInputTextFlags_ReadOnly;
}

void draw_ground(Ui& ui, std::string_view id, Rect rect, bool active) {
    const Colour ground = mixed(ui.theme.card, ui.theme.well, 0.55);
    const float lit = ui.animate(id, active ? 1.0F : 0.0F, 0.12);
    if (lit > 0)
        outline(ui, rect.inset(-ui.px(3)), faded(ui.theme.brand(), 0.20 * static_cast<double>(lit)), ui.px(corner + 3),
                ui.px(4));
    fill(ui, rect, ground, ui.px(corner));
    outline(ui, rect, mixed(ui.theme.line, ui.theme.brand(), static_cast<double>(lit)), ui.px(corner), ui.px(1));
}

bool was_active(const Ui& ui, std::string_view id) {
    return is_active_item("##field") && ui.state.focus.is_on(id_number(id));
}

/// A text of many lines is a window of its own, in which the mouse is while it is on the field.
void mark_area(const Ui& ui, std::string_view id, Rect rect, bool is_active) {
    if (ui.probe == nullptr)
        return;
    const ImVec2 centre = rect.centre();
    const bool is_clipped = !ui.clip().contains(centre.x, centre.y);
    ui.probe->mark({std::string(id), rect, true, is_clipped, ImGui::IsItemHovered(), is_active});
}

/// Finishes a field of either kind, after Dear ImGui's own work.
FieldResult finish(Ui& ui, std::string_view id, Rect rect, const std::string& text, bool changed, bool is_area) {
    FieldResult result{
        .changed = changed, .left = ImGui::IsItemDeactivatedAfterEdit(), .active = ImGui::IsItemActive()};
    Focus& focus = ui.state.focus;
    const std::uint64_t number = id_number(id);
    focus.add(number, ui.layer);
    if (ImGui::IsItemActivated())
        focus.clicked(number);
    if (result.active)
        ui.ask_wake(ui.reduce_motion ? ui.wake_after : ui.now + blink);
    ui.fonts.want(text);
    if (is_area)
        mark_area(ui, id, rect, result.active);
    else
        ui.mark(id, rect, true, result.active);
    if (ui.probe != nullptr && !text.empty())
        ui.probe->text(text, rect, ui.clip(), ui.layer);
    return result;
}

/// Asks Dear ImGui for the keyboard when Tab or a caller moved here.
void request_keyboard(Ui& ui, std::string_view id) {
    if (ui.state.focus.consume_request(id_number(id)))
        give_keyboard_to_next();
}

float indent_of(Ui& ui, const std::string& text, Rect rect, const FieldSpec& spec) {
    if (!spec.centred)
        return ui.px(12);
    const float free = rect.width() - text_width(ui, type, text);
    return std::max(ui.px(4), std::floor(free / 2));
}

void draw_hint(Ui& ui, Rect rect, std::string_view hint) {
    draw_text(ui, rect.inset(ui.px(12), 0), type, ui.theme.soft, hint);
}

} // namespace

FieldResult text_field(Ui& ui, std::string_view id, Rect rect, std::string& text, const FieldSpec& spec) {
    if (ui.is_inert) {
        draw_ground(ui, id, rect, false);
        draw_text(ui, rect.inset(ui.px(12), 0), type, ui.theme.soft, text.empty() ? spec.hint : std::string_view(text));
        return {};
    }
    const IdScope scope(id);
    draw_ground(ui, id, rect, was_active(ui, id));
    Rect room = rect;
    if (spec.icon != 0)
        draw_icon(ui, room.cut_left(ui.px(36)).centre(), IconSize::Medium, ui.theme.soft, spec.icon);
    if (text.empty())
        draw_hint(ui, spec.icon != 0 ? Rect{room.left - ui.px(12), room.top, room.right, room.bottom} : room,
                  spec.hint);
    const float height = ui.fonts.line_height(type);
    const float indent = spec.icon != 0 ? 0 : indent_of(ui, text, room, spec);
    const FontScope font(ui.fonts.font(type), height);
    const StyleSpace padding(ImGuiStyleVar_FramePadding, {indent, std::floor((rect.height() - height) / 2)});
    ImGui::SetCursorScreenPos(room.min());
    ImGui::SetNextItemWidth(room.width());
    request_keyboard(ui, id);
    FieldText held(ui.state.stand_ins, text, Lines::One);
    FieldCalls calls{ui.state.stand_ins, spec.numbers_only};
    const std::string before = held.held();
    const bool entered = ImGui::InputText("##field", &held.held(),
                                          flags_of(calls, held) | ImGuiInputTextFlags_EnterReturnsTrue, answer, &calls);
    const bool changed = held.held() != before;
    if (changed)
        held.give_back();
    FieldResult result = finish(ui, id, rect, text, changed, false);
    result.submitted = entered;
    return result;
}

FieldResult text_area(Ui& ui, std::string_view id, Rect rect, std::string& text, std::string_view hint,
                      const EditHook& hook) {
    const IdScope scope(id);
    draw_ground(ui, id, rect, was_active(ui, id));
    const float height = ui.fonts.line_height(type);
    if (text.empty())
        draw_hint(ui, rect.with_height(height + 2 * ui.px(9)), hint);
    const FontScope font(ui.fonts.font(type), height);
    const StyleSpace padding(ImGuiStyleVar_FramePadding, {ui.px(12), ui.px(9)});
    ImGui::SetCursorScreenPos(rect.min());
    request_keyboard(ui, id);
    FieldText held(ui.state.stand_ins, text, Lines::Many);
    FieldCalls calls{ui.state.stand_ins, false, hook};
    const std::string before = held.held();
    const bool entered =
        ImGui::InputTextMultiline("##field", &held.held(), rect.size(), flags_of(calls, held), answer, &calls);
    const bool changed = held.held() != before;
    if (changed)
        held.give_back();
    FieldResult result = finish(ui, id, rect, text, changed || entered, true);
    result.submitted = result.active && pressed(Key::Enter, mods::ctrl);
    return result;
}

void focus_field(Ui& ui, std::string_view id) {
    ui.state.focus.move_to(id_number(id));
}

} // namespace kept::ui
