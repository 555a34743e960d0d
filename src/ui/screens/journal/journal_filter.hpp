#pragma once

#include "domain/uuid.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kept::ui {

/// Which kinds of entries the journal shows.
enum class JournalKind : std::uint8_t { All, Answers, Misses, Moments, Promises, Practices, Notes };
inline constexpr std::size_t journal_kinds = 7;
std::string_view name_of(JournalKind kind);

/// The filter that narrows the journal.
struct JournalFilter {
    std::string search;
    JournalKind kind = JournalKind::All;
    std::optional<HabitId> habit;
    std::string feeling; ///< empty: any
    std::string skill;

    bool is_empty() const {
        return search.empty() && kind == JournalKind::All && !habit && feeling.empty() && skill.empty();
    }
    friend bool operator==(const JournalFilter&, const JournalFilter&) = default;
};

} // namespace kept::ui
