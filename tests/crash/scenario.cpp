#include "scenario.hpp"

#include "app/backups.hpp"
#include "app/restore.hpp"
#include "exchange/importers/importer.hpp"
#include "exchange/merge_import.hpp"
#include "store/copy_log.hpp"
#include "support/running_app.hpp"
#include "support/text_source.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <array>
#include <fstream>
#include <map>
#include <sstream>

namespace kept::test {
namespace {

namespace fs = std::filesystem;

/// One Kept in this process. Ids differ from those of the preparation.
struct Running : RunningApp {
    using RunningApp::RunningApp;

    /// Gives a command; acknowledged once apply() has returned.
    void give(const Acknowledge& acknowledge, const App::Planner& planner) {
        Uuid batch;
        app.apply([&](const Journal& journal, const Author& author, IdSource& source) {
            Plan plan = planner(journal, author, source);
            if (!plan.events.empty())
                batch = plan.events.front().batch;
            return plan;
        });
        if (!batch.is_none())
            acknowledge(batch);
    }

    void check_in(const Acknowledge& acknowledge, int days_ago) {
        give(acknowledge, [&](const Journal& journal, const Author& author, IdSource& source) {
            return plan(journal,
                        CheckInCommand{journal.habits().front()->habit.id,
                                       author.today - days_ago,
                                       {{.answer = Answer::Yes, .note = "a note of some length, so that pages fill"}}},
                        author, source);
        });
    }
};

const Acknowledge nobody = [](const Uuid&) {};

/// Goes on after each sentence, as a user would.
template <typename Do>
void try_it(const Do& act) {
    try {
        act();
    } catch (const StoreError&) {
    } catch (const CommandError&) {
    }
}

void prepare_log(const fs::path& log) {
    Running kept(log, 1);
    kept.give(nobody, [](const Journal& journal, const Author& author, IdSource& ids) {
        HabitFields fields = yes_no_habit("Walk");
        fields.first_day = author.today - 400;
        return plan(journal, AddHabits{{fields}}, author, ids);
    });
    for (int k = 0; k < 40; ++k)
        kept.check_in(nobody, k);
}

void prepare_backup(const fs::path& log) {
    prepare_log(log);
    copy_log(log, log.parent_path() / "copy.db");
    Running(log, 3).check_in(nobody, 50);
}

void run_check_ins(const fs::path& log, const Acknowledge& acknowledge) {
    try_it([&] {
        Running kept(log);
        for (int k = 0; k < 12; ++k)
            try_it([&] { kept.check_in(acknowledge, k); });
    });
}

void run_import(const fs::path& log, const Acknowledge& acknowledge) {
    std::string table = "date,habit,value,note\n";
    for (int k = 0; k < 120; ++k)
        table += fmt::format("2026-0{}-{:02},Read,{},words that fill a page sooner\n", 1 + k / 28, 1 + k % 28, k);
    try_it([&] {
        Running kept(log);
        for (int again = 0; again < 2; ++again)
            try_it([&] {
                const ImportedLog file = read_import(source_of_text("t.csv", table), {.today = kept.app.today()});
                kept.give(acknowledge, [&](const Journal& journal, const Author& author, IdSource& ids) {
                    return merge_import(journal, file, author, ids).plan;
                });
            });
    });
}

void run_backup(const fs::path& log, const Acknowledge& acknowledge) {
    try_it([&] {
        Running kept(log);
        try_it([&] { back_up(log, log.parent_path() / "backups", kept.app.today()); });
        try_it([&] { kept.check_in(acknowledge, 1); });
        try_it([&] { back_up(log, log.parent_path() / "backups", kept.app.today()); });
    });
}

void run_erase(const fs::path& log, const Acknowledge& acknowledge) {
    try_it([&] {
        Running kept(log);
        try_it([&] { kept.check_in(acknowledge, 60); });
        ErasePlan erased;
        try_it([&] {
            kept.app.erase(
                [](const Journal& journal, const Author& author, IdSource& ids) {
                    const HabitRecord& walk = *journal.habits().front();
                    const Uuid& entry = journal.events().at(walk.check_ins[5].event).id;
                    return plan_erase_entry(journal, entry, author, ids);
                },
                erased);
        });
        try_it([&] { kept.check_in(acknowledge, 61); });
    });
}

void run_restore(const fs::path& log, const Acknowledge& acknowledge) {
    try_it([&] { restore_log(log.parent_path() / "copy.db", log, Day{20781}); });
    try_it([&] { Running(log).check_in(acknowledge, 3); });
}

void make_oldest_log(const fs::path& log) {
    make_old_log(log, 1);
}

constexpr std::array<Scenario, 6> scenarios{{{"check-ins", prepare_log, run_check_ins},
                                             {"import", prepare_log, run_import},
                                             {"backup", prepare_log, run_backup},
                                             {"upgrade", make_oldest_log, run_check_ins},
                                             {"erase", prepare_log, run_erase},
                                             {"restore", prepare_backup, run_restore}}};

/// Batches that are there in part: an import makes a habit, all of its entries and the word on where they came from, or
/// nothing. What an older Kept wrote on another device is as its log has it.
void check_batches(const Journal& journal, std::vector<std::string>& found) {
    for (const Batch& batch : journal.events().batches())
        if (batch.count > 1 && batch.count != 122 && journal.events().device_of(batch) == device(1))
            found.push_back(fmt::format("a batch has {} events", batch.count));
}

} // namespace

std::span<const Scenario> all_scenarios() {
    return scenarios;
}

std::vector<std::string> losses(const fs::path& log, std::span<const Uuid> acknowledged) {
    std::vector<std::string> found;
    try {
        Running kept(log, 5);
        found = kept.app.verify();
        check_batches(kept.app.journal(), found);
        for (const Uuid& batch : acknowledged) {
            const Batch* there = kept.app.journal().events().find_batch(batch);
            if (there == nullptr || there->count == 0)
                found.push_back("acknowledged, and gone: " + to_text(batch));
        }
        kept.check_in(nobody, 2); // and it goes on
        for (const Backup& backup : backups_in(log.parent_path() / "backups", log))
            for (const std::string& fault : verify_log(backup.file))
                found.push_back("backup: " + fault);
    } catch (const std::exception& error) {
        found.emplace_back(error.what());
    }
    return found;
}

void make_old_log(const fs::path& log, int version) {
    std::ifstream file(fs::path(KEPT_TEST_DATA) / fmt::format("log_version_{}.sql", version));
    std::stringstream sql;
    sql << file.rdbuf();
    SQLite::Database(log.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql.str());
}

} // namespace kept::test
