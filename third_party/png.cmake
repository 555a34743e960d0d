find_package(PNG REQUIRED)
add_library(third_party::png ALIAS PNG::PNG)
