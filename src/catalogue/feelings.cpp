#include "catalogue/feelings.hpp"

#include "catalogue/catalogue_object.hpp"

#include <array>
#include <set>

namespace kept {
namespace {

constexpr std::array<std::string_view, 3> known_fields{"word", "pleasantness", "energy"};
constexpr double edge = 5;

} // namespace

std::vector<FeelingWord> parse_feelings(std::string_view text, const std::string& name_of_file) {
    const nlohmann::json json = parse_catalogue(text, name_of_file);
    const JsonLines lines(text);
    std::vector<FeelingWord> words;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const CatalogueObject object(json[i], i, lines, name_of_file);
        object.check_fields(known_fields, "a feeling");
        words.push_back({object.text("word"), object.number_within("pleasantness", -edge, edge),
                         object.number_within("energy", -edge, edge)});
        if (!seen.insert(words.back().word).second)
            object.complain("word", "stands here twice");
    }
    return words;
}

std::vector<FeelingWord> read_feelings(const std::filesystem::path& file) {
    return parse_feelings(read_catalogue(file), file.filename().string());
}

} // namespace kept
