# libcsv comes without a CMake or pkg-config file.
find_path(LIBCSV_INCLUDE_DIR csv.h REQUIRED)
find_library(LIBCSV_LIBRARY csv REQUIRED)
add_library(third_party_csv INTERFACE)
target_include_directories(third_party_csv SYSTEM INTERFACE "${LIBCSV_INCLUDE_DIR}")
target_link_libraries(third_party_csv INTERFACE "${LIBCSV_LIBRARY}")
add_library(third_party::csv ALIAS third_party_csv)
