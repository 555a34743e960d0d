#include "exchange/fit_entry.hpp"

#include "domain/measures/measure.hpp"

#include <fmt/format.h>

namespace kept {

Entry fit_entry(Entry entry, MeasureKind measure, double target) {
    const Measure& takes = measure_of(measure);
    if (entry.answer == Answer::Skip || entry.answer == Answer::Clear || takes.accepts(entry.answer))
        return entry;
    const bool is_good = entry.answer == Answer::Yes || (entry.answer == Answer::Amount && entry.value > 0);
    if (entry.answer == Answer::Amount && entry.value != 0 && entry.value != 1)
        entry.note += fmt::format("{}{:g}", entry.note.empty() ? "" : " · ", entry.value);
    entry.value = 0;
    if (is_good && takes.accepts(Answer::Yes)) {
        entry.answer = Answer::Yes;
    } else if (is_good && takes.accepts(Answer::Amount)) {
        entry.answer = Answer::Amount;
        entry.value = target > 0 ? target : 1;
    } else if (!is_good && takes.accepts(Answer::No)) {
        entry.answer = Answer::No;
    } else {
        entry.answer = Answer::Clear;
    }
    return entry;
}

} // namespace kept
