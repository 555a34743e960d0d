#include "ui/context/frame_memory.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace kept::ui;

TEST_CASE("words of a frame stay as they are until the next one begins") {
    FrameMemory memory;
    const std::string_view first = memory.format("{} of {}", 3, 4);
    const std::string long_text(100'000, 'x'); // more than there is room for at first
    const std::string_view second = memory.copy(long_text);
    const std::string_view third = memory.format("{}", "after it");
    CHECK(first == "3 of 4");
    CHECK(second == long_text);
    CHECK(third == "after it");
}

TEST_CASE("the next frame writes where the last one did") {
    FrameMemory memory;
    const char* first = memory.copy("a word").data();
    memory.begin_frame();
    CHECK(memory.copy("another").data() == first);
}

TEST_CASE("the frame after a large one has room for the same again in one place") {
    FrameMemory memory;
    const std::string long_text(10'000, 'x');
    const auto write_frame = [&] {
        std::vector<const char*> places;
        for (int i = 0; i < 20; ++i)
            places.push_back(memory.copy(long_text).data());
        return places;
    };
    write_frame();
    memory.begin_frame();
    const auto second = write_frame();
    CHECK(second.back() - second.front() == 19 * 10'000);
    memory.begin_frame();
    CHECK(write_frame() == second);
}

TEST_CASE("lists of a frame lie beside its words, each where its items may lie") {
    FrameMemory memory;
    const std::string_view word = memory.copy("odd");
    FrameList<double> list(memory.resource());
    for (int i = 0; i < 5'000; ++i) {
        list.push_back(i);
        CHECK(reinterpret_cast<std::uintptr_t>(&list.back()) % alignof(double) == 0);
    }
    CHECK(word == "odd");
    CHECK(list.front() == 0);
    CHECK(list.back() == 4'999);
}
