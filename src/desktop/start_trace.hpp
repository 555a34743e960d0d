#pragma once

namespace kept::desktop {

/// With KEPT_TRACE_START=1 in the environment, writes "first-frame-ms N" to stderr: the time from the start of this
/// process, as the kernel noted it, until now.
void trace_first_frame();

} // namespace kept::desktop
