#include "cli/commands/commands.hpp"
#include "cli/commands/json_out.hpp"
#include "journal/describe.hpp"
#include "journal/promises/promise_body.hpp"

#include <fmt/format.h>

#include <memory>

namespace kept::cli {
namespace {

struct Options {
    std::string promise; ///< the text, or an id
    std::string habit;
    std::string to;
    std::vector<std::string> due; ///< a day, and perhaps a time
    bool as_json = false;
};

Due parse_due(Session& session, const std::vector<std::string>& words) {
    Due due;
    if (words.empty())
        return due;
    const std::string& day = words[0]; // which may hold the time too, in quotes
    const std::size_t space = words.size() > 1 ? std::string::npos : day.find(' ');
    due.day = session.day_or_today(day.substr(0, space));
    const std::string time = words.size() > 1 ? words[1] : space == std::string::npos ? "" : day.substr(space + 1);
    if (words.size() > 1 || space != std::string::npos) {
        due.minute = parse_clock(time);
        if (!due.minute)
            throw UsageError(fmt::format("A time is written like 17:00, not \"{}\".", time));
    }
    return due;
}

const Promise& find_promise(Session& session, const std::string& id) {
    const Promise* found = nullptr;
    for (const Promise* promise : session.app().journal().promises().all()) {
        if (to_text(promise->id) != id && !short_text(promise->id).ends_with(id))
            continue;
        if (found != nullptr)
            throw CommandError(fmt::format("Several promises have an id that ends in {}; give all of it.", id));
        found = promise;
    }
    if (found == nullptr || id.empty())
        throw CommandError(fmt::format("There is no promise {}; see kept promise list.", id));
    return *found;
}

std::string state_text(const Promise& promise, const Now& now) {
    if (promise.end)
        return std::string(to_text(*promise.end));
    return is_past_due(promise.due(), now) ? "overdue" : "open";
}

Json to_json(const Promise& promise, const Now& now) {
    const Due& due = promise.due();
    return {{"id", to_text(promise.id)},
            {"habit", to_text(promise.habit)},
            {"text", promise.text},
            {"to", promise.to.empty() ? Json(nullptr) : Json(promise.to)},
            {"made", to_text(promise.made_on)},
            {"due", due.day ? Json(to_text(*due.day)) : Json(nullptr)},
            {"at", due.minute ? Json(clock_text(*due.minute)) : Json(nullptr)},
            {"renegotiated", promise.terms.size() - 1},
            {"state", state_text(promise, now)}};
}

int list_promises(Session& session, bool as_json) {
    const Now now = session.now();
    Json all = Json::array();
    for (const Promise* promise : session.app().journal().promises().all())
        if (as_json)
            all.push_back(to_json(*promise, now));
        else
            session.out() << fmt::format("{}  {:<8} {}{}\n", short_text(promise->id), state_text(*promise, now),
                                         promise->text, due_text(promise->due(), now.today));
    if (as_json)
        print(session.out(), all);
    return 0;
}

void add_make(Syntax promise, const std::shared_ptr<Options>& options, Action& action) {
    Syntax make = promise.add_subcommand("make", "Say what you will do");
    make.add_option("TEXT", options->promise, "what you promise").required();
    make.add_option("--habit", options->habit, "its habit; there is one for all promises, so it need not be named");
    make.add_option("--to", options->to, "who it is made to");
    make.footer("For example:\n"
                "  kept promise make \"Call the school\" --to Anna --due tomorrow 17:00");
    make.add_option("--due", options->due, "the day it is due, and perhaps a time: 2026-11-27 17:00, today 17:00")
        .words(1, 2);
    make.callback([options, &action] {
        action = [options](Session& session) {
            MakePromise command{.habit = {}, .text = options->promise, .to = options->to};
            if (!options->habit.empty())
                command.habit = session.habit(options->habit).habit.id;
            command.due = parse_due(session, options->due);
            session.apply(command);
            return 0;
        };
    });
}

void add_end(Syntax promise, const std::shared_ptr<Options>& options, Action& action, const char* name,
             const char* about, PromiseEnd end) {
    Syntax command = promise.add_subcommand(name, about);
    command.add_option("ID", options->promise, "its id, or the end of it (kept promise list)").required();
    command.callback([options, end, &action] {
        action = [options, end](Session& session) {
            session.apply(ResolvePromise{find_promise(session, options->promise).id, end});
            return 0;
        };
    });
}

void add_renegotiate(Syntax promise, const std::shared_ptr<Options>& options, Action& action) {
    Syntax command = promise.add_subcommand("renegotiate", "Agree on a new day before it is due");
    command.add_option("ID", options->promise, "its id, or the end of it").required();
    command.add_option("--due", options->due, "the new day, and perhaps a time").words(1, 2).required();
    command.callback([options, &action] {
        action = [options](Session& session) {
            const Uuid id = find_promise(session, options->promise).id;
            session.apply(RenegotiatePromise{id, parse_due(session, options->due)});
            return 0;
        };
    });
}

} // namespace

void add_promise(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax promise = cli.add_subcommand("promise", "Promises: make them, and say what became of them");
    promise.require_one_subcommand();
    add_make(promise, options, action);
    add_end(promise, options, action, "keep", "It was kept", PromiseEnd::Kept);
    add_end(promise, options, action, "late", "It was kept, but late", PromiseEnd::Late);
    add_end(promise, options, action, "broken", "It was broken", PromiseEnd::Broken);
    add_renegotiate(promise, options, action);
    Syntax list = promise.add_subcommand("list", "All promises");
    list.add_flag("--json", options->as_json, "as JSON");
    list.callback([options, &action] {
        action = [options](Session& session) { return list_promises(session, options->as_json); };
    });
}

} // namespace kept::cli
