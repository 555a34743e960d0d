#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kept {

/// Wording in an apology that may take back what it gives.
enum class ApologyHintKind : std::uint8_t {
    But,                ///< "I am sorry, but …"
    IfYouFelt,          ///< "I am sorry if you felt hurt"
    YouMadeMe,          ///< "you made me shout"
    DemandsForgiveness, ///< "you have to forgive me"
    PromiseWithoutDay   ///< "I will change", with no day on which it can be seen
};
inline constexpr std::size_t apology_hint_kinds = 5;

/// A hint and the words it is about: a part of the text that was looked at.
struct ApologyHint {
    ApologyHintKind kind = ApologyHintKind::But;
    std::size_t at = 0; ///< bytes
    std::size_t length = 0;

    friend bool operator==(const ApologyHint&, const ApologyHint&) = default;
};

/// Looks at the words of an apology in English; at most one hint of each kind, in the order of the kinds. It reads
/// words, not hearts: a hint may be waved away.
std::vector<ApologyHint> find_apology_hints(std::string_view text);

/// Why these words may take back what the apology gives, and what can be said instead.
std::string_view explain(ApologyHintKind kind);
/// "but", "if_you_felt" …: by which a hint that was waved away is remembered.
std::string_view to_text(ApologyHintKind kind);

} // namespace kept
