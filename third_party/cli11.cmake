find_package(CLI11 REQUIRED)
add_library(third_party::cli11 ALIAS CLI11::CLI11)
