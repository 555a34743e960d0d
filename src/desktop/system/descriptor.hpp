#pragma once

#include <unistd.h>
#include <utility>

namespace kept::desktop {

/// A file descriptor that is closed in the end; -1: none.
class Descriptor {
  public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    int get() const { return number_; }
    bool is_open() const { return number_ >= 0; }
    /// Closes it now.
    void close() {
        if (const int number = std::exchange(number_, -1); number >= 0)
            ::close(number);
    }

  private:
    int number_ = -1;
};

} // namespace kept::desktop
