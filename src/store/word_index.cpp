#include "store/word_index.hpp"

#include "base/text.hpp"
#include "domain/characters.hpp"
#include "journal/event_kinds.hpp"
#include "store/store_error.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>

namespace kept {
namespace {

using Json = nlohmann::json;

constexpr std::size_t shortest_trigram = 3;
constexpr std::ptrdiff_t max_words = 32; // SQLite takes no expression of a thousand

/// All texts in a body but those that are words of the format.
void collect(const Json& json, std::string& text) {
    if (json.is_string()) {
        text += json.get_ref<const std::string&>();
        text += '\n';
    } else if (json.is_object()) {
        for (const auto& [key, value] : json.items())
            if (key != "answer" && key != "from")
                collect(value, text);
    } else if (json.is_array()) {
        for (const Json& value : json)
            collect(value, text);
    }
}

std::string text_in(std::string_view body) {
    std::string text;
    const Json json = Json::parse(body, nullptr, false);
    if (!json.is_discarded())
        collect(json, text);
    return text;
}

/// A word as an FTS5 string: what is in it is never taken for syntax.
std::string quoted(const std::string& word) {
    std::string text = "\"";
    for (const char c : word)
        text += c == '"' ? "\"\"" : std::string(1, c);
    return text + "\"";
}

/// A word as a LIKE pattern.
std::string pattern(const std::string& word) {
    std::string text = "%";
    for (const char c : word) {
        if (c == '%' || c == '_' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + "%";
}

/// Returns the result of `work`. Throws StoreError with a sentence if SQLite fails.
template <typename Work>
auto with_store_errors(const Work& work) {
    try {
        return work();
    } catch (const SQLite::Exception& error) {
        throw StoreError(
            fmt::format("The words of the record could not be searched ({}). Nothing was changed.", error.what()));
    }
}

void add_from(SQLite::Database& database, const EventTable& events, EventIndex first) {
    SQLite::Transaction transaction(database);
    SQLite::Statement insert(database, "INSERT INTO words(rowid, text) VALUES (?, ?)");
    for (EventIndex index = first; index < events.size(); ++index) {
        if (!row_of(events.at(index).kind).has_words)
            continue;
        const std::string text = text_in(events.body_of(index));
        if (text.empty())
            continue;
        insert.bind(1, static_cast<std::int64_t>(index));
        insert.bind(2, text);
        insert.exec();
        insert.reset();
    }
    transaction.commit();
}

/// The texts with every one of `words`.
std::vector<EventIndex> find_all(SQLite::Database& database, const std::vector<std::string>& words) {
    std::string match;
    std::string sql = "SELECT rowid FROM words WHERE 1";
    for (const std::string& word : words)
        if (count_characters(word) >= shortest_trigram)
            match += (match.empty() ? "" : " AND ") + quoted(word);
    if (!match.empty())
        sql += " AND words MATCH ?";
    for (const std::string& word : words)
        if (count_characters(word) < shortest_trigram)
            sql += " AND text LIKE ? ESCAPE '\\'";
    SQLite::Statement select(database, sql + " ORDER BY rowid");
    int place = 0;
    if (!match.empty())
        select.bind(++place, match);
    for (const std::string& word : words)
        if (count_characters(word) < shortest_trigram)
            select.bind(++place, pattern(word));
    std::vector<EventIndex> found;
    while (select.executeStep())
        found.push_back(static_cast<EventIndex>(select.getColumn(0).getInt64()));
    return found;
}

} // namespace

WordIndex::WordIndex() : database_(std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE)) {
    with_store_errors([&] { database_->exec("CREATE VIRTUAL TABLE words USING fts5(text, tokenize = 'trigram')"); });
}

WordIndex::~WordIndex() = default;

void WordIndex::update(const EventTable& events) {
    if (taken_ == events.size())
        return;
    with_store_errors([&] {
        add_from(*database_, events, static_cast<EventIndex>(taken_));
        taken_ = events.size();
    });
}

std::vector<EventIndex> WordIndex::find(std::string_view query) const {
    const std::vector<std::string_view> asked = words_of(query);
    if (asked.empty())
        return {};
    const std::vector<std::string> words(asked.begin(), asked.begin() + std::min(std::ssize(asked), max_words));
    return with_store_errors([&] { return find_all(*database_, words); });
}

} // namespace kept
