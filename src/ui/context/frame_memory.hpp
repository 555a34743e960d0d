#pragma once

#include <fmt/format.h>

#include <cstddef>
#include <iterator>
#include <memory>
#include <memory_resource>
#include <string_view>
#include <vector>

namespace kept::ui {

/// Room for the words and short lists of one frame. Each frame writes over those of the one before, so that a frame
/// like the last one takes nothing from the heap. Memory handed out is valid until the next frame begins.
class FrameMemory {
  public:
    void begin_frame();

    template <typename... Values>
    std::string_view format(fmt::format_string<Values...> form, Values&&... values) {
        form_.clear();
        fmt::vformat_to(std::back_inserter(form_), form, fmt::make_format_args(values...));
        return copy({form_.data(), form_.size()});
    }
    std::string_view copy(std::string_view text);
    /// For a FrameList.
    std::pmr::memory_resource* resource() { return arena_.get(); }

  private:
    /// The heap, for what the buffer has no room for.
    class Overflow : public std::pmr::memory_resource {
      public:
        std::size_t bytes = 0;

      private:
        void* do_allocate(std::size_t size, std::size_t alignment) override;
        void do_deallocate(void* place, std::size_t size, std::size_t alignment) override;
        bool do_is_equal(const std::pmr::memory_resource& other) const noexcept override { return this == &other; }
    };

    std::unique_ptr<std::pmr::monotonic_buffer_resource> arena_over_buffer();

    static constexpr std::size_t first_size = 16'384;

    Overflow overflow_; ///< of this frame; the buffer of the next one is larger by it
    std::vector<std::byte> buffer_ = std::vector<std::byte>(first_size);
    std::unique_ptr<std::pmr::monotonic_buffer_resource> arena_ = arena_over_buffer(); ///< in the buffer, then beyond
    fmt::memory_buffer form_;                                                          ///< the words being formatted
};

/// A list that lives until the next frame begins.
template <typename Item>
using FrameList = std::pmr::vector<Item>;

} // namespace kept::ui
