#pragma once

#include "domain/uuid.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <tsl/robin_set.h>
#include <utility>
#include <vector>

namespace kept {

/// Things with an `id` each, in the order in which they came, and found by it. Ids sort by when they were made, so most
/// come in ascending order: a new one is told by being greater than all before, without looking anywhere, and found by
/// bisection. Those that do not, as where two logs were merged, are in a table of their own, of places and not of ids.
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
        ascending_.reserve(ascending_.size() + more);
    }

    std::optional<std::uint32_t> find(const Uuid& id) const {
        if (ascending_.empty() || id > greatest_)
            return std::nullopt;
        if (id == greatest_) // one command's events come one after another
            return ascending_.back();
        const auto place = std::ranges::lower_bound(ascending_, id, {}, id_of());
        if ((*things_)[*place].id == id)
            return *place;
        const auto other = others_.find(id);
        return other == others_.end() ? std::nullopt : std::optional(*other);
    }

    /// Adds a thing whose id is not in the table yet. Returns its place.
    std::uint32_t add(Thing thing) {
        const auto place = static_cast<std::uint32_t>(size());
        const Uuid id = thing.id;
        things_->push_back(std::move(thing));
        if (ascending_.empty() || id > greatest_) {
            ascending_.push_back(place);
            greatest_ = id;
        } else {
            others_.insert(place);
        }
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
    using Others = tsl::robin_set<std::uint32_t, Hash, Equal, std::allocator<std::uint32_t>, true>;

    IdOf id_of() const { return {things_.get()}; }

    /// On the heap, so that places still mean the same things when the table is moved.
    std::unique_ptr<std::vector<Thing>> things_ = std::make_unique<std::vector<Thing>>();
    std::vector<std::uint32_t> ascending_; ///< each with a greater id than all before it
    Uuid greatest_;                        ///< the id of the last of them
    Others others_{0, Hash{id_of()}, Equal{id_of()}};
};

} // namespace kept
