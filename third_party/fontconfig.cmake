find_package(Fontconfig REQUIRED)
add_library(third_party::fontconfig ALIAS Fontconfig::Fontconfig)
