#pragma once

#include "domain/check_in.hpp"
#include "journal/check_ins/entry.hpp"

#include <optional>
#include <string_view>

namespace kept {

/// A cell of a table as people fill it in: yes, no, skip in their usual spellings and marks, or an amount, with a
/// decimal comma where `comma` says so. nullopt where it is neither, and for amounts below zero or too large.
std::optional<Entry> parse_cell(std::string_view text, bool comma = false);

} // namespace kept
