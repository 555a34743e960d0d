#include "journal/settings.hpp"

#include "domain/characters.hpp"
#include "journal/events/body_text.hpp"
#include "journal/events/event.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace kept {
namespace {

using Json = nlohmann::json;

bool set_flag(bool& flag, std::string_view value) {
    if (value != "on" && value != "off")
        return false;
    flag = value == "on";
    return true;
}

std::string flag_text(bool flag) {
    return flag ? "on" : "off";
}

bool set_day_start(Settings& settings, std::string_view value) {
    int hour = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), hour);
    if (error != std::errc{} || end != value.data() + value.size() || hour < 0 || hour > 23)
        return false;
    settings.day_start_hour = hour;
    return true;
}

bool set_first_weekday(Settings& settings, std::string_view value) {
    for (const Weekday weekday : {Weekday::Monday, Weekday::Saturday, Weekday::Sunday}) {
        std::string name{weekday_name(weekday)};
        name[0] = static_cast<char>(name[0] - 'A' + 'a');
        if (value == name) {
            settings.first_weekday = weekday;
            return true;
        }
    }
    return false;
}

std::string first_weekday_text(const Settings& settings) {
    std::string name{weekday_name(settings.first_weekday)};
    name[0] = static_cast<char>(name[0] - 'A' + 'a');
    return name;
}

constexpr std::array<std::pair<std::string_view, ThemeChoice>, 3> theme_names{
    {{"paper", ThemeChoice::Paper}, {"night", ThemeChoice::Night}, {"system", ThemeChoice::System}}};

bool set_theme(Settings& settings, std::string_view value) {
    for (const auto& [name, choice] : theme_names)
        if (value == name) {
            settings.theme = choice;
            return true;
        }
    return false;
}

std::string theme_text(const Settings& settings) {
    for (const auto& [name, choice] : theme_names)
        if (settings.theme == choice)
            return std::string(name);
    return {};
}

bool set_text_size(Settings& settings, std::string_view value) {
    int size = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), size);
    if (error != std::errc{} || end != value.data() + value.size() || size < 80 || size > 200)
        return false;
    settings.text_size = size;
    return true;
}

bool set_backup_folder(Settings& settings, std::string_view value) {
    if (value != "default" && !value.starts_with('/'))
        return false;
    settings.backup_folder = value == "default" ? "" : value;
    return true;
}

bool set_quiet_hours(Settings& settings, std::string_view value) {
    const auto quiet = parse_quiet_hours(value);
    if (!quiet && value != "off")
        return false;
    settings.quiet_hours = quiet;
    return true;
}

template <typename Word>
bool set_word(Word& word, std::optional<Word> value) {
    if (value)
        word = *value;
    return value.has_value();
}

bool set_help_lines(Settings& settings, std::string_view value) {
    constexpr std::size_t longest = 4'000;
    if (count_characters(value) > longest)
        return false;
    settings.help_lines = value;
    return true;
}

constexpr std::array<SettingKey, 13> keys{{
    {"day_start_hour", "the hour at which a new day begins", "0 to 23", set_day_start,
     [](const Settings& s) { return fmt::format("{}", s.day_start_hour); }},
    {first_weekday_key, "the first day of a week", "monday, saturday or sunday", set_first_weekday, first_weekday_text},
    {"theme", "the look", "paper, night or system", set_theme, theme_text},
    {"text_size", "the size of everything, in percent", "80 to 200", set_text_size,
     [](const Settings& s) { return fmt::format("{}", s.text_size); }},
    {"reduce_motion", "no animation", "on or off",
     [](Settings& s, std::string_view v) { return set_flag(s.reduce_motion, v); },
     [](const Settings& s) { return flag_text(s.reduce_motion); }},
    {"show_streaks", "streaks beside the strength", "on or off",
     [](Settings& s, std::string_view v) { return set_flag(s.show_streaks, v); },
     [](const Settings& s) { return flag_text(s.show_streaks); }},
    {"hide_when_left", "nothing of the record on the screen while another window is used", "on or off",
     [](Settings& s, std::string_view v) { return set_flag(s.hide_when_left, v); },
     [](const Settings& s) { return flag_text(s.hide_when_left); }},
    {"safe_colours", "habit colours that differ in lightness too", "on or off",
     [](Settings& s, std::string_view v) { return set_flag(s.safe_colours, v); },
     [](const Settings& s) { return flag_text(s.safe_colours); }},
    {"backup_folder", "where daily copies of the log go", "a folder's full path, or default", set_backup_folder,
     [](const Settings& s) { return s.backup_folder.empty() ? std::string("default") : s.backup_folder; }},
    {"quiet_hours", "when no reminder comes; it waits for their end", "two times like 22:00-07:00, or off",
     set_quiet_hours, [](const Settings& s) { return s.quiet_hours ? to_text(*s.quiet_hours) : std::string("off"); }},
    {"contact_wanted", "whether the other person wants contact", "unknown, no or yes",
     [](Settings& s, std::string_view v) { return set_word(s.contact.wanted, parse_contact_wanted(v)); },
     [](const Settings& s) { return std::string(to_text(s.contact.wanted)); }},
    {"contact_danger", "whether there is or was control, threat, violence or a court order", "unsure, no or yes",
     [](Settings& s, std::string_view v) { return set_word(s.contact.danger, parse_contact_danger(v)); },
     [](const Settings& s) { return std::string(to_text(s.contact.danger)); }},
    {"help_lines", "your own help lines, for the page about safety", "a text of at most 4,000 characters",
     set_help_lines, [](const Settings& s) { return s.help_lines; }},
}};

} // namespace

std::span<const SettingKey> all_settings() {
    return keys;
}

const SettingKey* find_setting(std::string_view key) {
    const auto* found = std::ranges::find(keys, key, &SettingKey::key);
    return found == keys.end() ? nullptr : found;
}

std::string encode_setting(const SettingChange& change) {
    return dumped({{"key", change.key}, {"value", change.value}});
}

SettingChange decode_setting(std::string_view body) {
    try {
        const Json json = Json::parse(body);
        return {json.at("key").get<std::string>(), json.at("value").get<std::string>()};
    } catch (const Json::exception& error) {
        throw EventError(fmt::format("A setting cannot be read ({}).", error.what()));
    }
}

} // namespace kept
