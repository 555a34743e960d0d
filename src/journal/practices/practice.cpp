#include "journal/practices/practice.hpp"

#include <algorithm>

namespace kept {
std::vector<std::vector<std::size_t>> pages_of(const Practice& practice, bool may_reach_out) {
    std::vector<std::vector<std::size_t>> pages;
    for (std::size_t i = 0; i < practice.steps.size(); ++i) {
        const PracticeStep& step = practice.steps[i];
        if (step.reaches_out && !may_reach_out)
            continue;
        if (pages.empty() || !step.is_on_page_before)
            pages.emplace_back();
        pages.back().push_back(i);
    }
    return pages;
}

const Practice* find_practice(const std::vector<Practice>& practices, std::string_view id) {
    const auto found = std::ranges::find(practices, id, &Practice::id);
    return found == practices.end() ? nullptr : &*found;
}

const PracticeStep* find_step(const Practice& practice, std::string_view id) {
    const auto found = std::ranges::find(practice.steps, id, &PracticeStep::id);
    return found == practice.steps.end() ? nullptr : &*found;
}

std::string title_of_id(std::string_view id) {
    std::string title(id);
    std::ranges::replace(title, '-', ' ');
    std::ranges::replace(title, '_', ' ');
    if (!title.empty() && title.front() >= 'a' && title.front() <= 'z')
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return title;
}

} // namespace kept
