#pragma once

#include "app/app.hpp"
#include "journal/derived/achievements.hpp"
#include "journal/habits/habit_template.hpp"
#include "journal/practices/practice.hpp"
#include "journal/practices/programme.hpp"
#include "shell/environment.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kept::shell {

/// Which log to open, and as of which day.
struct LogChoice {
    std::string log;          ///< empty: the default log
    std::optional<Day> today; ///< none: the real day
};

/// The faults of a damaged log.
struct LogDamage {
    std::string sentence;
    std::vector<std::string> faults;
};

/// The log that a command or the window works on, and the catalogues beside it. Opens the log on first use.
class Session {
  public:
    Session(Environment& environment, LogChoice choice);

    /// Throws StoreError; for a damaged log with the newest good backup.
    App& app();
    /// Says that the command names nothing that is in check-ins, so that app() need not read them. Before the first
    /// app().
    void leave_out_check_ins() { reading_ = Reading::AllButCheckIns; }
    /// Says that the command only answers for the day that its --day option names. Likewise.
    void read_for_answers(const std::string& day);
    /// Opens the log. Of a damaged one app() shows what can be read, read-only, and the faults are returned.
    std::optional<LogDamage> open_or_salvage();
    Environment& environment() { return environment_; }
    const Clock& clock() const { return shifted_ ? *shifted_ : environment_.clock; }
    /// Points, badges and goals, up to date. Without badges if their catalogue cannot be used.
    Achievements& achievements();
    /// The habits to begin with; none where their catalogue cannot be used.
    std::vector<HabitTemplate> templates() const;
    /// The exercises, feeling words and programmes. Each throws CatalogueError where its catalogue cannot be used.
    std::vector<Practice> practices() const;
    std::vector<FeelingWord> feelings() const;
    std::vector<Programme> programmes() const;
    /// Gives an app the badges of the catalogue.
    void give_badges(App& app);
    /// Why there are no badges; empty where the catalogue is sound. Known after app().
    const std::string& badge_fault() const { return badge_fault_; }
    std::filesystem::path log_path() const;
    /// The folder for copies of the log.
    std::filesystem::path backup_place();
    /// Returns the function that makes today's copy, if the log was opened, has none yet, and copies are wanted: of the
    /// default log, and of a named one whose settings name a folder. May be called on another thread; what goes wrong
    /// is said on stderr.
    std::function<void()> daily_backup();
    bool has_named_log() const { return !choice_.log.empty(); }

  private:
    void open();
    void open_read_only();
    Uuid prepare();
    void settle_day();
    DaysToRead days_to_read() const;

    Environment& environment_;
    LogChoice choice_;
    std::optional<ShiftedClock> shifted_;
    std::optional<App> app_;
    Reading reading_ = Reading::Everything;
    std::string day_to_read_; ///< as a --day option names it
    std::string badge_fault_;
};

} // namespace kept::shell
