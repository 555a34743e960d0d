#include "journal/commands/command.hpp"

#include <fmt/format.h>

namespace kept {

Plan plan(const Journal& /*journal*/, const SetSetting& command, const Author& author, IdSource& ids) {
    const SettingKey* key = find_setting(command.key);
    if (key == nullptr) {
        std::string known;
        for (const SettingKey& one : all_settings())
            known += (known.empty() ? "" : ", ") + std::string(one.key);
        throw CommandError(fmt::format("There is no setting \"{}\"; there are {}.", command.key, known));
    }
    Settings trial;
    if (!key->set(trial, command.value))
        throw CommandError(fmt::format("{} takes {}.", key->key, key->values));
    PlanMaker maker(author, ids);
    maker.add(EventKind::SettingChanged, encode_setting({command.key, command.value}));
    return maker.finish(fmt::format("{} is now {}", command.key, command.value));
}

} // namespace kept
