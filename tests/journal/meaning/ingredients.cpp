#include "ingredients.hpp"

#include "life.hpp"

#include <fmt/format.h>

#include <array>
#include <bit>
#include <cmath>

namespace kept::test {
namespace {

Schedule schedule_of(MeasureKind measure, int number) {
    const int kinds = measure == MeasureKind::Arrival                           ? 1
                      : measure == MeasureKind::Abstain || !is_tried("periods") ? 3
                                                                                : 6;
    const int how = number / kinds;
    switch (number % kinds) {
    case 1:
        return is_tried("not_due") ? Schedule::on_weekdays(static_cast<std::uint8_t>(31 + how % 90))
                                   : Schedule::daily();
    case 2:
        return is_tried("not_due") && is_tried("every") ? Schedule::every(2 + how % 4) : Schedule::daily();
    case 3:
        return Schedule::times_a_week(1 + how % 4);
    case 4:
        return Schedule::times_a_month(1 + how % 9);
    case 5:
        return Schedule::times_in(1 + how % 3, how % 7 == 6 ? 30 : 2 + how % 9);
    default:
        return Schedule::daily();
    }
}

Period period_of(int number) {
    const std::array<Period, 4> periods{Period::day(), Period::week(), Period::month(),
                                        Period::rolling(2 + number / 4 % 6)};
    return periods.at(static_cast<std::size_t>(number % 4));
}

double amount_of(int number) {
    static constexpr std::array<double, 8> amounts{1, 2, 3, 5, 0.3, 9.9, 20, 0};
    static constexpr std::array<double, 5> whole{1, 2, 3, 5, 20};
    const auto index = static_cast<std::size_t>(number);
    return is_tried("decimals") ? amounts.at(index % amounts.size()) : whole.at(index % whole.size());
}

double portion_of(int number) {
    static constexpr std::array<double, 6> portions{1, 3, 0.1, 3.3, 0, 7};
    static constexpr std::array<double, 4> whole{1, 3, 0, 7};
    const auto index = static_cast<std::size_t>(number);
    return is_tried("decimals") ? portions.at(index % portions.size()) : whole.at(index % whole.size());
}

} // namespace

Rule rule_of(MeasureKind measure, int b, int c) {
    Rule rule{.schedule = schedule_of(measure, b)};
    if (measure == MeasureKind::Arrival)
        rule.grace_minutes = c % 3 * 5;
    if (measure != MeasureKind::Count)
        return rule;
    rule.target.amount = amount_of(c);
    rule.target.direction = c / 8 % 2 == 1 ? Direction::AtMost : Direction::AtLeast;
    const bool counts_times = rule.schedule.kind == ScheduleKind::TimesInDays || rule.schedule.calendar_period();
    if (!counts_times)
        rule.target.per = period_of(is_tried("periods") ? c / 16 : c / 64 * 4 + c / 16 % 2 * 3);
    return rule;
}

Entry answer_of(MeasureKind measure, int number) {
    const int how = number / 8;
    switch (number % 8) {
    case 6:
        if (is_tried("rest"))
            return {.answer = Answer::Skip};
        break;
    case 5:
        if (measure == MeasureKind::Abstain || measure == MeasureKind::Count)
            return {.answer = Answer::Held, .span_days = is_tried("spans") ? 1 + how % 9 : 1};
        break;
    case 1:
        if (measure != MeasureKind::Arrival)
            return {.answer = Answer::No};
        break;
    default:
        break;
    }
    if (measure == MeasureKind::Count)
        return {.answer = Answer::Amount, .value = portion_of(number % 8 / 2 + how)};
    if (measure == MeasureKind::Arrival)
        return {.answer = Answer::Arrival, .value = static_cast<double>(number % 5 * 4 - 3)};
    if (measure == MeasureKind::Abstain && number % 8 > 1)
        return number % 8 == 2 ? Entry{.answer = Answer::Lapse}
                               : Entry{.answer = Answer::Urge, .acted = static_cast<Acted>(how % 3)};
    return {.answer = Answer::Yes};
}

HabitFields choices_of(int number) {
    HabitFields fields;
    fields.unlogged = number % 2 == 1 ? Unlogged::Kept : Unlogged::Unknown;
    fields.rest_days = number / 2 % 2 == 1 ? RestDays::Count : RestDays::LeftOut;
    return fields;
}

reference::Rule for_reference(const Rule& rule) {
    using reference::Due;
    using reference::Unit;
    static constexpr std::array<Due, 6> kinds{Due::Named, Due::Named, Due::Every, Due::Times, Due::Times, Due::Times};
    static constexpr std::array<Unit, 6> times_per{Unit::Days, Unit::Days,  Unit::Days,
                                                   Unit::Days, Unit::Weeks, Unit::Months};
    static constexpr std::array<Unit, 3> amount_per{Unit::Days, Unit::Weeks, Unit::Months};
    const auto kind = static_cast<std::size_t>(rule.schedule.kind);
    return {.due = kinds.at(kind),
            .weekdays = rule.schedule.kind == ScheduleKind::Weekdays ? rule.schedule.weekdays : 127U,
            .times = rule.schedule.times,
            .days = rule.schedule.days,
            .anchor = rule.schedule.anchor.value_or(Day{}),
            .times_per = times_per.at(kind),
            .amount_per = amount_per.at(static_cast<std::size_t>(rule.target.per.kind)),
            .amount_days = rule.target.per.days,
            .amount = rule.target.amount.millionths(),
            .at_most = rule.target.direction == Direction::AtMost,
            .grace = rule.grace_minutes};
}

reference::Said for_reference(const Entry& entry) {
    using To = reference::Answer;
    reference::Said said{.value = std::llround(entry.value * (entry.answer == Answer::Amount ? 1e6 : 1)),
                         .span = entry.span_days,
                         .imported = !entry.from.empty()};
    static const std::map<Answer, To> answers{{Answer::Yes, To::Yes},       {Answer::No, To::No},
                                              {Answer::Skip, To::Skip},     {Answer::Clear, To::Clear},
                                              {Answer::Amount, To::Amount}, {Answer::Arrival, To::Amount},
                                              {Answer::Lapse, To::No},      {Answer::Held, To::Yes}};
    if (entry.answer == Answer::Urge)
        said.answer = entry.acted == Acted::Yes ? To::No : entry.acted == Acted::Partly ? To::Partly : To::Urge;
    else
        said.answer = answers.at(entry.answer);
    return said;
}

reference::Measure for_reference(MeasureKind measure) {
    switch (measure) {
    case MeasureKind::Count:
        return reference::Measure::Count;
    case MeasureKind::Abstain:
        return reference::Measure::Abstain;
    case MeasureKind::Arrival:
        return reference::Measure::Arrival;
    default:
        return reference::Measure::YesNo;
    }
}

reference::Choices for_reference(const HabitFields& choices, MeasureKind measure) {
    return {for_reference(measure), *choices.unlogged == Unlogged::Kept, *choices.rest_days == RestDays::Count};
}

std::string describe(const Rule& rule, MeasureKind measure) {
    std::string text = "--schedule " + to_text(rule.schedule);
    if (measure == MeasureKind::Count)
        text += fmt::format(" --target {} --target-per {}{}", to_text(rule.target.amount), to_text(rule.target.per),
                            rule.target.direction == Direction::AtMost ? " --at-most" : "");
    if (measure == MeasureKind::Arrival)
        text += fmt::format(" --grace {}", rule.grace_minutes);
    return text;
}

std::string describe(const HabitFields& choices) {
    return fmt::format(" --unlogged {} --rest {}", *choices.unlogged == Unlogged::Kept ? "kept" : "unknown",
                       *choices.rest_days == RestDays::Count ? "as-in-loop" : "left-out");
}

std::string describe(const Entry& entry) {
    std::string text{to_text(entry.answer)};
    if (entry.answer == Answer::Amount || entry.answer == Answer::Arrival)
        text += fmt::format(" {}", entry.value);
    if (entry.answer == Answer::Urge)
        text += entry.acted == Acted::Yes ? ", acted on" : entry.acted == Acted::Partly ? ", acted on partly" : "";
    if (entry.span_days > 1)
        text += fmt::format(" for {} days", entry.span_days);
    return entry.note.empty() ? text : text + ", with a note";
}

} // namespace kept::test
