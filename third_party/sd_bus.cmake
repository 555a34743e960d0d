# sd-bus shows reminders and the portal's dialog for files. Without it Kept builds all the same and has neither.
option(KEPT_SD_BUS "Use sd-bus where libsystemd is installed" ON)
find_package(PkgConfig REQUIRED)
pkg_check_modules(libsystemd IMPORTED_TARGET GLOBAL libsystemd)
if(libsystemd_FOUND AND KEPT_SD_BUS)
  add_library(third_party::sd_bus ALIAS PkgConfig::libsystemd)
endif()
