# LeakSanitizer passes over leaks in the libraries of the system. Quick tests start RapidCheck from the same seed each time.
set(KEPT_LSAN_OPTIONS "LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0")

# kept_test(<name> SOURCES <files...> [USES <targets...>] [DEEP]) builds one doctest program and gives it to ctest, label
# quick. DEEP: the cases in its test suite "deep" become a second entry, label deep.
function(kept_test name)
  cmake_parse_arguments(TEST "DEEP" "" "SOURCES;USES" ${ARGN})
  add_executable(${name} ${TEST_SOURCES})
  target_link_libraries(${name} PRIVATE kept_options kept_test_main ${TEST_USES})
  kept_precompile(${name})
  add_test(NAME ${name} COMMAND ${name} --test-suite-exclude=deep)
  set_tests_properties(${name} PROPERTIES LABELS quick TIMEOUT 300 ENVIRONMENT "RC_PARAMS=seed=2026;${KEPT_LSAN_OPTIONS}")
  if(TEST_DEEP)
    add_test(NAME ${name}_deep COMMAND ${name} --test-suite=deep)
    set_tests_properties(${name}_deep PROPERTIES LABELS deep TIMEOUT 7200 ENVIRONMENT "${KEPT_LSAN_OPTIONS}")
  endif()
endfunction()
