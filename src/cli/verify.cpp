#include "cli/commands.hpp"

#include <fmt/format.h>

namespace kept::cli {

void add_verify(Syntax cli, Action& action) {
    cli.add_subcommand("verify", "Check that the log is whole and unaltered").callback([&action] {
        action = [](Session& session) {
            App& app = session.app(); // every event was decoded and folded on the way here
            const auto faults = app.verify();
            if (faults.empty()) {
                session.out() << fmt::format("The log is sound: {} events.\n", app.journal().events().size());
                return 0;
            }
            for (const std::string& fault : faults)
                session.environment().err << fault << '\n';
            return 1;
        };
    });
}

} // namespace kept::cli
