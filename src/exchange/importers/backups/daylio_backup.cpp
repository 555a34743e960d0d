#include "exchange/base64.hpp"
#include "exchange/html_words.hpp"
#include "exchange/import_builder.hpp"
#include "exchange/importers/daylio/diary.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/json_fields.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace kept {
namespace {

using Json = nlohmann::json;

constexpr std::string_view member = "backup.daylio";
constexpr std::array<std::string_view, 5> own_moods{"rad", "good", "meh", "bad", "awful"};
constexpr double best = 5;

struct Mood {
    std::string name;
    double rank = 0; ///< 5 best to 1 worst
};

struct Activity {
    std::string name;
    std::string group;
    std::set<Day> days;
};

/// One entry of the diary, ordered by its time of day.
struct Spoken {
    std::tuple<std::int64_t, std::int64_t, std::int64_t> order; ///< hour, minute, place in the file
    DiaryEntry entry;
};

const std::string* find_member(const ImportSource& source) {
    for (const auto& [name, text] : source.texts)
        if (name == member || name.ends_with(fmt::format("/{}", member)))
            return &text;
    return nullptr;
}

/// The backup's moods know their rank, so nothing is asked. Its habits have the keys of Daylio's table, so that one
/// continues the other.
class DaylioBackupReader {
  public:
    explicit DaylioBackupReader(Day today) : builder_("daylio", today) {}

    ImportedLog read(const Json& json) {
        read_moods(json);
        read_tags(json);
        std::int64_t number = 0;
        for (const Json& entry : array_of(json, "dayEntries"))
            read_entry(entry, ++number);
        builder_.leave_out("goals", "Their shape in the file is not known.", array_of(json, "goals").size());
        put_moods(builder_, sorted());
        put_activities();
        return builder_.finish();
    }

  private:
    void read_moods(const Json& json) {
        for (const Json& one : array_of(json, "customMoods")) {
            const std::int64_t group = std::clamp<std::int64_t>(whole_of(one, "mood_group_id").value_or(3), 1, 5);
            const std::int64_t own = whole_of(one, "predefined_name_id").value_or(0);
            std::string name = text_of(one, "custom_name");
            if (name.empty())
                name = own_moods.at(static_cast<std::size_t>((own >= 1 && own <= 5 ? own : group) - 1));
            moods_[whole_of(one, "id").value_or(-1)] = {std::move(name), best + 1 - static_cast<double>(group)};
        }
    }

    void read_tags(const Json& json) {
        std::map<std::int64_t, std::string> groups;
        for (const Json& one : array_of(json, "tag_groups"))
            groups[whole_of(one, "id").value_or(-1)] = text_of(one, "name");
        for (const Json& one : array_of(json, "tags"))
            activities_[whole_of(one, "id").value_or(-1)] = {
                text_of(one, "name"), groups[whole_of(one, "id_tag_group").value_or(-2)], {}};
    }

    void read_entry(const Json& json, std::int64_t number) {
        const std::string where = fmt::format("entry {}", number);
        constexpr std::int64_t none = -1; // months count from 0
        const auto part = [&](const char* key) { return whole_of(json, key).value_or(none); };
        const auto day = day_of_parts(part("year"), part("month") + 1, part("day"));
        const auto mood = moods_.find(whole_of(json, "mood").value_or(-2));
        if (!day)
            return builder_.reject(where, "Its day is impossible.");
        if (*day > builder_.today())
            return builder_.reject(where, fmt::format("{} has not come yet.", to_text(*day)));
        if (mood == moods_.end())
            return builder_.reject(where, "Its mood is not in the backup's list of moods.");
        const std::int64_t hour = part("hour"), minute = part("minute");
        spoken_[*day].push_back(
            {{hour, minute, number}, {mood->second.rank, words_of(json, hour, minute, mood->second.name)}});
        for (const Json& tag : array_of(json, "tags"))
            if (const auto activity = activities_.find(tag.is_number_integer() ? tag.get<std::int64_t>() : -2);
                activity != activities_.end())
                activity->second.days.insert(*day);
            else
                builder_.reject(where, "One of its activities is not in the backup's list.");
        builder_.leave_out("photos and recordings", "A note is words alone.", array_of(json, "assets").size());
    }

    static std::string words_of(const Json& json, std::int64_t hour, std::int64_t minute, const std::string& mood) {
        std::string words = hour >= 0 && minute >= 0 ? fmt::format("{:02}:{:02} {}", hour, minute, mood) : mood;
        if (const std::string title = without_marks(text_of(json, "note_title")); !title.empty())
            words += ": " + title;
        if (const std::string note = without_marks(text_of(json, "note")); !note.empty())
            words += "\n" + note;
        return words;
    }

    std::map<Day, std::vector<DiaryEntry>> sorted() {
        std::map<Day, std::vector<DiaryEntry>> days;
        for (auto& [day, entries] : spoken_) {
            std::ranges::sort(entries, {}, &Spoken::order);
            for (Spoken& one : entries)
                days[day].push_back(std::move(one.entry));
        }
        return days;
    }

    void put_activities() {
        std::map<std::string, std::set<Day>> by_name; // two of one name are one, as in the table
        std::map<std::string, std::string> groups;
        for (const auto& [id, activity] : activities_)
            if (!activity.days.empty() && !activity.name.empty()) {
                by_name[activity.name].insert(activity.days.begin(), activity.days.end());
                groups[activity.name] = activity.group;
            }
        for (const auto& [name, days] : by_name)
            put_activity(builder_, name, groups[name], days);
    }

    ImportBuilder builder_;
    std::map<std::int64_t, Mood> moods_;
    std::map<std::int64_t, Activity> activities_;
    std::map<Day, std::vector<Spoken>> spoken_;
};

ImportedLog read(const ImportSource& source, const ImportOptions& options) {
    const std::string* packed = find_member(source);
    const auto text = packed == nullptr ? std::nullopt : decode_base64(*packed);
    const Json json = text ? parse_foreign_json(*text) : Json(Json::value_t::discarded);
    if (!json.is_object())
        throw ImportError(fmt::format("{} is no whole backup of Daylio. Nothing was imported.", source.path.string()));
    return DaylioBackupReader(options.today).read(json);
}

} // namespace

constinit const Importer daylio_backup_importer{
    .id = "daylio-backup",
    .title = "Daylio, backup (.daylio)",
    .detects = [](const ImportSource& source) { return find_member(source) != nullptr; },
    .read = read,
};

} // namespace kept
