# kept_test(<name> SOURCES <files...> [USES <targets...>]) builds one doctest program and registers each of its cases
# with ctest. Cases in the suite "deep" get the label deep, all others quick.
include("${doctest_DIR}/doctest.cmake") # doctest_discover_tests

function(kept_test name)
  cmake_parse_arguments(TEST "" "" "SOURCES;USES" ${ARGN})
  add_executable(${name} ${TEST_SOURCES})
  target_link_libraries(${name} PRIVATE kept_options kept_test_main ${TEST_USES})
  doctest_discover_tests(${name} TEST_PREFIX "${name}: " TEST_SPEC "--test-suite-exclude=deep"
    PROPERTIES LABELS quick TIMEOUT 120)
  doctest_discover_tests(${name} TEST_PREFIX "${name}: " TEST_SPEC "--test-suite=deep"
    TEST_LIST ${name}_DEEP PROPERTIES LABELS deep TIMEOUT 1500)
endfunction()
