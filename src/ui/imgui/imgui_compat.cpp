#include "ui/imgui/imgui_compat.hpp"

#include "ui/imgui/style.hpp"

#include <imgui_freetype.h>
#include <imgui_internal.h>

#include <boost/container/small_vector.hpp>
#include <string>

namespace kept::ui {
namespace {

constexpr ImGuiWindowFlags bare_window = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                         ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground |
                                         ImGuiWindowFlags_NoNav;

/// A short null-terminated copy, for functions that take C strings.
class CName {
  public:
    explicit CName(std::string_view text) : text_(text.begin(), text.end()) { text_.push_back('\0'); }
    const char* get() const { return text_.data(); }

  private:
    boost::container::small_vector<char, 128> text_;
};

} // namespace

bool invisible_button(std::string_view id, Rect rect) {
    const IdScope scope(id);
    ImGui::SetCursorScreenPos(rect.min());
    return ImGui::InvisibleButton("", rect.size());
}

bool right_clicked_in(Rect rect) {
    return ImGui::IsMouseClicked(ImGuiMouseButton_Right) && ImGui::IsWindowHovered() &&
           ImGui::IsMouseHoveringRect(rect.min(), rect.max());
}

bool is_active_item(const char* name) {
    return ImGui::GetActiveID() == ImGui::GetID(name);
}

void add_text(ImDrawList& list, ImFont& font, float size, ImVec2 position, ImU32 colour, std::string_view text) {
    if (!text.empty()) // Dear ImGui takes an end that is null for "up to the zero"
        list.AddText(&font, size, position, colour, text.data(), text.data() + text.size());
}

float text_advance(const ImFont& font, float size, std::string_view text) {
    if (text.empty())
        return 0;
#if IMGUI_VERSION_NUM < 19200
    const ImFont& measured = font;
#else
    ImFont& measured = const_cast<ImFont&>(font); // measuring may load a glyph
#endif
    return measured.CalcTextSizeA(size, FLT_MAX, 0.0F, text.data(), text.data() + text.size()).x;
}

void set_clipboard(const std::string& text) {
    ImGui::SetClipboardText(text.c_str());
}

std::string clipboard() {
    const char* text = ImGui::GetClipboardText();
    return text == nullptr ? std::string() : std::string(text);
}

void use_freetype(ImFontAtlas& atlas) {
#if IMGUI_VERSION_NUM < 19200
    atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    atlas.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
#else
    atlas.SetFontLoader(ImGuiFreeType::GetFontLoader());
    atlas.FontLoaderFlags = ImGuiFreeTypeLoaderFlags_LightHinting;
#endif
}

ImFont* add_font(ImFontAtlas& atlas, const FontSource& source) {
    ImFontConfig config;
    config.FontData = source.data;
    config.FontDataSize = static_cast<int>(source.bytes);
    config.FontDataOwnedByAtlas = false;
    config.FontNo = static_cast<decltype(config.FontNo)>(source.face);
    config.SizePixels = source.pixels;
    config.MergeMode = source.merge;
    config.GlyphRanges = source.ranges;
#if IMGUI_VERSION_NUM < 19190
    config.GlyphExtraSpacing.x = source.tracking;
#else
    config.GlyphExtraAdvanceX = source.tracking;
#endif
    return atlas.AddFont(&config);
}

void set_fallback(ImFont& font, ImWchar character) {
    font.FallbackChar = character;
#if IMGUI_VERSION_NUM < 19200
    font.BuildLookupTable();
#endif
}

bool has_glyph(ImFont& font, ImWchar character) {
#if IMGUI_VERSION_NUM < 19200
    return font.FindGlyphNoFallback(character) != nullptr;
#else
    return font.IsGlyphInFont(character);
#endif
}

bool fonts_grow_by_themselves() {
    return IMGUI_VERSION_NUM >= 19200;
}

void free_atlas_pixels([[maybe_unused]] ImFontAtlas& atlas) {
#if IMGUI_VERSION_NUM < 19200
    atlas.ClearTexData(); // later ones manage their pixels themselves
#endif
}

FontScope::FontScope(ImFont& font, [[maybe_unused]] float size) {
#if IMGUI_VERSION_NUM < 19200
    ImGui::PushFont(&font);
#else
    ImGui::PushFont(&font, size);
#endif
}

FontScope::~FontScope() {
    ImGui::PopFont();
}

StyleColour::StyleColour(ImGuiCol what, Colour colour) {
    ImGui::PushStyleColor(what, to_u32(colour));
}

StyleColour::~StyleColour() {
    ImGui::PopStyleColor();
}

StyleSpace::StyleSpace(ImGuiStyleVar what, ImVec2 value) {
    ImGui::PushStyleVar(what, value);
}

StyleSpace::~StyleSpace() {
    ImGui::PopStyleVar();
}

IdScope::IdScope(std::string_view id) {
    ImGui::PushID(id.data(), id.data() + id.size());
}

IdScope::~IdScope() {
    ImGui::PopID();
}

WindowScope::WindowScope(std::string_view id, Rect rect, Layer layer) {
    const StyleSpace padding(ImGuiStyleVar_WindowPadding, {0, 0});
    const StyleSpace smallest(ImGuiStyleVar_WindowMinSize, {1, 1});
    ImGuiWindowFlags flags = bare_window | ImGuiWindowFlags_NoScrollWithMouse;
    if (layer == Layer::Base)
        flags |= ImGuiWindowFlags_NoBringToFrontOnFocus;
    if (layer == Layer::Ghost)
        flags |= ImGuiWindowFlags_NoInputs;
    if (layer == Layer::Note || layer == Layer::Ghost)
        flags |= ImGuiWindowFlags_NoFocusOnAppearing;
    ImGui::SetNextWindowPos(rect.min());
    ImGui::SetNextWindowSize(rect.size());
    ImGui::Begin(CName(id).get(), nullptr, flags);
    if (layer == Layer::Ghost || layer == Layer::Over) // in the order of every frame, so the pile stays as nested
        ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
}

WindowScope::~WindowScope() {
    ImGui::End();
}

ChildScope::ChildScope(std::string_view id, Rect rect) {
    const StyleSpace padding(ImGuiStyleVar_WindowPadding, {0, 0});
    ImGui::SetCursorScreenPos(rect.min());
    ImGui::BeginChild(CName(id).get(), rect.size(), false, bare_window);
}

ChildScope::~ChildScope() {
    ImGui::EndChild();
}

} // namespace kept::ui
