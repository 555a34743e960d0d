#include "journal/events/flat_json.hpp"

#include <charconv>

namespace kept {
namespace {

bool is_plain(char c) {
    return c >= 0x20 && c < 0x7F && c != '"' && c != '\\';
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

/// Takes the object apart from its front.
struct FlatJson::Reader {
    std::string_view rest;

    bool skip(std::string_view word) {
        if (!rest.starts_with(word))
            return false;
        rest.remove_prefix(word.size());
        return true;
    }

    std::string_view read_first(std::size_t count) {
        const std::string_view first = rest.substr(0, count);
        rest.remove_prefix(count);
        return first;
    }

    std::optional<std::string_view> read_text() {
        if (!skip("\""))
            return std::nullopt;
        std::size_t length = 0;
        while (length < rest.size() && is_plain(rest[length]))
            ++length;
        const std::string_view text = read_first(length);
        return skip("\"") ? std::optional(text) : std::nullopt;
    }

    /// A whole number of at most nine digits.
    std::optional<std::string_view> read_number() {
        constexpr std::size_t max_digits = 9;
        const std::size_t sign = rest.starts_with('-') ? 1 : 0;
        std::size_t length = sign;
        while (length < rest.size() && is_digit(rest[length]))
            ++length;
        const std::size_t digits = length - sign;
        if (digits == 0 || digits > max_digits || (digits > 1 && rest[sign] == '0'))
            return std::nullopt;
        return read_first(length);
    }

    bool read_value(Field& field) {
        if (const auto text = read_text()) {
            field.value = *text;
            return true;
        }
        if (rest.starts_with("true") || rest.starts_with("false")) {
            field.kind = Kind::Flag;
            field.value = read_first(rest.front() == 't' ? 4 : 5);
            return true;
        }
        const auto number = read_number();
        field.kind = Kind::Number;
        field.value = number.value_or("");
        return number.has_value();
    }

    bool read_field(Field& field) {
        const auto key = read_text();
        if (!key || !skip(":"))
            return false;
        field.key = *key;
        return read_value(field);
    }
};

std::optional<FlatJson> FlatJson::read(std::string_view text) {
    FlatJson object;
    Reader reader{text};
    if (!reader.skip("{"))
        return std::nullopt;
    do {
        if (object.count_ == max_fields || !reader.read_field(object.fields_.at(object.count_++)))
            return std::nullopt;
    } while (reader.skip(","));
    return reader.rest == "}" ? std::optional(object) : std::nullopt;
}

/// Of several with one key the last holds, as everywhere else.
const FlatJson::Field* FlatJson::find(std::string_view key) const {
    for (std::size_t i = count_; i-- > 0;)
        if (fields_.at(i).key == key)
            return &fields_.at(i);
    return nullptr;
}

std::optional<std::string_view> FlatJson::text(std::string_view key, std::string_view otherwise) const {
    const Field* field = find(key);
    if (field == nullptr)
        return otherwise;
    return field->kind == Kind::Text ? std::optional(field->value) : std::nullopt;
}

std::optional<int> FlatJson::number(std::string_view key, int otherwise) const {
    const Field* field = find(key);
    if (field == nullptr)
        return otherwise;
    if (field->kind != Kind::Number)
        return std::nullopt;
    int number = 0;
    std::from_chars(field->value.data(), field->value.data() + field->value.size(), number);
    return number;
}

std::optional<bool> FlatJson::flag(std::string_view key, bool otherwise) const {
    const Field* field = find(key);
    if (field == nullptr)
        return otherwise;
    return field->kind == Kind::Flag ? std::optional(field->value == "true") : std::nullopt;
}

} // namespace kept
