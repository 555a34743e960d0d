#include "journal/practices/practice_body.hpp"

#include "journal/events/body_text.hpp"
#include "journal/events/event.hpp"
#include "journal/events/json_number.hpp"
#include "journal/practices/answers_json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace kept {
namespace {

using Json = nlohmann::json;

constexpr int max_pages = 1'000;

[[noreturn]] void cannot_read() {
    throw EventError("A practice cannot be read.");
}

Uuid uuid_of(const Json& json) {
    if (const auto id = parse_uuid(json.get_ref<const std::string&>()))
        return *id;
    cannot_read();
}

PracticeAnswers fields_of(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found == json.end() ? PracticeAnswers{} : answers_in(*found);
}

} // namespace

std::string encode_practice_draft(const PracticeDraftBody& body, std::string_view changes) {
    Json json{{"practice", body.practice}, {"draft", to_text(body.draft)}};
    if (body.is_dropped)
        json["dropped"] = true;
    else
        json["page"] = body.page;
    if (Json fields = Json::parse(changes, nullptr, false); fields.is_object() && !fields.empty())
        json["fields"] = std::move(fields);
    return dumped(json);
}

PracticeDraftBody decode_practice_draft(std::string_view body) {
    try {
        const Json json = Json::parse(body);
        PracticeDraftBody draft{.practice = json.at("practice").get<std::string>(),
                                .draft = uuid_of(json.at("draft")),
                                .page = std::clamp(int_in(json, "page", 0), 0, max_pages),
                                .changes = fields_of(json, "fields"),
                                .is_dropped = json.value("dropped", false)};
        return draft;
    } catch (const Json::exception&) {
        cannot_read();
    }
}

PracticeSavedBody decode_practice_saved(std::string_view body) {
    try {
        const Json json = Json::parse(body);
        PracticeSavedBody saved{.practice = json.at("practice").get<std::string>(),
                                .draft = {},
                                .counts_for = {},
                                .answers = fields_of(json, "fields")};
        if (json.contains("draft"))
            saved.draft = uuid_of(json.at("draft"));
        if (json.contains("counts_for"))
            saved.counts_for = uuid_of(json.at("counts_for"));
        return saved;
    } catch (const Json::exception&) {
        cannot_read();
    }
}

ReviewBody decode_review(std::string_view body) {
    try {
        const Json json = Json::parse(body);
        ReviewBody review{.draft = {}, .answers = fields_of(json, "answers")};
        if (json.contains("draft"))
            review.draft = uuid_of(json.at("draft"));
        return review;
    } catch (const Json::exception&) {
        throw EventError("A review cannot be read.");
    }
}

} // namespace kept
