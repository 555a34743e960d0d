#pragma once

#include "domain/day.hpp"
#include "domain/uuid.hpp"
#include "domain/zone.hpp"
#include "journal/events/event.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace kept {

/// A command that cannot be carried out; the message is a sentence for the user. Nothing was changed.
class CommandError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Input that makes no sense by itself, whatever the record holds: an amount, a date, a time that is past. The message
/// says what to do.
class InputError : public CommandError {
    using CommandError::CommandError;
};

/// The source of new ids, so that tests can choose them.
class IdSource {
  public:
    virtual ~IdSource() = default;
    /// A UUID version 7, never the same twice.
    virtual Uuid next(std::int64_t unix_ms) = 0;
};

/// Who gives a command, and when.
struct Author {
    Uuid device;
    std::int64_t unix_ms = 0;   ///< UTC
    int utc_offset_min = 0;     ///< of the local clock
    Day today;                  ///< the user's day at that instant
    const Zone* zone = nullptr; ///< nullptr: the offset is always what it is now
};

/// The time and date on the author's clock and calendar.
Now now_of(const Author& author);

/// The result of a command: the events to append as one batch, and what it did in words.
struct Plan {
    std::vector<Event> events;
    std::string summary; ///< "On time, today: 5 min late"
    /// The events come from another log and are taken with the place in the order they have there.
    bool is_union = false;
};

/// Makes the events of one command: same batch, same instant.
class PlanMaker {
  public:
    PlanMaker(const Author& author, IdSource& ids);

    /// Adds an event with a new id; the reference holds until the next call.
    Event& add(EventKind kind, std::string body);
    /// Takes the events of another plan into this batch.
    void add(Plan plan);
    Plan finish(std::string summary) { return {std::move(events_), std::move(summary), false}; }
    bool is_empty() const { return events_.empty(); }

  private:
    const Author& author_;
    IdSource& ids_;
    Uuid batch_;
    std::vector<Event> events_;
};

} // namespace kept
