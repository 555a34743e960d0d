# `cmake --install`: the program, what it reads, and what makes it at home on a desktop. All of it may be moved together:
# the program finds share/kept above itself. Component "program" goes into every package; "plain" is what a package of
# Debian's has in its own way (KeptPackage.cmake).
include(GNUInstallDirs)

set(app_id org.kept.Kept) # as src/desktop/app_id.hpp
set(desktop "${CMAKE_SOURCE_DIR}/assets/desktop")
set(share "${CMAKE_INSTALL_DATADIR}")
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME program)

install(TARGETS kept RUNTIME COMPONENT program)
foreach(catalogue ${KEPT_CATALOGUES})
  cmake_path(GET catalogue PARENT_PATH folder)
  install(FILES "assets/${catalogue}" DESTINATION "${share}/kept/${folder}")
endforeach()

configure_file("${desktop}/${app_id}.metainfo.xml.in" "${app_id}.metainfo.xml" @ONLY)
install(FILES "${CMAKE_BINARY_DIR}/${app_id}.metainfo.xml" DESTINATION "${share}/metainfo")
install(FILES "${desktop}/${app_id}.desktop" DESTINATION "${share}/applications")
install(FILES "${desktop}/icon.svg" DESTINATION "${share}/icons/hicolor/scalable/apps" RENAME ${app_id}.svg)
foreach(size 16 24 32 48 64 128 256)
  install(FILES "${desktop}/icon-${size}.png" DESTINATION "${share}/icons/hicolor/${size}x${size}/apps"
    RENAME ${app_id}.png)
endforeach()

# Systems without them, and prefixes that are carried elsewhere.
install(FILES ${KEPT_FONT_FILES} DESTINATION "${share}/kept/fonts" COMPONENT plain)
install(FILES README.md CHANGELOG.md LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT plain)
