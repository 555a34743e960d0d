#include "desktop/window/window.hpp"

#include "desktop/graphics/frame_hash.hpp"
#include "desktop/graphics/gl_backend.hpp"
#include "desktop/graphics/missing_fonts.hpp"
#include "desktop/window/glfw_window.hpp"
#include "desktop/window/idle_policy.hpp"
#include "desktop/window/key_letters.hpp"
#include "desktop/window/key_queue.hpp"
#include "desktop/window/spare_memory.hpp"
#include "desktop/window/start_trace.hpp"
#include "ui/imgui/imgui_compat_frame.hpp"

#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <future>
#include <iostream>
#include <limits>
#include <optional>
#include <utility>

namespace kept::desktop {
namespace {

constexpr int min_width = 800;
constexpr int min_height = 600;

float usable_scale(float scale) {
    return std::clamp(scale, 1.0F, 3.0F);
}

/// Loads the fonts while the window opens, for the scale it will probably have.
std::future<std::unique_ptr<ui::Fonts>> load_fonts(const std::filesystem::path& folder) {
    float across = 1;
    float down = 1;
    if (GLFWmonitor* monitor = glfwGetPrimaryMonitor())
        glfwGetMonitorContentScale(monitor, &across, &down);
    return std::async(std::launch::async, [folder, scale = usable_scale(across)] {
        auto fonts = std::make_unique<ui::Fonts>(folder);
        fonts->load(scale);
        return fonts;
    });
}

/// Modifiers down during a key event. X11 does not report a modifier for its own press.
ui::Mods mods_of(const KeyEvent& event) {
    const auto held = [&event](int bit, int left, int right) {
        const bool is_key = event.key == left || event.key == right;
        return is_key ? event.action != GLFW_RELEASE : (event.mods & bit) != 0;
    };
    return {.ctrl = held(GLFW_MOD_CONTROL, GLFW_KEY_LEFT_CONTROL, GLFW_KEY_RIGHT_CONTROL),
            .shift = held(GLFW_MOD_SHIFT, GLFW_KEY_LEFT_SHIFT, GLFW_KEY_RIGHT_SHIFT),
            .alt = held(GLFW_MOD_ALT, GLFW_KEY_LEFT_ALT, GLFW_KEY_RIGHT_ALT)};
}

/// Gives key events to Dear ImGui, or to its GLFW backend where that is the only way.
void forward(GLFWwindow* window, ui::StandIns& stand_ins, const std::vector<KeyEvent>& events) {
    for (const KeyEvent& event : events) {
        if (event.character != 0) {
            ImGui_ImplGlfw_CharCallback(window, stand_ins.typed(event.character));
        } else if (event.action != GLFW_REPEAT && // Dear ImGui repeats by itself
                   !ui::send_key(event.key, event.action == GLFW_PRESS, mods_of(event))) {
            ImGui_ImplGlfw_KeyCallback(window, event.key, event.scancode, event.action, event.mods);
        }
    }
}

/// Dear ImGui on a window, for as long as it lives.
class Context {
  public:
    Context(GLFWwindow* window, ImFontAtlas& atlas) {
        ImGui::CreateContext(&atlas);
        ImGui::GetIO().IniFilename = nullptr;
        ImGui::GetIO().LogFilename = nullptr;
        ImGui_ImplGlfw_InitForOpenGL(window, true);
        start_gl_backend();
    }
    ~Context() {
        stop_gl_backend();
        ImGui_ImplGlfw_Shutdown();
        ImGui::DestroyContext();
    }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
};

} // namespace

struct Window::Parts : ui::FrameSurface {
    explicit Parts(const WindowOptions& chosen)
        : options(chosen), loading(load_fonts(options.fonts)), window(open_window(options)), fonts(loading.get()),
          loop(*this, *fonts) {
        warn_about_missing_fonts(*fonts);
        listen();
        context.emplace(window.get(), fonts->atlas());
        queue_keys();
        move_in_pixels();
    }

    WindowOptions options;
    Glfw glfw;
    std::future<std::unique_ptr<ui::Fonts>> loading;
    WindowHandle window;
    std::unique_ptr<ui::Fonts> fonts;
    std::optional<Context> context;
    ui::FrameLoop loop;
    IdlePolicy policy;
    KeyQueue keys;
    std::atomic<bool> woken = false;
    std::atomic<bool> asked_to_front = false;
    std::vector<std::string> dropped; ///< since the last frame
    std::optional<std::uint64_t> shown;
    int frames_shown = 0;
    bool is_settled = false;

    static Parts& of(GLFWwindow* window) { return *static_cast<Parts*>(glfwGetWindowUserPointer(window)); }

