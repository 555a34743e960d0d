#include "ui/frame_text.hpp"

namespace kept::ui {
namespace {

constexpr std::size_t sheet_size = 16 * 1024;

} // namespace

void FrameText::begin_frame() {
    sheet_ = 0;
    used_ = 0;
}

std::size_t FrameText::room_for(std::size_t least) {
    while (sheet_ < sheets_.size() && sheets_[sheet_].size - used_ < least) {
        ++sheet_;
        used_ = 0;
    }
    if (sheet_ == sheets_.size()) {
        const std::size_t size = std::max(least, sheet_size);
        sheets_.push_back({std::make_unique<char[]>(size), size});
    }
    return sheets_[sheet_].size - used_;
}

} // namespace kept::ui
