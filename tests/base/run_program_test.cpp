#include "base/run_program.hpp"
#include "support/temp_dir.hpp"

#include <doctest/doctest.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <string>

using namespace kept;
using kept::test::TempDir;
using End = ProgramResult::End;
using std::chrono::milliseconds;

namespace {

ProgramRun shell(const std::string& script) {
    return {.words = {"/bin/sh", "-c", script}};
}

} // namespace

TEST_CASE("a program's words, its complaint and its exit code come back apart") {
    const ProgramResult result = run_program(shell("echo out; echo why >&2; exit 3"));
    CHECK(result.end == End::Exited);
    CHECK(result.code == 3);
    CHECK(result.out == "out\n");
    CHECK(result.err == "why\n");
    CHECK(!result.is_good());
    CHECK(complaint(shell(""), result) == "sh said \"why\" (code 3).");
}

TEST_CASE("input of any size goes in while output comes out") {
    const std::string text(1'000'000, 'x');
    ProgramRun run{.words = {"cat"}, .input = text};
    CHECK(run_program(run).out == text);
    run.words = {"true"}; // and one that reads none of it ends nobody
    CHECK(run_program(run).is_good());
}

TEST_CASE("without input a program reads nothing, whatever Kept's own stdin has") {
    CHECK(run_program({.words = {"cat"}}).out.empty());
}

TEST_CASE("a program that is not there is one that did not start") {
    const ProgramRun run{.words = {"/nowhere/crontab"}};
    const ProgramResult result = run_program(run);
    CHECK(result.end == End::NotStarted);
    CHECK(complaint(run, result) == "crontab could not be started.");
}

TEST_CASE("a program that does not end is ended at its deadline, with what it started") {
    const TempDir folder;
    for (const char* deaf : {"", "trap '' TERM; "}) {
        ProgramRun run =
            shell(std::string(deaf) + "sh -c 'echo $$ > " + (folder / "child").string() + "; while :; do :; done'");
        run.deadline = milliseconds(200);
        const ProgramResult result = run_program(run);
        CHECK(result.end == End::TooLate);
        CHECK(complaint(run, result) == "sh did not end in time and was stopped.");
    }
}

TEST_CASE("a program that was killed did not do well") {
    const ProgramResult result = run_program(shell("kill -9 $$"));
    CHECK(result.end == End::Crashed);
    CHECK(!result.is_good());
}

TEST_CASE("where nobody keeps exit codes no program is taken to have done well") {
    const auto before = std::signal(SIGCHLD, SIG_IGN);
    const ProgramResult result = run_program(shell("exit 1"));
    std::signal(SIGCHLD, before);
    CHECK(!result.is_good());
}

TEST_CASE("what a program leaves in the background is not waited for") {
    ProgramRun run = shell("echo here; tail -f /dev/null & echo $!");
    run.deadline = std::nullopt;
    const ProgramResult result = run_program(run);
    REQUIRE(result.is_good());
    CHECK(result.out.starts_with("here\n"));
    ::kill(static_cast<pid_t>(std::stol(result.out.substr(5))), SIGKILL);
}

TEST_CASE("a program that writes without an end is ended, and what it wrote is not taken for all") {
    const ProgramResult result = run_program({.words = {"cat", "/dev/zero"}});
    CHECK(result.end == End::TooMuch);
    CHECK(!result.is_good());
}
