# Hash tables without an allocation an entry.
find_package(tsl-robin-map REQUIRED)
add_library(third_party::robin_map ALIAS tsl::robin_map)
