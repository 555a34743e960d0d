#include "life.hpp"

#include "exchange/merge_import.hpp"
#include "ingredients.hpp"
#include "journal/events/retraction.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace kept::test {
namespace {

constexpr int longest_life = 125;
constexpr std::array<MeasureKind, 4> measures{MeasureKind::YesNo, MeasureKind::Count, MeasureKind::Abstain,
                                              MeasureKind::Arrival};
const HabitSource source{"other-app", "habit"};

/// With the anchor that the program gave it.
reference::Rule rule_in(const Plan& made) {
    return for_reference(*decode_habit_fields(made.events.front().body).rule);
}

} // namespace

bool is_tried(std::string_view feature) {
    const char* without = std::getenv("KEPT_MEANING_WITHOUT");
    return without == nullptr
               ? true
               : ("," + std::string(without) + ",").find("," + std::string(feature) + ",") == std::string::npos;
}

Life::Life(const Step& beginning) {
    measure_ = measures.at(static_cast<std::size_t>(beginning.a) % measures.size());
    world.today = *parse_day("2026-01-05") + beginning.a / 4 % 7;
    choose_first_weekday(beginning.a / 320);
    HabitFields fields = choices_of(beginning.a / 8 % 2 + beginning.a / 960 % 2 * 2);
    fields.name = "Habit";
    fields.measure = measure_;
    fields.first_day = world.today - beginning.a / 32 % 10;
    fields.rule = rule_of(measure_, beginning.b, beginning.c);
    fields.source = source;
    carry_out(AddHabits{{fields}},
              fmt::format("add Habit --measure {} {}{} --from {}", beginning.a % 4, describe(*fields.rule, measure_),
                          describe(fields), to_text(*fields.first_day)),
              [&](const Plan& made) {
                  habit = *made.events.front().habit;
                  return reference::Act{.kind = reference::Kind::Made,
                                        .day = fields.first_day,
                                        .rule = rule_in(made),
                                        .choices = for_reference(fields, measure_)};
              });
}

void Life::note(const Plan& made, const std::string& line, reference::Act act) {
    act.written = world.today;
    act_of_batch_[made.events.front().batch] = acts.size();
    told += fmt::format("{:3} {} {}", acts.size(), to_text(world.today), line);
    if (act.kind == reference::Kind::NewRule)
        told += act.day ? " (from " + to_text(*act.day) + " on)" : " (from the beginning)";
    told += "\n";
    acts.push_back(std::move(act));
}

void Life::carry_out(const Command& command, const std::string& line, const Told& told_as) {
    try {
        const Plan made = world.apply(command);
        note(made, line, told_as(made));
    } catch (const CommandError&) { // what is refused changes nothing in either
    }
}

Day Life::day_back(int days) const {
    return world.today - days;
}

void Life::say(Day day, std::vector<Entry> entries) {
    if (!is_tried("corrections") && !world.journal.check_ins_on(record(), day).empty())
        return;
    std::string line = fmt::format("check Habit --day {}:", to_text(day));
    reference::Act act{.kind = reference::Kind::Answered};
    for (const Entry& entry : entries) {
        line += " " + describe(entry);
        act.said.emplace_back(day, for_reference(entry));
    }
    carry_out(CheckInCommand{habit, day, std::move(entries)}, line, [&](const Plan&) { return act; });
}

void Life::live(const Step& step) {
    static constexpr std::array<int, 4> answers{0, -1, 1, 4};
    int pattern = step.b;
    for (int day = 0; day <= step.a % 7; ++day, pattern /= 4) {
        if (world.today - acts.front().written >= longest_life)
            return;
        ++world.today;
        world.minutes_past_noon = 0;
        if (const int answer = answers.at(static_cast<std::size_t>(pattern % 4)); answer >= 0)
            say(world.today, {answer_of(measure_, answer)});
    }
}

void Life::correct(Day day, const Step& step) {
    if (!is_tried("corrections"))
        return;
    std::vector<Entry> entries{{.answer = Answer::Clear}};
    if (step.b % 4 != 3)
        entries.push_back(answer_of(measure_, step.b / 4));
    say(day, entries);
}

