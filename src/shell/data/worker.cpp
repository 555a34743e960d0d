#include "shell/data/worker.hpp"

#include <exception>
#include <utility>

namespace kept::shell {

Worker::~Worker() {
    wake_with({});
    wait();
}

void Worker::wake_with(std::function<void()> wake) {
    const std::scoped_lock lock(mutex_);
    wake_ = std::move(wake);
}

void Worker::start(Work work, std::function<void(const std::string&)> failed) {
    wait();
    is_busy_ = true;
    thread_ = std::thread([this, work = std::move(work), failed = std::move(failed)] {
        try {
            announce(work());
        } catch (const std::exception& error) {
            announce([failed, sentence = std::string(error.what())] { failed(sentence); });
        }
    });
}

void Worker::announce(Finish finish) {
    const std::scoped_lock lock(mutex_);
    finish_ = std::move(finish);
    if (wake_)
        wake_();
}

bool Worker::complete() {
    Finish finish;
    {
        const std::scoped_lock lock(mutex_);
        finish = std::exchange(finish_, {});
    }
    if (!finish)
        return false;
    wait();
    is_busy_ = false;
    finish();
    return true;
}

void Worker::wait() {
    if (thread_.joinable())
        thread_.join();
}

} // namespace kept::shell
