#include "exchange/day_rows.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace kept {
namespace {

/// From the weakest to the strongest: one yes of a day makes it a yes.
constexpr std::array strength{Answer::Clear, Answer::No, Answer::Skip, Answer::Yes, Answer::Amount};

std::ptrdiff_t strength_of(Answer answer) {
    return std::ranges::find(strength, answer) - strength.begin();
}

/// Each note once, in the order of the rows.
void join_notes(Entry& whole, const std::vector<DayRow>& rows) {
    std::set<std::string_view> seen;
    std::string joined;
    for (const DayRow& row : rows)
        if (!row.entry.note.empty() && seen.insert(row.entry.note).second)
            joined += fmt::format("{}{}", joined.empty() ? "" : "\n", row.entry.note);
    whole.note = std::move(joined);
}

Entry sum_of(const std::vector<DayRow>& rows) {
    Entry sum =
        std::ranges::max_element(rows, {}, [](const DayRow& row) { return strength_of(row.entry.answer); })->entry;
    if (sum.answer != Answer::Amount || rows.size() == 1)
        return sum;
    Amount total;
    for (const DayRow& row : rows)
        total += row.entry.answer == Answer::Amount ? Amount(row.entry.value) : row.entry.answer == Answer::Yes ? 1 : 0;
    sum.value = total.number();
    return sum;
}

void report(ImportBuilder& builder, std::int64_t days, std::string_view what_became) {
    if (days > 0)
        builder.remark("several a day",
                       fmt::format("{} had several rows; {}.", counted(days, "day", "days"), what_became));
}

} // namespace

void DayRows::put(ImportBuilder::Place habit, DayRow row) {
    if (last_ && row.day != *last_)
        downward_ += row.day < *last_ ? 1 : -1;
    last_ = row.day;
    const Day day = row.day;
    rows_[habit][day].push_back(std::move(row));
}

SeveralRows DayRows::meaning_of(ImportBuilder::Place habit) const {
    const auto found = own_meaning_.find(habit);
    return found == own_meaning_.end() ? meaning_ : found->second;
}

void DayRows::drop_repeats(std::vector<DayRow>& rows) const {
    std::set<std::tuple<std::optional<std::int64_t>, std::string, Answer, double, std::string>> seen;
    std::erase_if(rows, [&](const DayRow& row) {
        const bool is_known_again = row.time || !row.id.empty();
        return is_known_again &&
               !seen.emplace(row.time, row.id, row.entry.answer, row.entry.value, row.entry.note).second;
    });
}

/// A file that runs newest first has the day's first row last.
void DayRows::put_in_order(std::vector<DayRow>& rows) const {
    if (downward_ > 0)
        std::ranges::reverse(rows);
    if (std::ranges::all_of(rows, [](const DayRow& row) { return row.time.has_value(); }))
        std::ranges::stable_sort(rows, {}, &DayRow::time);
}

void DayRows::finish(ImportBuilder& builder) {
    std::int64_t summed = 0, answered = 0, latest = 0; // days with several rows
    for (auto& [habit, days] : rows_)
        for (auto& [day, rows] : days) {
            drop_repeats(rows);
            put_in_order(rows);
            const SeveralRows meaning = meaning_of(habit);
            Entry whole = meaning == SeveralRows::AddUp ? sum_of(rows) : rows.back().entry;
            join_notes(whole, rows);
            if (rows.size() > 1 && day <= builder.today())
                ++(meaning == SeveralRows::Latest ? latest : whole.answer == Answer::Amount ? summed : answered);
            builder.put(habit, day, std::move(whole), rows.front().where);
        }
    report(builder, summed, "their amounts were added up");
    report(builder, answered, "a day has one answer");
    report(builder, latest, "the latest was taken");
    rows_.clear();
}

} // namespace kept
