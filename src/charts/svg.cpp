#include "charts/svg.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

namespace kept::charts {
namespace {

std::string paint(std::string_view attribute, const std::optional<Colour>& colour) {
    if (!colour)
        return fmt::format("{}=\"none\"", attribute);
    std::string text = fmt::format("{}=\"#{:02x}{:02x}{:02x}\"", attribute, colour->red, colour->green, colour->blue);
    if (colour->alpha != 255)
        text += fmt::format(" {}-opacity=\"{:.3g}\"", attribute, colour->alpha / 255.0);
    return text;
}

std::string path_of(const std::vector<Point>& points) {
    std::string path;
    for (const Point& point : points)
        fmt::format_to(std::back_inserter(path), "{}{:.2f} {:.2f}", path.empty() ? "M" : "L", point.x, point.y);
    return path;
}

/// Writes each kind of shape as an element.
class Writer {
  public:
    Writer(std::string& out, const IconOutline& outline) : out_(out), outline_(outline) {}

    void operator()(const RoundedBox& shape) {
        const double inset = shape.stroke ? shape.stroke_width / 2 : 0;
        element("<rect x=\"{:.2f}\" y=\"{:.2f}\" width=\"{:.2f}\" height=\"{:.2f}\" rx=\"{:.2f}\" {} {} "
                "stroke-width=\"{:.2f}\"/>",
                shape.box.left + inset, shape.box.top + inset, shape.box.width - 2 * inset,
                shape.box.height - 2 * inset, shape.radius, paint("fill", shape.fill), paint("stroke", shape.stroke),
                shape.stroke_width);
    }
    void operator()(const Disc& shape) {
        element("<circle cx=\"{:.2f}\" cy=\"{:.2f}\" r=\"{:.2f}\" {} {} stroke-width=\"{:.2f}\"/>", shape.centre.x,
                shape.centre.y, shape.radius, paint("fill", shape.fill), paint("stroke", shape.stroke),
                shape.stroke_width);
    }
    void operator()(const Line& shape) {
        element("<path d=\"{}\" fill=\"none\" {} stroke-width=\"{:.2f}\" stroke-linejoin=\"round\" "
                "stroke-linecap=\"round\"{}/>",
                path_of(shape.points), paint("stroke", shape.colour), shape.width,
                shape.is_dashed ? " stroke-dasharray=\"4 4\"" : "");
    }
    void operator()(const Area& shape) {
        if (shape.points.empty())
            return;
        element("<path d=\"{}L{:.2f} {:.2f}L{:.2f} {:.2f}Z\" {}/>", path_of(shape.points), shape.points.back().x,
                shape.base, shape.points.front().x, shape.base, paint("fill", shape.colour));
    }
    void operator()(const Text& shape) {
        static constexpr std::string_view anchors[] = {"start", "middle", "end"};
        element("<text x=\"{:.2f}\" y=\"{:.2f}\" font-size=\"{:g}\" font-weight=\"{}\" text-anchor=\"{}\" "
                "dominant-baseline=\"central\" {}>{}</text>",
                shape.at.x, shape.at.y, points_of(shape.style), shape.style == TextStyle::CaptionStrong ? 600 : 400,
                anchors[static_cast<std::size_t>(shape.anchor)], paint("fill", shape.colour), xml_escaped(shape.text));
    }

    void operator()(const Polygon& shape) {
        element("<path d=\"{}Z\" {}/>", path_of(shape.points), paint("fill", shape.fill));
    }
    /// SVG has no gradient that goes around: a wedge a corner, each a little wider than its own so that no seam shows.
    void operator()(const LitDisc& shape) {
        for (std::size_t i = 0; i < shape.rim.size(); ++i) {
            const LitCorner& here = shape.rim[i];
            const Point next = shape.rim[(i + 1) % shape.rim.size()].at;
            element("<path d=\"{}Z\" {} {} stroke-width=\"0.4\"/>", path_of({shape.centre, here.at, next}),
                    paint("fill", here.colour), paint("stroke", here.colour));
        }
    }
    void operator()(const Arc& shape) {
        const auto at = [&shape](double turns) {
            const double angle = (turns - 0.25) * 2 * std::numbers::pi;
            return Point{shape.centre.x + shape.radius * std::cos(angle),
                         shape.centre.y + shape.radius * std::sin(angle)};
        };
        const double to = std::min(shape.to, shape.from + 0.9999); // a whole circle has no end for SVG to go to
        element(
            "<path d=\"M{:.2f} {:.2f}A{:.2f} {:.2f} 0 {} 1 {:.2f} {:.2f}\" fill=\"none\" {} stroke-width=\"{:.2f}\" "
            "stroke-linecap=\"round\"/>",
            at(shape.from).x, at(shape.from).y, shape.radius, shape.radius, to - shape.from > 0.5 ? 1 : 0, at(to).x,
            at(to).y, paint("stroke", shape.colour), shape.width);
    }
    void operator()(const Icon& shape) {
        if (outline_)
            element("<path d=\"{}\" {}/>", outline_(shape.icon, shape.centre, shape.points),
                    paint("fill", shape.colour));
    }

  private:
    template <typename... Arguments>
    void element(fmt::format_string<Arguments...> text, Arguments&&... arguments) {
        fmt::format_to(std::back_inserter(out_), text, std::forward<Arguments>(arguments)...);
        out_ += '\n';
    }

    std::string& out_;
    const IconOutline& outline_;
};

} // namespace

std::string to_svg(const Drawing& drawing, std::string_view title, const IconOutline& outline) {
    std::string svg = fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0:.2f} {1:.2f}\" "
                                  "width=\"{0:.2f}\" height=\"{1:.2f}\" role=\"img\" "
                                  "font-family=\"Inter, 'Noto Sans', sans-serif\">\n<title>{2}</title>\n",
                                  drawing.width, drawing.height, xml_escaped(title));
    Writer writer(svg, outline);
    for (const Shape& shape : drawing.shapes)
        std::visit(writer, shape);
    return svg + "</svg>\n";
}

} // namespace kept::charts
