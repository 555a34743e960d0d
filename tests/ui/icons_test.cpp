#include "support/ui_driver.hpp"
#include "ui/fonts/icons.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace kept;

TEST_CASE("the icon font has every icon Kept names") {
    test::UiDriver driver([](ui::Ui&) {});
    for (const ui::icons::Named& entry : ui::icons::all) {
        CAPTURE(std::string(entry.name));
        CHECK(driver.fonts().has_icon(entry.icon));
    }
}

TEST_CASE("an icon is found by its name, and a star stands for an unknown one") {
    CHECK(ui::icons::named("spa") == ui::icons::spa);
    CHECK(ui::icons::named("no such icon") == ui::icons::star);
    CHECK(ui::icons::name_of(ui::icons::schedule) == "schedule");
    for (const char32_t icon : ui::icons::for_habits)
        CHECK(ui::icons::named(ui::icons::name_of(icon)) == icon);
}