void Life::change_rule(const Step& step) {
    HabitFields fields;
    fields.rule = rule_of(measure_, step.b, step.c);
    std::optional<Day> from;
    if (step.a % 4 == 3)
        from = world.today + step.a / 4 % 12;
    if (fields.rule->schedule.kind == ScheduleKind::EveryDays && step.a / 48 % 3 == 1)
        fields.rule->schedule.anchor = world.today + (step.a / 144 - 3);
    carry_out(EditHabit{habit, fields, from}, "edit Habit " + describe(*fields.rule, measure_), [&](const Plan& made) {
        return reference::Act{.kind = reference::Kind::NewRule, .day = made.events.front().day, .rule = rule_in(made)};
    });
}

void Life::choose(const Step& step) {
    const HabitFields fields = choices_of(step.b);
    carry_out(EditHabit{habit, fields}, "edit Habit" + describe(fields), [&](const Plan&) {
        return reference::Act{.kind = reference::Kind::Chosen, .choices = for_reference(fields, measure_)};
    });
}

void Life::choose_first_weekday(int number) {
    static constexpr std::array<Weekday, 3> days{Weekday::Monday, Weekday::Sunday, Weekday::Saturday};
    static constexpr std::array<const char*, 3> names{"monday", "sunday", "saturday"};
    const auto index = static_cast<std::size_t>(number % 3);
    if (is_tried("weekday"))
        carry_out(SetSetting{"first_weekday", names.at(index)}, fmt::format("set first_weekday {}", names.at(index)),
                  [&](const Plan&) {
                      return reference::Act{.kind = reference::Kind::FirstWeekday, .weekday = days.at(index)};
                  });
}

void Life::rest(const Step& step) {
    const Day day = world.today + step.b % 20 - 5;
    std::optional<Day> until;
    if (step.c % 3 != 2)
        until = day + step.c % 11;
    switch (step.what) {
    case Step::What::Pause:
        return carry_out(
            PauseHabit{habit, day, until},
            fmt::format("pause Habit --day {} --until {}", to_text(day), until ? to_text(*until) : "open"),
            [&](const Plan&) { return reference::Act{.kind = reference::Kind::Paused, .day = day, .until = until}; });
    case Step::What::Resume:
        return carry_out(ResumeHabit{habit, day}, fmt::format("resume Habit --day {}", to_text(day)),
                         [&](const Plan&) { return reference::Act{.kind = reference::Kind::Resumed, .day = day}; });
    default:
        return carry_out(ArchiveHabit{habit, day}, fmt::format("archive Habit --day {}", to_text(day)),
                         [&](const Plan&) { return reference::Act{.kind = reference::Kind::Archived, .day = day}; });
    }
}

void Life::move_first_day(const Step& step) {
    HabitFields fields;
    fields.first_day = record().habit.first_day - (1 + step.b % 12);
    carry_out(EditHabit{habit, fields}, fmt::format("edit Habit --from {}", to_text(*fields.first_day)),
              [&](const Plan&) { return reference::Act{.kind = reference::Kind::FirstDay, .day = fields.first_day}; });
}

void Life::undo(const Step& step) {
    const auto act_of = [this](const Plan& made) {
        const Uuid batch = decode_retraction(made.events.front().body);
        undo_of_batch_[batch] = acts.size();
        return reference::Act{.kind = reference::Kind::Undone, .undone = act_of_batch_.at(batch)};
    };
    const std::size_t back = 1 + static_cast<std::size_t>(step.b) % 6;
    if (back > acts.size() || acts[acts.size() - back].kind == reference::Kind::Made)
        return;
    const std::size_t target = acts.size() - back;
    for (const auto& [batch, act] : act_of_batch_)
        if (act == target)
            return carry_out(TakeBack{batch}, fmt::format("undo of {}", target), act_of);
}

void Life::redo() {
    carry_out(Redo{}, "redo", [this](const Plan& made) {
        const Uuid batch = decode_retraction(made.events.front().body);
        return reference::Act{.kind = reference::Kind::Undone, .undone = undo_of_batch_.at(batch)};
    });
}

