find_package(doctest REQUIRED)
set(doctest_DIR "${doctest_DIR}" CACHE INTERNAL "Where doctest.cmake lies")
add_library(third_party::doctest ALIAS doctest::doctest)
