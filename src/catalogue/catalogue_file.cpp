#include "catalogue/catalogue_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>

namespace kept {
namespace {

nlohmann::json parse_object(std::string_view text, const std::string& file) {
    nlohmann::json json = parse_catalogue_json(text, file);
    if (!json.is_object())
        throw CatalogueError(fmt::format("{}, line 1: this catalogue is one object.", file));
    return json;
}

} // namespace

CatalogueFile::CatalogueFile(std::string_view text, std::string name_of_file)
    : name(std::move(name_of_file)), json(parse_object(text, name)), own_lines(text, 1), item_lines(text, 3) {}

std::vector<std::filesystem::path> catalogue_files(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (entry->path().extension() == ".json")
            files.push_back(entry->path());
    if (error)
        throw CatalogueError(fmt::format("The folder {} cannot be read.", folder.string()));
    std::ranges::sort(files);
    return files;
}

} // namespace kept
