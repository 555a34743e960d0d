#include "journal/demo/demo.hpp"

#include "base/time_units.hpp"
#include "journal/check_ins/entry.hpp"
#include "journal/demo/demo_chance.hpp"
#include "journal/demo/demo_practices.hpp"
#include "journal/demo/demo_promises.hpp"
#include "journal/goals/goal_body.hpp"
#include "journal/habits/habit_fields.hpp"
#include "journal/habits/starter_trio.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace kept {
namespace {

/// A habit to invent a record for.
struct DemoHabit {
    HabitFields fields;
    double start = 0.5; ///< chance of keeping a day at the beginning
    double end = 0.9;   ///< and today
};

HabitFields make_fields(const char* name, const char* question, const char* icon, std::size_t colour,
                        MeasureKind measure) {
    HabitFields fields;
    fields.name = name;
    fields.question = question;
    fields.icon = icon;
    fields.colour = colour;
    fields.measure = measure;
    return fields;
}

std::vector<DemoHabit> base_habits() {
    const auto trio = starter_trio();
    HabitFields reading = make_fields("Hold Me Tight", "Pages read", "auto_stories", 4, MeasureKind::Count);
    reading.unit = "pages";
    reading.rule = Rule{.target = {10}};
    HabitFields walk = make_fields("Evening walk", "Out for half an hour?", "directions_walk", 5, MeasureKind::YesNo);
    HabitFields group = make_fields("Men’s group", "Did you go?", "groups", 7, MeasureKind::YesNo);
    group.rule = Rule{.schedule = Schedule::on_weekdays(0b0000010)};
    HabitFields listen =
        make_fields("Listen first", "Did you hear them out before you answered?", "hearing", 8, MeasureKind::YesNo);
    listen.rule = Rule{.schedule = Schedule::times_in(4, 7)};
    HabitFields journal = make_fields("Evening pages", "Did you write?", "edit_note", 9, MeasureKind::YesNo);
    HabitFields phone =
        make_fields("Screen after ten", "Minutes on the phone in bed", "bedtime", 5, MeasureKind::Count);
    phone.unit = "min";
    phone.rule = Rule{.target = {20, Direction::AtMost}};
    HabitFields plants = make_fields("Call my mother", "Did you call?", "call", 11, MeasureKind::YesNo);
    plants.rule = Rule{.schedule = Schedule::every(3)};
    const HabitFields promises =
        make_fields("Promises", "What did you say you would do?", "handshake", 1, MeasureKind::Promise);
    HabitFields voice =
        make_fields("A raised voice", "Did your voice stay down?", "record_voice_over", 6, MeasureKind::Abstain);
    voice.asks_daily = false;
    return {{trio[0], 0.55, 0.93}, {trio[1], 0.6, 0.92}, {trio[2], 0.45, 0.85}, {promises, 0.7, 0.92},
            {reading, 0.4, 0.8},   {walk, 0.5, 0.75},    {group, 0.7, 0.95},    {voice, 0.75, 0.95},
            {listen, 0.4, 0.6},    {journal, 0.6, 0.7},  {phone, 0.4, 0.85},    {plants, 0.5, 0.9}};
}

Entry make_moment(Chance& chance, bool kept) {
    static constexpr std::array feelings{"anger", "shame", "fear", "hurt", "overwhelm", "jealousy"};
    static constexpr std::array triggers{"a late reply", "being corrected", "the news", "money talk", "a raised voice"};
    static constexpr std::array skills{"breathing", "a walk", "naming it", "cold water", "a time-out"};
    Entry entry{.answer = Answer::Moment};
    entry.feeling = chance.one_of(feelings);
    entry.trigger = chance.one_of(triggers);
    entry.before = chance.between(5, 9);
    entry.after = std::max(0, entry.before - chance.between(kept ? 2 : 0, kept ? 6 : 2));
    entry.minutes = 5 * chance.between(1, kept ? 6 : 12);
    entry.acted = kept ? Acted::No : Acted::Yes;
    if (chance.happens(kept ? 0.85 : 0.3))
        entry.skill = chance.one_of(skills);
    return entry;
}

Entry make_urge(Chance& chance) {
    Entry entry{.answer = Answer::Urge, .trigger = "being interrupted", .skill = "a breath out"};
    entry.before = chance.between(3, 6);
    entry.peak = chance.between(entry.before, 9);
    entry.after = chance.between(0, 3);
    entry.minutes = 5 * chance.between(1, 5);
    entry.acted = Acted::No;
    return entry;
}

Entry make_entry(const HabitFields& habit, Chance& chance, bool kept) {
    switch (habit.measure.value_or(MeasureKind::YesNo)) {
    case MeasureKind::Count: {
        const Target target = habit.rule.value_or(Rule{}).target;
        const bool below = kept == (target.direction == Direction::AtMost);
        const double share = below ? 0.1 + 0.8 * chance.share() : 1 + 0.6 * chance.share();
        return {.answer = Answer::Amount, .value = std::round(target.amount.number() * share)};
    }
    case MeasureKind::Arrival:
        return {.answer = Answer::Arrival,
                .value = static_cast<double>(kept ? chance.between(-15, 0) : chance.between(1, 18))};
    case MeasureKind::Candour:
        if (kept)
            return {.answer = Answer::Yes};
        return {.answer = Answer::Bent, .what = "Said I was nearly done", .why = "To avoid a sigh"};
    case MeasureKind::Calm:
        return kept && chance.happens(0.7) ? Entry{.answer = Answer::Yes} : make_moment(chance, kept);
    case MeasureKind::Abstain:
        if (!kept)
            return {.answer = Answer::Lapse, .trigger = "tired"};
        if (chance.happens(0.8))
            return {.answer = Answer::Held};
        return make_urge(chance);
    case MeasureKind::YesNo:
    default:
        break;
    }
    return {.answer = kept ? Answer::Yes : Answer::No};
}

/// Writes one habit's record, day by day.
class RecordWriter {
  public:
    RecordWriter(PlanMaker& maker, Chance& chance, const Author& author)
        : maker_(maker), chance_(chance), author_(author) {}

