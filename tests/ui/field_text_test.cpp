#include "domain/characters.hpp"
#include "support/ui_driver.hpp"
#include "ui/fonts/utf8.hpp"
#include "ui/text/pasted_text.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/writing_area.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

using namespace kept;
using namespace kept::ui;
using kept::test::UiDriver;

namespace {

constexpr Rect place = rect_at(20, 20, 300, 36);

/// A field of one line, one of many, and one whose lines break by themselves.
struct Fields {
    std::string line;
    std::string area;
    std::string writing;
    UiDriver driver{[this](Ui& ui) {
        text_field(ui, "line", place, line);
        text_area(ui, "area", rect_at(20, 100, 300, 100), area);
        writing_area(ui, "writing", rect_at(20, 240, 300, 100), writing);
    }};

    void set(const std::string& text) { line = area = writing = text; }
    bool all_are(const std::string& text) const { return line == text && area == text && writing == text; }
    /// Clicks into each field, does `act` there, and confirms.
    template <typename Act>
    void in_each(const Act& act) {
        for (const char* id : {"line", "area", "writing"}) {
            driver.click(id);
            act(id);
            driver.key(Key::Enter, id == std::string("line") ? Mods{} : mods::ctrl);
            driver.key(Key::Escape);
        }
    }
};

/// Characters of every kind that a field may meet: plain, of other scripts, beyond 16 bits, for private use, no
/// characters at all.
rc::Gen<std::string> any_text() {
    const auto character = rc::gen::map(rc::gen::weightedOneOf<int>({{6, rc::gen::inRange(0x20, 0x7F)},
                                                                     {3, rc::gen::inRange(0xA0, 0xD800)},
                                                                     {3, rc::gen::inRange(0x1F300, 0x1FB00)},
                                                                     {1, rc::gen::inRange(0x10000, 0x110000)},
                                                                     {2, rc::gen::inRange(0xE000, 0x10000)}}),
                                        [](int code) { return to_utf8(static_cast<char32_t>(code)); });
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(character),
                        [](const std::vector<std::string>& characters) {
                            std::string text;
                            for (const std::string& one : characters)
                                text += one;
                            return text;
                        });
}

} // namespace

TEST_CASE("any text put into any field, opened and confirmed, is unchanged") {
    Fields fields;
    CHECK(rc::check([&] {
        const std::string text = *any_text();
        fields.set(text);
        fields.in_each([](const char*) {});
        RC_ASSERT(fields.all_are(text));
    }));
}

TEST_CASE("any text is edited whole: what is typed at its end goes there, and the rest stays") {
    Fields fields;
    CHECK(rc::check([&] {
        const std::string text = *any_text() + "a";
        const std::string typed = *any_text();
        fields.set(text);
        fields.in_each([&](const char* id) {
            fields.driver.key(Key::End, id == std::string("line") ? Mods{} : mods::ctrl);
            fields.driver.type(typed);
        });
        RC_ASSERT(fields.line == text + typed);
        RC_ASSERT(fields.area == text + typed);
        RC_ASSERT(fields.writing == text + typed);
    }));
}

TEST_CASE("any text is copied from a field and pasted into another as it was") {
    Fields fields;
    CHECK(rc::check([&] {
        const std::string text = *any_text() + "a";
        fields.set(text);
        fields.driver.click("line");
        fields.driver.key(Key::A, mods::ctrl);
        fields.driver.key(Key::C, mods::ctrl);
        RC_ASSERT(fields.driver.clipboard() == text);
        fields.driver.key(Key::Escape);
        fields.set("");
        fields.in_each([&](const char*) { fields.driver.key(Key::V, mods::ctrl); });
        RC_ASSERT(fields.all_are(text));
    }));
}

TEST_CASE("a note with an emoji keeps it, and no NUL character comes after it") {
    Fields fields;
    fields.set("fine \U0001F600 ok");
    fields.in_each([&](const char* id) {
        fields.driver.key(Key::End, id == std::string("line") ? Mods{} : mods::ctrl);
        fields.driver.type("!");
        fields.driver.key(Key::Backspace);
    });
    CHECK(fields.all_are("fine \U0001F600 ok"));
    fields.in_each([&](const char*) {
        fields.driver.key(Key::A, mods::ctrl);
        fields.driver.type("x");
    });
    CHECK(fields.all_are("x"));
}

TEST_CASE("one step back takes a whole emoji") {
    Fields fields;
    fields.set("a\U0001F600");
    fields.driver.click("line");
    fields.driver.key(Key::End);
    fields.driver.key(Key::Backspace);
    CHECK(fields.line == "a");
}

TEST_CASE("a file's name in any bytes is unchanged by opening it") {
    Fields fields;
    fields.set("/home/ann/caf\xE9.csv");
    fields.in_each([](const char*) {});
    CHECK(fields.all_are("/home/ann/caf\xE9.csv"));
    fields.driver.click("line");
    fields.driver.key(Key::End);
    fields.driver.type("x");
    CHECK(fields.line == "/home/ann/caf\xE9.csvx");
}

TEST_CASE("a text with a NUL character is shown as the words around it, and loses it when it is edited") {
    Fields fields;
    fields.set(std::string("be\0fore\0", 8));
    fields.driver.click("line");
    fields.driver.key(Key::End);
    fields.driver.type("!");
    CHECK(fields.line == "before!");
}

TEST_CASE("more different emoji than a field can hold are shown and left as they are") {
    std::string text;
    for (char32_t code = 0x20000; code < 0x20000 + 4'000; ++code)
        text += to_utf8(code);
    Fields fields;
    fields.set(text);
    fields.in_each([&](const char*) { fields.driver.type("x"); });
    CHECK(fields.all_are(text));
}

TEST_CASE("line breaks and tabs that are pasted become spaces in a field of one line") {
    const struct {
        std::string pasted;
        std::string line;
        std::string area;
    } cases[]{{"Zeile eins\nzwei\tdrei", "Zeile eins zwei drei", "Zeile eins\nzwei drei"},
              {"a\r\nb", "a b", "a\nb"},
              {"a\rb", "a b", "a\nb"},
              {"a\n\nb", "a  b", "a\n\nb"},
              {"a\u2028b", "a b", "a\nb"},
              {"one line\n", "one line", "one line\n"},
              {"", "", ""}};
    for (const auto& one : cases) {
        CAPTURE(one.pasted);
        CHECK(pasted_text(one.pasted, Lines::One) == one.line);
        CHECK(pasted_text(one.pasted, Lines::Many) == one.area);
        Fields fields;
        fields.driver.clipboard() = one.pasted;
        fields.in_each([&](const char*) { fields.driver.key(Key::V, mods::ctrl); });
        CHECK(fields.line == one.line);
        CHECK(fields.area == one.area);
        CHECK(fields.writing == one.area);
    }
}

TEST_CASE("a hundred thousand characters that are pasted are kept whole") {
    std::string text;
    while (count_characters(text) < 100'000)
        text += "words \U0001F600 and more ";
    Fields fields;
    fields.driver.clipboard() = text;
    for (const char* id : {"line", "area"}) {
        fields.driver.click(id);
        fields.driver.key(Key::V, mods::ctrl);
    }
    CHECK((fields.line == text));
    CHECK((fields.area == text));
}
