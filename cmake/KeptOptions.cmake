# What every target of ours is compiled with. Linked PRIVATE, so nothing leaks to third-party headers.
add_library(kept_options INTERFACE)
target_compile_features(kept_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)

target_compile_options(kept_options INTERFACE
  -Wall -Wextra -Wpedantic
  -Wno-missing-field-initializers # designated initialisers name what matters; the rest have defaults
  -Wconversion            # amounts, days and pixels must not change type by accident
  -Wshadow
  -Wnon-virtual-dtor
  -Wold-style-cast
  -Woverloaded-virtual
  -Wformat=2              # user text is never a format string
  -Wimplicit-fallthrough
  -Wnull-dereference
  $<$<BOOL:${KEPT_WERROR}>:-Werror>)

# g++ 12 reports null dereferences and overlaps inside inlined standard library code once the optimiser is on.
target_compile_options(kept_options INTERFACE
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-Wno-null-dereference;-Wno-restrict>)

if(KEPT_SANITIZE)
  target_compile_options(kept_options INTERFACE -fsanitize=${KEPT_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(kept_options INTERFACE -fsanitize=${KEPT_SANITIZE})
endif()

# A mistake that slips through should stop the program rather than be of use to anyone: addresses that cannot be guessed,
# tables that cannot be overwritten, checked stacks, library containers and copies. tests/build/check_hardening.sh looks.
target_compile_options(kept_options INTERFACE -fPIE -fstack-protector-strong)
target_compile_definitions(kept_options INTERFACE _GLIBCXX_ASSERTIONS)
target_link_options(kept_options INTERFACE -pie -Wl,-z,relro,-z,now)
if(NOT KEPT_SANITIZE) # the sanitizers watch the same calls themselves
  target_compile_options(kept_options INTERFACE $<$<CONFIG:Release>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>)
endif()