void Life::import(const Step& step) {
    ImportedLog log{.format = "other-app",
                    .habits = {{.source = source, .fields = {}, .entries = {}}},
                    .rejected = {},
                    .events = {}};
    const Day last = world.today - step.a % 10;
    for (Day day = last - step.b % 9; day <= last; ++day)
        if (Entry entry = answer_of(measure_, step.c + (day - last)); entry.answer != Answer::Held) {
            entry.from = source.app;
            log.habits.front().entries.push_back({day, entry});
        }
    if (log.habits.front().entries.empty())
        return;
    log.habits.front().fields.first_day = log.habits.front().entries.front().day;
    MergePlan merge = merge_import(world.journal, log, world.author(), world.ids);
    if (merge.plan.events.empty())
        return;
    world.add(merge.plan.events);
    reference::Act act{.kind = reference::Kind::Imported};
    std::string line = "import";
    for (const Event& event : merge.plan.events) {
        if (event.kind == EventKind::HabitChanged)
            act.day = decode_habit_fields(event.body).first_day;
        if (event.kind != EventKind::CheckedIn)
            continue;
        const Entry entry = decode_entry(event.body, event.value.value_or(0));
        act.said.emplace_back(*event.day, for_reference(entry));
        line += fmt::format(" {}: {};", to_text(*event.day), describe(entry));
    }
    note(merge.plan, line + (act.day ? " from " + to_text(*act.day) : ""), act);
}

void Life::set_goal(const Step& step) {
    static constexpr std::array<GoalMetric, 5> metrics{GoalMetric::Streak, GoalMetric::Strength, GoalMetric::Sum,
                                                       GoalMetric::Figure, GoalMetric::Reliability};
    static constexpr std::array<reference::Metric, 5> told_as{reference::Metric::Streak, reference::Metric::Strength,
                                                              reference::Metric::Sum, reference::Metric::DaysSince,
                                                              reference::Metric::Reliability};
    static constexpr std::array<double, 5> units{1, 0.1, 2, 3, 0.1};
    const auto which = static_cast<std::size_t>(step.b) % metrics.size();
    GoalTerms terms{
        .on = metrics.at(which), .target = units.at(which) * (1 + step.c % 9), .by = world.today + 1 + step.a % 90};
    if (terms.on == GoalMetric::Figure && measure_ != MeasureKind::Abstain)
        return; // the reference has no other figure
    if (terms.on == GoalMetric::Figure)
        terms.figure = "days_since";
    carry_out(SetGoal{habit, terms},
              fmt::format("goal set Habit {} {:.3} --by {}", to_text(terms), terms.target, to_text(terms.by)),
              [&](const Plan& made) {
                  goals.emplace_back(made.events.front().id, acts.size());
                  return reference::Act{.kind = reference::Kind::GoalSet,
                                        .day = terms.by,
                                        .on = told_as.at(which),
                                        .target = terms.target};
              });
}

void Life::act(const Step& step) {
    using enum Step::What;
    world.minutes_past_noon = std::min(world.minutes_past_noon + 4, 600);
    const Day day = world.today - (step.a % 3 == 0 ? 0 : step.a / 3 % 12);
    switch (step.what) {
    case Live:
        return live(step);
    case Step::What::Answer:
        return say(day, {answer_of(measure_, step.b)});
    case Correct:
        return correct(day, step);
    case AddNote:
        if (Entry entry = answer_of(measure_, step.b); is_tried("corrections")) {
            entry.note = "a note";
            say(day, {{.answer = kept::Answer::Clear}, entry});
        }
        return;
    case Step::What::Rule:
        return is_tried("rules") ? change_rule(step) : void();
    case Pause:
    case Resume:
        return is_tried("rest") ? rest(step) : void();
    case Archive:
        return is_tried("archive") ? rest(step) : void();
    case FirstDay:
        return is_tried("first_day") ? move_first_day(step) : void();
    case FirstWeekday:
        return choose_first_weekday(step.b);
    case Choose:
        return is_tried("choices") ? choose(step) : void();
    case Undo:
        return is_tried("undo") ? undo(step) : void();
    case Redo:
        return is_tried("undo") ? redo() : void();
    case Import:
        return is_tried("import") ? import(step) : void();
    case Goal:
        return is_tried("goals") ? set_goal(step) : void();
    }
}

} // namespace kept::test
