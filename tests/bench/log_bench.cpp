// What the log on disk costs: bench_log LOG. Reading its rows beside sqlite3's own scan of them, reading and folding
// it, and a check-in until it is on disk beside one write and fsync in the same folder. LOG is not changed: check-ins
// go to a copy beside it.
#include "app/app.hpp"
#include "app/ids.hpp"
#include "journal/commands/command.hpp"
#include "store/event_store.hpp"

#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <filesystem>
#include <iostream>
#include <sqlite3.h>
#include <unistd.h>

using namespace kept;

namespace {

namespace fs = std::filesystem;

constexpr const char* all_columns = "SELECT seq, id, batch, device, lamport, recorded_at, written_day, utc_offset_min, "
                                    "kind, habit, day, value, body FROM events ORDER BY seq";

void as_rate(benchmark::State& state, std::size_t events) {
    state.counters["events"] = static_cast<double>(events);
    state.counters["events/s"] = benchmark::Counter(
        static_cast<double>(events) * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

void scan(benchmark::State& state, const fs::path& log) {
    sqlite3* database = nullptr;
    sqlite3_stmt* rows = nullptr;
    sqlite3_open_v2(log.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_prepare_v2(database, all_columns, -1, &rows, nullptr);
    std::size_t events = 0;
    for (auto _ : state) {
        events = 0;
        while (sqlite3_step(rows) == SQLITE_ROW)
            ++events;
        sqlite3_reset(rows);
    }
    as_rate(state, events);
    sqlite3_finalize(rows);
    sqlite3_close(database);
}

void read_rows(benchmark::State& state, const fs::path& log) {
    EventStore store = EventStore::open(log);
    std::size_t events = 0;
    for (auto _ : state) {
        events = 0;
        store.read_all([&](std::span<const Event> some) { events += some.size(); });
    }
    as_rate(state, events);
}

void read_and_fold(benchmark::State& state, const fs::path& log) {
    const SystemClock clock;
    RandomIds ids;
    std::size_t events = 0;
    for (auto _ : state) {
        const App app(log, Uuid{}, clock, ids);
        events = app.journal().events().size();
    }
    as_rate(state, events);
}

fs::path copy_of(const fs::path& log) {
    fs::path copy = log;
    copy += "-bench";
    for (const char* end : {"", "-wal", "-shm"})
        fs::remove(copy.string() + end);
    fs::copy_file(log, copy);
    return copy;
}

void check_in(benchmark::State& state, const fs::path& log) {
    const SystemClock clock;
    RandomIds ids;
    App app(copy_of(log), ids.next(0), clock, ids);
    const auto& habits = app.journal().habits();
    std::size_t turn = 0;
    for (auto _ : state) {
        const HabitRecord* record = habits[turn++ % habits.size()];
        if (record->habit.measure != MeasureKind::Promise)
            app.apply(CheckInCommand{record->habit.id, app.today(), {{.answer = Answer::Skip}}});
    }
}

/// As much as SQLite appends for a check-in: three pages with their heads, into a file that has room, as its own has.
void write_and_sync(benchmark::State& state, const fs::path& log) {
    const std::string path = log.string() + "-bench-sync";
    const int file = ::open(path.c_str(), O_CREAT | O_TRUNC | O_RDWR, 0600);
    const std::string pages(3 * (4096 + 24), 'x');
    constexpr off_t turns = 300;
    const auto size = static_cast<off_t>(pages.size());
    const auto write_at = [&](off_t turn) { return ::pwrite(file, pages.data(), pages.size(), turn * size) >= 0; };
    for (off_t turn = 0; turn < turns; ++turn)
        write_at(turn);
    ::fsync(file);
    off_t turn = 0;
    for (auto _ : state) {
        if (!write_at(turn++ % turns) || ::fdatasync(file) != 0)
            state.SkipWithError("the disk takes nothing");
    }
    ::close(file);
    fs::remove(path);
}

} // namespace

int main(int count, char** arguments) {
    benchmark::Initialize(&count, arguments);
    if (count != 2) {
        std::cerr << "usage: bench_log [--benchmark_…] LOG\n";
        return 2;
    }
    const fs::path log = arguments[1];
    const auto add = [&](const char* name, auto measured) {
        return benchmark::RegisterBenchmark(name, measured, log)->Unit(benchmark::kMicrosecond);
    };
    add("sqlite3's scan", scan);
    add("read", read_rows);
    add("read and fold", read_and_fold);
    add("check-in to disk", check_in)->UseRealTime();
    add("write and fsync", write_and_sync)->UseRealTime();
    benchmark::RunSpecifiedBenchmarks();
    fs::remove(copy_of(log));
}
