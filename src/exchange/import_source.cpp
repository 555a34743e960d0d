#include "exchange/import_source.hpp"

#include "exchange/imported_log.hpp"
#include "exchange/zip_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <utility>

namespace kept {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view sqlite_magic{"SQLite format 3\0", 16};
constexpr std::string_view zip_magic{"PK\x03\x04", 4};
constexpr int deepest_folder = 2;

std::string first_bytes(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw ImportError(fmt::format("{} cannot be read: permission denied. Nothing was imported.", path.string()));
    std::string bytes(sqlite_magic.size(), '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

[[noreturn]] void too_large(const fs::path& path, std::size_t max) {
    throw ImportError(
        fmt::format("{} is larger than the {} MiB that Kept reads. Nothing was imported.", path.string(), max >> 20U));
}

std::string read_file(const fs::path& path, std::size_t max) {
    std::ifstream file(path, std::ios::binary);
    std::string text;
    std::array<char, 65536> buffer{};
    while (file.read(buffer.data(), buffer.size()), file.gcount() > 0) {
        text.append(buffer.data(), static_cast<std::size_t>(file.gcount()));
        if (text.size() > max)
            too_large(path, max);
    }
    if (!file.eof())
        throw ImportError(fmt::format("{} cannot be read. Nothing was imported.", path.string()));
    return text;
}

/// JSON and base64 are one long line by right.
bool has_lines(std::string_view name, std::string_view text) {
    const std::size_t begin = text.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return begin != std::string_view::npos && text[begin] != '{' && text[begin] != '[' && !name.ends_with(".daylio");
}

/// A table or a log has short lines; what has not is something else, and would take hours to be taken apart.
void check_lines(const ImportSource& source, const ImportLimits& limits) {
    for (const auto& [name, text] : source.texts) {
        if (!has_lines(name, text))
            continue;
        std::size_t number = 1;
        for (std::size_t at = 0; at < text.size(); ++number) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            if (end - at > limits.line_bytes)
                throw ImportError(
                    fmt::format("Line {} of {} is longer than the {} KiB that Kept reads, so it is hardly a "
                                "table or a log. Nothing was imported.",
                                number, name, limits.line_bytes >> 10U));
            at = end + 1;
        }
    }
}

/// Links are not followed: a folder means the files in it.
void read_folder(ImportSource& source, const ImportLimits& limits) {
    std::size_t total = 0;
    std::size_t seen = 0;
    for (auto at = fs::recursive_directory_iterator(source.path, fs::directory_options::skip_permission_denied);
         at != fs::recursive_directory_iterator(); ++at) {
        if (++seen > limits.files)
            throw ImportError(fmt::format("The folder {} holds more than {} files, so it is hardly an export. Name the "
                                          "export's own folder. Nothing was imported.",
                                          source.path.string(), limits.files));
        if (at.depth() + 1 >= deepest_folder)
            at.disable_recursion_pending();
        if (!fs::is_regular_file(at->symlink_status()) || !is_wanted(at->path().filename().string()))
            continue;
        std::string text = read_file(at->path(), limits.file_bytes);
        total += text.size();
        if (total > limits.total_bytes)
            too_large(source.path, limits.total_bytes);
        source.texts.emplace(at->path().lexically_relative(source.path).generic_string(), std::move(text));
    }
}

/// An archive may hold the export's folder rather than its files: that folder is taken off the names.
void strip_common_folder(std::map<std::string, std::string>& texts) {
    if (texts.empty() || texts.contains("Habits.csv"))
        return;
    const std::string& first = texts.begin()->first;
    const std::string folder = first.substr(0, first.find('/') + 1);
    if (folder.empty() || !texts.contains(folder + "Habits.csv") ||
        !std::ranges::all_of(texts, [&](const auto& text) { return text.first.starts_with(folder); }))
        return;
    std::map<std::string, std::string> shorter;
    for (auto& [name, text] : texts)
        shorter.emplace(name.substr(folder.size()), std::move(text));
    texts = std::move(shorter);
}

} // namespace

std::string_view ImportSource::single_text() const {
    return is_single && texts.size() == 1 ? std::string_view(texts.begin()->second) : std::string_view();
}

const std::string* ImportSource::find(const std::string& name) const {
    const auto found = texts.find(name);
    return found == texts.end() ? nullptr : &found->second;
}

bool is_wanted(std::string_view file_name) {
    return file_name.ends_with(".csv") || file_name.ends_with(".org") || file_name.ends_with(".org_archive") ||
           file_name == "backup.daylio" || file_name == "habits" || file_name == "log";
}

ImportSource open_source(const fs::path& path, const ImportLimits& limits) {
    std::error_code none;
    const fs::file_status status = fs::status(path, none);
    if (!fs::exists(status))
        throw ImportError(fmt::format("There is no file {}. Nothing was imported.", path.string()));
    ImportSource source{.path = path};
    try {
        if (fs::is_directory(status)) {
            read_folder(source, limits);
            check_lines(source, limits);
            return source;
        }
    } catch (const fs::filesystem_error& error) {
        throw ImportError(fmt::format("The folder {} cannot be read ({}). Nothing was imported.", path.string(),
                                      error.code().message()));
    }
    if (!fs::is_regular_file(status))
        throw ImportError(fmt::format("{} is neither a file nor a folder. Nothing was imported.", path.string()));
    const std::string start = first_bytes(path);
    if (start.starts_with(sqlite_magic)) {
        source.is_sqlite = true;
    } else if (start.starts_with(zip_magic)) {
        source.texts = read_zip(path, limits);
        strip_common_folder(source.texts);
    } else {
        source.is_single = true;
        source.texts.emplace(path.filename().string(), read_file(path, limits.file_bytes));
    }
    check_lines(source, limits);
    return source;
}

} // namespace kept
