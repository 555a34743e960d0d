find_package(fmt REQUIRED)
add_library(third_party::fmt ALIAS fmt::fmt)
