#include "desktop/window/spare_memory.hpp"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace kept::desktop {

void give_back_spare_memory() {
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace kept::desktop