    /// Every event that may change a frame wakes the loop. Dear ImGui's own callbacks, set later, call these.
    void listen() {
        GLFWwindow* handle = window.get();
        glfwSetWindowUserPointer(handle, this);
        glfwSetCursorPosCallback(handle, [](GLFWwindow* w, double, double) noexcept { of(w).policy.note_event(); });
        glfwSetCursorEnterCallback(handle, [](GLFWwindow* w, int) noexcept { of(w).policy.note_event(); });
        glfwSetMouseButtonCallback(handle, [](GLFWwindow* w, int, int, int) noexcept { of(w).policy.note_event(); });
        glfwSetScrollCallback(handle, [](GLFWwindow* w, double, double) noexcept { of(w).policy.note_event(); });
        glfwSetKeyCallback(handle, [](GLFWwindow* w, int, int, int, int) noexcept { of(w).policy.note_event(); });
        glfwSetCharCallback(handle, [](GLFWwindow* w, unsigned) noexcept { of(w).policy.note_event(); });
        glfwSetWindowFocusCallback(handle, [](GLFWwindow* w, int) noexcept { of(w).policy.note_event(); });
        glfwSetWindowIconifyCallback(handle, [](GLFWwindow* w, int) noexcept { of(w).exposed(); });
        glfwSetFramebufferSizeCallback(handle, [](GLFWwindow* w, int, int) noexcept { of(w).exposed(); });
        glfwSetWindowRefreshCallback(handle, [](GLFWwindow* w) noexcept { of(w).exposed(); });
        glfwSetWindowContentScaleCallback(handle, [](GLFWwindow* w, float, float) noexcept { of(w).exposed(); });
        glfwSetDropCallback(handle, [](GLFWwindow* w, int count, const char** paths) noexcept {
            of(w).dropped.assign(paths, paths + count);
            of(w).policy.note_event();
        });
        glfwSetWindowCloseCallback(handle, [](GLFWwindow* w) noexcept { of(w).policy.note_event(); });
    }

    /// Keys go to Dear ImGui through a queue that loses none: set after its own callbacks, in their place.
    void queue_keys() {
        glfwSetKeyCallback(window.get(), [](GLFWwindow* w, int key, int scancode, int action, int mods) noexcept {
            const char* name = glfwGetKeyName(key, scancode);
            of(w).keys.push({.key = key_meant(key, name == nullptr ? "" : name),
                             .scancode = scancode,
                             .action = action,
                             .mods = mods,
                             .at = glfwGetTime()});
            of(w).policy.note_event();
        });
        glfwSetCharCallback(window.get(), [](GLFWwindow* w, unsigned character) noexcept {
            of(w).keys.push({.character = character});
            of(w).policy.note_event();
        });
    }

    /// True while the screen shows something other than the last drawn frame.
    void exposed() {
        shown.reset();
        policy.note_event();
    }

    double now() const override { return glfwGetTime(); }

    float display_scale() const override {
        float across = 1;
        float down = 1;
        glfwGetWindowContentScale(window.get(), &across, &down);
        return usable_scale(across);
    }

    void begin_frame(bool takes_input) override {
        if (takes_input)
            forward(window.get(), loop.state().stand_ins, keys.drain_for_frame(loop.state().focus.is_moving()));
        ImGui_ImplOpenGL3_NewFrame();
        ImGui_ImplGlfw_NewFrame();
        draw_in_pixels();
    }

    /// Kept lays out in pixels. GLFW measures windows in pixels too, but for Wayland, where it counts points and leaves
    /// the pixels to the framebuffer.
    float pixels_per_unit() const {
        int units = 0;
        int pixels = 0;
        glfwGetWindowSize(window.get(), &units, nullptr);
        glfwGetFramebufferSize(window.get(), &pixels, nullptr);
        return units > 0 && pixels > 0 ? static_cast<float>(pixels) / static_cast<float>(units) : 1;
    }

    void draw_in_pixels() const {
        int width = 0;
        int height = 0;
        glfwGetFramebufferSize(window.get(), &width, &height);
        ImGui::GetIO().DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
        ImGui::GetIO().DisplayFramebufferScale = {1, 1};
    }

    /// The mouse likewise; set after Dear ImGui's own callback, in its place.
    void move_in_pixels() {
#ifdef GLFW_PLATFORM_WAYLAND // from GLFW 3.4 on; before that there is no Wayland
        glfwSetCursorPosCallback(window.get(), [](GLFWwindow* w, double x, double y) noexcept {
            const auto scale = static_cast<double>(of(w).pixels_per_unit());
            ImGui_ImplGlfw_CursorPosCallback(w, x * scale, y * scale);
            of(w).policy.note_event();
        });
#endif
    }

    void renew_fonts() override {
        renew_font_texture();
        is_settled = false;
        shown.reset();
    }

    void restyled(bool is_rescaled) override {
        if (is_rescaled)
            limit_size();
        shown.reset(); // the ground is no part of what is drawn
    }

