#pragma once

namespace kept::desktop {

/// The environment has this variable, with something in it.
bool is_set(const char* variable);

} // namespace kept::desktop
