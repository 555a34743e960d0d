#include "journal/derived/stray_check_ins.hpp"

#include <fmt/format.h>

namespace kept {

std::vector<std::string> stray_check_ins(const Journal& journal) {
    std::vector<std::string> sentences;
    for (const EventIndex index : journal.stray_check_ins()) {
        const StoredEvent& event = journal.events().at(index);
        sentences.push_back(fmt::format("An answer about {}, written on {}, belongs to a habit that nothing in the log "
                                        "defines ({}).",
                                        to_text(event.day), to_text(event.written_day),
                                        to_text(journal.events().habit_of(index))));
    }
    return sentences;
}

} // namespace kept
