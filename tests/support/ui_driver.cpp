#include "support/ui_driver.hpp"

#include "ui/fonts/utf8.hpp"
#include "ui/imgui/imgui_compat_frame.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <imgui.h>

#include <algorithm>
#include <stdexcept>

namespace kept::test {
namespace {

constexpr double frame_seconds = 1.0 / 60;

[[noreturn]] void fail(const std::string& sentence) {
    throw std::runtime_error(sentence);
}

/// A point at `share` 0..1 of the way across, inside by at least a pixel.
ImVec2 point_in(ui::Rect rect, float share) {
    return {rect.left + 1 + (rect.width() - 2) * share, rect.centre().y};
}

} // namespace

UiDriver::UiDriver(Draw draw, const Theme& theme, ImVec2 size, float scale)
    : UiDriver(ui::FrameCalls{.draw = std::move(draw)}, theme, size, scale) {}

UiDriver::UiDriver(ui::FrameCalls calls, const Theme& theme, ImVec2 size, float scale)
    : UiDriver(std::move(calls), theme, size, scale, ui::find_fonts({KEPT_TEST_FONTS})) {}

UiDriver::UiDriver(Draw draw, const ui::FontPlaces& places)
    : UiDriver(ui::FrameCalls{.draw = std::move(draw)}, paper_theme(), {1280, 800}, 1, places) {}

UiDriver::UiDriver(ui::FrameCalls calls, const Theme& theme, ImVec2 size, float scale, const ui::FontPlaces& places)
    : calls_(std::move(calls)), theme_(&theme), fonts_(places), context_(ImGui::CreateContext(&fonts_.atlas())),
      scale_(scale), loop_(*this, fonts_) {
    calls_.appearance = [this] { return ui::Appearance{.theme = theme_, .reduce_motion = reduce_motion_}; };
    calls_.failed = [this, tell = calls_.failed](const std::string& sentence) {
        failure_ = sentence;
        tell(sentence);
    };
    ui::set_up_headless(clipboard_);
    ImGui::GetIO().DisplaySize = size;
    fonts_.load(scale);
    ui::prepare_headless_fonts();
    frames(3);
}

UiDriver::~UiDriver() {
    ui::tear_down_headless();
    ImGui::DestroyContext(context_);
}

void UiDriver::prepare(ui::Ui& ui) {
    ui.probe = notes_ ? &probe_ : nullptr;
    ui.longer_words = longer_words_;
}

void UiDriver::show(const ImDrawData& data) {
    vertices_ = data.TotalVtxCount;
}

void UiDriver::frame() {
    now_ += frame_seconds;
    failure_.clear();
    loop_.frame(calls_);
    if (!failure_.empty() && !expects_failures_)
        fail("a frame threw: " + failure_);
}

void UiDriver::frames(int count) {
    for (int at = 0; at < count; ++at)
        frame();
}

void UiDriver::run_until_idle() {
    constexpr int patience = 300;
    for (int at = 0; at < patience; ++at) {
        frame();
        if (!wants_frames() && at >= 2)
            return;
    }
    fail("the screen does not come to rest within 300 frames");
}

namespace {

/// The ids that begin as `id` does, up to its first slash; a screenful of days would hide them.
std::vector<std::string> neighbours(std::vector<std::string> ids, std::string_view id) {
    constexpr std::size_t max = 40;
    const std::string_view first = id.substr(0, id.find('/'));
    if (std::ranges::any_of(ids, [&](const std::string& other) { return other.starts_with(first); }))
        std::erase_if(ids, [&](const std::string& other) { return !other.starts_with(first); });
    ids.resize(std::min(ids.size(), max));
    return ids;
}

} // namespace

ui::Mark UiDriver::mark(std::string_view id) const {
    const auto found = probe_.find(id);
    if (!found)
        fail(fmt::format("nothing on the screen is marked {}; there are: {}", id,
                         fmt::join(neighbours(mark_ids(), id), ", ")));
    return *found;
}

void UiDriver::hover_rect(std::string_view id, float share) {
    const ui::Mark target = mark(id);
    if (!target.enabled)
        fail(fmt::format("{} is disabled", id));
    if (target.clipped)
        fail(fmt::format("{} is outside of what can be seen; scroll to it first", id));
    ui::feed_mouse(point_in(target.rect, share));
    frames(2);
}

void UiDriver::hover(std::string_view id) {
    hover_rect(id, 0.5F);
    if (!mark(id).hovered)
        fail(fmt::format("{} is covered by something else", id));
}

void UiDriver::press(std::string_view id, ui::MouseButton button) {
    hover(id);
    ui::feed_button(button, true);
    frame();
    ui::feed_button(button, false);
    frames(3);
}

void UiDriver::click_at(float x, float y) {
    ui::feed_mouse({x, y});
    frames(2);
    ui::feed_button(ui::MouseButton::Left, true);
    frame();
    ui::feed_button(ui::MouseButton::Left, false);
    frames(3);
}

void UiDriver::drag(std::string_view id, float from_share, float to_share) {
    hover_rect(id, from_share);
    const ui::Rect rect = mark(id).rect;
    ui::feed_button(ui::MouseButton::Left, true);
    frame();
    ui::feed_mouse(point_in(rect, to_share));
    frames(2);
    ui::feed_button(ui::MouseButton::Left, false);
    frames(2);
}

void UiDriver::wheel(std::string_view over, float notches) {
    hover(over);
    ui::feed_wheel(notches);
    frames(3);
}

void UiDriver::type(std::string_view text) {
    while (!text.empty())
        ui::feed_text(ui::to_utf8(state().stand_ins.typed(ui::next_character(text))));
    frames(3);
}

void UiDriver::key(ui::Key key, ui::Mods mods) {
    ui::feed_mods(mods);
    ui::feed_key(key, true);
    frame();
    ui::feed_key(key, false);
    ui::feed_mods({});
    frames(3);
}

std::vector<std::string> UiDriver::texts() const {
    std::vector<std::string> seen;
    for (const ui::DrawnText& text : probe_.texts()) {
        if (text.visible)
            seen.push_back(text.text);
    }
    return seen;
}

bool UiDriver::sees(std::string_view part) const {
    const std::vector<std::string> seen = texts();
    return std::any_of(seen.begin(), seen.end(),
                       [part](const std::string& text) { return text.find(part) != std::string::npos; });
}

std::vector<std::string> UiDriver::mark_ids() const {
    std::vector<std::string> ids;
    for (const ui::Mark& mark : probe_.marks())
        ids.push_back(mark.id);
    return ids;
}

} // namespace kept::test
