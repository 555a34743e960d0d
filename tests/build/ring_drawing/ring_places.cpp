#include "build/ring_drawing/ring_places.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <set>

namespace kept::ring_drawing {
namespace {

constexpr double hour = 1.0 / 12; ///< of the face of a clock, in turns

constexpr Colour outermost = rgb(0xECE5DA), outer = rgb(0xE0D7CA), fronts = rgb(0xD3C8B9);
constexpr Colour pictures = rgb(0xEFD3AC), pictures_core = rgb(0xE3B271);
constexpr Colour disk = rgb(0xC6D3E2), disk_core = rgb(0xA9BED6);
constexpr Colour others = rgb(0xDACADE);
constexpr Colour record = rgb(0xA9CFC3), meaning = rgb(0x6FAF9E), middle = rgb(0x2F7D6B);

constexpr std::array drawn = {
    Place{"cli", "the command line", 7, 8, 0, 1, outermost},
    Place{"desktop", "the window, reminders", 6, 7, 0, 1, outer},
    Place{"shell", "session, background work", 5, 6, 0, 1, fronts},
    Place{"app", "one running Kept", 4, 5, 11 * hour, 13 * hour, disk},
    Place{"catalogue", "reads assets", 3, 5, 1 * hour, 3 * hour, others},
    Place{"ui", "widgets, screens", 3, 5, 3 * hour, 6 * hour, pictures},
    Place{"report", "a page to print", 3, 5, 6 * hour, 9 * hour, pictures},
    Place{"exchange", "import, export", 3, 5, 9 * hour, 11 * hour, others},
    Place{"store", "the log on disk", 3, 4, 11 * hour, 13 * hour, disk_core},
    Place{"journal", "events, commands", 2, 3, 8 * hour, 16 * hour, record},
    Place{"charts", "themes, drawings", 2, 3, 4 * hour, 8 * hour, pictures_core},
    Place{"domain", "days, streaks", 1, 2, 0, 1, meaning},
    Place{"base", "files, text", 0, 1, 0, 1, middle},
};

bool is_beside(const Place& a, const Place& b) {
    const auto overlap = [&](double turns) { return std::min(a.to, b.to + turns) - std::max(a.from, b.from + turns); };
    constexpr double min_overlap = hour / 4; // less cannot be seen
    return std::max({overlap(-1), overlap(0), overlap(1)}) > min_overlap;
}

std::set<std::string> touched_by(const Place& place, std::span<const Place> places) {
    std::set<std::string> touched;
    for (const Place& other : places)
        if (other.outer == place.inner && is_beside(place, other))
            touched.emplace(other.ring);
    return touched;
}

} // namespace

std::span<const Place> places() {
    return drawn;
}

std::vector<std::string> faults_of(std::span<const Place> places, const Rings& rings) {
    std::vector<std::string> faults;
    for (const auto& [name, uses] : reduced(rings)) {
        const auto place = std::ranges::find(places, name, &Place::ring);
        if (place == places.end())
            faults.push_back(fmt::format("{} has no place in the drawing: give it one", name));
        else if (const std::set<std::string> touched = touched_by(*place, places); touched != uses)
            faults.push_back(fmt::format("{} touches {{{}}} in the drawing and uses {{{}}}: change the places", name,
                                         fmt::join(touched, ", "), fmt::join(uses, ", ")));
    }
    for (const Place& place : places)
        if (!rings.contains(std::string(place.ring)))
            faults.push_back(fmt::format("{} is in the drawing and no ring: take it out", place.ring));
    return faults;
}

} // namespace kept::ring_drawing
