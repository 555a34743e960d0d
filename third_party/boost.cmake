# Distribution functions (Boost.Math) and small vectors (Boost.Container): headers only.
find_package(Boost CONFIG REQUIRED)
add_library(third_party::boost_headers ALIAS Boost::headers)
