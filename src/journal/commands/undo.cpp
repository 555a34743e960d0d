#include "journal/commands/command.hpp"
#include "journal/describe.hpp"
#include "journal/events/retraction.hpp"

#include <fmt/format.h>

namespace kept {
namespace {

/// True if the batch holds only notes that another log brought along: they were noted, not commanded.
bool is_only_notes(const Journal& journal, const Batch& batch) {
    return journal.events().at(batch.first).kind == EventKind::GoalReached;
}

bool is_command_of(const Journal& journal, const Batch& batch, const Uuid& device) {
    return batch.count > 0 && !batch.is_undo && journal.events().device_of(batch) == device &&
           !is_only_notes(journal, batch);
}

const Batch* newest_active(const Journal& journal, const Uuid& device) {
    const Batch* newest = nullptr;
    for (const Batch& batch : journal.events().batches())
        if (is_command_of(journal, batch, device) && !batch.is_retracted &&
            (newest == nullptr || batch.last_lamport > newest->last_lamport))
            newest = &batch;
    return newest;
}

/// The batch whose undo was the last thing done; nothing can be redone once another command has followed.
const Batch* newest_undone(const Journal& journal, const Uuid& device) {
    const Batch* newest = nullptr;
    std::int64_t undone_at = 0;
    std::int64_t last_command = 0;
    for (const Batch& batch : journal.events().batches()) {
        if (!is_command_of(journal, batch, device))
            continue;
        last_command = std::max(last_command, batch.last_lamport);
        if (!batch.is_retracted)
            continue;
        if (const std::int64_t at = journal.events().at(batch.retraction).lamport;
            newest == nullptr || at > undone_at) {
            newest = &batch;
            undone_at = at;
        }
    }
    return undone_at > last_command ? newest : nullptr;
}

} // namespace

Plan plan(const Journal& journal, const Undo& /*command*/, const Author& author, IdSource& ids) {
    const Batch* batch = newest_active(journal, author.device);
    if (batch == nullptr)
        throw CommandError("There is nothing to undo.");
    PlanMaker maker(author, ids);
    maker.add(EventKind::Retracted, encode_retraction(batch->id));
    return maker.finish("Undone: " + describe_batch(journal, *batch, author.today));
}

Plan plan(const Journal& journal, const TakeBack& command, const Author& author, IdSource& ids) {
    const Batch* batch = journal.events().find_batch(command.batch);
    if (batch == nullptr || batch->count == 0 || batch->is_retracted)
        throw CommandError("That was taken back already.");
    if (batch->is_undo)
        throw CommandError("An undo is taken back with redo.");
    PlanMaker maker(author, ids);
    maker.add(EventKind::Retracted, encode_retraction(batch->id));
    return maker.finish("Undone: " + describe_batch(journal, *batch, author.today));
}

Plan plan(const Journal& journal, const Redo& /*command*/, const Author& author, IdSource& ids) {
    const Batch* batch = newest_undone(journal, author.device);
    if (batch == nullptr)
        throw CommandError("There is nothing to redo.");
    PlanMaker maker(author, ids);
    maker.add(EventKind::Restored, encode_retraction(batch->id));
    return maker.finish("Redone: " + describe_batch(journal, *batch, author.today));
}

} // namespace kept
