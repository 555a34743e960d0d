#include "ui/screens/practice/state/practice_list_view.hpp"

#include "journal/describe.hpp"
#include "journal/practices/practice_body.hpp"
#include "journal/practices/step_kinds.hpp"
#include "ui/fonts/icons.hpp"

#include <algorithm>
#include <array>

namespace kept::ui {
namespace {

constexpr std::size_t max_entries = 6;

/// The families in the order of the screen; others after them.
constexpr std::array<std::string_view, 5> family_order{"Calm", "Thoughts", "Together", "Direction",
                                                       "Sessions and groups"};

std::vector<PracticeFamily> families_of(const std::vector<Practice>& practices) {
    std::vector<PracticeFamily> families;
    for (const std::string_view name : family_order)
        families.push_back({std::string(name), {}});
    for (const Practice& practice : practices) {
        auto family = std::ranges::find(families, practice.family, &PracticeFamily::name);
        if (family == families.end())
            family = families.insert(families.end(), PracticeFamily{practice.family, {}});
        family->practices.push_back(&practice);
    }
    return families;
}

std::string title_in(const ScreenInput& input, const std::string& id) {
    const Practice* practice = find_practice(input.services.practices, id);
    return practice != nullptr ? practice->title : title_of_id(id);
}

/// The first words that were written, to know a draft or an entry by.
std::string first_words(const Practice* practice, const PracticeAnswers& answers) {
    if (practice != nullptr)
        for (const PracticeStep& step : practice->steps)
            if (const auto found = answers.find(step.id); found != answers.end() && !found->second.is_empty()) {
                std::string words = describe_answer(step, found->second);
                std::ranges::replace(words, '\n', ' ');
                return words;
            }
    return {};
}

PracticeRow draft_row(const ScreenInput& input, const PracticeDraft& draft) {
    return {.path = "practice/draft/" + short_text(draft.id),
            .event = {},
            .icon = icons::edit_note,
            .title = title_in(input, draft.practice),
            .words = first_words(find_practice(input.services.practices, draft.practice), draft.answers),
            .when = describe_day(input.journal.events().at(draft.last).written_day, input.today)};
}

PracticeRow saved_row(const ScreenInput& input, EventIndex index) {
    const EventTable& events = input.journal.events();
    const PracticeSavedBody body = decode_practice_saved(events.body_of(index));
    const Practice* practice = find_practice(input.services.practices, body.practice);
    const Uuid& id = events.at(index).id;
    return {.path = "practice/entry/" + short_text(id),
            .event = to_text(id),
            .icon = practice != nullptr ? icons::named(practice->icon) : icons::notes,
            .title = title_in(input, body.practice),
            .words = first_words(practice, body.answers),
            .when = describe_day(events.at(index).day, input.today)};
}

} // namespace

PracticeListView make_practice_list(const ScreenInput& input) {
    PracticeListView view{.drafts = {}, .families = families_of(input.services.practices), .latest = {}};
    for (const PracticeDraft& draft : input.journal.practices().drafts())
        view.drafts.push_back(draft_row(input, draft));
    const auto& saved = input.journal.practices().saved();
    for (std::size_t i = 0; i < std::min(saved.size(), max_entries); ++i)
        view.latest.push_back(saved_row(input, saved[saved.size() - 1 - i]));
    return view;
}

} // namespace kept::ui
