#pragma once

#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace kept::shell {

/// One slow piece of work at a time, on a thread of its own. Its owner fetches the result on its own thread.
class Worker {
  public:
    /// Takes a result in; runs on the owner's thread.
    using Finish = std::function<void()>;
    /// Does the work; runs on the worker's thread. Its exceptions go to `failed` of start().
    using Work = std::function<Finish()>;

    Worker() = default;
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    /// Waits for the work that goes on.
    ~Worker();

    /// Called from the worker's thread when a result is there. Once it is replaced, the old one is not called any more.
    void wake_with(std::function<void()> wake);
    bool is_busy() const { return is_busy_; }
    /// Begins; the worker must not be busy. `failed` is given the sentence of an exception, on the owner's thread.
    void start(Work work, std::function<void(const std::string&)> failed);
    /// Takes the result in, if there is one. True: it did.
    bool complete();
    /// Waits until there is a result.
    void wait();

  private:
    void announce(Finish finish);

    std::thread thread_;
    bool is_busy_ = false; ///< from start() to complete()
    std::mutex mutex_;
    Finish finish_;
    std::function<void()> wake_;
};

} // namespace kept::shell
