#include "exchange/csv_writer.hpp"
#include "exchange/exporters/exporters.hpp"
#include "exchange/exporters/loop_view.hpp"
#include "exchange/importers/loop/loop_values.hpp"
#include "exchange/loop_colours.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>

namespace kept {
namespace {

constexpr std::size_t longest_folder = 100;

/// As Java writes a double: always with a fraction, with an exponent from ten million on and below a thousandth.
std::string java_double(double value) {
    if (value != 0 && (value >= 1e7 || value < 1e-3)) {
        std::string text = fmt::format("{:.17e}", value);
        for (int digits = 1; digits < 17; ++digits)
            if (std::string shorter = fmt::format("{:.{}e}", value, digits); std::stod(shorter) == value) {
                text = std::move(shorter);
                break;
            }
        const std::size_t e = text.find('e');
        return fmt::format("{}E{}", text.substr(0, e), std::stoi(text.substr(e + 1)));
    }
    std::string text = fmt::format("{}", value);
    return text.find('.') == std::string::npos ? text + ".0" : text;
}

std::string habits_csv(const std::vector<LoopHabit>& habits) {
    std::string text =
        "Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,Target "
        "Type,Target Value,Archived?\n";
    int position = 0;
    for (const LoopHabit& habit : habits)
        text += csv_row(std::array<std::string, 12>{
            fmt::format("{:03}", ++position), habit.name, habit.is_numeric ? "NUMERICAL" : "YES_NO", habit.question,
            habit.description, fmt::format("{}", habit.times), fmt::format("{}", habit.days),
            std::string(loop_hex_of_accent(habit.accent)), habit.is_numeric ? habit.unit : "",
            !habit.is_numeric  ? ""
            : habit.is_at_most ? "AT_MOST"
                               : "AT_LEAST",
            habit.is_numeric ? java_double(habit.target) : "", habit.is_archived ? "true" : "false"});
    return text;
}

/// "001 Walk", without the characters that Loop takes out of names.
std::string folder_of(const LoopHabit& habit, std::size_t position) {
    std::string name;
    for (const char c : habit.name)
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' || c == '.' ||
            c == '_' || c == '-')
            name += c;
    std::string folder = fmt::format("{:03} {}", position, name.substr(0, longest_folder));
    folder.erase(folder.find_last_not_of(' ') + 1);
    return folder;
}

std::string checkmarks_csv(const LoopHabit& habit) {
    std::string text = "Date,Value,Notes\n";
    for (auto day = habit.known.rbegin(); day != habit.known.rend(); ++day)
        if (day->computed != loop_unset)
            text += csv_row(std::array<std::string, 3>{to_text(day->day), loop_value_text(day->computed), day->note});
    return text;
}

std::string scores_csv(const LoopHabit& habit) {
    std::string text = "Date,Score\n";
    for (std::size_t i = habit.strength.size(); i-- > 0;)
        text += fmt::format("{},{:.4f}\n", to_text(habit.first + static_cast<int>(i)), habit.strength[i]);
    return text;
}

std::string score_on(const LoopHabit& habit, Day day) {
    const bool is_known = day >= habit.first && day - habit.first < static_cast<int>(habit.strength.size());
    return fmt::format("{:.4f}", is_known ? habit.strength[static_cast<std::size_t>(day - habit.first)] : 0.0);
}

std::string value_on(const LoopHabit& habit, Day day) {
    const auto found = std::ranges::lower_bound(habit.known, day, {}, &LoopDay::day);
    return loop_value_text(found != habit.known.end() && found->day == day ? found->computed : loop_unset);
}

/// The table of all habits: a comma ends each line, and names stand as they are.
std::string matrix(const std::vector<LoopHabit>& habits, Day from, Day today,
                   const std::function<std::string(const LoopHabit&, Day)>& cell) {
    std::string text = "Date,";
    for (const LoopHabit& habit : habits)
        text += habit.name + ",";
    text += '\n';
    for (Day day = today; day >= from; day = day - 1) {
        text += to_text(day) + ",";
        for (const LoopHabit& habit : habits)
            text += cell(habit, day) + ",";
        text += '\n';
    }
    return text;
}

Day oldest_entry(const std::vector<LoopHabit>& habits, Day today) {
    for (const LoopHabit& habit : habits)
        for (const LoopDay& day : habit.known)
            if (day.stored != loop_unset) {
                today = std::min(today, day.day);
                break;
            }
    return today;
}

} // namespace

ExportFiles loop_csv_files(const ExportInput& input) {
    const std::vector<LoopHabit> habits = loop_view(input);
    const Day from = oldest_entry(habits, input.today);
    ExportFiles files;
    files["Habits.csv"] = habits_csv(habits);
    files["Checkmarks.csv"] = matrix(habits, from, input.today, value_on);
    files["Scores.csv"] = matrix(habits, from, input.today, score_on);
    std::size_t position = 0;
    for (const LoopHabit& habit : habits) {
        const std::string folder = folder_of(habit, ++position);
        files[folder + "/Checkmarks.csv"] = checkmarks_csv(habit);
        files[folder + "/Scores.csv"] = scores_csv(habit);
    }
    return files;
}

constinit const Exporter loop_csv_exporter{
    .id = "loop-csv",
    .title = "as Loop Habit Tracker exports CSV (a folder, or a zip where the name ends in .zip)",
    .write =
        [](const ExportInput& input, const std::filesystem::path& path) {
            const ExportFiles files = loop_csv_files(input);
            if (path.extension() == ".zip")
                write_private_file(path, zip_of(files));
            else
                write_private_folder(path, files);
        },
};

} // namespace kept
