#include "desktop/dashboard_window.hpp"

#include "desktop/files/file_watch.hpp"
#include "desktop/pictures/paint_picture.hpp"
#include "desktop/pictures/picture_clipboard.hpp"
#include "desktop/reminders/window_reminders.hpp"
#include "desktop/system/colour_scheme.hpp"
#include "desktop/system/desktop_theme.hpp"
#include "desktop/system/single_instance.hpp"
#include "ui/dashboard/failure.hpp"
#include "ui/dashboard/running_dashboard.hpp"

#include <atomic>
#include <cstdlib>
#include <future>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace kept::desktop {
namespace {

constexpr double ms_per_second = 1000;

/// A running dashboard: draws the journal, and after each frame carries out what the user asked for.
class Dashboard {
  public:
    Dashboard(OpenedApp opened, Window& window, std::atomic<bool>& was_called, const ColourSchemeWatch& scheme)
        : app_(opened.app), window_(window), services_(std::move(opened.services)),
          running_({.input = [this](ui::RequestQueue& requests) { return input(requests); },
                    .carry_out = [this](const Command& command) { return carry_out(command); },
                    .paint = [this](const ui::PaintPicture& picture) { paint(picture); }}),
          once_shown_(std::move(opened.once_shown)), scheme_(scheme), was_called_(was_called) {
        services_.copies_pictures = clipboard_.is_available();
        if (services_.data != nullptr)
            services_.data->wake_with([&window] { window.wake(); });
    }
    ~Dashboard() {
        if (services_.data != nullptr)
            services_.data->wake_with({});
    }
    Dashboard(const Dashboard&) = delete;
    Dashboard& operator=(const Dashboard&) = delete;

    void draw(ui::Ui& ui) {
        if (app_.journal().settings().hide_when_left && !window_.has_keyboard())
            state().is_hidden = true;
        if (others_wrote_.exchange(false))
            attempt([this] { app_.refresh(); });
        show_finished_work(ui.now);
        show_answered_reminders(ui.now);
        see_to_front(ui);
        running_.draw(ui);
        const Instant now = app_.clock().now();
        const auto until_next_day =
            static_cast<double>(ms_until_next_day(now, app_.journal().settings().day_start_hour)) / ms_per_second;
        ui.ask_wake(ui.now + until_next_day);
    }

    void after_frame() {
        if (const auto begin_rest = std::exchange(once_shown_, {}))
            attempt(begin_rest);
        act(); // what the frame after a command asks for
        if (state().wants_quit)
            window_.close();
        if (const std::string title = ui::title_of(state()); title != title_)
            window_.set_title(title_ = title);
    }

    bool act() {
        const bool has_acted = running_.act();
        if (has_acted)
            window_.wake();
        return has_acted;
    }

    /// The callbacks of the window's loop.
    ui::FrameCalls frame_calls() {
        return {.draw = [this](ui::Ui& ui) { draw(ui); },
                .act = [this] { return act(); },
                .after_frame = [this] { after_frame(); },
                .appearance = [this] { return appearance(); },
                .failed = [this](const std::string& sentence) { running_.fail(sentence); }};
    }

    ui::Appearance appearance() {
        if (const ColourScheme found = scheme_.scheme(); found != scheme_seen_) {
            scheme_seen_ = found;
            is_desktop_dark_ = is_desktop_dark(found);
        }
        const Settings& settings = app_.journal().settings();
        const bool is_night =
            settings.theme == ThemeChoice::Night || (settings.theme == ThemeChoice::System && is_desktop_dark_);
        const Theme* theme = settings.safe_colours ? (is_night ? &safe_night_theme() : &safe_paper_theme())
                                                   : (is_night ? &night_theme() : &paper_theme());
        return {.theme = theme,
                .reduce_motion = settings.reduce_motion,
                .zoom = static_cast<float>(settings.text_size) / 100};
    }

    /// The screen on which Kept was left, by its number.
    void go_to(unsigned screen) {
        if (screen <= static_cast<unsigned>(ui::Screen::Settings) && !app_.is_read_only())
            state().screen = static_cast<ui::Screen>(screen);
    }
    unsigned screen() const { return static_cast<unsigned>(running_.state.screen); }

    /// Begins to show reminders.
    void remind(const std::filesystem::path& log) {
        if (!app_.is_read_only())
            reminders_ = std::make_unique<WindowReminders>(
                app_, log, [this] { window_.wake(); }, [this] { window_.raise(); });
    }

    /// From any thread.
    void note_others_writes() {
        others_wrote_ = true;
        window_.wake();
    }

    void accept_drop(const std::vector<std::string>& paths) {
        attempt([&] { running_.accept_drop(paths); });
    }

  private:
    ui::DashboardState& state() { return running_.state; }

    ui::ScreenInput input(ui::RequestQueue& requests) {
        return {app_.journal(), app_.series(), app_.achievements(), app_.today(), requests, services_};
    }

    /// Runs background work; a failure becomes a sentence of its own and never reaches the frame.
    template <typename Do>
    void attempt(const Do& act) {
        try {
            act();
        } catch (const std::exception& error) {
            ui::show_error(state(), error.what());
        }
    }

