#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace kept {

/// Is contact wanted by the other person?
enum class ContactWanted : std::uint8_t { Unknown, No, Yes };
/// Is there, or was there, control, threat, violence or a court order?
enum class ContactDanger : std::uint8_t { Unsure, No, Yes };

/// The user's answers about contact with the other person. The gate begins closed.
struct ContactGate {
    ContactWanted wanted = ContactWanted::Unknown;
    ContactDanger danger = ContactDanger::Unsure;

    friend bool operator==(const ContactGate&, const ContactGate&) = default;
};

/// Whether a step that reaches towards another person may be offered: only where contact is wanted, and control,
/// threat, violence and court orders are ruled out (DESIGN 1.7).
bool may_reach_out(const ContactGate& gate);

/// Why a step is not offered, in one sentence; empty where it is.
std::string_view why_closed(const ContactGate& gate);
/// Advice on what helps instead; empty if the gate is open.
std::string_view what_helps_instead(const ContactGate& gate);

/// "unknown", "no", "yes" and "unsure", "no", "yes".
std::string_view to_text(ContactWanted wanted);
std::string_view to_text(ContactDanger danger);
std::optional<ContactWanted> parse_contact_wanted(std::string_view text);
std::optional<ContactDanger> parse_contact_danger(std::string_view text);

} // namespace kept
