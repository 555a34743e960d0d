# Compiled into the one place that hashes, so that the program opens no library for it.
find_path(XXHASH_INCLUDE_DIR xxhash.h REQUIRED)
add_library(third_party_xxhash INTERFACE)
target_include_directories(third_party_xxhash SYSTEM INTERFACE "${XXHASH_INCLUDE_DIR}")
target_compile_definitions(third_party_xxhash INTERFACE XXH_INLINE_ALL)
add_library(third_party::xxhash ALIAS third_party_xxhash)
