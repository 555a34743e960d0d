# The headers of the standard library that most files read anyway are compiled once for all targets. Each file still
# includes what it uses: clang-tidy reads every one of them without this.
#
# kept_precompile(<target>): a target that is compiled with kept_options and nothing that changes these headers.
function(kept_precompile target)
  if(NOT KEPT_PCH)
    return()
  endif()
  if(NOT TARGET kept_headers)
    file(WRITE "${CMAKE_BINARY_DIR}/kept_headers.cpp" "")
    add_library(kept_headers OBJECT "${CMAKE_BINARY_DIR}/kept_headers.cpp")
    target_link_libraries(kept_headers PRIVATE kept_options third_party::fmt)
    target_precompile_headers(kept_headers PRIVATE
      <algorithm> <array> <chrono> <cmath> <filesystem> <functional> <map> <memory> <optional> <set> <span> <string>
      <string_view> <unordered_map> <variant> <vector> <fmt/format.h> <boost/container/small_vector.hpp>
      <tsl/robin_map.h>)
  endif()
  target_precompile_headers(${target} REUSE_FROM kept_headers)
endfunction()
