#include "journal/demo/demo.hpp"

#include "cli/commands/commands.hpp"

#include <memory>

namespace kept::cli {

void add_demo(Syntax cli, Action& action) {
    auto size = std::make_shared<DemoSize>();
    Syntax demo = cli.add_subcommand("demo", "Fill an empty log with an invented record");
    demo.add_option("--years", size->years, "how far it goes back").range(1, 100);
    demo.add_option("--habits", size->habits, "how many habits").range(1, 200);
    demo.add_option("--seed", size->seed, "another seed, another record");
    demo.callback([size, &action] {
        action = [size](Session& session) {
            if (!session.has_named_log())
                throw UsageError(
                    "kept demo writes an invented record, so it wants a log of its own: kept --db FILE demo");
            if (session.app().journal().events().size() > 0)
                throw CommandError("The log is not empty, so nothing was invented. Name a new file with --db.");
            const std::string summary =
                session.app().apply([&](const Journal& /*journal*/, const Author& author, IdSource& ids) {
                    return make_demo(*size, author, ids);
                });
            session.out() << summary << ".\n";
            return 0;
        };
    });
}

} // namespace kept::cli
