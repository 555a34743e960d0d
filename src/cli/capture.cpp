#include "desktop/capture.hpp"

#include "cli/fronts.hpp"
#include "cli/record/record_desk.hpp"
#include "cli/surroundings.hpp"
#include "desktop/paths.hpp"
#include "desktop/png_file.hpp"
#include "journal/demo.hpp"
#include "journal/practice_example.hpp"
#include "ui/dashboard/dashboard.hpp"
#include "ui/screens/goals/goal_form.hpp"
#include "ui/screens/practice/practice_flow.hpp"
#include "ui/screens/promises/promise_form.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <memory>

namespace kept::cli {
namespace {

/// In the order of ui::Screen.
constexpr std::array<const char*, 8> screens{"today",    "progress", "goals",  "badges",
                                             "practice", "journal",  "habits", "settings"};

/// What lies over a screen.
struct Dialog {
    const char* name;
    ui::Screen behind;
    void (*open)(const ui::ScreenInput& input, ui::DashboardState& state);
};
constexpr std::array<Dialog, 11> dialogs{{
    {"new-habit", ui::Screen::Habits,
     [](const ui::ScreenInput& /*input*/, ui::DashboardState& state) { state.habits.chooser.is_open = true; }},
    {"habit-form", ui::Screen::Habits,
     [](const ui::ScreenInput& input, ui::DashboardState& state) {
         if (!input.journal.habits().empty())
             state.habits.draft = ui::draft_of(input.journal.habits().back()->habit, input.today);
     }},
    {"goal-form", ui::Screen::Goals,
     [](const ui::ScreenInput& input, ui::DashboardState& state) { ui::open_goal_form(input, state.goals.draft, {}); }},
    {"promise-form", ui::Screen::Today,
     [](const ui::ScreenInput& input, ui::DashboardState& state) {
         ui::open_promise_form(input, state.promises.draft);
     }},
    {"promise", ui::Screen::Today,
     [](const ui::ScreenInput& input, ui::DashboardState& state) {
         for (const Promise* promise : input.journal.promises().all())
             if (promise->is_open())
                 state.promises.shown = promise->id;
     }},
    {"progress-all", ui::Screen::Progress,
     [](const ui::ScreenInput& /*input*/, ui::DashboardState& state) { state.progress.shows_all = true; }},
    {"find", ui::Screen::Today,
     [](const ui::ScreenInput& /*input*/, ui::DashboardState& state) { state.palette.is_open = true; }},
    {"bring", ui::Screen::Settings,
     [](const ui::ScreenInput& /*input*/, ui::DashboardState& state) { state.record.import.is_open = true; }},
    {"save-copy", ui::Screen::Settings,
     [](const ui::ScreenInput& /*input*/, ui::DashboardState& state) { state.record.copy.is_open = true; }},
    {"erase", ui::Screen::Settings,
     [](const ui::ScreenInput& /*input*/, ui::DashboardState& state) {
         state.record.erase.what = ui::EraseWhat::Everything;
     }},
    {"keys", ui::Screen::Today,
     [](const ui::ScreenInput& /*input*/, ui::DashboardState& state) { state.is_help_open = true; }},
}};

/// "programmes", "review", "look-back", "safety", or "practice:thought-record:3": a page of an exercise, filled with
/// an example. False: not one of these.
bool open_practice(const ui::ScreenInput& input, ui::DashboardState& state, const std::string& name) {
    ui::PracticeState& practice = state.practice;
    state.screen = ui::Screen::Practice;
    if (name.starts_with("practice:")) {
        const std::size_t end = std::min(name.find(':', 9), name.size());
        ui::begin_practice(input, practice.flow, name.substr(9, end - 9));
        const Practice* found = find_practice(input.around.practices, practice.flow.practice);
        if (found == nullptr)
            throw UsageError(fmt::format("There is no practice \"{}\".", name.substr(9, end - 9)));
        practice.flow.answers = example_answers(*found, input.today);
        const int page = end < name.size() ? std::atoi(name.c_str() + end + 1) : 1;
        practice.flow.is_at_gate = page == 0 && found->touches_another;
        practice.flow.page = static_cast<std::size_t>(std::max(0, page - 1));
        return true;
    }
    if (name.starts_with("programme:")) {
        practice.part = ui::PracticePart::Programmes;
        practice.programme = name.substr(10);
        return true;
    }
    static const std::map<std::string, ui::PracticePart> parts{{"programmes", ui::PracticePart::Programmes},
                                                               {"review", ui::PracticePart::Review},
                                                               {"look-back", ui::PracticePart::Review},
                                                               {"look-back-year", ui::PracticePart::Review},
                                                               {"safety", ui::PracticePart::Safety}};
    const auto part = parts.find(name);
    if (part == parts.end())
        return false;
    practice.part = part->second;
    if (name.starts_with("look-back"))
        practice.review.span = name.ends_with("year") ? ui::LookSpan::Year : ui::LookSpan::Month;
    return true;
}

std::vector<std::string> names_to_capture() {
    std::vector<std::string> names(screens.begin(), screens.end());
    for (const Dialog& dialog : dialogs)
        names.emplace_back(dialog.name);
    for (const char* part : {"programmes", "review", "look-back", "look-back-year", "safety"})
        names.emplace_back(part);
    return names;
}

struct Options {
    std::string screen;
    std::string out;
    std::string size = "1280x800";
    std::string theme;
    std::string file; ///< for "bring": what is read
    double scale = 1;
    bool demo = false;
};

desktop::CaptureOptions to_capture(const Options& options, const Journal& journal) {
    desktop::CaptureOptions capture;
    const auto cross = options.size.find('x');
    const auto number = [&](std::string_view text) {
        int value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc{} || end != text.data() + text.size() || value < 200 || value > 8000)
            throw UsageError(fmt::format("--size takes points like 1280x800, not \"{}\".", options.size));
        return value;
    };
    capture.width = number(std::string_view(options.size).substr(0, cross));
    capture.height = number(cross == std::string::npos ? "" : std::string_view(options.size).substr(cross + 1));
    capture.scale = static_cast<float>(options.scale);
    const bool is_night =
        options.theme.empty() ? journal.settings().theme == ThemeChoice::Night : options.theme == "night";
    capture.theme = is_night ? &night_theme() : &paper_theme();
    capture.fonts = desktop::fonts_folder();
    return capture;
}

/// Fills an app with the demo that pictures are made of: the same on every machine.
void fill_with_demo(App& app) {
    app.apply([](const Journal& /*journal*/, const Author& author, IdSource& ids) {
        return make_demo({.years = 1, .habits = 6, .seed = 4}, author, ids);
    });
}

void check_name(const std::string& name) {
    const auto names = names_to_capture();
    if (std::ranges::find(names, name) == names.end() && !name.starts_with("practice:") &&
        !name.starts_with("programme:"))
        throw UsageError(fmt::format("There is no screen \"{}\"; there are {}.", name, fmt::join(names, ", ")));
}

void draw_picture(Session& session, App& app, const Options& options,
                  const std::optional<LogDamage>& damage = std::nullopt) {
    ui::DashboardState state;
    for (std::size_t i = 0; i < screens.size(); ++i)
        if (options.screen == screens.at(i))
            state.screen = static_cast<ui::Screen>(i);
    std::vector<Command> ignored;
    ui::Surroundings around = surroundings_of(session, app);
    cli::RecordDesk desk(app, options.demo ? "~/.local/share/kept/kept.db" : session.log_path()); // a demo's is no file
    around.record = &desk;
    if (damage)
        desk.tell_damage(damage->sentence, damage->faults);
    if (!options.file.empty())
        desk.ask(ui::ReadFile{options.file, {}});
    desk.finish();
    const ui::ScreenInput input{app.journal(), app.series(), app.standing(), app.today(), ignored, around};
    if (state.screen == ui::Screen::Today && options.screen != "today")
        if (!open_practice(input, state, options.screen))
            state.screen = ui::Screen::Today;
    for (const Dialog& dialog : dialogs) {
        if (options.screen != dialog.name)
            continue;
        state.screen = dialog.behind;
        dialog.open(input, state);
    }
    const auto draw = [&](ui::Ui& ui) { ui::draw_dashboard(ui, input, state); };
    desktop::write_png(desktop::capture(to_capture(options, app.journal()), draw), options.out);
}

} // namespace

