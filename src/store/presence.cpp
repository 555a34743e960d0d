#include "store/presence.hpp"

#include "store/store_error.hpp"

#include <fmt/format.h>

#include <system_error>

namespace kept {
namespace {

namespace fs = std::filesystem;

constexpr int max_links = 40; // as Linux

[[noreturn]] void throw_unreachable(const fs::path& path, const std::error_code& error) {
    throw StoreError(fmt::format("{} cannot be reached ({}). Nothing was changed; mend the path, or name another file "
                                 "with --db.",
                                 path.string(), error.message()));
}

bool is_link(const fs::path& path) {
    std::error_code none;
    return fs::is_symlink(fs::symlink_status(path, none));
}

} // namespace

Presence presence_of(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        return Presence::Missing;
    if (error)
        throw_unreachable(path, error);
    return Presence::There;
}

fs::path followed(const fs::path& path) {
    std::error_code error;
    fs::path whole = fs::weakly_canonical(fs::absolute(path, error), error);
    // A link to what is not there yet: the standard stops before it.
    for (int links = 0; !error && is_link(whole); ++links) {
        if (links == max_links)
            error = std::make_error_code(std::errc::too_many_symbolic_link_levels);
        else
            whole = fs::weakly_canonical(whole.parent_path() / fs::read_symlink(whole, error), error);
    }
    if (error)
        throw_unreachable(path, error);
    return whole;
}

} // namespace kept
