#include "store/log_draft.hpp"

#include "store/store_error.hpp"

#include <fmt/format.h>

#include <system_error>
#include <unistd.h>

namespace kept {
namespace {

namespace fs = std::filesystem;

/// Returns the result of `make`. Rethrows its errors as a sentence about `path`.
template <typename Make>
auto or_sentence(const fs::path& path, Make make) {
    try {
        return make();
    } catch (const std::system_error& error) {
        throw StoreError(
            fmt::format("Nothing could be made at {} ({}). Everything else is as it was; choose another place.",
                        path.string(), error.code().message()));
    }
}

} // namespace

LogDraft::LogDraft(const fs::path& target) : file_(or_sentence(target, [&] { return DraftFile(target); })) {}

LogDraft::~LogDraft() {
    for (const char* suffix : {"-journal", "-wal", "-shm"}) // SQLite's, if the making broke off
        ::unlink((path().string() + suffix).c_str());
}

bool LogDraft::put_into_place() {
    return or_sentence(file_.target(), [&] { return file_.put_into_place(); });
}

void LogDraft::replace_target() {
    or_sentence(file_.target(), [&] { file_.replace_target(); });
}

void make_log_folders(const fs::path& folder) {
    or_sentence(folder, [&] { make_private_folders(folder); });
}

} // namespace kept
