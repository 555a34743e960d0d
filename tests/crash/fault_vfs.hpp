#pragma once

#include <cstdint>
#include <functional>

namespace kept::test {

/// What happens at one call of SQLite's to the operating system.
enum class Fault : std::uint8_t {
    None,
    IoError,  ///< the call fails
    DiskFull, ///< a write fails for want of room, and so does every later one
    Kill,     ///< the process dies as by kill -9, in the middle of the call
    Neighbour ///< another program does something before the call
};

/// Puts a layer under SQLite in this process that counts its calls and lets the one with this number go wrong. Meant
/// for a forked child: it cannot be taken away again.
void install_fault_vfs(Fault fault, int at_call);

/// As install_fault_vfs() with Fault::Neighbour: before the call with this number, `act` runs. Nothing fails.
void install_neighbour(std::function<void()> act, int at_call);

/// Calls counted so far; of writes alone where the fault is DiskFull.
int fault_vfs_calls();

/// Lets SQLite's allocation with this number, and all after it while `keeps_failing`, fail. For a forked child in which
/// SQLite was not used yet. 0: only count.
void install_fault_malloc(int at_allocation, bool keeps_failing);
int fault_allocations();

} // namespace kept::test
