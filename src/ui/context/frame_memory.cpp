#include "ui/context/frame_memory.hpp"

#include <algorithm>

namespace kept::ui {
namespace {

constexpr std::size_t sheet_size = 16 * 1024;

} // namespace

void FrameMemory::begin_frame() {
    sheet_ = 0;
    used_ = 0;
}

std::string_view FrameMemory::write(fmt::string_view form, fmt::format_args values) {
    const std::size_t room = room_for(1);
    std::size_t size = fmt::vformat_to_n(place(), room, form, values).size;
    if (size > room) {
        room_for(size);
        size = fmt::vformat_to_n(place(), size, form, values).size;
    }
    const std::string_view written(place(), size);
    used_ += size;
    return written;
}

std::size_t FrameMemory::room_for(std::size_t min) {
    while (sheet_ < sheets_.size() && sheets_[sheet_].size - used_ < min) {
        ++sheet_;
        used_ = 0;
    }
    if (sheet_ == sheets_.size()) {
        const std::size_t size = std::max(min, sheet_size);
        sheets_.push_back({std::make_unique<char[]>(size), size});
    }
    return sheets_[sheet_].size - used_;
}

void* FrameMemory::do_allocate(std::size_t bytes, std::size_t alignment) {
    std::size_t room = room_for(bytes + alignment);
    void* begin = place();
    std::align(alignment, bytes, begin, room); // there is room for it: the alignment was asked for too
    used_ = static_cast<std::size_t>(static_cast<char*>(begin) - sheets_[sheet_].bytes.get()) + bytes;
    return begin;
}

} // namespace kept::ui
