find_package(rapidcheck REQUIRED)
add_library(third_party::rapidcheck ALIAS rapidcheck)