    /// Shows the results of background work: an import that was read, a copy that was made.
    void show_finished_work(double now) {
        if (services_.data == nullptr)
            return;
        attempt([&] {
            while (const std::optional<ui::DataOutcome> outcome = services_.data->work())
                ui::show_outcome(state(), *outcome, now);
        });
    }

    /// Shows a notification that names Kept if the desktop lets no window come to the front by itself.
    void see_to_front(ui::Ui& ui) {
        constexpr double patience = 1; // seconds; a desktop may take some frames
        if (was_called_.exchange(false))
            in_front_by_ = ui.now + patience;
        if (!in_front_by_)
            return;
        if (ui.now < *in_front_by_)
            return ui.ask_wake(*in_front_by_);
        in_front_by_.reset();
        if (window_.has_keyboard())
            return;
        try {
            if (const auto server = desktop_notifications())
                server->show({.title = "Kept is open already", .body = "Its window is behind others."});
        } catch (const std::runtime_error&) {
            // The window asked for attention in the task bar as well.
        }
    }

    void show_answered_reminders(double now) {
        if (!reminders_)
            return;
        attempt([&] {
            for (const std::string& said : reminders_->step())
                ui::show_done(state(), said, now);
        });
    }

    /// A picture of a chart, to a file or to the clipboard.
    void paint(const ui::PaintPicture& wish) {
        const std::string png = paint_png(wish.drawing, *appearance().theme);
        if (wish.path) {
            if (services_.data != nullptr)
                services_.data->ask(ui::SavePicture{*wish.path, png, wish.replaces});
        } else {
            clipboard_.put(png);
            ui::show_outcome(state(), {.sentence = "The picture was copied"}, window_.now());
        }
    }

    std::string carry_out(const Command& command) {
        std::string summary = app_.apply(command);
        trace_save();
        return summary;
    }

    /// With KEPT_TRACE_SAVES=1 in the environment, says on stderr how many events are on disk: what the test that kills
    /// Kept holds it to.
    void trace_save() const {
        if (const char* wanted = std::getenv("KEPT_TRACE_SAVES"); wanted != nullptr && *wanted == '1')
            std::cerr << "saved " << app_.journal().events().size() << std::endl;
    }

    App& app_;
    Window& window_;
    ui::ScreenServices services_;
    ui::RunningDashboard running_;
    std::function<void()> once_shown_;
    PictureClipboard clipboard_;
    const ColourSchemeWatch& scheme_;
    ColourScheme scheme_seen_ = ColourScheme::NoPreference;
    bool is_desktop_dark_ = is_desktop_dark(scheme_seen_);
    std::atomic<bool>& was_called_; ///< another Kept was started on this log
    std::string title_ = "Kept";
    std::atomic<bool> others_wrote_ = false;
    std::optional<double> in_front_by_;          ///< on the clock of Ui::now
    std::unique_ptr<WindowReminders> reminders_; ///< last: it wakes the window until it ends
};

/// Opens the log and works out what the first frame will ask for.
OpenedApp open_ready(const OpenApp& open) {
    OpenedApp opened = open();
    opened.app.achievements();
    return opened;
}

int show_failure_in(Window& window, const std::string& sentence) {
    std::cerr << "kept: " << sentence << '\n';
    window.run({.frame = {.draw = [&](ui::Ui& ui) { ui::draw_failure(ui, sentence); }}});
    return 1;
}

} // namespace

int show_failure(const std::string& sentence, const WindowOptions& options) {
    Window window(options);
    return show_failure_in(window, sentence);
}

int run_dashboard(const OpenApp& open, const std::filesystem::path& log, const WindowOptions& options) {
    const SingleInstance only(log);
    if (!only.is_first()) {
        std::cout << "Kept is open already; its window was brought to the front." << std::endl;
        return 0;
    }
    // The log is read while the window comes up: neither needs the other.
    std::future<OpenedApp> opening = std::async(std::launch::async, [&open] { return open_ready(open); });
    WindowOptions wanted = options;
    wanted.place = read_window_place();
    std::atomic<Window*> shown = nullptr;
    auto asked = std::make_unique<ColourSchemeWatch>([&shown] { // before the window comes up: its first frame knows
        if (Window* there = shown)
            there->wake();
    });
    Window window(wanted);
    shown = &window;
    const auto scheme = std::move(asked); // and ends before it
    std::atomic<bool> was_called = false;
    const std::jthread listening = only.listen([&window, &was_called] {
        was_called = true;
        window.raise();
    });
    std::optional<OpenedApp> opened;
    try {
        opened.emplace(opening.get());
    } catch (const std::exception& error) {
        return show_failure_in(window, error.what());
    }
    Dashboard dashboard(std::move(*opened), window, was_called, *scheme);
    dashboard.go_to(wanted.place.screen);
    dashboard.remind(log);
    std::unique_ptr<FileWatch> watch;
    try {
        watch = std::make_unique<FileWatch>(log, [&] { dashboard.note_others_writes(); });
    } catch (const std::system_error&) {
        // No folder yet, or no inotify: others' writes then show with the next command.
    }
    const int code =
        window.run({.frame = dashboard.frame_calls(),
                    .dropped = [&](const std::vector<std::string>& paths) { dashboard.accept_drop(paths); }});
    WindowGeometry place = window.place();
    place.screen = dashboard.screen();
    write_window_place(place);
    return code;
}

} // namespace kept::desktop
