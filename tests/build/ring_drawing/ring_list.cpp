#include "build/ring_drawing/ring_list.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <vector>

namespace kept::ring_drawing {
namespace {

bool leads_to(const Rings& rings, const std::string& from, const std::string& to) {
    const std::set<std::string>& uses = rings.at(from);
    return uses.contains(to) ||
           std::ranges::any_of(uses, [&](const std::string& used) { return leads_to(rings, used, to); });
}

} // namespace

Rings read_rings(std::string_view text) {
    Rings rings;
    for (const std::string_view line : lines_of(text)) {
        const std::vector<std::string_view> words = words_of(line);
        if (!words.empty())
            rings.emplace(words.front(), std::set<std::string>(words.begin() + 1, words.end()));
    }
    return rings;
}

Rings reduced(const Rings& rings) {
    Rings reduced = rings;
    for (auto& [name, uses] : reduced)
        std::erase_if(uses, [&rings, &all = rings.at(name)](const std::string& used) {
            return std::ranges::any_of(all, [&](const std::string& other) { return leads_to(rings, other, used); });
        });
    return reduced;
}

} // namespace kept::ring_drawing
