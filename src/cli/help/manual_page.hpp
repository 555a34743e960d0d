#pragma once

#include "cli/help/command_help.hpp"

#include <string>
#include <string_view>

namespace kept::cli {

struct Edition {
    std::string_view version;
    std::string_view date; ///< of its release, so that the same sources make the same page
};

/// kept(1) in the language of man: every command with its words and options, as --help says them.
std::string manual_page(const CommandHelp& program, const Edition& edition);

} // namespace kept::cli
