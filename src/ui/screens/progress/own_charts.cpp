#include "ui/screens/progress/own_charts.hpp"

#include "domain/measures/measure.hpp"
#include "journal/describe.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace kept::ui {
namespace {

constexpr int minutes_a_bar = 5;
constexpr int min_minutes = -20;
constexpr int max_minutes = 30;
constexpr std::size_t max_moments = 24;

/// A day's entry that counts.
struct DatedEntry {
    Day day;
    Entry entry;
};

std::vector<DatedEntry> entries_in(const Journal& journal, const HabitRecord& record, const ChartSpan& span) {
    std::vector<DatedEntry> entries;
    for (const LoggedCheckIn& logged : record.check_ins) {
        const Day day = journal.events().at(logged.event).day;
        if (day >= span.from && day <= span.to && journal.is_active(logged.event))
            entries.push_back({day, journal.entry_of(logged.event)});
    }
    return entries;
}

/// Columns of buckets, each with the parts that `parts_of` gives its days.
charts::BarChartInput bucketed(const ChartSpan& span, std::string_view id,
                               const std::function<charts::Bar(Day begin, Day end)>& bar_of) {
    charts::BarChartInput chart;
    for (Day begin = bucket_begin(span.bucket, span.from, span.first_weekday); begin <= span.to;
         begin = bucket_next(span.bucket, begin)) {
        charts::Bar bar = bar_of(begin, std::min(span.to, bucket_next(span.bucket, begin) - 1));
        bar.id = fmt::format("{}/{}", id, to_text(begin));
        bar.label = bucket_label(span.bucket, begin);
        bar.read_out.insert(bar.read_out.begin(), bucket_name(span.bucket, begin));
        chart.bars.push_back(std::move(bar));
    }
    return chart;
}

OwnChart lateness(const Journal& journal, const HabitRecord& record, const ChartSpan& span, const ChartStyle& style) {
    std::map<int, int> counts;
    for (const DatedEntry& one : entries_in(journal, record, span))
        if (one.entry.answer == Answer::Arrival) {
            const double bounded =
                std::clamp(one.entry.value, static_cast<double>(min_minutes), static_cast<double>(max_minutes));
            // On the minute is on time: 1 to 5 late make the first late column.
            ++counts[static_cast<int>(std::ceil(bounded / minutes_a_bar)) * minutes_a_bar];
        }
    const int grace = record.habit.rules.back().rule.grace_minutes;
    charts::BarChartInput chart;
    chart.named = {"minutes late, up to", "arrivals"};
    chart.empty_text = "Arrivals will be counted here.";
    if (!counts.empty())
        for (int to = min_minutes; to <= max_minutes; to += minutes_a_bar) {
            const int count = counts.contains(to) ? counts.at(to) : 0;
            charts::Bar bar{.id = fmt::format("late/{}", to), .label = fmt::format("{}", to)};
            bar.parts = {{static_cast<double>(count), to <= grace ? style.accent : style.theme.accent(1)}};
            bar.read_out = {to <= 0 ? fmt::format("{} to {} min early", -to, -to + minutes_a_bar - 1)
                                    : fmt::format("{} to {} min late", to - minutes_a_bar + 1, to),
                            fmt::format("{} arrivals", count)};
            chart.bars.push_back(std::move(bar));
        }
    return {"lateness", "Minutes late (below 0: early)", std::move(chart)};
}

OwnChart moments(const Journal& journal, const HabitRecord& record, const ChartSpan& span, Day today) {
    std::vector<charts::Dumbbell> shown;
    for (const DatedEntry& one : entries_in(journal, record, span)) {
        const Entry& entry = one.entry;
        if (entry.answer != Answer::Moment || entry.before < 0 || entry.after < 0)
            continue;
        shown.push_back({fmt::format("moment/{}", to_text(one.day)),
                         entry.before,
                         entry.after,
                         entry.acted != Acted::No,
                         {describe_day(one.day, today), describe(entry, record.habit)}});
    }
    if (shown.size() > max_moments)
        shown.erase(shown.begin(), shown.end() - max_moments);
    return {"moments", "Hard moments: strength at first (ring) and at the end; a square was acted on",
            std::move(shown)};
}

OwnChart settling(const Journal& journal, const HabitRecord& record, const ChartSpan& span, const ChartStyle& style) {
    const std::vector<DatedEntry> entries = entries_in(journal, record, span);
    auto chart = bucketed(span, "settle", [&](Day begin, Day end) {
        std::vector<int> minutes;
        for (const DatedEntry& one : entries)
            if (one.day >= begin && one.day <= end && one.entry.answer == Answer::Moment && one.entry.minutes >= 0)
                minutes.push_back(one.entry.minutes);
        charts::Bar bar{.id = {}, .label = {}, .parts = {}, .read_out = {"no moment"}};
        if (!minutes.empty()) {
            std::ranges::sort(minutes);
            const int median = minutes[minutes.size() / 2];
            bar.parts = {{static_cast<double>(median), style.accent}};
            bar.read_out = {fmt::format("{} min in the middle, {} moments", median, minutes.size())};
        }
        return bar;
    });
    chart.named = {"from", "minutes to settle"};
    chart.empty_text = "How long it took to settle will stand here.";
    return {"settle", "Minutes to settle", std::move(chart)};
}

OwnChart promises(const Journal& journal, const HabitRecord& record, const ChartSpan& span, const ChartStyle& style) {
    auto chart = bucketed(span, "promises", [&](Day begin, Day end) {
        int kept = 0;
        int late = 0;
        int moved = 0;
        int broken = 0;
        for (const Promise* promise : journal.promises().all()) {
            if (promise->habit != record.habit.id)
                continue;
            const Day day = promise->due().day.value_or(promise->resolved_on);
            if (day < begin || day > end)
                continue;
            moved += static_cast<int>(promise->terms.size()) - 1;
            kept += promise->end == PromiseEnd::Kept ? 1 : 0;
            late += promise->end == PromiseEnd::Late ? 1 : 0;
            broken += promise->end == PromiseEnd::Broken ? 1 : 0;
        }
        charts::Bar bar{.id = {}, .label = {}, .parts = {}, .read_out = {"no promise was due"}};
        if (kept + late + moved + broken > 0) {
            bar.parts = {{static_cast<double>(kept), style.accent},
                         {static_cast<double>(late), mixed(style.theme.card, style.accent, 0.55)},
                         {static_cast<double>(moved), mixed(style.theme.card, style.accent, 0.28)},
                         {static_cast<double>(broken), mixed(style.theme.card, style.theme.ink, 0.55)}};
            bar.read_out = {fmt::format("{} kept, {} late", kept, late),
                            fmt::format("{} renegotiated, {} broken", moved, broken)};
        }
        return bar;
    });
    chart.named = {"from", "kept", "late", "renegotiated", "broken"};
    chart.empty_text = "Promises will be counted here on the day they are due.";
    return {"promises", "Promises: kept, late, renegotiated (palest), broken (grey, on top)", std::move(chart)};
}

OwnChart urges(const Journal& journal, const HabitRecord& record, const ChartSpan& span, const ChartStyle& style) {
    const std::vector<DatedEntry> entries = entries_in(journal, record, span);
    auto chart = bucketed(span, "urges", [&](Day begin, Day end) {
        int ridden = 0;
        int acted = 0;
        int lapses = 0;
        for (const DatedEntry& one : entries) {
            if (one.day < begin || one.day > end)
                continue;
            const bool is_urge = one.entry.answer == Answer::Urge;
            ridden += is_urge && one.entry.acted == Acted::No ? 1 : 0;
            acted += is_urge && one.entry.acted != Acted::No ? 1 : 0;
            lapses += one.entry.answer == Answer::Lapse || one.entry.answer == Answer::No ? 1 : 0;
        }
        charts::Bar bar{.id = {}, .label = {}, .parts = {}, .read_out = {"no urge"}};
        if (ridden + acted + lapses > 0) {
            bar.parts = {{static_cast<double>(ridden), style.accent},
                         {static_cast<double>(acted), mixed(style.theme.card, style.accent, 0.45)},
                         {static_cast<double>(lapses), mixed(style.theme.card, style.theme.ink, 0.55)}};
            bar.read_out = {fmt::format("{} ridden out", ridden), fmt::format("{} acted on, {} lapses", acted, lapses)};
        }
        return bar;
    });
    chart.named = {"from", "ridden out", "acted on", "lapses"};
    chart.empty_text = "Urges will be counted here.";
    return {"urges", "Urges: ridden out, acted on (pale), lapses (grey, on top)", std::move(chart)};
}

OwnChart amounts(const HabitRecord& record, const HabitSeries& series, const ChartSpan& span, const ChartStyle& style) {
    const Habit& habit = record.habit;
    const auto words = [&habit](double amount) {
        return habit.measure == MeasureKind::Duration ? minutes_text(amount) : describe_amount(amount, habit.unit);
    };
    auto chart = bucketed(span, "amount", [&](Day begin, Day end) {
        Amount sum;
        bool is_known = false;
        for (Day day = begin; day <= end; ++day)
            if (series.holds(day) && series.at(day).answered) {
                sum += series.at(day).value;
                is_known = true;
            }
        charts::Bar bar{.id = {}, .label = {}, .parts = {}, .read_out = {"nothing said"}};
        if (is_known) {
            bar.parts = {{sum.number(), style.accent}};
            bar.read_out = {words(sum.number())};
        }
        return bar;
    });
    chart.named = {"from", habit.measure == MeasureKind::Duration ? "minutes"
                           : habit.unit.empty()                   ? "amount"
                                                                  : habit.unit};
    chart.empty_text = "Amounts will be added up here.";
    const Target& target = habit.rules.back().rule.target;
    if (span.bucket == Bucket::Week && target.per.is_day() && habit.rules.back().rule.schedule == Schedule::daily())
        chart.line =
            charts::BarLine{7 * target.amount.number(), fmt::format("{} a week", words(7 * target.amount.number())),
                            style.theme.accent(1)};
    return {"amount", "Amounts", std::move(chart)};
}

} // namespace

std::vector<OwnChart> own_charts(const ScreenInput& input, const HabitRecord& record, const HabitSeries& series,
                                 const ChartSpan& span, const ChartStyle& style) {
    const Journal& journal = input.journal;
    switch (record.habit.measure) {
    case MeasureKind::Arrival:
        return {lateness(journal, record, span, style)};
    case MeasureKind::Calm:
        return {moments(journal, record, span, input.today), settling(journal, record, span, style)};
    case MeasureKind::Promise:
        return {promises(journal, record, span, style)};
    case MeasureKind::Abstain:
        return {urges(journal, record, span, style)};
    case MeasureKind::Count:
    case MeasureKind::Duration:
        return {amounts(record, series, span, style)};
    default:
        return {};
    }
}

} // namespace kept::ui
