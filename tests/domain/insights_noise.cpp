#include "insights_noise.hpp"

#include <algorithm>

namespace kept::test {
namespace {

constexpr double streaky = 0.3;

/// What keeps a day from being answered: forgotten, planned rest, not due.
class Gaps {
  public:
    explicit Gaps(Random& random)
        : random_(random), missing_(random.chance(0.3) ? 0 : random.uniform(0, 0.5)), skipped_(random.uniform(0, 0.05)),
          weekdays_only_(random.chance(0.2)) {}

    /// Writes the day, if it stays unanswered.
    bool swallow(RecordedHabit& habit) {
        if (weekdays_only_ && weekday_of(habit.next_day()) >= Weekday::Saturday)
            habit.not_due();
        else if (random_.chance(missing_))
            habit.unknown();
        else if (random_.chance(skipped_))
            habit.skipped();
        else
            return false;
        return true;
    }

  private:
    Random& random_;
    double missing_;
    double skipped_;
    bool weekdays_only_;
};

void add_yes_no(MadeUpJournal& journal, Random& random, int days, double memory) {
    RecordedHabit& habit = journal.add("Stretch", MeasureKind::YesNo, days);
    Gaps gaps(random);
    Streaky kept(random, random.uniform(0.05, 0.97), memory);
    for (int i = 0; i < days; ++i) {
        const bool is_kept = kept.next();
        if (!gaps.swallow(habit))
            habit.answer(is_kept);
    }
}

void add_count(MadeUpJournal& journal, Random& random, int days, double memory) {
    RecordedHabit& habit = journal.add("Read", MeasureKind::Count, days);
    Gaps gaps(random);
    const double target = random.uniform(5, 40);
    const double spread = random.uniform(0.3, 1);
    habit.habit.rules.front().rule.target.amount = target;
    double state = random.normal();
    for (int i = 0; i < days; ++i) {
        state = memory * state + std::sqrt(1 - memory * memory) * random.normal();
        const double amount = random.chance(0.1) ? 0 : std::round(target * std::exp(spread * state));
        if (!gaps.swallow(habit))
            habit.answer(amount >= target, amount);
    }
}

/// No to two arrivals a day, a few of them very late.
void add_arrivals(MadeUpJournal& journal, Random& random, int days, double memory) {
    RecordedHabit& habit = journal.add("On time", MeasureKind::Arrival, days);
    const double usual = random.uniform(-5, 8);
    const double spread = random.uniform(2, 10);
    const double often = random.uniform(0.2, 0.9);
    double state = random.normal();
    for (int i = 0; i < days; ++i) {
        double worst = -1e9;
        for (int k = 0; k < 2 && random.chance(often); ++k) {
            state = memory * state + std::sqrt(1 - memory * memory) * random.normal();
            const double late = std::round(usual + spread * state) + (random.chance(0.03) ? random.integer(10, 60) : 0);
            const int minute = random.chance(0.2) ? -1 : random.integer(7 * 60, 20 * 60);
            habit.arrivals.push_back({habit.next_day(), minute, late});
            worst = std::max(worst, late);
        }
        if (worst > -1e9)
            habit.answer(worst <= 0, worst);
        else
            habit.not_due();
    }
}

constexpr std::array<std::string_view, 6> feelings{"anger", "shame", "fear", "sadness", "loneliness", ""};
constexpr std::array<std::string_view, 9> triggers{"work",  "money",   "a call", "tiredness", "criticism",
                                                   "noise", "silence", "hunger", ""};
constexpr std::array<std::string_view, 6> skills{"breathing", "a walk", "time-out", "cold water", "writing", ""};

/// Words stay what they were now and then, as `memory` says.
template <std::size_t N>
std::string_view next_word(Random& random, std::string_view last, const std::array<std::string_view, N>& words,
                           double memory) {
    return random.chance(memory) ? last : random.word(words);
}

void add_calm(MadeUpJournal& journal, Random& random, int days, double memory) {
    RecordedHabit& habit = journal.add("Calm", MeasureKind::Calm, days);
    Gaps gaps(random);
    const double often = random.uniform(0.1, 0.8);
    Streaky acted(random, random.uniform(0.1, 0.6), memory);
    MomentFact moment;
    for (int i = 0; i < days; ++i) {
        if (gaps.swallow(habit))
            continue;
        bool is_calm = true;
        for (int k = 0; k < 2 && random.chance(often); ++k) {
            moment.day = habit.next_day();
            moment.minute_of_day = random.chance(0.2) ? -1 : random.integer(8 * 60, 24 * 60 - 1);
            moment.feeling = next_word(random, moment.feeling, feelings, memory);
            moment.trigger = next_word(random, moment.trigger, triggers, memory);
            moment.skill = next_word(random, moment.skill, skills, memory);
            moment.before = random.integer(3, 10);
            moment.after = random.chance(0.1) ? -1 : random.integer(0, moment.before);
            moment.minutes = random.chance(0.2) ? -1 : static_cast<int>(20 * std::exp(random.normal()));
            moment.acted = acted.next();
            is_calm = is_calm && !moment.acted;
            habit.moments.push_back(moment);
        }
        habit.answer(is_calm);
    }
}

template <auto Add, bool IsStreaky>
void add(MadeUpJournal& journal, Random& random, int days) {
    Add(journal, random, days, IsStreaky ? streaky : 0.0);
}

template <bool IsStreaky>
void add_any(MadeUpJournal& journal, Random& random, int days) {
    constexpr std::array adders{add_yes_no, add_count, add_arrivals, add_calm};
    adders.at(static_cast<std::size_t>(random.integer(0, 3)))(journal, random, days, IsStreaky ? streaky : 0.0);
}

/// Up to six exercises that have nothing to do with any habit, done in streaks or each day anew.
void add_practices(MadeUpJournal& journal, Random& random, int days) {
    const int practices = random.integer(0, 6);
    for (int i = 0; i < practices; ++i) {
        Streaky done(random, random.uniform(0.03, 0.7), random.chance(0.5) ? streaky : 0.0);
        std::vector<Day> on;
        for (Day day = MadeUpJournal::today - (days - 1); day <= MadeUpJournal::today; day = day + 1)
            if (done.next())
                on.push_back(day);
        journal.add_practice("exercise-" + std::to_string(i), std::move(on));
    }
}

constexpr Noise noises[]{
    {"yes or no, each day anew", add<add_yes_no, false>}, {"yes or no in streaks", add<add_yes_no, true>},
    {"amounts, each day anew", add<add_count, false>},    {"amounts in streaks", add<add_count, true>},
    {"arrivals, each anew", add<add_arrivals, false>},    {"arrivals in streaks", add<add_arrivals, true>},
    {"hard moments, each anew", add<add_calm, false>},    {"hard moments in streaks", add<add_calm, true>},
    {"any habits, each day anew", add_any<false>},        {"any habits in streaks", add_any<true>}};

} // namespace

std::span<const Noise> all_noise() {
    return noises;
}

MadeUpJournal make_noise(const Noise& noise, Random& random) {
    MadeUpJournal journal;
    const int habits = random.integer(1, 10);
    const int days = random.integer(56, 900);
    for (int i = 0; i < habits; ++i)
        noise.add_habit(journal, random, random.chance(0.5) ? days : random.integer(30, days));
    add_practices(journal, random, days);
    return journal;
}

} // namespace kept::test
