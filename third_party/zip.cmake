# Debian's libzip-config.cmake asks for command line tools of a package we do not need, so pkg-config finds it.
find_package(PkgConfig REQUIRED)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET GLOBAL libzip)
add_library(third_party::zip ALIAS PkgConfig::libzip)
