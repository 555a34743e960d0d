#pragma once

namespace kept::desktop {

/// A frame was put on the screen. With KEPT_TRACE_START=1 in the environment, writes "first-frame-ms N" to stderr for
/// the first: the time from the start of this process, as the kernel noted it, until now. With KEPT_TRACE_FRAMES=1
/// writes "shown" for every one.
void trace_frame(bool is_first);

} // namespace kept::desktop
