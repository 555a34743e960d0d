#include "report/html.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace kept::report {
namespace {

constexpr std::string_view style = R"css(
@page { size: A4; margin: 16mm; }
* { box-sizing: border-box; }
body { font: 15px/1.5 Inter, "Noto Sans", "DejaVu Sans", sans-serif; color: #26231f; background: #fff; margin: 0 auto;
  max-width: 760px; padding: 32px 24px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 4px; letter-spacing: -0.02em; }
h2 { font-size: 18px; margin: 32px 0 10px; break-after: avoid; }
h3 { font-size: 15px; margin: 16px 0 2px; break-after: avoid; }
p { margin: 0 0 8px; }
.soft { color: #6b645a; }
.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; margin: 20px 0 0; }
.tile { border: 1px solid #e3ded6; border-radius: 10px; padding: 10px 14px; break-inside: avoid; }
.tile b { display: block; font-size: 24px; line-height: 1.3; }
.tile span { color: #6b645a; font-size: 13px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 7px 8px 7px 0; border-top: 1px solid #e3ded6; vertical-align: top; }
th { font-weight: 600; font-size: 13px; color: #6b645a; border-top: 0; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; padding-right: 0; }
tr { break-inside: avoid; }
figure { margin: 0 0 12px; break-inside: avoid; }
figcaption { font-size: 13px; color: #6b645a; margin-bottom: 6px; }
svg { display: block; max-width: 100%; height: auto; }
ul { margin: 0 0 8px; padding-left: 20px; }
blockquote { margin: 0 0 10px; padding-left: 14px; border-left: 3px solid #e3ded6; }
footer { margin-top: 36px; border-top: 1px solid #e3ded6; padding-top: 10px; font-size: 13px; color: #6b645a; }
@media (max-width: 560px) { .tiles { grid-template-columns: repeat(2, 1fr); } }
@media print { body { padding: 0; max-width: none; } }
)css";

} // namespace

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        if (c == '\'')
            safe += "&#39;";
        else if (c == '\n')
            safe += "<br>";
        else if (c != '\t')
            safe += xml_escaped({&c, 1});
    }
    return safe;
}

std::string page(std::string_view title, const std::string& body) {
    // The policy forbids what the page does not hold anyway: scripts, pictures and fonts from elsewhere.
    return fmt::format("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                       "'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
                       "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n{}</body>\n</html>\n",
                       escaped(title), style, body);
}

} // namespace kept::report
