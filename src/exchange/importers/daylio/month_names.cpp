#include "exchange/importers/daylio/month_names.hpp"

#include "base/text.hpp"
#include "exchange/csv_table.hpp"
#include "exchange/import_builder.hpp"

#include <array>
#include <string>

namespace kept {
namespace {

using Months = std::array<std::string_view, 12>;

/// As they stand in a date, so in the genitive where a language has one.
constexpr std::array<Months, 14> languages{{
    {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
     "december"},
    {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"},
    {"januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
     "dezember"},
    {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
     "décembre"},
    {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
     "diciembre"},
    {"janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro",
     "dezembro"},
    {"gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
     "novembre", "dicembre"},
    {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
     "december"},
    {"januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
     "december"},
    {"januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
     "desember"},
    {"stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października",
     "listopada", "grudnia"},
    {"ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu",
     "prosince"},
    {"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
     "декабря"},
    {"ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık"},
}};

int month_of(std::string_view name) {
    for (const Months& months : languages)
        for (std::size_t month = 0; month < months.size(); ++month)
            if (months.at(month) == name)
                return static_cast<int>(month) + 1;
    return 0;
}

} // namespace

std::optional<MonthDay> parse_month_day(std::string_view text) {
    MonthDay date;
    for (std::string_view word : words_of(text)) {
        while (word.ends_with('.') || word.ends_with(','))
            word.remove_suffix(1);
        const std::string name = lowered(word);
        if (name == "de")
            continue;
        const auto number = parse_whole(word);
        const int month = month_of(name);
        if (number && date.day == 0 && *number >= 1 && *number <= 31)
            date.day = static_cast<int>(*number);
        else if (month != 0 && date.month == 0)
            date.month = month;
        else
            return std::nullopt;
    }
    return date.day != 0 && date.month != 0 ? std::optional(date) : std::nullopt;
}

} // namespace kept
