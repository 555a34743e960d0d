#pragma once

#include "domain/uuid.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <tsl/robin_map.h>
#include <vector>

namespace kept {

/// Things with an `id` each, in order of arrival, and found by it. Ids sort by when they were made, so most come in
/// ascending order: a new one is recognised by being greater than all before, without looking anywhere, and found by
/// bisection. Those out of order, as after two logs were merged, are in a hash table of their own.
template <typename Thing>
class IdTable {
  public:
    std::size_t size() const { return things_.size(); }
    const std::vector<Thing>& all() const { return things_; }
    const Thing& operator[](std::uint32_t place) const { return things_[place]; }
    Thing& operator[](std::uint32_t place) { return things_[place]; }

    /// Reserves room for `more` things.
    void expect(std::size_t more) {
        things_.reserve(size() + more);
        ascending_.reserve(ascending_.size() + more);
    }

    std::optional<std::uint32_t> find(const Uuid& id) const {
        if (ascending_.empty() || id > greatest_)
            return std::nullopt;
        if (id == greatest_) // one command's events come one after another
            return ascending_.back();
        const auto place = std::ranges::lower_bound(ascending_, id, {},
                                                    [this](std::uint32_t at) -> const Uuid& { return things_[at].id; });
        if (things_[*place].id == id)
            return *place;
        const auto other = others_.find(id);
        return other == others_.end() ? std::nullopt : std::optional(other->second);
    }

    /// Adds a thing whose id is not in the table yet. Returns its place.
    std::uint32_t add(const Thing& thing) {
        const auto place = static_cast<std::uint32_t>(size());
        things_.push_back(thing);
        if (ascending_.empty() || thing.id > greatest_) {
            ascending_.push_back(place);
            greatest_ = thing.id;
        } else {
            others_.emplace(thing.id, place);
        }
        return place;
    }

  private:
    std::vector<Thing> things_;
    std::vector<std::uint32_t> ascending_; ///< each with a greater id than all before it
    Uuid greatest_;                        ///< the id of the last of them
    tsl::robin_map<Uuid, std::uint32_t> others_;
};

} // namespace kept
