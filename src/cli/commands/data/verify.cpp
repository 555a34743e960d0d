#include "app/backups.hpp"
#include "cli/commands/commands.hpp"
#include "journal/derived/stray_check_ins.hpp"
#include "store/event_store.hpp"
#include "store/presence.hpp"

#include <fmt/format.h>

namespace kept::cli {
namespace {

int verify(Session& session) {
    const std::filesystem::path log = session.log_path();
    if (presence_of(log) == Presence::Missing) {
        session.out() << "The log is sound: 0 events.\n";
        return 0;
    }
    std::vector<std::string> faults;
    try {
        faults = EventStore::open(log).verify();
    } catch (const DamagedLog& damaged) {
        faults.emplace_back(damaged.what());
    }
    if (faults.empty()) {
        const Journal& journal = session.app().journal();
        session.out() << fmt::format("The log is sound: {} events.\n", journal.events().size());
        const std::vector<std::string> strays = stray_check_ins(journal);
        for (const std::string& stray : strays)
            session.environment().err << stray << '\n';
        if (!strays.empty())
            session.environment().err << "Nothing shows these answers; a backup from before may hold their habit.\n";
        return strays.empty() ? 0 : 1;
    }
    for (const std::string& fault : faults)
        session.environment().err << fault << '\n';
    if (const std::string hint = backup_hint(log); !hint.empty())
        session.environment().err << hint.substr(1) << '\n';
    return 1;
}

} // namespace

void add_verify(Syntax cli, Action& action) {
    cli.add_subcommand("verify", "Check that the log is whole and unaltered").callback([&action] { action = verify; });
}

} // namespace kept::cli
