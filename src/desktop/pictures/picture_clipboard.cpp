#include "desktop/pictures/picture_clipboard.hpp"

#include "base/find_program.hpp"
#include "base/run_program.hpp"
#include "desktop/system/environment.hpp"

#include <fmt/format.h>

#include <chrono>
#include <stdexcept>

namespace kept::desktop {
namespace {

constexpr std::chrono::seconds patience{3}; ///< such a program takes its input at once and goes on in the background

} // namespace

PictureClipboard::PictureClipboard() {
    if (is_set("WAYLAND_DISPLAY"))
        if (const auto program = find_program("wl-copy"))
            words_ = {program->string(), "--type", "image/png"};
    if (words_.empty() && is_set("DISPLAY"))
        if (const auto program = find_program("xclip"))
            words_ = {program->string(), "-selection", "clipboard", "-t", "image/png", "-i"};
}

void PictureClipboard::put(const std::string& png) const {
    if (words_.empty())
        throw std::runtime_error("There is no wl-copy or xclip here, so the picture cannot be copied.");
    const ProgramRun run{.words = words_, .input = png, .is_heard = false, .deadline = patience};
    if (!run_program(run).is_good())
        throw std::runtime_error(
            fmt::format("{} did not take the picture, so it was not copied. It can be saved instead.", words_.front()));
}

} // namespace kept::desktop
