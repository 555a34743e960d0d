#pragma once

#include "dashboard_driver.hpp"
#include "domain/contact_gate.hpp"
#include "journal/practices/practice_body.hpp"

#include <stdexcept>

namespace kept::test {

/// Walks through exercises as a user does: opens them by the palette, answers each step by its widgets, turns pages.
class PracticeDriver {
  public:
    DashboardDriver kept{{1280, 1400}};

    void open_gate() {
        kept.apply(SetSetting{"contact_wanted", "yes"});
        kept.apply(SetSetting{"contact_danger", "no"});
    }

    void begin(const Practice& practice) {
        kept.run_until_idle();
        kept.key(ui::Key::K, ui::mods::ctrl);
        kept.run_until_idle();
        kept.type(practice.title);
        kept.run_until_idle();
        kept.key(ui::Key::Enter);
        kept.run_until_idle();
        if (flow().practice != practice.id)
            throw std::runtime_error("the palette did not open " + practice.id);
        if (flow().is_at_gate)
            kept.click("practice/next");
        kept.run_until_idle();
    }

    void answer(const PracticeStep& step) {
        const std::string id = "practice/step/" + step.id;
        switch (step.kind) {
        case StepKind::Text:
            kept.click(id);
            kept.type("words on " + step.id);
            break;
        case StepKind::Choice:
            kept.click(id + "/" + step.options.front().id);
            break;
        case StepKind::Words:
            kept.click(id + "/search");
            kept.type("furious");
            kept.run_until_idle();
            kept.key(ui::Key::Enter);
            break;
        case StepKind::List:
            kept.click(id + "/new");
            kept.type("a line on " + step.id);
            kept.key(ui::Key::Enter);
            break;
        case StepKind::Scale:
            kept.click(step.each.empty() ? id : id + "/0");
            break;
        case StepKind::Timer:
        case StepKind::Number:
            kept.click(id + "/more");
            break;
        case StepKind::Breathing:
            kept.click(id + "/start");
            kept.ui().pass(33);
            kept.ui().frames(2);
            kept.click(id + "/start");
            break;
        case StepKind::Wave:
            for (const char* part : {"/start", "/peak", "/end"})
                kept.click(id + part);
            break;
        case StepKind::Promise:
            answer_promise(step, id);
            break;
        case StepKind::ReadBack:
            break;
        }
        kept.run_until_idle();
        kept.key(ui::Key::Escape);
        kept.run_until_idle();
    }

    /// Answers every step of every page and saves.
    void go_through(const Practice& practice) {
        begin(practice);
        const auto pages = pages_of(practice, may_reach_out(kept.world.journal.settings().contact));
        for (std::size_t page = 0; page < pages.size(); ++page) {
            for (const std::size_t step : pages[page])
                answer(practice.steps[step]);
            kept.click(page + 1 == pages.size() ? "practice/save" : "practice/next");
            kept.run_until_idle();
        }
    }

    /// The newest practice_saved event.
    PracticeSavedBody saved() {
        const auto& all = kept.world.journal.practices().saved();
        if (all.empty())
            throw std::runtime_error("nothing was saved");
        return decode_practice_saved(kept.world.journal.events().body_of(all.back()));
    }

    ui::PracticeFlow& flow() { return kept.state.practice.flow; }
    const Practice& practice(std::string_view id) { return *find_practice(kept.services.practices, id); }

  private:
    void answer_promise(const PracticeStep& step, const std::string& id) {
        if (step.minutes == 0) {
            kept.click(id);
            kept.type("a small thing");
        }
        kept.click(id + "/day");
        kept.run_until_idle();
        kept.key(ui::Key::Enter);
    }
};

} // namespace kept::test
