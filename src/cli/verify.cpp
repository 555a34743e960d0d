#include "app/backups.hpp"
#include "cli/commands.hpp"
#include "store/event_store.hpp"

#include <fmt/format.h>

namespace kept::cli {
namespace {

int verify(Session& session) {
    const std::filesystem::path log = session.log_path();
    if (!std::filesystem::exists(log)) {
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
        session.out() << fmt::format("The log is sound: {} events.\n", session.app().journal().events().size());
        return 0;
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
