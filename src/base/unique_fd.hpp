#pragma once

#include <unistd.h>
#include <utility>

namespace kept {

/// A file descriptor that is closed in the end; -1: none.
class UniqueFd {
  public:
    UniqueFd() = default;
    explicit UniqueFd(int number) : number_(number) {}
    UniqueFd(UniqueFd&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    UniqueFd& operator=(UniqueFd&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    UniqueFd(const UniqueFd&) = delete;
    UniqueFd& operator=(const UniqueFd&) = delete;
    ~UniqueFd() { close(); }

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

} // namespace kept
