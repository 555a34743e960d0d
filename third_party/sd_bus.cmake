# sd-bus shows reminders. Without it Kept builds all the same and has no notifications.
find_package(PkgConfig REQUIRED)
pkg_check_modules(libsystemd IMPORTED_TARGET GLOBAL libsystemd)
if(libsystemd_FOUND)
  add_library(third_party::sd_bus ALIAS PkgConfig::libsystemd)
endif()
