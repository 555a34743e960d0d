# Distribution functions of Boost.Math: headers only.
find_package(Boost CONFIG REQUIRED)
add_library(third_party::boost_math ALIAS Boost::headers)
