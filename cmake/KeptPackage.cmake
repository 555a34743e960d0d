# `cpack`: a package for Debian and its kin, as scripts/package builds it from the release. Fonts come from the system's
# packages; manual page, changelogs and licence lie where Debian's policy has them.
set(maintainer "The Kept founders <founders@kept.example>") # a placeholder, as the name space of the application is
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kept)
set(CPACK_PACKAGE_CONTACT "${maintainer}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL program debian)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Beside what the program is linked with: its fonts, and the library that Dear ImGui opens while it runs.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libgl1, fonts-inter, fonts-material-design-icons-iconfont")
string(CONCAT CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "libgl1-mesa-dri, xdg-desktop-portal | zenity | kdialog, xclip | wl-clipboard, "
  "dbus-user-session | default-dbus-session-bus | dbus-session-bus, "
  "libdecor-0-plugin-1-gtk | libdecor-0-plugin-1-cairo") # the title bar of windows on Wayland
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "sqlite3, fonts-noto-cjk")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "private record of the small things that rebuild trust")
string(CONCAT CPACK_DEBIAN_PACKAGE_DESCRIPTION
  "Kept is a desktop dashboard for small, repeatable actions: being on time,\n"
  "telling it straight, staying steady under strong feeling, and whatever else\n"
  "is practised. A few questions a day are answered; strength, streaks, charts,\n"
  "goals and medals show what consistency looks like.\n"
  "\n"
  "The record is one append-only SQLite file, readable by its owner alone, and\n"
  "there is no network code. The histories of ten other trackers can be brought\n"
  "along, and the command line does what the window does.")
# What policy wants packed: the same bytes each time, so gzip writes no date.
find_program(GZIP_PROGRAM gzip REQUIRED)
set(debian "${CMAKE_SOURCE_DIR}/assets/desktop/debian")
execute_process(COMMAND date -u -R -d "${KEPT_RELEASE_DATE}"
  OUTPUT_VARIABLE KEPT_CHANGELOG_DATE OUTPUT_STRIP_TRAILING_WHITESPACE)
set(KEPT_MAINTAINER "${maintainer}")
set(KEPT_PACKAGE_VERSION "${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}")
configure_file("${debian}/changelog.in" changelog.Debian @ONLY)

# kept_packed(<name> <file> <folder>): the file as <name>.gz in the package.
function(kept_packed name file folder)
  add_custom_command(OUTPUT "${name}.gz" COMMAND "${GZIP_PROGRAM}" -9nc "${file}" > "${name}.gz"
    DEPENDS "${file}" VERBATIM)
  add_custom_target(packed_${name} ALL DEPENDS "${name}.gz")
  install(FILES "${CMAKE_BINARY_DIR}/${name}.gz" DESTINATION "${folder}" COMPONENT debian EXCLUDE_FROM_ALL)
endfunction()
kept_packed(kept.1 "${CMAKE_BINARY_DIR}/kept.1" "${CMAKE_INSTALL_MANDIR}/man1")
kept_packed(changelog "${CMAKE_SOURCE_DIR}/CHANGELOG.md" "${CMAKE_INSTALL_DOCDIR}")
kept_packed(changelog.Debian "${CMAKE_BINARY_DIR}/changelog.Debian" "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${debian}/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT debian EXCLUDE_FROM_ALL)
foreach(package libimgui libstb libsqlitecpp nlohmann-json3 robin-map libcli11 libutfcpp libxxhash)
  install(FILES "/usr/share/doc/${package}-dev/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}/linked"
    RENAME ${package} COMPONENT debian EXCLUDE_FROM_ALL)
endforeach()
install(FILES "${desktop}/completions/_kept" DESTINATION "${share}/zsh/vendor-completions" COMPONENT debian
  EXCLUDE_FROM_ALL)

include(CPack)
