#include "desktop/graphics/frame_hash.hpp"

#include <imgui.h>

#include <cstddef>
#include <xxhash.h>

namespace kept::desktop {
namespace {

/// The hash of what came before, and of `size` bytes more.
std::uint64_t joined(std::uint64_t hash, const void* data, std::size_t size) {
    return XXH3_64bits_withSeed(data, size, hash);
}

std::uint64_t joined(std::uint64_t hash, const ImDrawList& list) {
    hash = joined(hash, list.VtxBuffer.Data, static_cast<std::size_t>(list.VtxBuffer.size_in_bytes()));
    hash = joined(hash, list.IdxBuffer.Data, static_cast<std::size_t>(list.IdxBuffer.size_in_bytes()));
    for (const ImDrawCmd& command : list.CmdBuffer) {
        hash = joined(hash, &command.ClipRect, sizeof command.ClipRect);
        hash = joined(hash, &command.ElemCount, sizeof command.ElemCount);
    }
    return hash;
}

} // namespace

std::uint64_t hash_of(const ImDrawData& data) {
    std::uint64_t hash = joined(0, &data.DisplaySize, sizeof data.DisplaySize);
    for (int at = 0; at < data.CmdListsCount; ++at)
        hash = joined(hash, *data.CmdLists[at]);
    return hash;
}

} // namespace kept::desktop
