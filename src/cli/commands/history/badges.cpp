#include "cli/commands/commands.hpp"
#include "cli/commands/json_out.hpp"
#include "journal/describe.hpp"

#include <fmt/format.h>

#include <memory>

namespace kept::cli {
namespace {

Json to_json(const Badge& badge, const BadgeStatus& status) {
    return {{"id", badge.id},
            {"name", badge.name},
            {"family", badge.family},
            {"tier", to_text(badge.tier)},
            {"earned", status.earned ? Json(to_text(status.earned->to)) : Json(nullptr)},
            {"progress", status.progress},
            {"left", status.left.empty() ? Json(nullptr) : Json(status.left)}};
}

void print_line(std::ostream& out, const Badge& badge, const BadgeStatus& status) {
    const std::string where = status.earned ? "earned " + to_text(status.earned->to)
                                            : fmt::format("{:3.0f} %, {}", status.progress * 100, status.left);
    out << fmt::format("  {:<8} {:<32} {}\n", to_text(badge.tier), badge.name, where);
}

int list_badges(Session& session, bool as_json) {
    const Achievements& achievements = session.achievements();
    if (!session.badge_fault().empty())
        throw CommandError(session.badge_fault());
    Json all = Json::array();
    std::string family;
    for (std::size_t i = 0; i < achievements.badges().size(); ++i) {
        const Badge& badge = achievements.badges()[i];
        const BadgeStatus& status = achievements.badge_statuses()[i];
        if (as_json) {
            all.push_back(to_json(badge, status));
            continue;
        }
        if (badge.family != family)
            session.out() << (family = badge.family) << '\n';
        print_line(session.out(), badge, status);
    }
    if (as_json)
        print(session.out(), all);
    return 0;
}

} // namespace

void add_badges(Syntax cli, Action& action) {
    auto as_json = std::make_shared<bool>(false);
    Syntax badges = cli.add_subcommand("badges", "What has been earned, and what is left of the rest");
    badges.add_flag("--json", *as_json, "as JSON");
    badges.callback(
        [as_json, &action] { action = [as_json](Session& session) { return list_badges(session, *as_json); }; });
}

} // namespace kept::cli
