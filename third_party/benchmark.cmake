find_package(benchmark REQUIRED)
add_library(third_party::benchmark ALIAS benchmark::benchmark)
