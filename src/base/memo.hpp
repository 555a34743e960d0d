#pragma once

#include <cstdint>
#include <optional>
#include <utility>

namespace kept {

/// A value with the key it was made for: made again only for another key.
///
/// Whatever the value depends on belongs in the key; the key of everything that is read from the journal holds its
/// Revision. If making it throws, the old value and its key stay.
template <typename Key, typename Value>
class Memo {
  public:
    /// The value for `key`. `make()` returns it, and is called only if the last one was made for another key.
    template <typename Make>
    Value& get(const Key& key, Make make) {
        if (key_ != key) {
            value_ = make();
            key_ = key;
            ++version_;
        }
        return value_;
    }
    /// Brings the value to another key by `change(value)`, for values that need not be made whole again.
    template <typename Change>
    void update(const Key& key, Change change) {
        key_.reset();
        change(value_);
        key_ = key;
        ++version_;
    }
    /// The next get() makes the value.
    void clear() { key_.reset(); }

    /// Empty before the first get() and after clear().
    const std::optional<Key>& key() const { return key_; }
    /// Counts the values that were made: another number, another value.
    std::uint64_t version() const { return version_; }

    Value& operator*() { return value_; }
    const Value& operator*() const { return value_; }
    Value* operator->() { return &value_; }
    const Value* operator->() const { return &value_; }

  private:
    std::optional<Key> key_;
    Value value_{};
    std::uint64_t version_ = 0;
};

} // namespace kept
