// Saving finished exercises and weekly reviews.
#include "journal/commands/command.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace kept {
namespace {

constexpr std::size_t longest_body = 200'000;

nlohmann::json parse_object(const std::string& text) {
    auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object() || text.size() > longest_body)
        throw CommandError("That entry is not in a form that can be saved.");
    return json;
}

} // namespace

Plan plan(const Journal& /*journal*/, const SavePractice& command, const Author& author, IdSource& ids) {
    if (command.practice.empty() || command.day > author.today)
        throw CommandError("A practice is saved for today or an earlier day.");
    PlanMaker maker(author, ids);
    const nlohmann::json body{{"practice", command.practice}, {"fields", parse_object(command.fields)}};
    maker.add(EventKind::PracticeSaved, body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)).day =
        command.day;
    return maker.finish("Saved");
}

Plan plan(const Journal& /*journal*/, const SaveReview& command, const Author& author, IdSource& ids) {
    if (command.week > author.today)
        throw CommandError("That week has not come yet.");
    PlanMaker maker(author, ids);
    const nlohmann::json body{{"answers", parse_object(command.answers)}};
    maker.add(EventKind::ReviewSaved, body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)).day =
        command.week;
    return maker.finish(fmt::format("Saved the look back at the week from {}", to_text(command.week)));
}

} // namespace kept
