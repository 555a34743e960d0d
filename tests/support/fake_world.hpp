#pragma once

#include "journal/commands/command.hpp"
#include "journal/derived/series_cache.hpp"

#include <initializer_list>

namespace kept::test {

/// Ids that count up, so that a test's log is the same on every run.
class CountingIds : public IdSource {
  public:
    explicit CountingIds(std::uint8_t stream = 1) : stream_(stream) {}
    Uuid next(std::int64_t unix_ms) override {
        ++count_;
        return make_uuid_v7(unix_ms, {0, 0, 0, 0, 0, stream_, static_cast<std::uint8_t>(count_ >> 24U),
                                      static_cast<std::uint8_t>(count_ >> 16U), static_cast<std::uint8_t>(count_ >> 8U),
                                      static_cast<std::uint8_t>(count_)});
    }

  private:
    std::uint8_t stream_;
    std::uint32_t count_ = 0;
};

inline Uuid device(std::uint8_t number) {
    Uuid id;
    id.bytes[15] = number;
    return id;
}

/// A journal in memory with a user who gives commands on days of the test's choosing. Monday, 23 November 2026 at
/// first.
class World {
  public:
    Journal journal;
    Day today = *parse_day("2026-11-23");
    int minutes_past_noon = 0;
    Uuid who = device(1);
    CountingIds ids;
    std::vector<Event> log; ///< everything written, in order

    Author author() const {
        return {who,
                ((static_cast<std::int64_t>(today.number) * 24 + 12) * 60 + minutes_past_noon) * 60'000 +
                    static_cast<std::int64_t>(log.size()),
                60, today};
    }

    Plan apply(const Command& command) {
        Plan made = plan(journal, command, author(), ids);
        add(made.events);
        return made;
    }

    void add(std::vector<Event>& events) {
        for (Event& event : events) {
            event.lamport = journal.events().highest_lamport() + 1;
            event.seq = static_cast<std::int64_t>(log.size()) + 1;
            journal.fold(event);
            log.push_back(event);
        }
    }

    /// Reads the log again, as Kept does when another program rewrote it: a journal of the next generation.
    void reload() {
        Journal fresh(journal.revision().generation + 1);
        fresh.fold(log);
        journal = std::move(fresh);
        cache_ = {};
    }

    HabitId add(const std::string& name, MeasureKind measure = MeasureKind::YesNo, Rule rule = {}, int days_ago = 400) {
        HabitFields fields;
        fields.name = name;
        fields.measure = measure;
        fields.first_day = today - days_ago;
        fields.rule = rule;
        return *apply(AddHabits{{fields}}).events.front().habit;
    }

    void say(const HabitId& habit, Entry entry, int days_ago = 0) {
        apply(CheckInCommand{habit, today - days_ago, {std::move(entry)}});
    }

    DayState state(const HabitId& habit, int days_ago = 0) {
        return cache_.of(journal, *journal.find_habit(habit), today).at(today - days_ago);
    }

  private:
    SeriesCache cache_;
};

} // namespace kept::test
