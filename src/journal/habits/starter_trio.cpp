#include "journal/habits/starter_trio.hpp"

namespace kept {

std::array<HabitFields, 3> starter_trio() {
    HabitFields on_time;
    on_time.name = "On time";
    on_time.question = "How did today’s arrivals go?";
    on_time.icon = "schedule";
    on_time.colour = 0;
    on_time.measure = MeasureKind::Arrival;
    on_time.cue = "When I plan to be somewhere, I will leave ten minutes early.";

    HabitFields straight_talk;
    straight_talk.name = "Straight talk";
    straight_talk.question = "Was today an honest day?";
    straight_talk.icon = "record_voice_over";
    straight_talk.colour = 3;
    straight_talk.measure = MeasureKind::Candour;
    straight_talk.cue = "When I notice I bent the truth, I will put it right the same day.";

    HabitFields steady;
    steady.name = "Steady";
    steady.question = "Calm, or a hard moment?";
    steady.icon = "spa";
    steady.colour = 2;
    steady.measure = MeasureKind::Calm;
    steady.cue = "When I feel my chest tighten, I will breathe out slowly before I speak.";

    return {on_time, straight_talk, steady};
}

} // namespace kept
