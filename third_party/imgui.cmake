# Debian's libimgui.a holds Dear ImGui with its GLFW, OpenGL 3 and FreeType parts; they are linked only where used.
find_path(IMGUI_INCLUDE_DIR imgui.h PATH_SUFFIXES imgui REQUIRED)
find_library(IMGUI_LIBRARY imgui REQUIRED)
find_library(STB_LIBRARY stb)
find_package(Freetype REQUIRED)

add_library(third_party_imgui INTERFACE)
target_include_directories(third_party_imgui SYSTEM INTERFACE "${IMGUI_INCLUDE_DIR}" "${IMGUI_INCLUDE_DIR}/backends")
target_link_libraries(third_party_imgui INTERFACE "${IMGUI_LIBRARY}" Freetype::Freetype)
if(STB_LIBRARY)
  target_link_libraries(third_party_imgui INTERFACE "${STB_LIBRARY}")
endif()
add_library(third_party::imgui ALIAS third_party_imgui)
