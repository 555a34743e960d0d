# The fonts come from packages and are copied beside the program at build time, never committed.
find_file(KEPT_INTER_REGULAR Inter-Regular.otf PATHS /usr/share/fonts/opentype/inter REQUIRED)
find_file(KEPT_INTER_MEDIUM Inter-Medium.otf PATHS /usr/share/fonts/opentype/inter REQUIRED)
find_file(KEPT_INTER_SEMIBOLD Inter-SemiBold.otf PATHS /usr/share/fonts/opentype/inter REQUIRED)
find_file(KEPT_INTER_BOLD Inter-Bold.otf PATHS /usr/share/fonts/opentype/inter REQUIRED)
find_file(KEPT_ICONS MaterialIcons-Regular.ttf PATHS /usr/share/fonts/truetype/material-design-icons-iconfont REQUIRED)
set(KEPT_FONT_FILES
  "${KEPT_INTER_REGULAR}" "${KEPT_INTER_MEDIUM}" "${KEPT_INTER_SEMIBOLD}" "${KEPT_INTER_BOLD}" "${KEPT_ICONS}"
  CACHE INTERNAL "Fonts that go with the program")
file(COPY ${KEPT_FONT_FILES} DESTINATION "${CMAKE_BINARY_DIR}/share/kept/fonts")
