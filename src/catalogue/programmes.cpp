#include "catalogue/programmes.hpp"

#include "catalogue/catalogue_file.hpp"
#include "catalogue/catalogue_object.hpp"

#include <array>

namespace kept {
namespace {

constexpr std::array<std::string_view, 7> programme_fields{"id",     "title",     "why",  "icon",
                                                           "habits", "practices", "weeks"};
constexpr std::array<std::string_view, 3> week_fields{"title", "step", "practice"};

} // namespace

Programme parse_programme(std::string_view text, const std::string& name_of_file) {
    const CatalogueFile file(text, name_of_file);
    const CatalogueObject object(file.json, 0, file.own_lines, file.name);
    object.check_fields(programme_fields, "a programme");
    Programme programme{.id = object.text("id"),
                        .title = object.text("title"),
                        .why = object.text("why"),
                        .icon = object.text("icon"),
                        .habits = object.texts("habits"),
                        .practices = object.texts("practices"),
                        .weeks = {}};
    const nlohmann::json& weeks = object.objects("weeks");
    if (weeks.size() != static_cast<std::size_t>(weeks_of_programme))
        object.complain("weeks", "holds other than eight weeks");
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        const CatalogueObject week(weeks[i], i, file.item_lines, file.name);
        week.check_fields(week_fields, "a week");
        programme.weeks.push_back({week.text("title"), week.text("step"), week.optional_text("practice").value_or("")});
    }
    return programme;
}

std::vector<Programme> read_programmes(const std::filesystem::path& folder) {
    return read_folder(folder, parse_programme);
}

} // namespace kept
