#pragma once

#include <filesystem>
#include <fstream>
#include <string>

namespace kept::test {

/// Makes a shell script that can be run, in the place of another program.
inline void write_program(const std::filesystem::path& path, const std::string& script) {
    std::ofstream(path) << "#!/bin/sh\n" << script;
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
}

} // namespace kept::test
