#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace kept {

/// A JSON object read in place, without a tree: as Kept itself writes it, flat, compact, and in plain ASCII without
/// escapes. Nearly every body in a log is such an object, and a log is read at every start. Text written in any other
/// way is for the JSON library, which also says what is wrong with it.
class FlatJson {
  public:
    /// nullopt: not such an object.
    static std::optional<FlatJson> read(std::string_view text);

    bool has(std::string_view key) const { return find(key) != nullptr; }
    /// nullopt: there, but of another kind. `otherwise` where it is missing.
    std::optional<std::string_view> text(std::string_view key, std::string_view otherwise) const;
    std::optional<int> number(std::string_view key, int otherwise) const;
    std::optional<bool> flag(std::string_view key, bool otherwise) const;

  private:
    enum class Kind : unsigned char { Text, Number, Flag };
    struct Field {
        std::string_view key;
        std::string_view value;
        Kind kind = Kind::Text;
    };
    struct Reader;
    static constexpr std::size_t max_fields = 24;

    const Field* find(std::string_view key) const;

    std::array<Field, max_fields> fields_;
    std::size_t count_ = 0;
};

} // namespace kept
