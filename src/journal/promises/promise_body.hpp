#pragma once

#include "domain/clock_time.hpp"
#include "domain/promise.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kept {

/// The content of a promise_made event.
struct PromiseMade {
    std::string text;
    std::string to; ///< may be empty
    Due due{};
};

/// The content of a promise_resolved event: either an end, or new terms agreed on before the old ones were due.
struct PromiseResolved {
    Uuid promise;
    std::optional<PromiseEnd> end; ///< none: renegotiated
    Due due{};                     ///< only where it was renegotiated
};

std::string encode_promise(const PromiseMade& made);
std::string encode_promise(const PromiseResolved& resolved);

/// Both throw EventError where `body` is not such an object.
PromiseMade decode_promise_made(std::string_view body);
PromiseResolved decode_promise_resolved(std::string_view body);

/// "kept", "late", "broken".
std::string_view to_text(PromiseEnd end);

} // namespace kept
