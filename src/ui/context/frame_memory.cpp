#include "ui/context/frame_memory.hpp"

#include <algorithm>
#include <utility>

namespace kept::ui {

void FrameMemory::begin_frame() {
    arena_->release();
    if (overflow_.bytes == 0)
        return;
    buffer_ = std::vector<std::byte>(buffer_.size() + std::exchange(overflow_.bytes, 0));
    arena_ = arena_over_buffer();
}

std::unique_ptr<std::pmr::monotonic_buffer_resource> FrameMemory::arena_over_buffer() {
    return std::make_unique<std::pmr::monotonic_buffer_resource>(buffer_.data(), buffer_.size(), &overflow_);
}

std::string_view FrameMemory::copy(std::string_view text) {
    char* const place = static_cast<char*>(arena_->allocate(text.size(), 1));
    std::ranges::copy(text, place);
    return {place, text.size()};
}

void* FrameMemory::Overflow::do_allocate(std::size_t size, std::size_t alignment) {
    bytes += size;
    return std::pmr::new_delete_resource()->allocate(size, alignment);
}

void FrameMemory::Overflow::do_deallocate(void* place, std::size_t size, std::size_t alignment) {
    std::pmr::new_delete_resource()->deallocate(place, size, alignment);
}

} // namespace kept::ui
