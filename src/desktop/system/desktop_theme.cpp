#include "desktop/system/desktop_theme.hpp"

#include "base/home_folder.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

namespace kept::desktop {
namespace {

namespace fs = std::filesystem;

/// The value of `key` in a file of "key=value" lines.
std::optional<std::string> value_of(const fs::path& file, std::string_view key) {
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        const auto equals = line.find('=');
        if (equals != std::string::npos && std::string_view(line).substr(0, equals) == key)
            return line.substr(equals + 1);
    }
    return std::nullopt;
}

bool sounds_dark(std::string_view name) {
    return name.find("dark") != std::string_view::npos || name.find("Dark") != std::string_view::npos;
}

std::optional<bool> gtk_says(const fs::path& file) {
    if (const auto prefers = value_of(file, "gtk-application-prefer-dark-theme"))
        return *prefers == "1" || *prefers == "true";
    if (const auto theme = value_of(file, "gtk-theme-name"))
        return sounds_dark(*theme);
    return std::nullopt;
}

} // namespace

bool is_desktop_dark(ColourScheme found) {
    if (const char* theme = std::getenv("GTK_THEME"); theme != nullptr && *theme != 0)
        return sounds_dark(theme);
    if (found != ColourScheme::NoPreference)
        return found == ColourScheme::Dark;
    const fs::path folder = xdg_folder("XDG_CONFIG_HOME", ".config");
    for (const char* file : {"gtk-4.0/settings.ini", "gtk-3.0/settings.ini"})
        if (const auto says = gtk_says(folder / file))
            return *says;
    const auto scheme = value_of(folder / "kdeglobals", "ColorScheme");
    return scheme && sounds_dark(*scheme);
}

} // namespace kept::desktop
