#include "base/memo.hpp"

#include <doctest/doctest.h>

#include <stdexcept>
#include <string>

using kept::Memo;

TEST_CASE("a value is made once for a key, and again for another") {
    Memo<int, std::string> memo;
    int made = 0;
    const auto of = [&](int key) { return memo.get(key, [&] { return std::to_string(key * ++made); }); };
    CHECK(of(5) == "5");
    CHECK(of(5) == "5");
    CHECK(memo.version() == 1);
    CHECK(of(7) == "14");
    CHECK(of(5) == "15"); // only the last one is held
    CHECK(memo.version() == 3);
    CHECK(*memo == "15");
}

TEST_CASE("a memo that was cleared makes its value again, and keeps the old one until then") {
    Memo<int, std::string> memo;
    memo.get(1, [] { return "first"; });
    memo.clear();
    CHECK(!memo.key());
    CHECK(*memo == "first");
    CHECK(memo.get(1, [] { return "second"; }) == "second");
}

TEST_CASE("a value that cannot be made leaves the last one, and is tried again") {
    Memo<int, std::string> memo;
    memo.get(1, [] { return "one"; });
    const auto fail = []() -> std::string { throw std::runtime_error("no"); };
    CHECK_THROWS(memo.get(2, fail));
    CHECK(memo.key() == 1);
    CHECK(memo.get(2, [] { return "two"; }) == "two");
}

TEST_CASE("a value that is changed into another key's is made whole where the change fails") {
    Memo<int, std::string> memo;
    memo.get(1, [] { return "a"; });
    memo.update(2, [](std::string& value) { value += "b"; });
    CHECK(memo.get(2, [] { return "made"; }) == "ab");
    CHECK(memo.version() == 2);
    CHECK_THROWS(memo.update(3, [](std::string& value) {
        value = "half";
        throw std::runtime_error("no");
    }));
    CHECK(memo.get(2, [] { return "made"; }) == "made");
}
