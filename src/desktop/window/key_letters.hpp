#pragma once

#include <string_view>

namespace kept::desktop {

/// The key that is meant by the key at a place on the keyboard: GLFW numbers keys by what a US keyboard has there, and
/// people go by what theirs says. `name` is what glfwGetKeyName says of it. A place whose name is no Latin character,
/// as in Greek or Russian, keeps its number; so do the digits, which are typed with Shift in some languages.
int key_meant(int place, std::string_view name);

} // namespace kept::desktop
