#include "ui/screens/badges/badges_view.hpp"

#include "domain/period.hpp"
#include "domain/points/day_credit.hpp"
#include "journal/describe.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace kept::ui {
namespace {

constexpr int weeks_of_points = 12;
constexpr int month = 30; ///< days

std::string family_title(std::string family) {
    if (!family.empty() && family.front() >= 'a' && family.front() <= 'z')
        family.front() = static_cast<char>(family.front() - 'a' + 'A');
    return family;
}

/// Badges of one kind climb a ladder: the same counter, measure and practice.
std::string ladder_of(const Badge& badge) {
    return fmt::format("{}/{}/{}", to_text(badge.rule.counter),
                       badge.rule.measure ? static_cast<int>(*badge.rule.measure) : -1, badge.rule.practice);
}

/// The next step of each ladder, by the index in the catalogue.
std::vector<bool> next_steps(const Achievements& achievements) {
    std::map<std::string, std::size_t> best;
    const auto& badges = achievements.badges();
    for (std::size_t i = 0; i < badges.size(); ++i) {
        if (achievements.badge_statuses()[i].earned)
            continue;
        const auto [place, is_first] = best.try_emplace(ladder_of(badges[i]), i);
        if (!is_first && badges[i].rule.threshold < badges[place->second].rule.threshold)
            place->second = i;
    }
    std::vector<bool> is_next(badges.size(), false);
    for (const auto& [ladder, index] : best)
        is_next[index] = true;
    return is_next;
}

/// The bit of a day that a counter of days counts.
std::optional<DayCredit::Bit> bit_of(BadgeCounter counter) {
    switch (counter) {
    case BadgeCounter::HonestNo:
        return DayCredit::HonestNo;
    case BadgeCounter::PutRight:
        return DayCredit::PutRight;
    case BadgeCounter::SpokeUp:
        return DayCredit::SpokeUp;
    case BadgeCounter::MetWithSkill:
        return DayCredit::MetWithSkill;
    case BadgeCounter::RodeUrge:
        return DayCredit::RodeUrge;
    default:
        return std::nullopt;
    }
}

std::string said_in_words(const ScreenInput& input, const HabitRecord& record, Day day) {
    std::string words;
    for (const LoggedCheckIn& logged : input.journal.check_ins_on(record, day)) {
        const Entry entry = input.journal.entry_of(logged.event);
        if (entry.answer != Answer::Clear)
            words = describe(entry, record.habit);
    }
    return fmt::format("{}: {}", record.habit.name, words.empty() ? "covered by other days" : words);
}

void add_days(const ScreenInput& input, const HabitRecord& record, const BadgeRule& rule, const BadgeEvidence& days,
              std::vector<EvidenceLine>& lines) {
    const HabitSeries& series = input.series.of(input.journal, record, input.today);
    const auto bit = bit_of(rule.counter);
    for (Day day = days.to; day >= days.from; day = day - 1) {
        if (!series.holds(day))
            continue;
        if (bit ? credit_of(series, day, record.habit).has(*bit) : series.at(day).answered)
            lines.push_back({day, to_short_text(day), said_in_words(input, record, day)});
    }
}

} // namespace

std::string_view tier_name(Tier tier) {
    static constexpr std::array<std::string_view, 4> names{"Bronze", "Silver", "Gold", "Platinum"};
    return names.at(static_cast<std::size_t>(tier));
}

