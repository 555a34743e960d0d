// Keeping drafts, saving finished exercises and weekly reviews.
#include "domain/characters.hpp"
#include "journal/commands/command.hpp"
#include "journal/describe.hpp"
#include "journal/events/body_text.hpp"
#include "journal/practices/practice_body.hpp"
#include "journal/practices/practice_entry.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace kept {
namespace {

constexpr std::size_t longest_body = 200'000; ///< characters of all fields together

nlohmann::json parse_object(const std::string& text) {
    auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        throw CommandError("That entry is not in a form that can be saved.");
    if (count_characters(text) > longest_body)
        throw InputError(
            fmt::format("What is written here is longer than {} characters in all; shorten it.", longest_body));
    return json;
}

Plan check_in_of(const Journal& journal, const SavePractice& command, const Author& author, IdSource& ids) {
    const Habit& habit = habit_of(journal, *command.counts_for).habit;
    const auto entry = entry_of_practice(decode_answers(command.fields), habit);
    if (!entry)
        throw CommandError(fmt::format("What is written here says nothing about \"{}\".", habit.name));
    return plan(journal, CheckInCommand{*command.counts_for, command.day, {*entry}}, author, ids);
}

} // namespace

Plan plan(const Journal& journal, const DraftPractice& command, const Author& author, IdSource& ids) {
    if (command.practice.empty() || (command.draft && journal.practices().find_draft(*command.draft) == nullptr))
        throw CommandError("That exercise is no longer under way.");
    parse_object(command.changes);
    PlanMaker maker(author, ids);
    const Uuid draft = command.draft ? *command.draft : ids.next(author.unix_ms);
    maker.add(EventKind::PracticeDrafted,
              encode_practice_draft({.practice = command.practice, .draft = draft, .page = command.page, .changes = {}},
                                    command.changes));
    return maker.finish("");
}

Plan plan(const Journal& journal, const DiscardDraft& command, const Author& author, IdSource& ids) {
    const PracticeDraft* draft = journal.practices().find_draft(command.draft);
    if (draft == nullptr)
        throw CommandError("That exercise is no longer under way.");
    PlanMaker maker(author, ids);
    maker.add(
        EventKind::PracticeDrafted,
        encode_practice_draft(
            {.practice = draft->practice, .draft = draft->id, .page = 0, .changes = {}, .is_dropped = true}, "{}"));
    return maker.finish("Set the draft aside");
}

Plan plan(const Journal& journal, const SavePractice& command, const Author& author, IdSource& ids) {
    if (command.practice.empty() || command.day > author.today)
        throw CommandError("A practice is saved for today or an earlier day.");
    nlohmann::json body{{"practice", command.practice}, {"fields", parse_object(command.fields)}};
    if (command.draft)
        body["draft"] = to_text(*command.draft);
    if (command.counts_for)
        body["counts_for"] = to_text(*command.counts_for);
    PlanMaker maker(author, ids);
    if (command.promise)
        maker.add(plan(journal, *command.promise, author, ids));
    if (command.counts_for)
        maker.add(check_in_of(journal, command, author, ids));
    // Last, so that an undo is named after it. Its habit is in the body: erasing the habit leaves the words written.
    maker.add(EventKind::PracticeSaved, dumped(body)).day = command.day;
    return maker.finish(fmt::format("Saved: {}", title_of_id(command.practice)));
}

Plan plan(const Journal& /*journal*/, const SaveReview& command, const Author& author, IdSource& ids) {
    if (command.week > author.today)
        throw CommandError("That week has not come yet.");
    PlanMaker maker(author, ids);
    nlohmann::json body{{"answers", parse_object(command.answers)}};
    if (command.draft)
        body["draft"] = to_text(*command.draft);
    maker.add(EventKind::ReviewSaved, dumped(body)).day = command.week;
    return maker.finish(fmt::format("Saved the look back at the week from {}", to_text(command.week)));
}

Plan plan(const Journal& journal, const ChangeProgramme& command, const Author& author, IdSource& ids) {
    const ProgrammeRun* run = journal.programmes().find(command.change.programme);
    const bool is_under_way = run != nullptr && !run->is_over(author.today);
    if (command.change.deed != ProgrammeDeed::Start && !is_under_way)
        throw CommandError("That programme is not under way.");
    if (command.change.deed == ProgrammeDeed::Start && is_under_way)
        throw CommandError("That programme is under way already.");
    PlanMaker maker(author, ids);
    std::vector<HabitFields> habits = command.habits;
    if (journal.promise_habit() != nullptr) // one is there for all promises
        std::erase_if(habits, [](const HabitFields& fields) { return fields.measure == MeasureKind::Promise; });
    if (!habits.empty())
        maker.add(plan(journal, AddHabits{habits}, author, ids));
    maker.add(EventKind::ProgrammeChanged, encode_programme(command.change)).day = author.today;
    Plan made = maker.finish("");
    switch (command.change.deed) {
    case ProgrammeDeed::Start:
        made.summary = "Begun: ";
        break;
    case ProgrammeDeed::Pause:
        made.summary = "Paused: ";
        break;
    case ProgrammeDeed::Resume:
        made.summary = "Going on with ";
        break;
    case ProgrammeDeed::Leave:
        made.summary = "Left: ";
        break;
    case ProgrammeDeed::StepDone:
        made.summary = "Step done: ";
        break;
    }
    made.summary += title_of_id(command.change.programme);
    return made;
}

} // namespace kept
