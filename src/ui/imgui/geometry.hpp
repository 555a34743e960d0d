#pragma once

#include <imgui.h>

#include <algorithm>

namespace kept::ui {

/// An area of the window in pixels. Cutting functions take a piece off one side and leave the rest in place.
struct Rect {
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;

    constexpr float width() const { return right - left; }
    constexpr float height() const { return bottom - top; }
    constexpr bool empty() const { return right <= left || bottom <= top; }
    ImVec2 min() const { return {left, top}; }
    ImVec2 max() const { return {right, bottom}; }
    ImVec2 size() const { return {width(), height()}; }
    ImVec2 centre() const { return {(left + right) / 2, (top + bottom) / 2}; }

    constexpr bool contains(float x, float y) const { return x >= left && x < right && y >= top && y < bottom; }
    constexpr bool contains(const Rect& other) const {
        return other.left >= left && other.top >= top && other.right <= right && other.bottom <= bottom;
    }
    constexpr Rect inset(float horizontal, float vertical) const {
        return {left + horizontal, top + vertical, right - horizontal, bottom - vertical};
    }
    constexpr Rect inset(float all) const { return inset(all, all); }
    constexpr Rect moved(float x, float y) const { return {left + x, top + y, right + x, bottom + y}; }
    constexpr Rect with_width(float value) const { return {left, top, left + value, bottom}; }
    constexpr Rect with_height(float value) const { return {left, top, right, top + value}; }

    constexpr Rect cut_top(float amount) {
        const Rect piece = with_height(std::min(amount, height()));
        top = piece.bottom;
        return piece;
    }
    constexpr Rect cut_left(float amount) {
        const Rect piece = with_width(std::min(amount, width()));
        left = piece.right;
        return piece;
    }
    constexpr Rect cut_bottom(float amount) {
        const Rect piece{left, std::max(top, bottom - amount), right, bottom};
        bottom = piece.top;
        return piece;
    }
    constexpr Rect cut_right(float amount) {
        const Rect piece{std::max(left, right - amount), top, right, bottom};
        right = piece.left;
        return piece;
    }

    friend constexpr bool operator==(const Rect&, const Rect&) = default;
};

constexpr Rect rect_at(float left, float top, float width, float height) {
    return {left, top, left + width, top + height};
}

inline Rect square_around(ImVec2 centre, float side) {
    return rect_at(centre.x - side / 2, centre.y - side / 2, side, side);
}

constexpr Rect overlap(const Rect& a, const Rect& b) {
    return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right), std::min(a.bottom, b.bottom)};
}

} // namespace kept::ui
