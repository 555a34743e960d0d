#pragma once

#include "app/clock.hpp"
#include "domain/uuid.hpp"

#include <filesystem>
#include <istream>
#include <ostream>

namespace kept::shell {

/// The streams, clock, ids and places that every command and the window are given. Owned by main or by a test.
struct Environment {
    std::ostream& out;
    std::ostream& err;
    std::istream& in;
    const Clock& clock;
    IdSource& ids;
    std::filesystem::path default_log;
    std::filesystem::path device_file;
    bool in_is_terminal = false;
    std::filesystem::path assets = {}; ///< the folder of the catalogues
    bool makes_backups = false;        ///< a copy of the log on the first start of each day
    bool out_takes_colour = false;     ///< a terminal, and the user did not forbid it (NO_COLOR)
};

} // namespace kept::shell
