#include "cli/help/manual_page.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <sstream>

namespace kept::cli {
namespace {

/// Text as roff takes it: a hyphen of a command is one to copy, and no line begins with a request.
std::string roff(std::string_view text) {
    std::string out;
    bool begins_line = true;
    for (const char c : text) {
        if (begins_line && (c == '.' || c == '\''))
            out += "\\&";
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
        begins_line = c == '\n';
    }
    return out;
}

std::string bold(std::string_view text) {
    return "\\fB" + roff(text) + "\\fR";
}

std::string italic(std::string_view text) {
    return "\\fI" + roff(text) + "\\fR";
}

std::string optional(const std::string& text, bool is_required) {
    return is_required ? text : "[" + text + "]";
}

/// "check [HABIT] [ANSWER] [options]".
std::string call_of(const std::string& path, const CommandHelp& command) {
    std::string call = bold(path);
    bool has_options = false;
    for (const OptionHelp& option : command.options) {
        if (option.is_word)
            call += " " + optional(italic(option.name), option.is_required);
        else if (option.is_required)
            call += fmt::format(" {} {}", bold(option.name), italic(option.value));
        else
            has_options |= option.name != "--help";
    }
    return has_options ? call + " [" + italic("options") + "]" : call;
}

void write_option(std::string& out, const OptionHelp& option) {
    out += ".TP\n" + (option.is_word ? italic(option.name) : bold(option.name));
    if (!option.value.empty())
        out += " " + italic(option.value);
    out += "\n" + roff(option.about);
    if (!option.choices.empty())
        out += roff(fmt::format(": {}", fmt::join(option.choices, ", ")));
    if (option.is_list)
        out += "; may be given several times";
    out += ".\n";
}

void write_options(std::string& out, const CommandHelp& command) {
    for (const OptionHelp& option : command.options)
        if (option.name != "--help")
            write_option(out, option);
}

/// Lines as they stand, such as lists of settings.
void write_footer(std::string& out, const std::string& text) {
    if (!text.empty())
        out += ".PP\n.nf\n" + roff(text) + "\n.fi\n";
}

void write_command(std::string& out, const std::string& path, const CommandHelp& command) {
    out += ".SS " + call_of(path, command) + "\n" + roff(command.about) + ".\n";
    write_options(out, command);
    write_footer(out, command.footer);
    for (const CommandHelp& below : command.commands)
        write_command(out, path + " " + below.name, below);
}

constexpr std::string_view description = R"(.SH DESCRIPTION
Kept records small, repeatable actions, one honest check\-in a day, and shows what consistency looks like.
Without a command it opens the dashboard; the commands do the same on the same log, while the window is open too.
.PP
.I HABIT
is a name or an id. An exact name beats a unique beginning of one, in any case.
.I DAY
is written 2026\-11\-23, or today, or yesterday.
)";

constexpr std::string_view ending = R"(.SH EXIT STATUS
.TP
0
Done.
.TP
1
It could not be done; one sentence on standard error says why.
.TP
2
Wrong usage.
.SH ENVIRONMENT
.TP
.B XDG_DATA_HOME
Where the log's folder is, in place of
.IR ~/.local/share .
.TP
.B NO_COLOR
Where it is set and not empty, nothing is coloured. Colour is used on a terminal only.
.SH FILES
.TP
.I ~/.local/share/kept/kept.db
The log: an SQLite file, readable by its owner alone. What was written is never changed.
.TP
.I ~/.local/share/kept/backups
A copy of it for each of the last days, weeks and months.
.SH EXAMPLES
.nf
kept add "On time" \-\-measure arrival
kept check "On time" 5 \-\-note "the bridge was up"
kept check
kept today \-\-plain
kept goal set "On time" strength 90 \-\-by 2027\-03\-01
.fi
.SH SEE ALSO
.BR sqlite3 (1)
reads the log:
.PP
.nf
sqlite3 ~/.local/share/kept/kept.db 'SELECT * FROM check_ins'
.fi
)";

} // namespace

std::string manual_page(const CommandHelp& program, const Edition& edition) {
    std::string out = fmt::format(".TH KEPT 1 {} \"Kept {}\" \"User Commands\"\n", edition.date, edition.version);
    out += ".SH NAME\nkept \\- a private record of the habits that rebuild trust\n.SH SYNOPSIS\n";
    out += fmt::format("{} [{} {}] [{} {}] [{} [{} ...]]\n", bold("kept"), bold("--db"), italic("FILE"),
                       bold("--today"), italic("DAY"), italic("command"), italic("word"));
    out += description;
    out += ".SH OPTIONS\nThe first two go with every command; so does \\fB\\-\\-help\\fR, which shows what a command "
           "takes.\n";
    write_options(out, program);
    out += ".SH COMMANDS\n";
    for (const CommandHelp& command : program.commands)
        write_command(out, command.name, command);
    out += ending;
    return out;
}

} // namespace kept::cli
