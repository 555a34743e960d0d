find_package(PkgConfig REQUIRED)
pkg_check_modules(libsodium REQUIRED IMPORTED_TARGET GLOBAL libsodium)
add_library(third_party::sodium ALIAS PkgConfig::libsodium)
