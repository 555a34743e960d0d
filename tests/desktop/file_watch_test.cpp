#include "desktop/files/file_watch.hpp"
#include "support/temp_dir.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <string>

using kept::desktop::FileWatch;
using kept::test::TempDir;

namespace {

/// Counts calls from another thread and waits for them.
class Counter {
  public:
    void count() {
        const std::lock_guard lock(mutex_);
        ++calls_;
        changed_.notify_all();
    }
    bool reaches(int calls) {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, std::chrono::seconds(10), [&] { return calls_ >= calls; });
    }
    int calls() {
        const std::lock_guard lock(mutex_);
        return calls_;
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    int calls_ = 0;
};

void write(const std::filesystem::path& path) {
    std::ofstream(path, std::ios::app) << "x";
}

} // namespace

TEST_CASE("writing the log or its wal is told, even when the file is new") {
    const TempDir folder;
    Counter counter;
    const FileWatch watch(folder / "kept.db", [&] { counter.count(); });
    write(folder / "kept.db");
    CHECK(counter.reaches(1));
    const int before = counter.calls();
    write(folder / "kept.db-wal");
    CHECK(counter.reaches(before + 1));
}

TEST_CASE("other files of the folder are not told") {
    const TempDir folder;
    Counter counter;
    {
        const FileWatch watch(folder / "kept.db", [&] { counter.count(); });
        write(folder / "other.db");
        write(folder / "kept.db-journal");
    }
    CHECK(counter.calls() == 0);
}

TEST_CASE("a folder that is not there cannot be watched") {
    CHECK_THROWS_AS(FileWatch("/nowhere/kept.db", [] {}), std::system_error);
}
