#include "domain/contact_gate.hpp"

#include <algorithm>
#include <array>

namespace kept {
namespace {

constexpr std::array<std::string_view, 3> wanted_names{"unknown", "no", "yes"};
constexpr std::array<std::string_view, 3> danger_names{"unsure", "no", "yes"};

template <typename Value>
std::optional<Value> parse(const std::array<std::string_view, 3>& names, std::string_view text) {
    const auto found = std::ranges::find(names, text);
    return found == names.end() ? std::nullopt : std::optional(static_cast<Value>(found - names.begin()));
}

} // namespace

bool may_reach_out(const ContactGate& gate) {
    return gate.wanted == ContactWanted::Yes && gate.danger == ContactDanger::No;
}

std::string_view why_closed(const ContactGate& gate) {
    if (gate.danger == ContactDanger::Yes)
        return "Where there was control, threat, violence or a court order, safety comes before any reconciliation. "
               "What you write here stays with you.";
    if (gate.wanted == ContactWanted::No)
        return "Contact is not wanted. Keeping to that is respect in practice, and it counts. What you write here "
               "stays with you.";
    if (gate.danger == ContactDanger::Unsure)
        return "It is not ruled out that control, threat, violence or a court order play a part. Until it is, what you "
               "write here stays with you.";
    if (gate.wanted == ContactWanted::Unknown)
        return "It is not known whether contact is wanted, and not knowing counts as no. What you write here stays "
               "with you.";
    return {};
}

std::string_view what_helps_instead(const ContactGate& gate) {
    if (gate.danger == ContactDanger::Yes)
        return "A specialised service, a counsellor or a lawyer knows the next safe step. Your own help lines stand on "
               "the page about safety.";
    if (gate.wanted == ContactWanted::No)
        return "Write it for yourself, bring it to a session, and show the change in how you live.";
    if (gate.danger == ContactDanger::Unsure)
        return "Talk it over with a counsellor or a service near you first; the page about safety has room for their "
               "numbers.";
    if (gate.wanted == ContactWanted::Unknown)
        return "Write it for yourself, bring it to a session, or work on a habit that needs nobody’s answer.";
    return {};
}

std::string_view to_text(ContactWanted wanted) {
    return wanted_names.at(static_cast<std::size_t>(wanted));
}

std::string_view to_text(ContactDanger danger) {
    return danger_names.at(static_cast<std::size_t>(danger));
}

std::optional<ContactWanted> parse_contact_wanted(std::string_view text) {
    return parse<ContactWanted>(wanted_names, text);
}

std::optional<ContactDanger> parse_contact_danger(std::string_view text) {
    return parse<ContactDanger>(danger_names, text);
}

} // namespace kept
