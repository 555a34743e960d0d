#include "exchange/import_builder.hpp"

#include "base/time_units.hpp"
#include "domain/measures/measure.hpp"
#include "exchange/fit_entry.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace kept {
namespace {

constexpr std::size_t accents = 12;

template <typename T>
std::optional<T> parse_all(std::string_view text) {
    if (text.starts_with('+'))
        text.remove_prefix(1);
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

bool is_zero_or_one(const Entry& entry) {
    return entry.answer != Answer::Amount || entry.value == 0 || entry.value == 1;
}

} // namespace

ImportBuilder::ImportBuilder(std::string app, Day today) : app_(std::move(app)), today_(today) {}

ImportBuilder::Place ImportBuilder::habit(const std::string& key, const std::string& name) {
    const auto [found, is_new] = place_of_.try_emplace(key, log_.habits.size());
    if (is_new) {
        ImportedHabit& habit = log_.habits.emplace_back();
        habit.source = {app_, key};
        habit.fields.name = name.empty() ? fmt::format("Habit {}", log_.habits.size()) : name;
        habit.fields.measure = MeasureKind::YesNo;
        habit.fields.rule = Rule{};
        entries_.emplace_back();
    }
    return found->second;
}

void ImportBuilder::remind(Place habit, const ReminderTime& time) {
    auto& reminders = log_.habits[habit].reminders;
    if (time.minute >= 0 && time.minute < minutes_a_day && std::ranges::find(reminders, time) == reminders.end())
        reminders.push_back(time);
}

void ImportBuilder::put(Place habit, Day day, Entry entry, const std::string& where) {
    if (day < first_sane_day() || day > last_sane_day())
        return reject(where, "Its day is impossible.");
    if (day > today_)
        return reject(where, fmt::format("{} has not come yet.", to_text(day)));
    entry.from = app_;
    round_amount(entry, where);
    if (!entries_[habit].insert_or_assign(day, std::move(entry)).second)
        reject(where, fmt::format("{} is there twice; the last one was taken.", to_text(day)));
}

/// Rounds an amount as Kept keeps it, and reports what that changes.
void ImportBuilder::round_amount(Entry& entry, const std::string& where) {
    if (entry.answer != Answer::Amount)
        return;
    const Amount amount = std::min(Amount(entry.value), largest_amount);
    if (amount.number() == entry.value)
        return;
    const bool is_too_large = amount == largest_amount;
    reject(where, fmt::format("{:.10g} was {} {}: an amount has at most {}.", entry.value,
                              is_too_large ? "cut to" : "rounded to", to_text(amount),
                              is_too_large ? "nine digits before the point" : "six decimal places"));
    entry.value = amount.number();
}

void ImportBuilder::reject(std::string where, std::string why) {
    log_.rejected.push_back({std::move(where), std::move(why)});
}

void ImportBuilder::remark(std::string where, std::string why) {
    log_.rejected.push_back({std::move(where), std::move(why), /*is_row=*/false});
}

void ImportBuilder::leave_out(std::string_view kind, std::string_view why, std::size_t count) {
    if (count == 0)
        return;
    auto known = std::ranges::find(log_.unplaced, kind, &Unplaced::kind);
    if (known == log_.unplaced.end())
        known = log_.unplaced.insert(known, {std::string(kind), std::string(why), 0});
    known->count += static_cast<int>(count);
}

void ImportBuilder::choose_measure(Place habit) {
    HabitFields& fields = log_.habits[habit].fields;
    auto& entries = entries_[habit];
    const bool counts = !std::ranges::all_of(entries, [](const auto& one) { return is_zero_or_one(one.second); });
    fields.measure = counts ? MeasureKind::Count : MeasureKind::YesNo;
    for (auto& [day, entry] : entries) {
        if (!counts && entry.answer == Answer::Amount)
            entry.answer = std::exchange(entry.value, 0) > 0 ? Answer::Yes : Answer::No;
        entry = fit_entry(entry, *fields.measure, 1);
    }
}

ImportedLog ImportBuilder::finish() {
    for (Place place = 0; place < log_.habits.size(); ++place) {
        ImportedHabit& habit = log_.habits[place];
        for (auto& [day, entry] : entries_[place])
            habit.entries.push_back({day, std::move(entry)});
        HabitFields& fields = habit.fields;
        const Day first = habit.entries.empty() ? today_ : habit.entries.front().day;
        fields.first_day = std::min(fields.first_day.value_or(first), habit.entries.empty() ? last_sane_day() : first);
        if (!fields.colour)
            fields.colour = place % accents;
        if (!fields.icon)
            fields.icon = std::string(measure_of(*fields.measure).icon);
    }
    return std::move(log_);
}

std::string NameKeys::key_of(const std::string& name) {
    const int times = ++seen_[name];
    return times == 1 ? name : fmt::format("{} #{}", name, times);
}

std::optional<double> parse_number(std::string_view text) {
    const auto value = parse_all<double>(text);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

std::optional<std::int64_t> parse_whole(std::string_view text) {
    return parse_all<std::int64_t>(text);
}

std::optional<Day> day_of_parts(std::int64_t year, std::int64_t month, std::int64_t day) {
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const Day made = to_day({static_cast<int>(year), static_cast<unsigned>(month), static_cast<unsigned>(day)});
    const CivilDate back = to_civil(made);
    if (back.day != static_cast<unsigned>(day) || back.month != static_cast<unsigned>(month))
        return std::nullopt;
    return made;
}

} // namespace kept
