#pragma once

#include <array>
#include <string_view>

namespace kept::test {

/// Words Kept says to nobody about what they did.
inline constexpr std::array<std::string_view, 14> words_that_shame{
    "failed",  "failure", "lazy",       "loser",     "weak",     "shame on", "you lost",
    "bad day", "guilty",  "disappoint", "worthless", "pathetic", "excuse",   "cheat"};

} // namespace kept::test
