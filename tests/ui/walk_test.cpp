#include "dashboard_driver.hpp"
#include "journal/demo/demo.hpp"
#include "words_that_shame.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>

using namespace kept;
using namespace kept::test;

namespace {

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// The user's own words: Kept may not choose them.
bool is_own_word(std::string_view text) {
    return text.find("shame") != std::string_view::npos;
}

float area(ui::Rect rect) {
    return std::max(0.0F, rect.width()) * std::max(0.0F, rect.height());
}

/// Two texts on top of each other: more than a sliver of the smaller one is covered.
bool overlaps(const ui::DrawnText& a, const ui::DrawnText& b) {
    const ui::Rect both = ui::overlap(a.rect, b.rect);
    if (both.empty())
        return false;
    return area(both) > 0.2F * std::min(area(a.rect), area(b.rect));
}

/// Every place of the dashboard: the screens, and what can lie over them.
struct Place {
    const char* name;
    ui::Screen screen;
    void (*open)(DashboardDriver& kept) = [](DashboardDriver&) {};
};

const std::vector<Place>& places() {
    using ui::Screen;
    static const std::vector<Place> all{
        {"today", Screen::Today},
        {"progress", Screen::Progress},
        {"goals", Screen::Goals},
        {"badges", Screen::Badges},
        {"practice", Screen::Practice},
        {"programmes", Screen::Practice,
         [](DashboardDriver& kept) { kept.state.practice.part = ui::PracticePart::Programmes; }},
        {"a programme", Screen::Practice,
         [](DashboardDriver& kept) {
             kept.state.practice.part = ui::PracticePart::Programmes;
             kept.state.practice.programme = "letting-go";
         }},
        {"look back at a week", Screen::Practice,
         [](DashboardDriver& kept) { kept.state.practice.part = ui::PracticePart::Review; }},
        {"look back at a year", Screen::Practice,
         [](DashboardDriver& kept) {
             kept.state.practice.part = ui::PracticePart::Review;
             kept.state.practice.review.span = ui::ReviewSpan::Year;
         }},
        {"safety", Screen::Practice,
         [](DashboardDriver& kept) { kept.state.practice.part = ui::PracticePart::Safety; }},
        {"the gate", Screen::Practice,
         [](DashboardDriver& kept) {
             kept.state.practice.flow.practice = "apology";
             kept.state.practice.flow.is_at_gate = true;
         }},
        {"feelings", Screen::Practice,
         [](DashboardDriver& kept) {
             kept.state.practice.flow.practice = "thought-record";
             kept.state.practice.flow.page = 1;
         }},
        {"journal", Screen::Journal},
        {"habits", Screen::Habits},
        {"settings", Screen::Settings},
        {"all habits", Screen::Progress, [](DashboardDriver& kept) { kept.state.progress.shows_all = true; }},
        {"a calm habit", Screen::Progress,
         [](DashboardDriver& kept) { kept.state.progress.habit = kept.world.journal.habits()[2]->habit.id; }},
        {"an earlier day", Screen::Today, [](DashboardDriver& kept) { kept.key(ui::Key::Left); }},
        {"new habit", Screen::Habits, [](DashboardDriver& kept) { kept.state.habits.chooser.is_open = true; }},
        {"habit form", Screen::Habits,
         [](DashboardDriver& kept) {
             kept.state.habits.draft = ui::draft_of(kept.world.journal.habits().back()->habit, kept.world.today);
         }},
        {"new goal", Screen::Goals, [](DashboardDriver& kept) { kept.key(ui::Key::G); }},
        {"new promise", Screen::Today, [](DashboardDriver& kept) { kept.key(ui::Key::M); }},
        {"a promise", Screen::Today,
         [](DashboardDriver& kept) {
             for (const Promise* promise : kept.world.journal.promises().all())
                 if (promise->is_open())
                     kept.state.promises.shown = promise->id;
         }},
        {"find", Screen::Today, [](DashboardDriver& kept) { kept.state.palette.is_open = true; }},
        {"keys", Screen::Today, [](DashboardDriver& kept) { kept.state.is_help_open = true; }},
    };
    return all;
}

void check_words(const std::string& text) {
    if (!is_own_word(text))
        for (const std::string_view word : words_that_shame)
            CHECK_MESSAGE(lower(text).find(word) == std::string::npos, text);
}

/// Whether a text had to end early for want of room. The others that end in an ellipsis are meant to.
bool is_shortened(std::string_view text) {
    static constexpr std::array meant{"…", "When …, I will …", "Compare with …", "Morning, At work, …"};
    return text.ends_with("…") && std::ranges::find(meant, text) == meant.end();
}

void check_layout(const std::vector<ui::DrawnText>& texts, const char* place) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!texts[i].visible)
            continue;
        CHECK_MESSAGE(!texts[i].is_cut, place << ": “" << texts[i].text << "” is cut off");
        for (std::size_t k = i + 1; k < texts.size(); ++k)
            if (texts[k].visible && texts[k].layer == texts[i].layer)
                CHECK_MESSAGE(!overlaps(texts[i], texts[k]),
                              place << ": “" << texts[i].text << "” and “" << texts[k].text << "”");
    }
}

