#include "fault_vfs.hpp"

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <new>
#include <sqlite3.h>
#include <unistd.h>
#include <utility>

namespace kept::test {
namespace {

// SQLite's interface is plain functions: what they share has to lie here. Each forked child has its own.
Fault fault = Fault::None;       // NOLINT
int at_call = 0;                 // NOLINT
int calls = 0;                   // NOLINT
std::function<void()> neighbour; // NOLINT
sqlite3_vfs* real = nullptr;
sqlite3_vfs shim;
sqlite3_io_methods methods;

struct ShimFile {
    sqlite3_file base;
    sqlite3_file* file; ///< the real one, behind this
};

sqlite3_file* real_of(sqlite3_file* file) {
    return reinterpret_cast<ShimFile*>(file)->file;
}

/// SQLITE_OK, or what this call is to fail with.
int strike(int error, bool is_write = false) {
    if (fault == Fault::DiskFull) {
        if (!is_write)
            return SQLITE_OK;
        return ++calls >= at_call && at_call > 0 ? SQLITE_FULL : SQLITE_OK;
    }
    if (++calls != at_call)
        return SQLITE_OK;
    if (fault == Fault::Neighbour)
        neighbour();
    if (fault == Fault::Kill)
        ::kill(::getpid(), SIGKILL);
    return fault == Fault::IoError ? error : SQLITE_OK;
}

#define PASS(error, is_write, call)                                                                                    \
    if (const int code = strike(error, is_write); code != SQLITE_OK)                                                   \
        return code;                                                                                                   \
    return call

int x_close(sqlite3_file* f) {
    return real_of(f)->pMethods->xClose(real_of(f));
}
int x_read(sqlite3_file* f, void* to, int size, sqlite3_int64 at) {
    PASS(SQLITE_IOERR_READ, false, real_of(f)->pMethods->xRead(real_of(f), to, size, at));
}
int x_write(sqlite3_file* f, const void* from, int size, sqlite3_int64 at) {
    if (fault == Fault::Kill && calls + 1 == at_call) // a page that is half written
        real_of(f)->pMethods->xWrite(real_of(f), from, size / 2, at);
    PASS(SQLITE_IOERR_WRITE, true, real_of(f)->pMethods->xWrite(real_of(f), from, size, at));
}
int x_truncate(sqlite3_file* f, sqlite3_int64 size) {
    PASS(SQLITE_IOERR_TRUNCATE, false, real_of(f)->pMethods->xTruncate(real_of(f), size));
}
int x_sync(sqlite3_file* f, int flags) {
    PASS(SQLITE_IOERR_FSYNC, false, real_of(f)->pMethods->xSync(real_of(f), flags));
}
int x_file_size(sqlite3_file* f, sqlite3_int64* size) {
    PASS(SQLITE_IOERR_FSTAT, false, real_of(f)->pMethods->xFileSize(real_of(f), size));
}
int x_lock(sqlite3_file* f, int level) {
    PASS(SQLITE_IOERR_LOCK, false, real_of(f)->pMethods->xLock(real_of(f), level));
}
int x_unlock(sqlite3_file* f, int level) {
    return real_of(f)->pMethods->xUnlock(real_of(f), level);
}
int x_check_lock(sqlite3_file* f, int* held) {
    return real_of(f)->pMethods->xCheckReservedLock(real_of(f), held);
}
int x_control(sqlite3_file* f, int what, void* argument) {
    return real_of(f)->pMethods->xFileControl(real_of(f), what, argument);
}
int x_sector(sqlite3_file* f) {
    return real_of(f)->pMethods->xSectorSize(real_of(f));
}
int x_device(sqlite3_file* f) {
    return real_of(f)->pMethods->xDeviceCharacteristics(real_of(f));
}
int x_shm_map(sqlite3_file* f, int page, int size, int extend, void volatile** to) {
    PASS(SQLITE_IOERR_SHMMAP, false, real_of(f)->pMethods->xShmMap(real_of(f), page, size, extend, to));
}
int x_shm_lock(sqlite3_file* f, int offset, int count, int flags) {
    if ((flags & SQLITE_SHM_UNLOCK) != 0)
        return real_of(f)->pMethods->xShmLock(real_of(f), offset, count, flags);
    PASS(SQLITE_IOERR_SHMLOCK, false, real_of(f)->pMethods->xShmLock(real_of(f), offset, count, flags));
}
void x_shm_barrier(sqlite3_file* f) {
    real_of(f)->pMethods->xShmBarrier(real_of(f));
}
int x_shm_unmap(sqlite3_file* f, int remove) {
    return real_of(f)->pMethods->xShmUnmap(real_of(f), remove);
}

int x_open(sqlite3_vfs* /*vfs*/, sqlite3_filename name, sqlite3_file* f, int flags, int* out_flags) {
    auto* mine = reinterpret_cast<ShimFile*>(f);
    mine->base.pMethods = nullptr;
    mine->file = reinterpret_cast<sqlite3_file*>(mine + 1);
    if (const int code = strike(SQLITE_CANTOPEN); code != SQLITE_OK)
        return code;
    const int code = real->xOpen(real, name, mine->file, flags, out_flags);
    if (mine->file->pMethods != nullptr)
        mine->base.pMethods = &methods;
    return code;
}
int x_delete(sqlite3_vfs* /*vfs*/, const char* name, int sync) {
    PASS(SQLITE_IOERR_DELETE, false, real->xDelete(real, name, sync));
}
int x_access(sqlite3_vfs* /*vfs*/, const char* name, int flags, int* out) {
    PASS(SQLITE_IOERR_ACCESS, false, real->xAccess(real, name, flags, out));
}

#undef PASS

// --- allocations ---

sqlite3_mem_methods real_memory;
int fail_at = 0;        // NOLINT
int allocations = 0;    // NOLINT
bool all_after = false; // NOLINT

bool is_to_fail() {
    ++allocations;
    return fail_at > 0 && (allocations == fail_at || (all_after && allocations > fail_at));
}
void* faulty_malloc(int size) {
    return is_to_fail() ? nullptr : real_memory.xMalloc(size);
}
void* faulty_realloc(void* old, int size) {
    return is_to_fail() ? nullptr : real_memory.xRealloc(old, size);
}

} // namespace

void install_fault_vfs(Fault what, int call) {
    fault = what;
    at_call = call;
    calls = 0;
    real = sqlite3_vfs_find(nullptr);
    methods = {};
    methods.iVersion = 2; // without memory-mapped reading, so that every read can fail
    methods.xClose = x_close;
    methods.xRead = x_read;
    methods.xWrite = x_write;
    methods.xTruncate = x_truncate;
    methods.xSync = x_sync;
    methods.xFileSize = x_file_size;
    methods.xLock = x_lock;
    methods.xUnlock = x_unlock;
    methods.xCheckReservedLock = x_check_lock;
    methods.xFileControl = x_control;
    methods.xSectorSize = x_sector;
    methods.xDeviceCharacteristics = x_device;
    methods.xShmMap = x_shm_map;
    methods.xShmLock = x_shm_lock;
    methods.xShmBarrier = x_shm_barrier;
    methods.xShmUnmap = x_shm_unmap;
    std::memcpy(&shim, real, sizeof shim);
    shim.szOsFile = static_cast<int>(sizeof(ShimFile)) + real->szOsFile;
    shim.zName = "kept-faults";
    shim.xOpen = x_open;
    shim.xDelete = x_delete;
    shim.xAccess = x_access;
    sqlite3_vfs_register(&shim, 1);
}

void install_neighbour(std::function<void()> act, int call) {
    neighbour = std::move(act);
    install_fault_vfs(Fault::Neighbour, call);
}

int fault_vfs_calls() {
    return calls;
}

void install_fault_malloc(int at_allocation, bool keeps_failing) {
    sqlite3_shutdown();
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real_memory);
    fail_at = at_allocation;
    all_after = keeps_failing;
    allocations = 0;
    sqlite3_mem_methods faulty = real_memory;
    faulty.xMalloc = faulty_malloc;
    faulty.xRealloc = faulty_realloc;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &faulty);
}

int fault_allocations() {
    return allocations;
}

} // namespace kept::test
