#include "insights_planted.hpp"

#include <algorithm>
#include <cmath>

namespace kept::test {
namespace {

constexpr int a_year = 365;
constexpr int nine_months = 274;
constexpr int change_after = 120;

void hard_mondays(MadeUpJournal& journal, Random& random) {
    RecordedHabit& habit = journal.add("Stretch", MeasureKind::YesNo, a_year);
    for (int i = 0; i < a_year; ++i)
        habit.answer(random.chance(weekday_of(habit.next_day()) == Weekday::Monday ? 0.45 : 0.80));
}

void hard_weekends(MadeUpJournal& journal, Random& random) {
    RecordedHabit& habit = journal.add("Stretch", MeasureKind::YesNo, a_year);
    for (int i = 0; i < a_year; ++i)
        habit.answer(random.chance(weekday_of(habit.next_day()) >= Weekday::Saturday ? 0.50 : 0.75));
}

void change_of_share(MadeUpJournal& journal, Random& random) {
    RecordedHabit& habit = journal.add("Stretch", MeasureKind::YesNo, 2 * change_after);
    for (int i = 0; i < 2 * change_after; ++i)
        habit.answer(random.chance(i < change_after ? 0.55 : 0.82));
}

RecordedHabit& add_arrivals(MadeUpJournal& journal, Random& random, int days, double from, double to, bool at_once) {
    RecordedHabit& habit = journal.add("On time", MeasureKind::Arrival, days);
    for (int i = 0; i < days; ++i) {
        if (weekday_of(habit.next_day()) >= Weekday::Saturday) {
            habit.not_due();
            continue;
        }
        const double part = at_once ? (2 * i < days ? 0 : 1) : static_cast<double>(i) / days;
        const double late = std::round(from + part * (to - from) + 8 * random.normal());
        habit.arrivals.push_back({habit.next_day(), random.integer(420, 1200), late});
        habit.answer(late <= 0, late);
    }
    return habit;
}

void lateness_falls(MadeUpJournal& journal, Random& random) {
    add_arrivals(journal, random, nine_months, 8, -2, false);
}

void change_of_lateness(MadeUpJournal& journal, Random& random) {
    add_arrivals(journal, random, 2 * change_after, 8, 0, true);
}

void late_mornings(MadeUpJournal& journal, Random& random) {
    RecordedHabit& habit = journal.add("On time", MeasureKind::Arrival, 200);
    for (int i = 0; i < 200; ++i) {
        const bool is_morning = random.chance(0.5);
        const bool is_on_time = random.chance(is_morning ? 0.55 : 0.85);
        habit.arrivals.push_back({habit.next_day(), is_morning ? 8 * 60 : 14 * 60, is_on_time ? -1.0 : 6.0});
        habit.answer(is_on_time, is_on_time ? -1 : 6);
    }
}

/// A year with a hard moment on about one day in five.
void add_moments(MadeUpJournal& journal, Random& random, MomentFact (*make)(Random& random, double part_of_year)) {
    RecordedHabit& habit = journal.add("Calm", MeasureKind::Calm, a_year);
    for (int i = 0; i < a_year; ++i) {
        bool is_calm = true;
        if (random.chance(0.22)) {
            MomentFact moment = make(random, static_cast<double>(i) / a_year);
            moment.day = habit.next_day();
            is_calm = !moment.acted;
            habit.moments.push_back(moment);
        }
        habit.answer(is_calm);
    }
}

constexpr std::array<std::string_view, 4> skills{"breathing", "a walk", "writing", ""};
constexpr std::array<std::string_view, 4> triggers{"criticism", "work", "money", "tiredness"};
constexpr std::array<std::string_view, 4> feelings{"shame", "anger", "fear", "sadness"};

MomentFact plain_moment(Random& random) {
    MomentFact moment;
    moment.minute_of_day = random.integer(480, 1439);
    moment.feeling = random.word(feelings);
    moment.trigger = random.word(triggers);
    moment.skill = random.word(skills);
    moment.before = random.integer(4, 10);
    moment.after = std::max(0, moment.before - random.integer(0, 4));
    moment.minutes = random.integer(5, 60);
    moment.acted = random.chance(0.3);
    return moment;
}

void trigger_leads(MadeUpJournal& journal, Random& random) {
    add_moments(journal, random, [](Random& r, double) {
        MomentFact moment = plain_moment(r);
        moment.acted = r.chance(moment.trigger == "criticism" ? 0.70 : 0.15);
        return moment;
    });
}

void feeling_leads(MadeUpJournal& journal, Random& random) {
    add_moments(journal, random, [](Random& r, double) {
        MomentFact moment = plain_moment(r);
        moment.acted = r.chance(moment.feeling == "shame" ? 0.70 : 0.15);
        return moment;
    });
}

void skill_eases(MadeUpJournal& journal, Random& random) {
    add_moments(journal, random, [](Random& r, double) {
        MomentFact moment = plain_moment(r);
        moment.after = std::max(0, moment.before - (moment.skill == "breathing" ? r.integer(2, 7) : r.integer(0, 4)));
        return moment;
    });
}

void skill_holds(MadeUpJournal& journal, Random& random) {
    add_moments(journal, random, [](Random& r, double) {
        MomentFact moment = plain_moment(r);
        moment.skill = r.chance(0.5) ? "breathing" : "";
        moment.acted = r.chance(moment.skill == "breathing" ? 0.10 : 0.60);
        return moment;
    });
}

void evening_moments(MadeUpJournal& journal, Random& random) {
    add_moments(journal, random, [](Random& r, double) {
        MomentFact moment = plain_moment(r);
        moment.minute_of_day = r.chance(0.65) ? r.integer(1080, 1439) : r.integer(480, 1079);
        return moment;
    });
}

void evening_acting(MadeUpJournal& journal, Random& random) {
    add_moments(journal, random, [](Random& r, double) {
        MomentFact moment = plain_moment(r);
        moment.acted = r.chance(moment.minute_of_day >= 1080 ? 0.65 : 0.15);
        return moment;
    });
}

void settling_sooner(MadeUpJournal& journal, Random& random) {
    add_moments(journal, random, [](Random& r, double part) {
        MomentFact moment = plain_moment(r);
        moment.minutes = static_cast<int>((40 - 25 * part) * std::exp(0.5 * r.normal()));
        return moment;
    });
}

void growing_amounts(MadeUpJournal& journal, Random& random) {
    RecordedHabit& habit = journal.add("Read", MeasureKind::Count, nine_months);
    for (int i = 0; i < nine_months; ++i) {
        const double pages = std::round((12 + 10.0 * i / nine_months) * std::exp(0.6 * random.normal()));
        habit.answer(pages >= 10, pages);
    }
}

/// Two habits kept with rate 0.6 whose days correlate by `phi`, the second `lag` days later.
void add_related(MadeUpJournal& journal, Random& random, double phi, int lag) {
    constexpr int days = 200;
    RecordedHabit& first = journal.add("Sleep", MeasureKind::YesNo, days);
    RecordedHabit& second = journal.add("Stretch", MeasureKind::YesNo, days);
    bool before = random.chance(0.6);
    for (int i = 0; i < days; ++i) {
        const bool now = random.chance(0.6);
        const bool followed = lag == 0 ? now : before;
        first.answer(now);
        second.answer(random.chance(phi) ? followed : random.chance(0.6));
        before = now;
    }
}

void related_same_day(MadeUpJournal& journal, Random& random) {
    add_related(journal, random, 0.5, 0);
}

void related_next_day(MadeUpJournal& journal, Random& random) {
    add_related(journal, random, 0.5, 1);
}

bool is_about(const Insight& insight, InsightKind kind, std::string_view subject) {
    return insight.kind == kind && insight.habit == 0 && insight.subject == subject;
}

constexpr Planted planted[]{
    {"Mondays 45 %, other days 80 %, a year", hard_mondays,
     [](const Insight& i) { return is_about(i, InsightKind::Weekday, "monday"); }},
    {"Weekends 50 %, other days 75 %, a year", hard_weekends,
     [](const Insight& i) { return is_about(i, InsightKind::Weekday, "weekend"); }},
    {"Kept share from 55 % to 82 % after 120 of 240 days", change_of_share,
     [](const Insight& i) { return is_about(i, InsightKind::ChangeOfShare, "kept_share"); }, 60, true},
    {"Lateness from 8 to 0 min at once after 120 of 240 days", change_of_lateness,
     [](const Insight& i) { return is_about(i, InsightKind::ChangeOfLateness, "median_lateness_min"); }, 65, true},
    {"Lateness from 8 to -2 min over nine months", lateness_falls,
     [](const Insight& i) { return is_about(i, InsightKind::Trend, "median_lateness_min"); }},
    {"On time 55 % in the morning, 85 % in the afternoon, of 200", late_mornings,
     [](const Insight& i) { return i.kind == InsightKind::OnTimeByPart; }},
    {"A trigger acted on 70 %, others 15 %, of 80 moments", trigger_leads,
     [](const Insight& i) { return is_about(i, InsightKind::Trigger, "criticism"); }},
    {"A feeling acted on 70 %, others 15 %, of 80 moments", feeling_leads,
     [](const Insight& i) { return is_about(i, InsightKind::Feeling, "shame"); }},
    {"A skill that eases by 2.5 points more, 80 moments", skill_eases,
     [](const Insight& i) { return is_about(i, InsightKind::SkillEases, "breathing"); }},
    {"A skill with which 10 % are acted on, else 60 %, of 80", skill_holds,
     [](const Insight& i) { return is_about(i, InsightKind::SkillHolds, "breathing"); }},
    {"65 % of 80 moments in the evening", evening_moments,
     [](const Insight& i) { return is_about(i, InsightKind::MomentsByPart, "evening"); }},
    {"Acted on 65 % in the evening, else 15 %, of 80", evening_acting,
     [](const Insight& i) { return is_about(i, InsightKind::ActedByPart, "evening"); }},
    {"Minutes to settle from 40 to 15 over a year", settling_sooner,
     [](const Insight& i) { return is_about(i, InsightKind::Trend, "median_minutes_to_settle"); }},
    {"Amounts from 12 to 22 over nine months", growing_amounts,
     [](const Insight& i) { return is_about(i, InsightKind::Trend, "average"); }},
    {"Two habits with correlation 0.5 on the same day", related_same_day,
     [](const Insight& i) { return i.kind == InsightKind::Relation && i.lag_days == 0 && i.other == 1; }},
    {"Two habits with correlation 0.5, a day apart", related_next_day,
     [](const Insight& i) { return i.kind == InsightKind::Relation && i.lag_days == 1 && i.other == 1; }},
};

} // namespace

Day planted_change() {
    return MadeUpJournal::today - (change_after - 1);
}

std::span<const Planted> all_planted() {
    return planted;
}

} // namespace kept::test