BadgeItem make_badge_item(const ScreenInput& input, std::size_t index) {
    const Badge& badge = input.achievements.badges().at(index);
    const BadgeStatus& status = input.achievements.badge_statuses().at(index);
    BadgeItem item{.index = index,
                   .id = badge.id,
                   .path = "badges/" + badge.id,
                   .name = badge.name,
                   .meaning = badge.meaning,
                   .left = status.left,
                   .earned = {},
                   .earned_long = {},
                   .earned_iso = {},
                   .habit = {},
                   .about = badge.meaning,
                   .icon = badge.icon,
                   .tier = badge.tier,
                   .progress = status.progress,
                   .is_earned = status.earned.has_value()};
    if (status.earned) {
        const CivilDate date = to_civil(status.earned->to);
        const bool is_this_year = date.year == to_civil(input.today).year;
        item.earned = fmt::format("{} {}{}", date.day, short_month_name(date.month),
                                  is_this_year ? "" : fmt::format(" {}", date.year));
        item.earned_iso = to_text(status.earned->to);
        item.earned_long = fmt::format("{} {} {}", date.day, month_name(date.month), date.year);
    }
    if (status.habit)
        if (const HabitRecord* record = input.journal.find_habit(*status.habit))
            item.habit = record->habit.name;
    if (!item.habit.empty())
        item.about = fmt::format("{} With “{}”.", item.meaning, item.habit);
    return item;
}

namespace {

std::vector<WeekOfPoints> points_by_week(const ScreenInput& input) {
    const Day this_week = period_begin(Period::week(), input.today, input.journal.settings().first_weekday);
    std::vector<WeekOfPoints> weeks;
    for (int back = weeks_of_points - 1; back >= 0; --back) {
        const Day from = this_week - 7 * back;
        weeks.push_back({from, input.achievements.points_between(from, from + 6).total()});
    }
    return weeks;
}

} // namespace

BadgesView make_badges_view(const ScreenInput& input, BadgeFilter filter) {
    BadgesView view;
    const std::vector<bool> is_next = next_steps(input.achievements);
    const auto& badges = input.achievements.badges();
    for (std::size_t i = 0; i < badges.size(); ++i) {
        BadgeItem item = make_badge_item(input, i);
        ++view.count;
        view.earned += item.is_earned ? 1 : 0;
        if ((filter == BadgeFilter::Earned && !item.is_earned) || (filter == BadgeFilter::Next && !is_next[i]))
            continue;
        const std::string title = family_title(badges[i].family);
        auto family = std::ranges::find(view.families, title, &BadgeFamily::name);
        if (family == view.families.end())
            family = view.families.insert(view.families.end(), BadgeFamily{title, {}});
        family->badges.push_back(std::move(item));
    }
    view.weeks = points_by_week(input);
    view.month = input.achievements.points_between(input.today - (month - 1), input.today);
    return view;
}

std::vector<EvidenceLine> evidence_lines(const ScreenInput& input, std::size_t index) {
    const BadgeStatus& status = input.achievements.badge_statuses().at(index);
    const BadgeRule& rule = input.achievements.badges().at(index).rule;
    std::vector<EvidenceLine> lines;
    if (!status.earned)
        return lines;
    if (status.habit) {
        if (const HabitRecord* record = input.journal.find_habit(*status.habit))
            add_days(input, *record, rule, *status.earned, lines);
    } else if (bit_of(rule.counter)) {
        for (const HabitRecord* record : input.journal.habits())
            add_days(input, *record, rule, *status.earned, lines);
    }
    std::ranges::stable_sort(lines, std::ranges::greater{}, &EvidenceLine::day);
    return lines;
}

std::optional<std::size_t> next_badge(const Achievements& achievements) {
    std::optional<std::size_t> best;
    const auto& statuses = achievements.badge_statuses();
    for (std::size_t i = 0; i < statuses.size(); ++i)
        if (!statuses[i].earned && statuses[i].progress > 0 &&
            (!best || statuses[i].progress > statuses[*best].progress))
            best = i;
    return best;
}

std::optional<std::size_t> new_badge(const Achievements& achievements, Day today) {
    std::optional<std::size_t> newest;
    std::pair<Day, Tier> highest;
    const auto& statuses = achievements.badge_statuses();
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        const auto& earned = statuses[i].earned;
        if (!earned || earned->to < today - 1)
            continue;
        const std::pair rank(earned->to, achievements.badges()[i].tier);
        if (!newest || rank > highest) {
            newest = i;
            highest = rank;
        }
    }
    return newest;
}

} // namespace kept::ui
