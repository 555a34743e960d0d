#pragma once

#include "domain/uuid.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <tsl/robin_set.h>
#include <utility>
#include <vector>

namespace kept {

/// Things with an `id` each, in the order in which they came, and found by it. What finds them keeps only their places
/// and a part of the hash: a third of what a map from ids would take, and a log has many ids.
template <typename Thing>
class IdTable {
  public:
    std::size_t size() const { return things_->size(); }
    const std::vector<Thing>& all() const { return *things_; }
    const Thing& operator[](std::uint32_t place) const { return (*things_)[place]; }
    Thing& operator[](std::uint32_t place) { return (*things_)[place]; }

    /// Makes room for so many more.
    void expect(std::size_t more) {
        things_->reserve(size() + more);
        places_.reserve(size() + more);
    }

    std::optional<std::uint32_t> find(const Uuid& id) const {
        const auto found = places_.find(id);
        return found == places_.end() ? std::nullopt : std::optional(*found);
    }

    /// Adds a thing whose id is not in the table yet. Returns its place.
    std::uint32_t add(Thing thing) {
        const auto place = static_cast<std::uint32_t>(size());
        things_->push_back(std::move(thing));
        places_.insert(place);
        return place;
    }

  private:
    /// What a place, or an id looked for, stands for.
    struct IdOf {
        const std::vector<Thing>* things;
        const Uuid& operator()(const Uuid& id) const { return id; }
        const Uuid& operator()(std::uint32_t place) const { return (*things)[place].id; }
    };
    struct Hash {
        using is_transparent = void;
        IdOf id;
        std::size_t operator()(const auto& key) const { return std::hash<Uuid>()(id(key)); }
    };
    struct Equal {
        using is_transparent = void;
        IdOf id;
        bool operator()(const auto& a, const auto& b) const { return id(a) == id(b); }
    };
    using Places = tsl::robin_set<std::uint32_t, Hash, Equal, std::allocator<std::uint32_t>, true>;

    /// On the heap, so that places still mean the same things when the table is moved.
    std::unique_ptr<std::vector<Thing>> things_ = std::make_unique<std::vector<Thing>>();
    Places places_{0, Hash{{things_.get()}}, Equal{{things_.get()}}};
};

} // namespace kept