void fill_with_demo(DashboardDriver& kept) {
    Plan demo = make_demo({.years = 1, .habits = 8, .seed = 4}, kept.world.author(), kept.world.ids);
    kept.world.add(demo.events);
}

enum class LongWords : bool { No, Yes };

/// Walks all places of a year's record of eight habits.
void walk(DashboardDriver& kept, LongWords are_long = LongWords::No) {
    for (const Place& place : places()) {
        kept.state = {};
        kept.state.screen = place.screen;
        kept.run_until_idle();
        place.open(kept);
        kept.run_until_idle();
        const auto texts = kept.ui().drawn_texts();
        REQUIRE_MESSAGE(texts.size() > 5, place.name);
        for (const ui::DrawnText& text : texts)
            if (text.visible) {
                check_words(text.text);
                if (are_long == LongWords::No) // longer ones may end early; a tip says the rest
                    CHECK_MESSAGE(!is_shortened(text.text), place.name << ": " << text.text);
            }
        check_layout(texts, place.name);
    }
}

} // namespace

TEST_CASE("no place lays a text over another, cuts one off or says a word that shames") {
    struct Row {
        ImVec2 size;
        float scale;
        const Theme& theme;
    };
    for (const Row& row : {Row{{800, 600}, 1, paper_theme()}, Row{{800, 600}, 1, night_theme()},
                           Row{{2560, 1600}, 2, paper_theme()}, Row{{2560, 1600}, 2, night_theme()}}) {
        CAPTURE(std::string(row.theme.id));
        CAPTURE(row.scale);
        DashboardDriver kept(row.size, row.scale, row.theme);
        fill_with_demo(kept);
        walk(kept);
    }
}

TEST_CASE("words that are longer by two fifths, as in other languages, still have room") {
    for (const ImVec2 size : {ImVec2{800, 600}, ImVec2{1280, 800}}) {
        CAPTURE(size.x);
        DashboardDriver kept(size);
        fill_with_demo(kept);
        kept.ui().longer_words(true);
        walk(kept, LongWords::Yes);
    }
}

TEST_CASE("names and notes in Greek, Cyrillic, Chinese, Japanese and Korean go through every place") {
    DashboardDriver kept({1280, 1600});
    fill_with_demo(kept);
    const std::vector<std::string> words{"Ηρεμία στο σπίτι", "Спокойный вечер без телефона", "每天准时回家吃晚饭",
                                         "約束の時間を守る", "매일 저녁 산책하기"};
    const auto habits = kept.world.journal.habits();
    for (std::size_t i = 0; i < words.size(); ++i) {
        HabitFields fields;
        fields.name = words[i];
        fields.question = words[i] + " " + words[i];
        fields.cue = words[i];
        kept.apply(EditHabit{habits[i]->habit.id, fields, {}});
        kept.apply(CheckInCommand{habits[i]->habit.id, kept.world.today, {{.answer = Answer::Skip, .note = words[i]}}});
    }
    kept.apply(MakePromise{{}, words[3], words[4], {.day = kept.world.today + 1}});
    walk(kept, LongWords::Yes);
    kept.state = {};
    kept.run_until_idle();
    for (const std::string& word : words)
        CHECK(kept.sees(word));
    kept.state.screen = ui::Screen::Journal;
    kept.run_until_idle();
    for (const std::string& word : words)
        CHECK(kept.sees(word));
}
