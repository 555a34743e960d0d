# Headers only. Its CMake target has another name in each version.
find_path(UTFCPP_INCLUDE_DIR utf8/unchecked.h PATH_SUFFIXES utf8cpp REQUIRED)
add_library(third_party_utfcpp INTERFACE)
target_include_directories(third_party_utfcpp SYSTEM INTERFACE "${UTFCPP_INCLUDE_DIR}")
add_library(third_party::utfcpp ALIAS third_party_utfcpp)
