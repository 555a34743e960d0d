#include "desktop/pictures/capture.hpp"

#include "cli/commands/capture/capture_scenes.hpp"
#include "cli/commands/commands.hpp"
#include "desktop/graphics/png_file.hpp"
#include "desktop/system/paths.hpp"
#include "journal/demo/demo.hpp"
#include "shell/data/background_data_service.hpp"
#include "shell/screen_services.hpp"

#include <fmt/format.h>

#include <charconv>
#include <memory>
#include <ranges>

namespace kept::cli {
namespace {

struct Options {
    std::string screen;
    std::string out;
    std::string size = "1280x800";
    std::string theme;
    std::string file; ///< for "bring": what is read
    double scale = 1;
    bool list = false;
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

void draw_picture(Session& session, App& app, const Options& options,
                  const std::optional<shell::LogDamage>& damage = std::nullopt) {
    ui::RequestQueue ignored;
    ignored.set_read_only(damage.has_value());
    ui::ScreenServices services = shell::make_screen_services(session, app);
    shell::BackgroundDataService data(app,
                                      options.demo ? "~/.local/share/kept/kept.db"
                                                   : session.log_path()); // a demo's is no file
    services.data = &data;
    if (damage)
        data.report_damage(damage->sentence, damage->faults);
    if (!options.file.empty())
        data.ask(ui::ReadFile{options.file, {}});
    data.finish();
    ui::DashboardState state;
    const ui::ScreenInput input{app.journal(), app.series(), app.achievements(), app.today(),
                                ignored,       services,     &state.pictures};
    open_scene(input, state, options.screen);
    const auto draw = [&](ui::Ui& ui) { ui::draw_dashboard(ui, input, state); };
    desktop::write_png(desktop::capture(to_capture(options, app.journal()), draw), options.out);
}

} // namespace

void add_capture(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    const auto screens = std::views::transform(ui::screens, &ui::RailItem::id);
    Syntax capture = cli.add_subcommand("capture", "Draw a screen to a picture, without a display");
    capture.add_option("SCREEN", options->screen, "which screen; --list names them all")
        .suggests({screens.begin(), screens.end()});
    capture.add_option("OUT", options->out, "the PNG to write");
    capture.add_flag("--list", options->list, "name everything that can be drawn, and draw nothing");
    capture.add_option("--size", options->size, "in points, 1280x800");
    capture.add_option("--scale", options->scale, "pixels a point").range(0.5, 4.0);
    capture.add_option("--theme", options->theme, "which theme").one_of({"paper", "night"});
    capture.add_option("--file", options->file, "for bring: the file that is read");
    capture.add_flag("--demo", options->demo, "of an invented record, in memory alone");
    capture.callback([options, &action] {
        action = [options](Session& session) {
            if (options->list) {
                for (const std::string& name : scene_names(shell::make_screen_services(session, session.app())))
                    session.out() << name << '\n';
                return 0;
            }
            if (options->out.empty())
                throw UsageError("capture takes a screen and the PNG to write, like: kept capture today today.png");
            if (options->demo) {
                App demo(session.app().device(), session.clock(), session.environment().ids);
                session.give_badges(demo);
                fill_with_demo(demo);
                draw_picture(session, demo, *options);
            } else {
                const auto damage = session.open_or_salvage();
                draw_picture(session, session.app(), *options, damage);
            }
            session.out() << options->out << '\n';
            return 0;
        };
    });
}

} // namespace kept::cli
