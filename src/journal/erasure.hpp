#pragma once

#include "journal/events/event.hpp"
#include "journal/habits/habit_fields.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace kept {

/// The content of an erased event: which events are gone, without a word of what they said. It keeps imports from
/// bringing them back.
struct Erasure {
    std::vector<Uuid> events;         ///< by id
    std::vector<HabitId> habits;      ///< with everything about them
    std::string salt;                 ///< of the hashes, hexadecimal
    std::vector<std::string> sources; ///< hashes of the keys that imported entries and habits had in their source
};

/// The JSON body of an erased event.
std::string encode_erasure(const Erasure& erasure);
/// Throws EventError where `body` is not such an object.
Erasure decode_erasure(std::string_view body);

/// One imported entry in its source; without a day: the whole habit.
struct SourceKey {
    HabitSource habit;
    std::optional<Day> day;
    int ordinal = 0;
};

/// A keyed BLAKE2b hash in hexadecimal: who has the key in hand can recognise it, and nobody can read it back.
std::string hash_of(const SourceKey& key, const std::string& salt);

/// Everything that was ever erased, independent of the order in which the events arrive. Part of the journal.
class ErasureBook {
  public:
    /// Takes an erased event's body. Throws EventError.
    void note_body(std::string_view body);

    bool is_empty() const { return events_.empty() && habits_.empty() && sources_.empty(); }
    /// Whether this event must not come back.
    bool holds(const Event& event) const;
    bool holds(const SourceKey& key) const;
    /// A salt in use, so that a log keeps to one; empty where there is none.
    std::string salt() const { return sources_.empty() ? std::string() : sources_.begin()->first; }

  private:
    std::unordered_set<Uuid> events_;
    std::unordered_set<Uuid> habits_;
    std::map<std::string, std::set<std::string>> sources_; ///< hashes by salt
};

} // namespace kept
