#include "domain/apology_hints.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

using namespace kept;

namespace {

struct Row {
    const char* text;
    ApologyHintKind kind;
};

bool hints_at(std::string_view text, ApologyHintKind kind) {
    const auto hints = find_apology_hints(text);
    return std::ranges::find(hints, kind, &ApologyHint::kind) != hints.end();
}

} // namespace

TEST_CASE("twenty sentences that take back what they give are hinted at, each for its own reason") {
    static constexpr Row rows[] = {
        {"I am sorry I shouted, but I had slept badly.", ApologyHintKind::But},
        {"I know I was late; however, the bridge was up.", ApologyHintKind::But},
        {"It was wrong of me. But you knew how busy that week was.", ApologyHintKind::But},
        {"I was unfair on Sunday even though you started it.", ApologyHintKind::But},
        {"I'm sorry if you felt left alone at the party.", ApologyHintKind::IfYouFelt},
        {"Sorry if I hurt you with that joke.", ApologyHintKind::IfYouFelt},
        {"I apologise if anyone was upset by what I said.", ApologyHintKind::IfYouFelt},
        {"I am sorry that you feel that way.", ApologyHintKind::IfYouFelt},
        {"You made me so angry that I slammed the door.", ApologyHintKind::YouMadeMe},
        {"I raised my voice because you kept asking.", ApologyHintKind::YouMadeMe},
        {"You drove me to look at your phone.", ApologyHintKind::YouMadeMe},
        {"I lied, and half of that is your fault.", ApologyHintKind::YouMadeMe},
        {"I have said sorry, so you have to forgive me.", ApologyHintKind::DemandsForgiveness},
        {"Please forgive me so that it can be as it was.", ApologyHintKind::DemandsForgiveness},
        {"After all this I deserve another chance.", ApologyHintKind::DemandsForgiveness},
        {"You should move on, as I have.", ApologyHintKind::DemandsForgiveness},
        {"I need you to trust me again.", ApologyHintKind::DemandsForgiveness},
        {"I will change.", ApologyHintKind::PromiseWithoutDay},
        {"I promise it never happens again.", ApologyHintKind::PromiseWithoutDay},
        {"From here on I’ll be a better father.", ApologyHintKind::PromiseWithoutDay},
    };
    CHECK(std::size(rows) == 20);
    for (const Row& row : rows)
        CHECK_MESSAGE(hints_at(row.text, row.kind), std::string(row.text));
}

TEST_CASE("twenty sentences of plain responsibility pass without a hint") {
    static constexpr const char* rows[] = {
        "I am sorry that I shouted at you on Sunday.",
        "I was forty minutes late, and you stood in the rain.",
        "I read your messages without asking. That was my decision.",
        "I told your mother something you had trusted me with.",
        "There is nothing but my own fear behind it.",
        "It was not only late but also careless.",
        "I decided to keep it from you, and I knew that it was wrong.",
        "You waited for me, and I did not call.",
        "You owe me no answer.",
        "You don't have to forgive me.",
        "It is not your fault.",
        "I was wrong about the money, and I hid the letter.",
        "If you want, I can bring the keys back.",
        "On Friday I will give the keys back.",
        "I will call the school tomorrow at nine.",
        "I will put the phone into the drawer every evening.",
        "I will listen, whatever you want to say.",
        "I will not ask you for a reply.",
        "I felt cornered, and shouting was still my choice.",
        "Every word of that letter was mine.",
    };
    CHECK(std::size(rows) == 20);
    for (const char* row : rows)
        CHECK_MESSAGE(find_apology_hints(row).empty(), std::string(row));
}

TEST_CASE("a hint points at the words it is about, and explains itself") {
    const std::string text = "I am sorry, but it was late.";
    const auto hints = find_apology_hints(text);
    REQUIRE(hints.size() == 1);
    CHECK(text.substr(hints[0].at, hints[0].length) == "but");
    static constexpr std::array<std::string_view, apology_hint_kinds> about{
        "“but”", "“If you felt …”", "the other person", "Forgiveness", "A promise without a day"};
    for (std::size_t i = 0; i < apology_hint_kinds; ++i)
        CHECK(explain(static_cast<ApologyHintKind>(i)).find(about.at(i)) != std::string_view::npos);
    CHECK(find_apology_hints("").empty());
    CHECK(find_apology_hints("\xff\xfe but").size() == 1);
}
