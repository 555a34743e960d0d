#include "ui/fonts/font_places.hpp"

#include "ui/fonts/system_fonts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <stdexcept>
#include <system_error>

namespace kept::ui {
namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, weight_count> inter_files{"Inter-Regular.otf", "Inter-Medium.otf",
                                                            "Inter-SemiBold.otf", "Inter-Bold.otf"};
constexpr const char* icon_file = "MaterialIcons-Regular.ttf";

/// The folders in which Debian and its kin put both, so that a start need not walk through every font there is.
constexpr std::array<const char*, 3> usual_folders{"", "opentype/inter", "truetype/material-design-icons-iconfont"};

std::optional<FontPlace> find_below(const fs::path& folder, const char* name) {
    std::error_code error;
    for (const char* usual : usual_folders)
        if (const fs::path path = folder / usual / name; fs::exists(path, error))
            return FontPlace{path};
    using Walk = fs::recursive_directory_iterator;
    for (Walk walk(folder, fs::directory_options::skip_permission_denied, error), end; !error && walk != end;
         walk.increment(error))
        if (walk->path().filename() == name)
            return FontPlace{walk->path()};
    return std::nullopt;
}

std::optional<FontPlace> find(const std::vector<fs::path>& folders, const char* name) {
    for (const fs::path& folder : folders)
        if (auto place = find_below(folder, name))
            return place;
    return std::nullopt;
}

FontPlace stand_in(Weight weight) {
    if (const auto place = sans_serif(weight))
        return *place;
    throw std::runtime_error("no font is installed that Kept could write with; install Inter (fonts-inter)");
}

} // namespace

FontPlaces find_fonts(const std::vector<fs::path>& folders) {
    FontPlaces places;
    std::vector<std::string> missing;
    std::vector<std::string> packages;
    for (std::size_t at = 0; at < weight_count; ++at) {
        const auto found = find(folders, inter_files.at(at));
        places.text.at(at) = found ? *found : stand_in(static_cast<Weight>(at));
        if (!found && packages.empty()) {
            missing.emplace_back("letters (Inter)");
            packages.emplace_back("fonts-inter");
        }
    }
    const auto icons = find(folders, icon_file);
    places.icons = icons ? *icons : stand_in(Weight::Regular);
    places.has_icons = icons.has_value();
    if (!icons) {
        missing.emplace_back("icons (Material Icons)");
        packages.emplace_back("fonts-material-design-icons-iconfont");
    }
    if (!missing.empty())
        places.warning =
            fmt::format("The {} Kept is drawn with are not installed, so another font stands in; install {}.",
                        fmt::join(missing, " and "), fmt::join(packages, " and "));
    return places;
}

} // namespace kept::ui
