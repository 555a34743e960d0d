#pragma once

#include "domain/uuid.hpp"

#include <string>
#include <string_view>

namespace kept {

/// The JSON body of a retracted or restored event: the batch it speaks of.
std::string encode_retraction(const Uuid& batch);

/// Throws EventError where `body` is not such an object.
Uuid decode_retraction(std::string_view body);

} // namespace kept
