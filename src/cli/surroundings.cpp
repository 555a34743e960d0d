#include "cli/surroundings.hpp"

#include <cstdlib>
#include <string>
#include <string_view>
#include <system_error>

namespace kept::cli {
namespace {

/// "~/.local/share/kept" where it lies in the home folder.
std::string folder_for_people(const std::filesystem::path& folder) {
    const char* home = std::getenv("HOME");
    std::string text = folder.string();
    if (home != nullptr && *home != 0 && text.starts_with(std::string(home) + "/"))
        return "~" + text.substr(std::string_view(home).size());
    return text;
}

/// The log with what SQLite keeps beside it.
std::uint64_t bytes_of(const std::filesystem::path& log) {
    std::uint64_t bytes = 0;
    for (const char* end : {"", "-wal", "-shm"}) {
        std::error_code error;
        const auto size = std::filesystem::file_size(log.string() + end, error);
        bytes += error ? 0 : size;
    }
    return bytes;
}

} // namespace

ui::Surroundings surroundings_of(Session& session, App& app) {
    ui::Surroundings around;
    around.templates = session.templates();
    around.now_ms = [&app] { return app.clock().now().unix_ms; };
    around.search = [&app](const std::string& query) { return app.search(query); };
    const std::filesystem::path log = session.log_path();
    around.data_folder = folder_for_people(log.parent_path());
    around.bytes_of_record = [log] { return bytes_of(log); };
    return around;
}

} // namespace kept::cli
