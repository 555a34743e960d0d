#include "cli/commands/commands.hpp"

#include <fmt/format.h>

#include <memory>

namespace kept::cli {
namespace {

std::string known_settings() {
    std::string text = "Settings:";
    for (const SettingKey& key : all_settings())
        text += fmt::format("\n  {:<16} {} ({})", key.key, key.meaning, key.values);
    return text;
}

} // namespace

void add_set(Syntax cli, Action& action) {
    auto change = std::make_shared<SetSetting>();
    Syntax set = cli.add_subcommand("set", "Change a setting");
    set.add_option("KEY", change->key, "which setting").required();
    set.add_option("VALUE", change->value, "its new value").required();
    set.footer(known_settings());
    set.callback([change, &action] {
        action = [change](Session& session) {
            session.apply(*change);
            return 0;
        };
    });
}

} // namespace kept::cli
