#include "ui/fonts/stand_ins.hpp"

#include "domain/characters.hpp"
#include "ui/fonts/utf8.hpp"

#include <imgui.h>

#include <algorithm>

namespace kept::ui {
namespace {

// For private use, and neither Inter nor the icons' own font has a glyph for them.
constexpr char32_t first = 0xE200;
constexpr char32_t last = 0xEDFF;
constexpr char32_t last_held = sizeof(ImWchar) == 2 ? 0xFFFF : 0x10FFFF;
constexpr std::uint32_t first_byte = 0x110000;
constexpr char32_t replacement = 0xFFFD;

/// Dear ImGui lets none of these in from the keyboard.
bool is_private(char32_t character) {
    return character >= 0xE000 && character <= 0xF8FF;
}

bool is_stand_in(char32_t character) {
    return character >= first && character <= last;
}

struct Piece {
    std::string_view bytes;
    std::uint32_t original = 0;

    bool can_be_held() const { return original <= last_held && !is_stand_in(original) && original != 0; }
};

Piece next_piece(std::string_view& rest) {
    const std::size_t length = character_length(rest);
    if (length == 0) {
        const Piece piece{rest.substr(0, 1), first_byte + static_cast<unsigned char>(rest.front())};
        rest.remove_prefix(1);
        return piece;
    }
    Piece piece{rest.substr(0, length)};
    piece.original = next_character(rest);
    return piece;
}

} // namespace

bool StandIns::changes(std::string_view text) {
    while (!text.empty())
        if (!next_piece(text).can_be_held())
            return true;
    return false;
}

StandIns::Held StandIns::put_in(std::string_view text) {
    Held held;
    while (!text.empty()) {
        const Piece piece = next_piece(text);
        if (piece.can_be_held()) {
            held.text += piece.bytes;
        } else if (piece.original != 0) {
            const char32_t stand_in = of(piece.original);
            held.is_whole = held.is_whole && stand_in != replacement;
            held.text += to_utf8(stand_in);
        }
    }
    return held;
}

std::string StandIns::without_stand_ins(std::string_view held) const {
    std::string text;
    while (!held.empty()) {
        const Piece piece = next_piece(held);
        const std::size_t at = piece.original - first;
        if (!is_stand_in(piece.original) || at >= originals_.size())
            text += piece.bytes;
        else if (originals_[at] >= first_byte)
            text += static_cast<char>(originals_[at] - first_byte);
        else
            text += to_utf8(originals_[at]);
    }
    return text;
}

char32_t StandIns::of(Original original) {
    const auto known = given_.find(original);
    if (known != given_.end())
        return known->second;
    if (originals_.size() > last - first)
        return replacement;
    const auto stand_in = static_cast<char32_t>(first + originals_.size());
    originals_.push_back(original);
    given_.emplace(original, stand_in);
    return stand_in;
}

char32_t StandIns::typed(char32_t character) {
    if (character <= last_held && !is_private(character))
        return character;
    typed_.push_back(character <= last_held && !is_stand_in(character) ? character : of(character));
    return replacement;
}

char32_t StandIns::admit_typed(char32_t typed) {
    if (typed != replacement || typed_.empty())
        return typed;
    const char32_t character = typed_.front();
    typed_.pop_front();
    return character;
}

void StandIns::rest() {
    typed_.clear();
    if (originals_.size() <= (last - first) / 2)
        return;
    originals_.clear();
    given_.clear();
}

} // namespace kept::ui
