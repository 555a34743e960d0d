#include "desktop/window/key_letters.hpp"

#include <GLFW/glfw3.h>

namespace kept::desktop {
namespace {

bool is_digit_place(int place) {
    return place >= GLFW_KEY_0 && place <= GLFW_KEY_9;
}

bool types_character(int place) {
    return place > GLFW_KEY_SPACE && place <= GLFW_KEY_WORLD_2;
}

bool is_letter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

} // namespace

int key_meant(int place, std::string_view name) {
    if (!types_character(place) || name.size() != 1)
        return place;
    const char character = name.front();
    if (is_letter(character))
        return GLFW_KEY_A + ((character | 0x20) - 'a');
    if (is_digit_place(place))
        return place;
    constexpr std::string_view signs = "',-./;=[\\]`"; // whose keys have numbers of their own
    return signs.find(character) != std::string_view::npos ? character : GLFW_KEY_WORLD_1;
}

} // namespace kept::desktop
