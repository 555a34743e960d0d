#include "desktop/reminders/crontab.hpp"

#include "base/run_program.hpp"
#include "desktop/system/state_file.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <stdexcept>

namespace kept::desktop {
namespace {

/// How crontab says that there is nothing yet: it ends with 1 as it does where it fails.
bool says_there_is_none(const ProgramResult& result) {
    return result.end == ProgramResult::End::Exited && result.code == 1 && result.out.empty() &&
           result.err.find("no crontab for") != std::string::npos;
}

/// The file with the crontab as it was before Kept wrote one.
std::filesystem::path keep(const std::string& before) {
    const std::filesystem::path folder = state_folder();
    const std::filesystem::path file = folder / "crontab-before-kept";
    if (before.empty() || (!folder.empty() && write_state_text(file, before)))
        return file;
    throw std::runtime_error("The crontab was left as it is: what is in it now could not be kept first, in " +
                             file.string() + ".");
}

} // namespace

std::optional<std::string> read_crontab() {
    const ProgramRun run{.words = {"crontab", "-l"}};
    const ProgramResult result = run_program(run);
    if (result.is_good())
        return result.out;
    if (says_there_is_none(result))
        return std::string();
    if (result.end == ProgramResult::End::NotStarted)
        return std::nullopt;
    throw std::runtime_error("The crontab cannot be read, so it was left as it is: " + complaint(run, result));
}

void write_crontab(const std::string& text, const std::string& before) {
    const std::filesystem::path saved = keep(before);
    const ProgramRun run{.words = {"crontab", "-"}, .input = text};
    const ProgramResult result = run_program(run);
    if (result.is_good())
        return;
    throw std::runtime_error(
        "The crontab was not changed as Kept asked: " + complaint(run, result) +
        (before.empty() ? std::string()
                        : fmt::format(" What was in it is kept; `crontab '{}'` puts it back.", saved.string())));
}

} // namespace kept::desktop