    void limit_size() {
        const float scale = display_scale() / pixels_per_unit();
        const auto units = [scale](int points) {
            return static_cast<int>(std::lround(static_cast<float>(points) * scale));
        };
        glfwSetWindowSizeLimits(window.get(), units(min_width), units(min_height), GLFW_DONT_CARE, GLFW_DONT_CARE);
    }

    void draw(const WindowCalls& calls) {
        if (const auto paths = std::exchange(dropped, {}); !paths.empty())
            calls.dropped(paths);
        loop.frame(calls.frame);
        policy.frame_drawn(now(), loop.wants_frames() || !keys.is_empty(), loop.wake_after());
    }

    /// Puts a frame on the screen unless the same one is there already.
    void show(const ImDrawData& data) override {
        const std::uint64_t frame = hash_of(data);
        if (shown == frame)
            return;
        int width = 0;
        int height = 0;
        glfwGetFramebufferSize(window.get(), &width, &height);
        glViewport(0, 0, width, height);
        clear_to(loop.theme().ground);
        ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
        glfwSwapBuffers(window.get());
        shown = frame;
        trace_frame(frames_shown++ == 0);
    }

    void await_events() {
        const double now = glfwGetTime();
        const double close_at = options.close_after > 0 ? options.close_after : std::numeric_limits<double>::infinity();
        const double seconds = std::max(0.0, std::min(policy.wait(now), close_at - now));
        if (seconds > 0 && frames_shown > 0)
            trim_after_start();
        if (seconds <= 0)
            glfwPollEvents();
        else if (std::isinf(seconds))
            glfwWaitEvents();
        else
            glfwWaitEventsTimeout(seconds);
        if (woken.exchange(false))
            policy.note_event();
        if (asked_to_front.exchange(false))
            come_to_front();
    }

    /// There is time for the first time since the window came up: what only that needed goes.
    void trim_after_start() {
        if (std::exchange(is_settled, true))
            return;
        ui::free_atlas_pixels(fonts->atlas());
        give_back_spare_memory();
    }

    void come_to_front() {
        if (glfwGetWindowAttrib(window.get(), GLFW_ICONIFIED) == GLFW_TRUE)
            glfwRestoreWindow(window.get());
        glfwShowWindow(window.get());
        glfwFocusWindow(window.get());
        glfwRequestWindowAttention(window.get()); // where a window may not take the front by itself
        exposed();
    }

    bool is_over(const WindowCalls& calls) {
        if (options.close_after > 0 && glfwGetTime() >= options.close_after)
            return true;
        if (glfwWindowShouldClose(window.get()) == GLFW_FALSE)
            return false;
        const bool may_close = calls.closing();
        glfwSetWindowShouldClose(window.get(), may_close ? GLFW_TRUE : GLFW_FALSE);
        return may_close;
    }
};

Window::Window(const WindowOptions& options) : parts_(std::make_unique<Parts>(options)) {}

Window::~Window() = default;

int Window::run(const WindowCalls& calls) {
    while (!parts_->is_over(calls)) {
        if (parts_->policy.wait(glfwGetTime()) <= 0)
            parts_->draw(calls);
        if (const auto& why = parts_->loop.given_up()) {
            std::cerr << "kept: " << *why << '\n';
            return 1;
        }
        parts_->await_events();
    }
    return 0;
}

void Window::wake() {
    parts_->woken = true;
    glfwPostEmptyEvent();
}

void Window::raise() {
    parts_->asked_to_front = true;
    glfwPostEmptyEvent();
}

void Window::set_title(const std::string& title) {
    glfwSetWindowTitle(parts_->window.get(), title.c_str());
}

WindowGeometry Window::place() const {
    GLFWwindow* window = parts_->window.get();
    WindowGeometry place = parts_->options.place;
    place.is_maximized = glfwGetWindowAttrib(window, GLFW_MAXIMIZED) == GLFW_TRUE;
    if (place.is_maximized || glfwGetWindowAttrib(window, GLFW_ICONIFIED) == GLFW_TRUE)
        return place; // it goes back to the size it had
    int width = 0;
    int height = 0;
    float across = 1;
    float down = 1;
    glfwGetFramebufferSize(window, &width, &height);
    glfwGetWindowContentScale(window, &across, &down);
    place.width = static_cast<int>(std::lround(static_cast<float>(width) / across));
    place.height = static_cast<int>(std::lround(static_cast<float>(height) / down));
    WindowGeometry::Corner corner;
    glfwGetError(nullptr);
    glfwGetWindowPos(window, &corner.x, &corner.y);
    if (glfwGetError(nullptr) == GLFW_NO_ERROR) // Wayland tells nobody
        place.corner = corner;
    return place;
}

bool Window::has_keyboard() const {
    return glfwGetWindowAttrib(parts_->window.get(), GLFW_FOCUSED) == GLFW_TRUE;
}

void Window::close() {
    glfwSetWindowShouldClose(parts_->window.get(), GLFW_TRUE);
    wake();
}

double Window::now() const {
    return glfwGetTime();
}

} // namespace kept::desktop
