#include "exchange/importers/daylio/diary.hpp"

#include <cmath>

namespace kept {

void put_moods(ImportBuilder& builder, const std::map<Day, std::vector<DiaryEntry>>& days) {
    if (days.empty())
        return;
    const auto habit = builder.habit("mood", "Mood");
    HabitFields& fields = builder.fields(habit);
    fields.measure = MeasureKind::Count;
    fields.question = "How was the day, from 1 to 5?";
    fields.unit = "of 5";
    fields.icon = "mood";
    fields.rule = Rule{.target = {.amount = 3}};
    for (const auto& [day, entries] : days) {
        double sum = 0;
        std::string note;
        for (const DiaryEntry& entry : entries) {
            sum += entry.rank;
            note += (note.empty() ? "" : "\n") + entry.words;
        }
        const double mean = std::round(sum / static_cast<double>(entries.size()) * 100) / 100;
        builder.put(habit, day, {.answer = Answer::Amount, .value = mean, .note = std::move(note)}, to_text(day));
    }
}

void put_activity(ImportBuilder& builder, const std::string& name, const std::string& group,
                  const std::set<Day>& days) {
    const auto habit = builder.habit("activity " + name, name);
    builder.fields(habit).archived = true;
    if (!group.empty())
        builder.fields(habit).group = group;
    for (const Day day : days)
        builder.put(habit, day, {.answer = Answer::Yes}, name);
}

} // namespace kept
