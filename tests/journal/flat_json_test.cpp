#include "journal/check_ins/entry.hpp"
#include "journal/events/event.hpp"
#include "journal/events/flat_json.hpp"
#include "journal/promises/promise_body.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>

using namespace kept;

namespace {

/// The same body with a field that only the JSON library can read; nobody asks for it.
std::string for_the_library(std::string body) {
    body.insert(body.size() - 1, R"(,"zz":["\n"])");
    return body;
}

std::string word() {
    return *rc::gen::weightedElement<std::string>(
        {{4, ""}, {4, "a walk"}, {1, "quote \" in it"}, {1, "back\\slash"}, {1, "глубокий вдох"}, {1, "tab\t"}});
}

Entry some_entry() {
    Entry entry;
    entry.answer = static_cast<Answer>(*rc::gen::inRange(0, 12));
    entry.note = word();
    entry.why = word();
    entry.feeling = word();
    entry.skill = word();
    entry.before = *rc::gen::inRange(-1, 11);
    entry.minutes = *rc::gen::inRange(-1, 1440);
    entry.put_right = *rc::gen::arbitrary<bool>();
    entry.acted = static_cast<Acted>(*rc::gen::inRange(0, 3));
    entry.span_days = *rc::gen::inRange(1, 400);
    return entry;
}

} // namespace

TEST_CASE("flat objects are read where they lie") {
    const auto flat = FlatJson::read(R"({"answer":"moment","before":8,"after":-1,"put_right":true,"answer":"yes"})");
    REQUIRE(flat);
    CHECK(flat->text("answer", "") == "yes"); // the last of two, as the library has it
    CHECK(flat->number("before", 0) == 8);
    CHECK(flat->number("after", 0) == -1);
    CHECK(flat->flag("put_right", false) == true);
    CHECK(flat->text("missing", "none") == "none");
    CHECK(flat->text("before", "") == std::nullopt);
    CHECK(flat->number("answer", 0) == std::nullopt);
}

TEST_CASE("what is not plain and flat is left to the JSON library") {
    for (const char* text : {"",
                             "{}",
                             "{",
                             "[]",
                             R"({"a":1)",
                             R"({"a":1}})",
                             R"({"a":1,})",
                             R"({,"a":1})",
                             R"({"a" :1})",
                             R"({"a":01})",
                             R"({"a":-})",
                             R"({"a":1.5})",
                             R"({"a":1e3})",
                             R"({"a":12345678901})",
                             R"({"a":null})",
                             R"({"a":{"b":1}})",
                             R"({"a":[1]})",
                             R"({"a":"\n"})",
                             R"({"a":"ä"})",
                             R"({"a":tru})",
                             R"({a:1})",
                             R"({"a":"b)",
                             "{\"a\":\"\x01\"}"})
        CHECK_MESSAGE(!FlatJson::read(text), text);
}

TEST_CASE("entries read where they lie are those that the JSON library reads") {
    CHECK(rc::check([] {
        const std::string body = encode_entry(some_entry());
        RC_ASSERT(decode_entry(body, 2) == decode_entry(for_the_library(body), 2));
    }));
}

TEST_CASE("bodies with a field of the wrong kind are refused on either way") {
    for (const char* body : {R"({"answer":5})", R"({"note":"no answer"})", R"({"answer":"yes","note":5})",
                             R"({"answer":"yes","before":"8"})", R"({"answer":"perhaps"})"}) {
        CHECK_THROWS_AS(decode_entry(body, 0), EventError);
        CHECK_THROWS_AS(decode_entry(for_the_library(body), 0), EventError);
    }
    CHECK_THROWS_AS(decode_promise_made(R"({"text":"call","due":"2026-13-40"})"), EventError);
    CHECK_THROWS_AS(decode_promise_made(R"({"text":"call","at":7})"), EventError);
    CHECK_THROWS_AS(decode_promise_resolved(R"({"as":"kept"})"), EventError);
}

TEST_CASE("promises read where they lie are those that the JSON library reads") {
    const std::string body = encode_promise(PromiseMade{"call", "Sam", {*parse_day("2026-11-23"), 17 * 60}});
    const PromiseMade flat = decode_promise_made(body);
    const PromiseMade library = decode_promise_made(for_the_library(body));
    CHECK(flat.text == library.text);
    CHECK(flat.to == library.to);
    CHECK(flat.due.day == library.due.day);
    CHECK(flat.due.minute == library.due.minute);
}
