#include "base/unique_fd.hpp"
#include "desktop/system/bus_handles.hpp"
#include "desktop/system/colour_scheme.hpp"
#include "desktop/system/portal_bus.hpp"

#include <atomic>
#include <cstdint>
#include <string_view>
#include <sys/eventfd.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace kept::desktop {
namespace {

constexpr const char* settings = "org.freedesktop.portal.Settings";
constexpr const char* appearance = "org.freedesktop.appearance";
constexpr const char* key = "color-scheme";

/// The number in a variant, or in a variant in one: Read answers with two, the signal carries one.
ColourScheme read_scheme(sd_bus_message* message) {
    char type = 0;
    const char* inside = nullptr;
    while (sd_bus_message_peek_type(message, &type, &inside) > 0 && type == SD_BUS_TYPE_VARIANT)
        if (sd_bus_message_enter_container(message, SD_BUS_TYPE_VARIANT, inside) < 0)
            return ColourScheme::NoPreference;
    std::uint32_t number = 0;
    if (sd_bus_message_read_basic(message, SD_BUS_TYPE_UINT32, &number) <= 0)
        return ColourScheme::NoPreference;
    return number == 1 ? ColourScheme::Dark : number == 2 ? ColourScheme::Light : ColourScheme::NoPreference;
}

} // namespace

struct ColourSchemeWatch::Parts {
    explicit Parts(std::function<void()> call) : changed(std::move(call)), stop(::eventfd(0, EFD_CLOEXEC)) {
        thread = std::thread([this] { follow(); });
    }
    ~Parts() {
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto found = ::write(stop.get(), &one, sizeof one);
        thread.join();
    }
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;

    void set(ColourScheme found) {
        if (scheme.exchange(found) != found)
            changed();
    }

    static int on_answer(sd_bus_message* message, void* user, sd_bus_error* /*error*/) noexcept {
        if (sd_bus_message_is_method_error(message, nullptr) <= 0) // a portal without the setting
            static_cast<Parts*>(user)->set(read_scheme(message));
        return 0;
    }

    static int on_change(sd_bus_message* message, void* user, sd_bus_error* /*error*/) noexcept {
        const char* space = nullptr;
        const char* name = nullptr;
        if (sd_bus_message_read(message, "ss", &space, &name) > 0 && std::string_view(space) == appearance &&
            std::string_view(name) == key)
            static_cast<Parts*>(user)->set(read_scheme(message));
        return 0;
    }

    void follow() {
        sd_bus* opened = nullptr;
        if (!stop.is_open() || sd_bus_open_user(&opened) < 0)
            return;
        const Bus bus(opened);
        if (sd_bus_match_signal(opened, nullptr, portal_service, portal_object, settings, "SettingChanged", on_change,
                                this) < 0 ||
            sd_bus_call_method_async(opened, nullptr, portal_service, portal_object, settings, "Read", on_answer, this,
                                     "ss", appearance, key) < 0)
            return;
        while (process_message(opened, stop.get())) {
        }
    }

    std::function<void()> changed;
    UniqueFd stop;
    std::atomic<ColourScheme> scheme = ColourScheme::NoPreference;
    std::thread thread;
};

ColourSchemeWatch::ColourSchemeWatch(std::function<void()> changed)
    : parts_(std::make_unique<Parts>(std::move(changed))) {}

ColourSchemeWatch::~ColourSchemeWatch() = default;

ColourScheme ColourSchemeWatch::scheme() const {
    return parts_->scheme;
}

} // namespace kept::desktop
