#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace kept::ring_drawing {

/// Each ring with the rings it uses.
using Rings = std::map<std::string, std::set<std::string>>;

/// Reads a line a ring: its name, then the rings it uses.
Rings read_rings(std::string_view text);

/// `rings` without the arrows that follow from others: a ring uses only what no other ring it uses leads to.
Rings reduced(const Rings& rings);

} // namespace kept::ring_drawing
