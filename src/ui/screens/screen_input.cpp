#include "ui/screens/screen_input.hpp"

#include "base/time_units.hpp"
#include "ui/context/ids.hpp"

namespace kept::ui {

std::uint64_t JournalKey::number() const {
    return number_of({revision.generation, revision.events, static_cast<std::uint64_t>(today.number)});
}

// Not in the header, which every screen reads: moving a variant is a table of functions for the compiler each time.
void ScreenInput::ask(Command command) const {
    requests.add(std::move(command));
}
void ScreenInput::ask(Navigation where) const {
    requests.add(std::move(where));
}
void ScreenInput::ask(DataRequest request) const {
    requests.add(std::move(request));
}
void ScreenInput::ask(PaintPicture request) const {
    requests.add(std::move(request));
}
void ScreenInput::ask(WriteReport request) const {
    requests.add(std::move(request));
}
void ScreenInput::ask(OpenDataFolder request) const {
    requests.add(request);
}
void ScreenInput::ask(KeepWords request) const {
    requests.add(std::move(request));
}

Now ScreenInput::now() const {
    const std::int64_t noon = (static_cast<std::int64_t>(today.number) * 24 + 12) * ms_per_hour;
    return {.unix_ms = services.now_ms ? services.now_ms() : noon,
            .today = today,
            .day_start_hour = journal.settings().day_start_hour,
            .zone = services.zone};
}

} // namespace kept::ui
