#include "desktop/graphics/frame_hash.hpp"

#include <imgui.h>

#include <cstddef>
#include <cstring>

namespace kept::desktop {
namespace {

std::uint64_t stir(std::uint64_t hash, std::uint64_t word) {
    hash = (hash ^ word) * 0x9E3779B97F4A7C15ULL;
    return hash ^ (hash >> 29U);
}

std::uint64_t stir_bytes(std::uint64_t hash, const void* data, std::size_t size) {
    const auto* bytes = static_cast<const std::byte*>(data);
    std::uint64_t word = 0;
    for (; size >= sizeof word; size -= sizeof word, bytes += sizeof word) {
        std::memcpy(&word, bytes, sizeof word);
        hash = stir(hash, word);
    }
    word = size;
    std::memcpy(&word, bytes, size);
    return stir(hash, word);
}

std::uint64_t stir_list(std::uint64_t hash, const ImDrawList& list) {
    hash = stir_bytes(hash, list.VtxBuffer.Data, static_cast<std::size_t>(list.VtxBuffer.size_in_bytes()));
    hash = stir_bytes(hash, list.IdxBuffer.Data, static_cast<std::size_t>(list.IdxBuffer.size_in_bytes()));
    for (const ImDrawCmd& command : list.CmdBuffer) {
        hash = stir_bytes(hash, &command.ClipRect, sizeof command.ClipRect);
        hash = stir(hash, command.ElemCount);
    }
    return hash;
}

} // namespace

std::uint64_t hash_of(const ImDrawData& data) {
    std::uint64_t hash = stir_bytes(1, &data.DisplaySize, sizeof data.DisplaySize);
    for (int at = 0; at < data.CmdListsCount; ++at)
        hash = stir_list(hash, *data.CmdLists[at]);
    return hash;
}

} // namespace kept::desktop
