#pragma once

#include <fmt/format.h>

#include <cstddef>
#include <memory>
#include <memory_resource>
#include <string_view>
#include <vector>

namespace kept::ui {

/// Room for the words and short lists of one frame. Each frame writes over those of the one before, so that a frame
/// like the last one takes nothing from the heap. Memory handed out is valid until the next frame begins.
class FrameMemory : public std::pmr::memory_resource {
  public:
    void begin_frame();

    template <typename... Values>
    std::string_view format(fmt::format_string<Values...> form, Values&&... values) {
        return write(form, fmt::make_format_args(values...));
    }
    std::string_view copy(std::string_view text) { return format("{}", text); }

  private:
    std::string_view write(fmt::string_view form, fmt::format_args values);

    struct Sheet {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };
    /// How much is left of the sheet written on, at least `min`: another is begun where there is less.
    std::size_t room_for(std::size_t min);
    char* place() { return sheets_[sheet_].bytes.get() + used_; }

    void* do_allocate(std::size_t bytes, std::size_t alignment) override;
    void do_deallocate(void* /*place*/, std::size_t /*bytes*/, std::size_t /*alignment*/) override {}
    bool do_is_equal(const std::pmr::memory_resource& other) const noexcept override { return this == &other; }

    std::vector<Sheet> sheets_;
    std::size_t sheet_ = 0; ///< the one written on
    std::size_t used_ = 0;  ///< of it
};

/// A list that lives until the next frame begins.
template <typename Item>
using FrameList = std::pmr::vector<Item>;

} // namespace kept::ui
