#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kept::ui {

/// Dear ImGui's fields hold characters of 16 bits in Debian's build, and would replace all others (emoji, rare signs,
/// bytes that are no UTF-8). So while a text is in a field another character stands in for each of those: one for
/// private use, drawn as an empty square. On the way out of the field what it stands for comes back.
class StandIns {
  public:
    /// `text` as a field can hold it, without NUL characters.
    struct Held {
        std::string text;
        bool is_whole = true; ///< false: more different characters than there are stand-ins; must not be edited
    };
    Held put_in(std::string_view text);
    std::string without_stand_ins(std::string_view held) const;
    /// Whether put_in() would change anything.
    static bool changes(std::string_view text);

    /// The character to give Dear ImGui for one that was typed: itself, or one that take_typed() replaces.
    char32_t typed(char32_t character);
    /// Replaces a character that Dear ImGui is about to put into a field.
    char32_t admit_typed(char32_t typed);

    /// Between two frames in which nothing is edited: no field depends on what was given out.
    void rest();

  private:
    /// A character, or beyond the last of them a byte that is no UTF-8.
    using Original = std::uint32_t;

    char32_t of(Original original);

    std::unordered_map<Original, char32_t> given_;
    std::vector<Original> originals_; ///< by stand-in, from the first on
    std::deque<char32_t> typed_;      ///< on their way to a field
};

} // namespace kept::ui
