#include "journal/demo/demo_practices.hpp"

#include "base/time_units.hpp"
#include "journal/events/body_text.hpp"

#include <nlohmann/json.hpp>

#include <array>

namespace kept {
namespace {

using Json = nlohmann::json;

constexpr int weeks = 26;

struct Thought {
    const char* situation;
    const char* thought;
    const char* balanced;
    const char* feeling;
};
constexpr std::array<Thought, 4> thoughts{
    {{"Nobody answered my message for two hours", "They are done with me.", "People are at work at three.", "anxious"},
     {"I came home after the time I had said", "I always ruin it.", "I was late twice in five weeks.", "ashamed"},
     {"My idea was passed over in the meeting", "Nobody takes me seriously.", "It was late and there were ten of us.",
      "hurt"},
     {"The teacher asked to talk to me", "I have done something wrong again.", "She asks all parents in November.",
      "worried"}}};

constexpr std::array<const char*, 4> went_well{
    "On time every morning. A quiet Thursday evening.", "I told the whole of it at once, before I was asked.",
    "Two pauses, and back at the time I had said.", "The walk in the rain. Nobody had to remind me of anything."};
constexpr std::array<const char*, 4> was_hard{"The call on Sunday.", "Being tired and wanting to be right.",
                                              "Money talk, as always after ten in the evening.",
                                              "Waiting for an answer."};
constexpr std::array<const char*, 4> steps{"Shoes by the door on Monday.", "Say when I will be back, each time.",
                                           "No money talk after nine.", "Ask one question before I answer."};

Event& add_on(PlanMaker& maker, EventKind kind, const Json& body, Day day) {
    Event& event = maker.add(kind, dumped(body));
    event.recorded_at -= (event.written_day - day) * ms_per_day;
    event.written_day = day;
    event.day = day;
    return event;
}

void add_practice(PlanMaker& maker, const char* practice, const Json& fields, Day day) {
    add_on(maker, EventKind::PracticeSaved, {{"practice", practice}, {"fields", fields}}, day);
}

void add_thought_record(PlanMaker& maker, int week, Day day) {
    const Thought& one = thoughts.at(static_cast<std::size_t>(week) % thoughts.size());
    const int belief = 85 - week % 3 * 5;
    add_practice(maker, "thought-record",
                 {{"situation", one.situation},
                  {"emotions", {one.feeling}},
                  {"emotions_before", {{one.feeling, 70}}},
                  {"automatic_thoughts", {one.thought}},
                  {"beliefs_before", {{one.thought, belief}}},
                  {"balanced", one.balanced},
                  {"balanced_belief", 70},
                  {"beliefs_after", {{one.thought, belief - 30 - week % 4 * 5}}},
                  {"emotions_after", {{one.feeling, 35}}}},
                 day);
}

void add_review(PlanMaker& maker, int week, Day begin, Day written) {
    const auto at = [&](const auto& texts) { return texts.at(static_cast<std::size_t>(week) % texts.size()); };
    Event& event = add_on(
        maker, EventKind::ReviewSaved,
        {{"answers", {{"went_well", at(went_well)}, {"was_hard", at(was_hard)}, {"small_step", at(steps)}}}}, written);
    event.day = begin;
}

} // namespace

void write_practices(PlanMaker& maker, const Author& author) {
    const Day this_week = author.today - static_cast<int>(weekday_of(author.today));
    for (int week = weeks; week >= 1; --week) {
        const Day begin = this_week - 7 * week;
        add_thought_record(maker, week, begin + week % 5);
        if (week % 2 == 0)
            add_practice(maker, "session-notes",
                         {{"source", "individual"},
                          {"topics", {"Being late", "What waiting does to me"}},
                          {"takeaway", "A pause is a promise to come back."},
                          {"bring_to_session", {"How do I say no without a long story?"}}},
                         begin + 2);
        if (week % 3 == 0)
            add_practice(maker, "time-out", {{"trigger", "The argument about the holidays"}, {"returned", "yes"}},
                         begin + 4);
        if (week % 4 != 1)
            add_review(maker, week, begin, begin + 6);
    }
}

} // namespace kept
