#include "desktop/graphics/frame_hash.hpp"
#include "support/ui_driver.hpp"
#include "ui/widgets/text.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <string>

using namespace kept;

TEST_CASE("a frame that draws what the last one drew is told from one that draws something else") {
    std::string words = "kept";
    test::UiDriver driver([&](ui::Ui& ui) { ui::draw_text_at(ui, {40, 40}, ui::Type::Body, ui.theme.ink, words); });
    const auto frame = [&] {
        driver.frames();
        return desktop::hash_of(*ImGui::GetDrawData());
    };
    const auto before = frame();
    CHECK(frame() == before); // so the window neither draws nor shows it again
    words = "swept";
    CHECK(frame() != before);
    words = "kept";
    CHECK(frame() == before);
}
