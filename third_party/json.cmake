find_package(nlohmann_json REQUIRED)
add_library(third_party::json ALIAS nlohmann_json::nlohmann_json)
