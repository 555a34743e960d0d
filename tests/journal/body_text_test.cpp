#include "journal/describe.hpp"
#include "journal/events/body_text.hpp"
#include "support/fake_world.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace kept;
using kept::test::World;

namespace {

const std::string zero("\0", 1);

} // namespace

TEST_CASE("a body is written without NUL characters and without bytes that are no UTF-8") {
    const struct {
        std::string text;
        std::string kept;
    } cases[]{{"walk", "walk"},
              {"fine \U0001F600 ok", "fine \U0001F600 ok"},
              {"ok" + zero, "ok"},
              {zero + "o" + zero + zero + "k", "ok"},
              {"caf\xE9", "caf\uFFFD"},
              {"\\u0000", "\\u0000"}, // typed like this
              {"\\" + zero + "\\", "\\\\"}};
    for (const auto& one : cases) {
        CAPTURE(one.text);
        CHECK(nlohmann::json::parse(dumped({{"note", one.text}})).at("note").get<std::string>() == one.kept);
    }
}

TEST_CASE("every text that a command takes is written, whatever bytes it has") {
    World world;
    const HabitId walk = world.add("Walk \xE9");
    world.say(walk, {.answer = Answer::Yes, .note = "ok" + zero});
    world.apply(SetSetting{"help_lines", "caf\xE9" + zero});
    CHECK(world.journal.settings().help_lines == "caf\uFFFD");
    for (const Event& event : world.log)
        CHECK(event.body.find(R"(\u0000)") == std::string::npos);
}

TEST_CASE("a note that was written with a NUL character reads as the words around it") {
    World world;
    const HabitId walk = world.add("Walk");
    std::vector<Event> events =
        world.apply(CheckInCommand{walk, world.today, {{.answer = Answer::Yes, .note = "x"}}}).events;
    Event& event = events.front();
    event.id = world.ids.next(0);
    event.body = R"({"answer":"yes","note":"before\u0000after\u0000"})";
    Journal journal;
    journal.fold(world.log);
    journal.fold(event);
    const auto index = static_cast<EventIndex>(journal.events().size() - 1);
    CHECK(journal.entry_of(index).note == "beforeafter");
    CHECK(journal.events().restore(index).body == R"({"answer":"yes","note":"beforeafter"})");
}

TEST_CASE("the limits on words are characters, not bytes") {
    const auto times = [](const std::string& character, int count) {
        std::string text;
        for (int k = 0; k < count; ++k)
            text += character;
        return text;
    };
    for (const char* character : {"a", "\u0436", "\u4F60", "\U0001F600"}) {
        CAPTURE(character);
        World world;
        const auto edit = [&](auto set) {
            HabitFields fields;
            set(fields);
            world.apply(EditHabit{.habit = world.journal.habits().front()->habit.id, .fields = fields});
        };
        const HabitId walk = world.add("Walk");
        CHECK_NOTHROW(edit([&](HabitFields& f) { f.remind_text = times(character, 120); }));
        CHECK_THROWS_WITH(edit([&](HabitFields& f) { f.remind_text = times(character, 121); }),
                          "The words of a reminder are longer than 120 characters; shorten them.");
        CHECK_NOTHROW(edit([&](HabitFields& f) { f.name = times(character, 200); }));
        CHECK_THROWS_WITH(edit([&](HabitFields& f) { f.name = times(character, 201); }),
                          "The name is longer than 200 characters; shorten it.");
        CHECK_NOTHROW(edit([&](HabitFields& f) { f.unit = times(character, 2'000); }));
        CHECK_THROWS_WITH(edit([&](HabitFields& f) { f.unit = times(character, 2'001); }),
                          "The unit is longer than 2000 characters; shorten it.");
        CHECK_NOTHROW(world.say(walk, {.answer = Answer::Yes, .note = times(character, 20'000)}));
        CHECK_THROWS_WITH(world.say(walk, {.answer = Answer::Yes, .note = times(character, 20'001)}),
                          "A text is longer than 20000 characters; shorten it.");
        CHECK_NOTHROW(world.apply(MakePromise{.text = times(character, 2'000), .due = {world.today, {}}}));
        CHECK_THROWS_WITH(world.apply(MakePromise{.text = times(character, 2'001), .due = {world.today, {}}}),
                          "A text is longer than 2000 characters; shorten it.");
        CHECK_NOTHROW(world.apply(SetSetting{"help_lines", times(character, 4'000)}));
        CHECK_THROWS_WITH(world.apply(SetSetting{"help_lines", times(character, 4'001)}),
                          "help_lines takes a text of at most 4,000 characters.");
    }
}
