#pragma once

#include "catalogue/catalogue_error.hpp"
#include "catalogue/json_lines.hpp"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// One object of a catalogue file, read field by field; every complaint names the file, the line and the field.
class CatalogueObject {
  public:
    CatalogueObject(const nlohmann::json& json, std::size_t index, const JsonLines& lines, const std::string& file)
        : json_(json), index_(index), lines_(lines), file_(file) {}

    /// Throws CatalogueError where it is no object, or has a field that is not in `known`; `kind` is "a badge".
    void check_fields(std::span<const std::string_view> known, std::string_view kind) const;

    bool has(const char* field) const { return json_.contains(field); }
    /// A text that is not empty.
    std::string text(const char* field) const;
    std::optional<std::string> optional_text(const char* field) const;
    /// A number above zero.
    double positive_number(const char* field) const;
    bool flag(const char* field) const;
    /// A number between two others.
    double number_within(const char* field, double min, double max) const;
    /// An array of texts that are not empty; empty where there is no such field.
    std::vector<std::string> texts(const char* field) const;
    /// An array of objects; empty where there is no such field.
    const nlohmann::json& objects(const char* field) const;
    /// A text that `parse` understands; `what` says what it should be.
    template <typename Value>
    Value word(const char* field, std::optional<Value> (*parse)(std::string_view), std::string_view what) const {
        const auto value = parse(text(field));
        if (!value)
            complain(field, what);
        return *value;
    }

    /// Throws CatalogueError; an empty `field` means the whole object.
    [[noreturn]] void complain(std::string_view field, std::string_view what) const;

  private:
    const nlohmann::json& json_;
    std::size_t index_;
    const JsonLines& lines_;
    const std::string& file_;
};

/// Parses JSON. Throws CatalogueError that says what is wrong with it.
nlohmann::json parse_catalogue_json(std::string_view text, const std::string& file);

/// Parses an array of objects. Throws CatalogueError that names the line.
nlohmann::json parse_catalogue(std::string_view text, const std::string& file);

/// All of a catalogue file. Throws CatalogueError where it cannot be read.
std::string read_catalogue(const std::filesystem::path& file);

} // namespace kept
