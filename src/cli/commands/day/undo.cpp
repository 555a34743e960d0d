#include "cli/commands/commands.hpp"

namespace kept::cli {

void add_undo(Syntax cli, Action& action) {
    cli.add_subcommand("undo", "Take back the last thing written from this machine").callback([&action] {
        action = [](Session& session) {
            session.apply(Undo{});
            return 0;
        };
    });
    cli.add_subcommand("redo", "Bring back what the last undo took").callback([&action] {
        action = [](Session& session) {
            session.apply(Redo{});
            return 0;
        };
    });
}

} // namespace kept::cli