void add_capture(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax capture = cli.add_subcommand("capture", "Draw a screen to a picture, without a display");
    const std::vector<std::string> names = names_to_capture();
    capture.add_option("SCREEN", options->screen, "which screen, or practice:ID:PAGE, or programme:ID")
        .required()
        .suggests({names.begin(), names.end()});
    capture.add_option("OUT", options->out, "the PNG to write").required();
    capture.add_option("--size", options->size, "in points, 1280x800");
    capture.add_option("--scale", options->scale, "pixels a point").range(0.5, 4.0);
    capture.add_option("--theme", options->theme, "which theme").one_of({"paper", "night"});
    capture.add_option("--file", options->file, "for bring: the file that is read");
    capture.add_flag("--demo", options->demo, "of an invented record, in memory alone");
    capture.callback([options, &action] {
        action = [options](Session& session) {
            check_name(options->screen);
            if (options->demo) {
                App demo(session.app().device(), session.clock(), session.environment().ids);
                session.give_badges(demo);
                fill_with_demo(demo);
                draw_picture(session, demo, *options);
            } else {
                const auto damage = session.open_or_look();
                draw_picture(session, session.app(), *options, damage);
            }
            session.out() << options->out << '\n';
            return 0;
        };
    });
}

} // namespace kept::cli
