#include "desktop/words_file.hpp"

#include "desktop/system/state_file.hpp"

#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace kept::desktop {
namespace {

namespace fs = std::filesystem;

/// On one line.
std::string escaped(std::string_view text) {
    std::string line;
    for (const char c : text) {
        if (c == '\\' || c == '\n')
            line += '\\';
        line += c == '\n' ? 'n' : c;
    }
    return line;
}

std::string unescaped(std::string_view line) {
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '\\' || i + 1 == line.size())
            text += line[i];
        else if (line[++i] == 'n')
            text += '\n';
        else
            text += line[i];
    }
    return text;
}

ui::OpenWords read_words(const fs::path& file) {
    ui::OpenWords words;
    for (const std::string& line : desktop::read_state(file))
        if (const std::size_t equals = line.find('='); equals != std::string::npos)
            words[line.substr(0, equals)] = unescaped(std::string_view(line).substr(equals + 1));
    return words;
}

void write_words(const fs::path& file, const ui::OpenWords& words) {
    std::error_code error;
    if (words.empty()) {
        fs::remove(file, error);
        return;
    }
    std::vector<std::string> lines;
    for (const auto& [name, text] : words)
        lines.push_back(name + "=" + escaped(text));
    desktop::write_state(file, lines);
}

} // namespace

fs::path words_file_of(const fs::path& log) {
    return desktop::state_file_of(log, "words");
}

void delete_words_file(const fs::path& log) {
    if (const fs::path file = words_file_of(log); !file.empty())
        write_words(file, {});
}

void offer_words_file(ui::ScreenServices& services, const fs::path& log) {
    const fs::path file = words_file_of(log);
    if (file.empty())
        return;
    services.words_at_start = read_words(file);
    services.keep_words = [file](const ui::OpenWords& words) { write_words(file, words); };
}

} // namespace kept::desktop
