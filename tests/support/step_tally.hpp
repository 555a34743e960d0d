#pragma once

#include "support/fake_world.hpp"

#include <array>
#include <variant>

namespace kept::test {

/// Gives a world the commands of a random life and counts those that are carried out. A random command may be refused;
/// one kind that always is would leave its code untested without a word, so a test asks for some of each.
class StepTally {
  public:
    void give(World& world, const Command& command) {
        try {
            world.apply(command);
        } catch (const CommandError&) { // nothing to undo: as good as any other step
            return;
        }
        ++commands_.at(command.index());
        if (const auto* check_in = std::get_if<CheckInCommand>(&command))
            for (const Entry& entry : check_in->entries)
                ++answers_.at(static_cast<std::size_t>(entry.answer));
    }
    void say(World& world, const HabitId& habit, Entry entry, int days_ago) {
        give(world, CheckInCommand{habit, world.today - days_ago, {std::move(entry)}});
    }

    template <typename OneCommand>
    int carried_out() const {
        return commands_.at(Command(OneCommand{}).index());
    }
    int carried_out(Answer answer) const { return answers_.at(static_cast<std::size_t>(answer)); }

  private:
    std::array<int, std::variant_size_v<Command>> commands_{};
    std::array<int, static_cast<std::size_t>(Answer::PromiseOpen) + 1> answers_{};
};

} // namespace kept::test
