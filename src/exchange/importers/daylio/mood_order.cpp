#include "exchange/importers/daylio/mood_order.hpp"

#include "base/text.hpp"
#include "exchange/csv_table.hpp"
#include "exchange/importers/importer.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kept {
namespace {

constexpr double best = 5, worst = 1;
constexpr std::array<std::pair<std::string_view, double>, 5> own_moods{
    {{"rad", 5}, {"good", 4}, {"meh", 3}, {"bad", 2}, {"awful", 1}}};

std::map<std::string, double> spread(const std::vector<std::string>& order) {
    std::map<std::string, double> ranks;
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[lowered(order[i])] =
            order.size() == 1 ? (best + worst) / 2
                              : best - (best - worst) * static_cast<double>(i) / static_cast<double>(order.size() - 1);
    return ranks;
}

} // namespace

std::map<std::string, double> rank_moods(const std::vector<std::string>& in_file,
                                         const std::vector<std::string>& order) {
    const std::map<std::string, double> said = spread(order);
    std::map<std::string, double> ranks;
    std::vector<std::string> unknown;
    for (const std::string& mood : in_file) {
        const std::string key = lowered(mood);
        const auto own = std::ranges::find(own_moods, key, &std::pair<std::string_view, double>::first);
        if (const auto found = said.find(key); found != said.end())
            ranks[mood] = found->second;
        else if (own != own_moods.end())
            ranks[mood] = own->second;
        else if (std::ranges::find(unknown, mood) == unknown.end())
            unknown.push_back(mood);
    }
    if (!unknown.empty())
        throw UnknownMoods(std::move(unknown));
    return ranks;
}

std::vector<std::string> parse_mood_order(const std::string& text) {
    const char* separator = text.find('|') != std::string::npos ? "|" : text.find('>') != std::string::npos ? ">" : ",";
    std::vector<std::string> moods;
    for (const std::string_view part : split(text, separator))
        if (const std::string_view mood = stripped(part); !mood.empty())
            moods.emplace_back(mood);
    return moods;
}

} // namespace kept
