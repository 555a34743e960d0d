#include "journal/erasure.hpp"

#include "journal/events/body_text.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <sodium.h>

namespace kept {
namespace {

using Json = nlohmann::json;

constexpr std::size_t hash_bytes = 16;

Uuid uuid_of(const Json& json) {
    if (const auto id = parse_uuid(json.get_ref<const std::string&>()))
        return *id;
    throw EventError("An erasure names an impossible id.");
}

std::vector<Uuid> uuids_of(const Json& json, const char* key) {
    std::vector<Uuid> ids;
    for (const Json& one : json.value(key, Json::array()))
        ids.push_back(uuid_of(one));
    return ids;
}

Json texts_of(const std::vector<Uuid>& ids) {
    Json texts = Json::array();
    for (const Uuid& id : ids)
        texts.push_back(to_text(id));
    return texts;
}

} // namespace

std::string encode_erasure(const Erasure& erasure) {
    Json json = Json::object();
    if (!erasure.events.empty())
        json["events"] = texts_of(erasure.events);
    if (!erasure.habits.empty())
        json["habits"] = texts_of(erasure.habits);
    if (!erasure.sources.empty()) {
        json["salt"] = erasure.salt;
        json["sources"] = erasure.sources;
    }
    return dumped(json);
}

Erasure decode_erasure(std::string_view body) {
    try {
        const Json json = Json::parse(body);
        Erasure erasure;
        erasure.events = uuids_of(json, "events");
        erasure.habits = uuids_of(json, "habits");
        erasure.salt = json.value("salt", "");
        erasure.sources = json.value("sources", std::vector<std::string>{});
        return erasure;
    } catch (const Json::exception& error) {
        throw EventError(fmt::format("An erasure cannot be read ({}).", error.what()));
    }
}

std::string hash_of(const SourceKey& key, const std::string& salt) {
    // Each part with its length, so that no two keys run together into one text.
    std::string text =
        fmt::format("{}:{}{}:{}", key.habit.app.size(), key.habit.app, key.habit.key.size(), key.habit.key);
    if (key.day)
        text += fmt::format("{}#{}", key.day->number, key.ordinal);
    std::array<unsigned char, hash_bytes> hash{};
    const std::string bounded_salt = salt.substr(0, crypto_generichash_KEYBYTES_MAX);
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                       reinterpret_cast<const unsigned char*>(bounded_salt.data()), bounded_salt.size());
    std::string hex;
    for (const unsigned char byte : hash)
        hex += fmt::format("{:02x}", byte);
    return hex;
}

void ErasureBook::note_body(std::string_view body) {
    const Erasure erasure = decode_erasure(body);
    events_.insert(erasure.events.begin(), erasure.events.end());
    habits_.insert(erasure.habits.begin(), erasure.habits.end());
    if (!erasure.sources.empty())
        sources_[erasure.salt].insert(erasure.sources.begin(), erasure.sources.end());
}

bool ErasureBook::holds(const Event& event) const {
    return events_.contains(event.id) || (event.habit && habits_.contains(*event.habit));
}

bool ErasureBook::holds(const SourceKey& key) const {
    for (const auto& [salt, hashes] : sources_)
        if (hashes.contains(hash_of(key, salt)))
            return true;
    return false;
}

} // namespace kept
