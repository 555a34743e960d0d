# The window (GLFW), the drawing (OpenGL) and a context without a display (EGL).
find_package(glfw3 REQUIRED)
find_package(OpenGL REQUIRED)
find_path(EGL_INCLUDE_DIR EGL/egl.h REQUIRED)
find_library(EGL_LIBRARY EGL REQUIRED)

add_library(third_party_opengl INTERFACE)
target_include_directories(third_party_opengl SYSTEM INTERFACE "${EGL_INCLUDE_DIR}")
target_link_libraries(third_party_opengl INTERFACE glfw OpenGL::GL "${EGL_LIBRARY}")
add_library(third_party::opengl ALIAS third_party_opengl)
