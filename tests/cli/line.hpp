#pragma once

#include "cli/run.hpp"
#include "support/fake_world.hpp"
#include "support/fixed_clock.hpp"
#include "support/temp_dir.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace kept::test {

using Json = nlohmann::json;

/// Runs command lines against one log and keeps what they print.
class Line {
  public:
    TempDir folder;
    std::string out, err;
    std::string input;
    bool in_is_terminal = false;
    bool takes_colour = false;
    std::filesystem::path assets = KEPT_ASSETS;

    Line() = default;
    /// Another machine: its ids are its own.
    explicit Line(std::uint8_t stream) : ids_(stream) {}

    int run(std::vector<std::string> arguments) {
        std::ostringstream out_stream, err_stream;
        std::istringstream in_stream(input);
        cli::Environment environment{out_stream,         err_stream,        in_stream,      clock_, ids_,
                                     folder / "kept.db", folder / "device", in_is_terminal, assets, false,
                                     takes_colour};
        const int code = cli::run(arguments, environment, {});
        out = out_stream.str();
        err = err_stream.str();
        return code;
    }
    Json json(std::vector<std::string> arguments) {
        arguments.emplace_back("--json");
        REQUIRE(run(std::move(arguments)) == 0);
        return Json::parse(out);
    }

  private:
    FixedClock clock_;
    CountingIds ids_;
};

} // namespace kept::test
