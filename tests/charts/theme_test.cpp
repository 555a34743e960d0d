#include "charts/theme.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <string>

using namespace kept;

namespace {

constexpr std::array<const Theme& (*)(), 2> themes{paper_theme, night_theme};

struct Lab {
    double l, a, b;
};

using Triple = std::array<double, 3>;

Triple linear_rgb(Colour colour) {
    const auto linear = [](std::uint8_t channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {linear(colour.red), linear(colour.green), linear(colour.blue)};
}

Triple times(const std::array<Triple, 3>& m, const Triple& v) {
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return result;
}

Lab to_lab(const Triple& rgb) {
    const Triple xyz = times({{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}}, rgb);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f(xyz[0] / 0.9505), y = f(xyz[1]), z = f(xyz[2] / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Lab& a, const Lab& b) {
    return std::sqrt((a.l - b.l) * (a.l - b.l) + (a.a - b.a) * (a.a - b.a) + (a.b - b.b) * (a.b - b.b));
}

/// How linear RGB looks without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1).
const std::array<Triple, 3> protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
const std::array<Triple, 3> deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};

} // namespace

TEST_CASE("text can be read on every ground, in both themes") {
    for (const auto theme : themes) {
        const Theme& t = theme();
        for (const Colour ground : {t.card, t.ground, t.well, t.rail}) {
            CAPTURE(std::string(t.id));
            CHECK(contrast_ratio(t.ink, ground) >= 7.0);
            CHECK(contrast_ratio(t.soft, ground) >= 4.5);
        }
        CHECK(contrast_ratio(t.on_accent, t.brand()) >= 4.5);
    }
}

TEST_CASE("habit colours stand out from their card, and words on them can be read") {
    for (const auto theme : themes)
        for (std::size_t i = 0; i < accent_count; ++i) {
            CAPTURE(std::string(accent_name(i)));
            CHECK(contrast_ratio(theme().accent(i), theme().card) >= 3.0);
        }
}

TEST_CASE("words on a habit's colour and in it can be read, in every theme") {
    for (const auto theme : {paper_theme, night_theme, safe_paper_theme, safe_night_theme})
        for (std::size_t i = 0; i < accent_count; ++i) {
            const Theme& t = theme();
            CAPTURE(std::string(t.id));
            CAPTURE(std::string(accent_name(i)));
            CHECK(contrast_ratio(words_on(t, t.accent(i)), t.accent(i)) >= 4.5);
            CHECK(contrast_ratio(words_in(t, t.accent(i)), t.card) >= 4.5);
            CHECK(contrast_ratio(words_in(t, t.accent(i)), t.well) >= 4.5);
        }
}

TEST_CASE("habit colours are told apart, also without red or green cones") {
    for (const auto theme : themes)
        for (std::size_t i = 0; i < accent_count; ++i)
            for (std::size_t k = i + 1; k < accent_count; ++k) {
                const Triple a = linear_rgb(theme().accent(i)), b = linear_rgb(theme().accent(k));
                CAPTURE(std::string(theme().id));
                CAPTURE(std::string(accent_name(i)));
                CAPTURE(std::string(accent_name(k)));
                CHECK(distance(to_lab(a), to_lab(b)) >= 12);
                CHECK(distance(to_lab(times(protanopia, a)), to_lab(times(protanopia, b))) >= 5);
                CHECK(distance(to_lab(times(deuteranopia, a)), to_lab(times(deuteranopia, b))) >= 5);
            }
}

TEST_CASE("the heat scale rises in steps from the empty cell to the accent") {
    for (const auto theme : themes) {
        const Theme& t = theme();
        CHECK(heat_step(t, t.brand(), 0) == t.well);
        CHECK(heat_step(t, t.brand(), 4) == t.brand());
        for (int step = 1; step < 4; ++step)
            CHECK(contrast_ratio(heat_step(t, t.brand(), step), t.card) <
                  contrast_ratio(heat_step(t, t.brand(), step + 1), t.card));
    }
}
