#pragma once

#include "ui/screens/data_service.hpp"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace kept::test {

/// A data service that shows what a test puts into it, and notes what it is asked.
class StandInData : public ui::DataService {
  public:
    ui::DataView shown;
    std::vector<ui::DataRequest> asked;
    std::function<void()> before_view = [] {}; ///< may throw, as a folder may that cannot be read

    const ui::DataView& view() const override {
        before_view();
        return shown;
    }
    void ask(ui::DataRequest request) override { asked.push_back(std::move(request)); }
    std::optional<ui::DataOutcome> work() override { return std::nullopt; }
    void wake_with(std::function<void()> /*wake*/) override {}
};

} // namespace kept::test
