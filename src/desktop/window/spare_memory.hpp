#pragma once

namespace kept::desktop {

/// Returns freed heap pages to the system (malloc_trim), as far as the C library can: reading a log and making the
/// fonts take some that nothing after them needs. A few milliseconds.
void give_back_spare_memory();

} // namespace kept::desktop
