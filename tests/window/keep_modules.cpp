// Part of kept where it is built with AddressSanitizer. Mesa unloads its driver at exit, before LeakSanitizer looks,
// and what the driver leaks then comes from a module without a name, which no line of lsan.supp can match. So nothing
// is unloaded.
#include <dlfcn.h>

extern "C" int dlclose(void* /*handle*/) noexcept {
    return 0;
}
