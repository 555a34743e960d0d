#include "journal/check_event.hpp"
#include "journal/demo/demo.hpp"
#include "journal/describe_event.hpp"
#include "journal/event_kinds.hpp"
#include "support/fake_world.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace kept;
using namespace kept::test;

TEST_CASE("each kind of event has a name of its own, and is found by it") {
    std::set<std::string_view> names;
    for (const EventKindRow& row : event_kinds()) {
        CHECK(names.insert(row.name).second);
        CHECK(parse_event_kind(to_text(row.kind)) == row.kind);
    }
    CHECK(names.size() == event_kinds().size());
    CHECK(!parse_event_kind("habit_forgotten"));
}

TEST_CASE("an event of a kind that names a habit is damaged without one, and no other is") {
    for (const EventKindRow& row : event_kinds()) {
        CAPTURE(row.name);
        Event event{.id = device(1), .batch = device(2), .device = device(3), .lamport = 1};
        event.written_day = Day{20000};
        event.kind = row.kind;
        std::string sentence;
        try {
            check_event(event);
        } catch (const EventError& error) {
            sentence = error.what();
        }
        CHECK((sentence == "An event names no habit.") == row.names_habit);
    }
}

TEST_CASE("each kind of event is described in words, none of which is a name of the log") {
    World world;
    Plan demo = make_demo({.years = 1, .habits = 8, .seed = 3}, world.author(), world.ids);
    world.add(demo.events);
    std::set<EventKind> seen;
    for (EventIndex index = 0; index < world.journal.events().size(); ++index) {
        const EventKind kind = world.journal.events().at(index).kind;
        seen.insert(kind);
        const std::string words = describe_event(world.journal, index, world.today);
        CHECK_MESSAGE(!words.empty(), to_text(kind));
        CHECK_MESSAGE(words.find(to_text(kind)) == std::string::npos, words);
    }
    CHECK(seen.size() >= 7); // of those that the demo writes
}