    void write(const DemoHabit& habit, const HabitId& id, Day first) {
        const int days = author_.today - first;
        Schedule schedule = habit.fields.rule.value_or(Rule{}).schedule;
        schedule.anchor = first;
        for (Day day = first; day < author_.today; ++day) {
            const double progress = static_cast<double>(day - first) / std::max(1, days);
            if (chance_.happens(0.01))
                rough_days_ = chance_.between(3, 9);
            rough_days_ = std::max(0, rough_days_ - 1);
            if (is_due(schedule, day))
                write_day(habit, id, day, progress);
        }
    }

  private:
    void write_day(const DemoHabit& habit, const HabitId& id, Day day, double progress) {
        if (chance_.happens(0.03))
            return;
        const double chance =
            (habit.start + (habit.end - habit.start) * std::sqrt(progress)) * (rough_days_ > 0 ? 0.4 : 1);
        const bool kept = chance_.happens(chance);
        const bool skipped = chance_.happens(0.02);
        const int later = chance_.happens(0.04) ? chance_.between(1, 3) : 0;
        const Entry entry = skipped ? Entry{.answer = Answer::Skip} : make_entry(habit.fields, chance_, kept);
        Event& event = maker_.add(EventKind::CheckedIn, encode_entry(entry));
        event.habit = id;
        event.day = day;
        if (entry.answer == Answer::Amount || entry.answer == Answer::Arrival)
            event.value = entry.value;
        event.written_day = std::min(day + later, author_.today);
        event.recorded_at = instant_of(event.written_day);
    }

    /// Some time between eight in the morning and ten at night on the local clock.
    std::int64_t instant_of(Day day) {
        const int local_minute = 8 * 60 + chance_.between(0, 14 * 60);
        return day.number * ms_per_day + ms_per_minute * (local_minute - author_.utc_offset_min);
    }

    PlanMaker& maker_;
    Chance& chance_;
    const Author& author_;
    int rough_days_ = 0;
};

/// A goal set on a day of the past.
void set_goal(PlanMaker& maker, const Author& author, const HabitId& habit, int days_ago, const GoalTerms& terms) {
    Event& event = maker.add(EventKind::GoalSet, encode_goal_terms(terms));
    event.habit = habit;
    event.written_day = author.today - days_ago;
    event.recorded_at -= days_ago * ms_per_day;
}

/// One goal of each kind that the habits at hand allow: under way, reached, and with its date gone by.
void set_goals(PlanMaker& maker, const Author& author, const std::vector<HabitId>& habits) {
    const Day today = author.today;
    set_goal(maker, author, habits.at(0), 50,
             {.on = GoalMetric::Reliability, .target = 0.95, .by = today + 98, .figure = {}});
    if (habits.size() < 5)
        return;
    set_goal(maker, author, habits[4], 30, {.on = GoalMetric::Sum, .target = 900, .by = today + 45, .figure = {}});
    set_goal(maker, author, habits[1], 120,
             {.on = GoalMetric::Strength, .target = 0.85, .by = today + 30, .figure = {}});
    set_goal(maker, author, habits[2], 80, {.on = GoalMetric::Streak, .target = 30, .by = today - 6, .figure = {}});
}

} // namespace

Plan make_demo(const DemoSize& size, const Author& author, IdSource& ids) {
    PlanMaker maker(author, ids);
    Chance chance(size.seed);
    const std::vector<DemoHabit> base = base_habits();
    const Day first = plus_years(author.today, -size.years);
    std::vector<HabitId> ids_of_habits;
    for (int i = 0; i < size.habits; ++i) {
        DemoHabit habit = base[static_cast<std::size_t>(i) % base.size()];
        const int round = i / static_cast<int>(base.size());
        if (round > 0)
            habit.fields.name = fmt::format("{} {}", habit.fields.name.value_or(""), round + 1);
        habit.fields.position = i;
        habit.fields.first_day = first;
        Event& defined = maker.add(EventKind::HabitDefined, encode_habit_fields(habit.fields));
        defined.habit = defined.id;
        defined.written_day = first;
        defined.recorded_at -= (author.today - first) * ms_per_day;
        const HabitId id = defined.id;
        if (habit.fields.measure == MeasureKind::Promise)
            write_promises(maker, chance, author, id, first);
        else
            RecordWriter(maker, chance, author).write(habit, id, first);
        ids_of_habits.push_back(id);
    }
    set_goals(maker, author, ids_of_habits);
    write_practices(maker, author);
    return maker.finish(fmt::format("Invented {} habits over {} years", size.habits, size.years));
}

} // namespace kept
