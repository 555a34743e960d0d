#include "journal/practices/programme.hpp"

#include "journal/events/body_text.hpp"
#include "journal/events/json_number.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace kept {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 5> deed_names{"start", "pause", "resume", "leave", "step_done"};

} // namespace

const Programme* find_programme(const std::vector<Programme>& programmes, std::string_view id) {
    const auto found = std::ranges::find(programmes, id, &Programme::id);
    return found == programmes.end() ? nullptr : &*found;
}

std::string_view to_text(ProgrammeDeed deed) {
    return deed_names.at(static_cast<std::size_t>(deed));
}

std::string encode_programme(const ProgrammeBody& body) {
    Json json{{"programme", body.programme}, {"deed", to_text(body.deed)}};
    if (body.deed == ProgrammeDeed::StepDone)
        json["week"] = body.week;
    return dumped(json);
}

ProgrammeBody decode_programme(std::string_view body) {
    try {
        const Json json = Json::parse(body);
        const std::string deed = json.at("deed").get<std::string>();
        const auto found = std::ranges::find(deed_names, deed);
        if (found == deed_names.end())
            throw EventError("A programme was changed in an unknown way.");
        ProgrammeBody made{.programme = json.at("programme").get<std::string>(),
                           .deed = static_cast<ProgrammeDeed>(found - deed_names.begin()),
                           .week = int_in(json, "week", 0)};
        if (made.deed == ProgrammeDeed::StepDone && (made.week < 1 || made.week > weeks_of_programme))
            throw EventError("A programme has no such week.");
        return made;
    } catch (const Json::exception&) {
        throw EventError("A change of a programme cannot be read.");
    }
}

int ProgrammeRun::week_on(Day today) const {
    const Day now = is_paused ? std::min(paused_on, today) : today;
    return std::clamp((now - started - paused_days) / 7 + 1, 1, weeks_of_programme + 1);
}

void ProgrammeBook::note_event(EventIndex index) {
    is_stale_ = true;
    if (std::ranges::find(events_, index) == events_.end())
        events_.push_back(index);
}

void ProgrammeBook::rebuild_stale(const EventTable& events) {
    if (!is_stale_)
        return;
    is_stale_ = false;
    std::ranges::sort(events_, [&](EventIndex a, EventIndex b) { return events.is_before(a, b); });
    runs_.clear();
    for (const EventIndex index : events_) {
        const StoredEvent& event = events.at(index);
        if (!events.batch_of(index).is_retracted)
            apply(decode_programme(events.body_of(index)), event.has_day ? event.day : event.written_day);
    }
}

void ProgrammeBook::apply(const ProgrammeBody& body, Day day) {
    const auto run = std::ranges::find(runs_, body.programme, &ProgrammeRun::programme);
    if (body.deed == ProgrammeDeed::Start) {
        if (run != runs_.end())
            runs_.erase(run);
        runs_.push_back({.programme = body.programme, .started = day, .paused_on = {}, .left = {}, .steps_done = {}});
        return;
    }
    if (run == runs_.end())
        return; // what was begun is undone
    switch (body.deed) {
    case ProgrammeDeed::Pause:
        if (!run->is_paused)
            run->paused_on = day;
        run->is_paused = true;
        return;
    case ProgrammeDeed::Resume:
        if (run->is_paused)
            run->paused_days += std::max(0, day - run->paused_on);
        run->is_paused = false;
        return;
    case ProgrammeDeed::Leave:
        run->left = day;
        return;
    case ProgrammeDeed::StepDone:
        run->steps_done.try_emplace(body.week, day);
        return;
    case ProgrammeDeed::Start:
        return;
    }
}

const ProgrammeRun* ProgrammeBook::find(std::string_view programme) const {
    const auto found = std::ranges::find(runs_, programme, &ProgrammeRun::programme);
    return found == runs_.end() ? nullptr : &*found;
}

} // namespace kept
