# A ring is one folder of src/ and one static library. Its headers are reached as "<ring>/<file>.hpp" through a folder of
# its own in the build tree that holds nothing else, so a ring sees itself and what it links, and an include that points
# outward does not compile.
#
#   kept_ring(<name> SOURCES <files...> [USES <rings...>] [PUBLIC <targets...>] [PRIVATE <targets...>])
function(kept_ring name)
  cmake_parse_arguments(RING "" "" "SOURCES;USES;PUBLIC;PRIVATE" ${ARGN})
  set(root "${CMAKE_BINARY_DIR}/rings/${name}")
  file(MAKE_DIRECTORY "${root}")
  file(CREATE_LINK "${CMAKE_SOURCE_DIR}/src/${name}" "${root}/${name}" SYMBOLIC)

  add_library(kept_${name} STATIC ${RING_SOURCES})
  target_include_directories(kept_${name} PUBLIC "${root}")
  set_property(GLOBAL APPEND PROPERTY KEPT_RINGS ${name})
  set_target_properties(kept_${name} PROPERTIES KEPT_USES "${RING_USES}")
  list(TRANSFORM RING_USES PREPEND kept_)
  target_link_libraries(kept_${name} PUBLIC ${RING_USES} ${RING_PUBLIC} PRIVATE kept_options ${RING_PRIVATE})
  kept_precompile(kept_${name})
endfunction()
