#include "domain/contact_gate.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace kept;

TEST_CASE("reaching out is offered only where contact is wanted and danger is ruled out") {
    for (const ContactWanted wanted : {ContactWanted::Unknown, ContactWanted::No, ContactWanted::Yes})
        for (const ContactDanger danger : {ContactDanger::Unsure, ContactDanger::No, ContactDanger::Yes}) {
            const ContactGate gate{wanted, danger};
            CAPTURE(std::string(to_text(wanted)));
            CAPTURE(std::string(to_text(danger)));
            const bool is_open = wanted == ContactWanted::Yes && danger == ContactDanger::No;
            CHECK(may_reach_out(gate) == is_open);
            CHECK(why_closed(gate).empty() == is_open);
            CHECK(what_helps_instead(gate).empty() == is_open);
        }
}

TEST_CASE("the gate begins closed, and danger is spoken of before anything else") {
    CHECK_FALSE(may_reach_out(ContactGate{}));
    CHECK(why_closed({ContactWanted::Yes, ContactDanger::Yes}).find("safety comes before") != std::string_view::npos);
    CHECK(why_closed({ContactWanted::No, ContactDanger::Yes}).find("safety comes before") != std::string_view::npos);
    CHECK(why_closed({ContactWanted::No, ContactDanger::No}).find("respect") != std::string_view::npos);
}

TEST_CASE("answers about contact are read as they are written") {
    CHECK(parse_contact_wanted("yes") == ContactWanted::Yes);
    CHECK(parse_contact_danger("unsure") == ContactDanger::Unsure);
    CHECK_FALSE(parse_contact_wanted("maybe"));
    CHECK_FALSE(parse_contact_danger("unknown"));
}
