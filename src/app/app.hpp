#pragma once

#include "app/clock.hpp"
#include "journal/commands/command.hpp"
#include "journal/commands/erase.hpp"
#include "journal/derived/achievements.hpp"
#include "journal/derived/series_cache.hpp"
#include "journal/journal.hpp"
#include "store/event_store.hpp"
#include "store/salvage.hpp"
#include "store/word_index.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kept {

/// How much of the log to load. AllButCheckIns is enough to append; journal, series and achievements then hold no
/// answers. ForAnswers leaves out promises, practices and reviews as well, but has the check-ins of the days that
/// answers are about.
enum class Reading { Everything, AllButCheckIns, ForAnswers };

/// The days that answers are about.
struct DaysToRead {
    Day from;
    Day to;
};

/// One running Kept: the log, the journal folded from it, and the commands that change both. Used by one thread.
class App {
  public:
    /// Makes a command's events from the journal as it is.
    using Planner = std::function<Plan(const Journal&, const Author&, IdSource&)>;

    /// Opens the log at `path`. A missing one reads as empty and is made with the first command that is carried out.
    /// `clock` and `ids` must outlive the app. Throws StoreError.
    App(std::filesystem::path path, const Uuid& device, const Clock& clock, IdSource& ids,
        Reading reading = Reading::Everything, const DaysToRead& days = {});

    /// A look at the damaged log at `path`: what salvage() could read of it. Nothing can be written; commands throw
    /// StoreError.
    App(std::filesystem::path path, const Salvage& salvage, const Uuid& device, const Clock& clock, IdSource& ids);

    /// An app whose events live in memory alone.
    App(const Uuid& device, const Clock& clock, IdSource& ids);
    App(const App&) = delete;
    App& operator=(const App&) = delete;

    const Journal& journal() const { return journal_; }
    SeriesCache& series() { return series_; }
    /// The badges that can be earned; without a call there are none.
    void set_badges(std::vector<Badge> badges) { badges_ = std::move(badges); }
    /// The events whose words hold all words of `query`, ascending. The first search reads every body.
    std::vector<EventIndex> search(const std::string& query);
    /// Points, badges and goals, up to date.
    Achievements& achievements();
    const Clock& clock() const { return *clock_; }
    const Uuid& device() const { return device_; }

    /// The user's day now.
    Day today() const;
    /// Who would give a command at this moment.
    Author author() const;

    /// Carries a command out: checked, on disk, then in the journal. Returns what it did in words. Throws CommandError
    /// or StoreError with a sentence; log and journal are then as they were.
    std::string apply(const Command& command);
    std::string apply(const Planner& planner);

    /// Makes what is to be erased from the journal as it is.
    using ErasePlanner = std::function<ErasePlan(const Journal&, const Author&, IdSource&)>;

    /// Erases for good: out of the log and its write-ahead log, not out of backups. Returns what it did in words and,
    /// in `erased`, which events. Throws CommandError or StoreError.
    std::string erase(const ErasePlanner& planner, ErasePlan& erased);

    /// Loads events other processes appended, or reloads everything if the log was rewritten or replaced. Does nothing
    /// in read-only mode. Returns true if anything changed. Throws StoreError: the journal then stays as it was,
    /// commands are refused with that sentence, and the next refresh tries again.
    bool refresh();

    /// Leaves read-only mode after a restore. On StoreError the app stays read-only.
    void leave_read_only();
    bool is_read_only() const { return is_read_only_; }

    /// Faults found in the log, see EventStore::verify(). A missing log is sound.
    std::vector<std::string> verify();

  private:
    /// How much of the log up to `position_` is in the journal.
    enum class Known { All, Part, Unsure };

    bool append(Plan& plan);
    bool read_on();
    void reload();
    void read_part(Reading reading, const DaysToRead& days);

    std::filesystem::path path_; ///< empty: in memory
    Uuid device_;
    const Clock* clock_;
    IdSource* ids_;
    std::optional<EventStore> store_;
    Journal journal_;
    SeriesCache series_;
    std::vector<Badge> badges_;
    std::unique_ptr<Achievements> achievements_; ///< made when it is first asked for
    std::unique_ptr<WordIndex> words_;           ///< likewise
    LogPosition position_;                       ///< up to which the log was read
    Known known_ = Known::All;
    bool is_read_only_ = false; ///< at a damaged log
};

} // namespace kept
