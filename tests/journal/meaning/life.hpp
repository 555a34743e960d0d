#pragma once

#include "support/fake_world.hpp"
#include "support/reference/reference.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace kept::test {

/// One thing done: what, and numbers that say how. Any numbers mean something, and small ones something simple, so that
/// a script found to be wrong can be made shorter.
struct Step {
    enum class What {
        Live,    ///< days go by, each answered or not
        Answer,  ///< about today or an earlier day
        Correct, ///< cleared, and mostly said again
        AddNote, ///< the same again, with a note
        Rule,    ///< another schedule or target
        Pause,
        Resume,
        Archive,
        FirstDay,
        FirstWeekday,
        Choose, ///< what silence and rest mean
        Undo,
        Redo,
        Import,
        Goal,
    };
    What what = What::Live;
    int a = 0;
    int b = 0;
    int c = 0;
};

struct Script {
    Step beginning; ///< a: the measure; b, c: its rule
    std::vector<Step> steps;
};

/// Lives a script through the real commands, and writes down for the reference what was done.
class Life {
  public:
    explicit Life(const Step& beginning);
    void act(const Step& step);

    const HabitRecord& record() const { return *world.journal.find_habit(habit); }

    World world;
    HabitId habit;
    std::vector<reference::Act> acts;
    std::vector<std::pair<GoalId, std::size_t>> goals; ///< and the act that set it
    std::string told;                                  ///< for people, a line an act

  private:
    using Told = std::function<reference::Act(const Plan&)>;
    void carry_out(const Command& command, const std::string& line, const Told& told_as);
    void note(const Plan& made, const std::string& line, reference::Act act);
    void say(Day day, std::vector<Entry> entries);
    void live(const Step& step);
    void correct(Day day, const Step& step);
    void change_rule(const Step& step);
    void choose(const Step& step);
    void choose_first_weekday(int number);
    void rest(const Step& step);
    void move_first_day(const Step& step);
    void undo(const Step& step);
    void redo();
    void import(const Step& step);
    void set_goal(const Step& step);
    Day day_back(int days) const;

    MeasureKind measure_;
    std::map<Uuid, std::size_t> act_of_batch_;
    std::map<Uuid, std::size_t> undo_of_batch_;
};

/// Whether scripts hold things of this kind; KEPT_MEANING_WITHOUT=rules,rest leaves some out.
bool is_tried(std::string_view feature);

} // namespace kept::test
