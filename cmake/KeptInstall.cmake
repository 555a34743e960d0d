# `cmake --install`: the program, what it reads, and what makes it at home on a desktop. All of it may be moved together:
# the program finds share/kept above itself. Component "program" goes into every package; "plain" is what a package of
# Debian's has in its own way (KeptPackage.cmake).
include(GNUInstallDirs)

set(app_id org.kept.Kept) # as src/desktop/system/app_id.hpp
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
  set(folder "icons/hicolor/${size}x${size}/apps")
  install(FILES "${desktop}/icon-${size}.png" DESTINATION "${share}/${folder}" RENAME ${app_id}.png)
  configure_file("${desktop}/icon-${size}.png" "${CMAKE_BINARY_DIR}/share/${folder}/${app_id}.png" COPYONLY)
endforeach()

# Systems without them, and prefixes that are carried elsewhere.
install(FILES ${KEPT_FONT_FILES} DESTINATION "${share}/kept/fonts" COMPONENT plain)
install(FILES README.md CHANGELOG.md LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT plain)

# The manual page is what the program says of its commands; the completions ask it.
# A build is no place to look for leaks: the tests do.
add_custom_command(OUTPUT kept.1
  COMMAND "${CMAKE_COMMAND}" -E env ASAN_OPTIONS=detect_leaks=0 $<TARGET_FILE:kept> manual-page > kept.1
  DEPENDS kept VERBATIM)
add_custom_target(manual_page ALL DEPENDS kept.1)
install(FILES "${CMAKE_BINARY_DIR}/kept.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT plain)
install(FILES "${desktop}/completions/kept.bash" DESTINATION "${share}/bash-completion/completions" RENAME kept)
install(FILES "${desktop}/completions/kept.fish" DESTINATION "${share}/fish/vendor_completions.d")
install(FILES "${desktop}/completions/_kept" DESTINATION "${share}/zsh/site-functions" COMPONENT plain)
