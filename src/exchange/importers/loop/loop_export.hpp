#pragma once

#include "domain/day.hpp"
#include "exchange/import_source.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// A day as Loop's CSV writes it.
struct LoopRow {
    std::string date;
    std::string value;
    std::string note;
    std::string where; ///< "001 Walk/Checkmarks.csv line 2"
};

/// The files of Loop's CSV export. People keep all of them, or only those at the root, which have the same days in a
/// column a habit.
class LoopExport {
  public:
    /// `names`: of all habits, in the order of Habits.csv.
    LoopExport(const ImportSource& source, const std::vector<std::string>& names);

    /// The days of a habit, from its own folder or else from its column at the root; nullopt where the export has
    /// neither. `position`: "001", as its folder's name begins.
    std::optional<std::vector<LoopRow>> days_of(std::size_t habit, std::string_view position) const;

    /// Its strength, 0..1, as far as the export holds it.
    std::map<Day, double> scores_of(std::size_t habit, std::string_view position) const;

  private:
    /// A file at the root: the days of all habits.
    struct Matrix {
        std::string file;
        std::vector<std::vector<LoopRow>> columns; ///< by habit
        std::vector<bool> has_column;
    };

    static Matrix matrix_of(const ImportSource& source, const std::string& file, const std::vector<std::string>& names);
    std::optional<std::vector<LoopRow>> own_file(std::string_view position, const std::string& file) const;
    std::optional<std::vector<LoopRow>> find(std::size_t habit, std::string_view position, const Matrix& matrix) const;

    const ImportSource& source_;
    Matrix checkmarks_, scores_;
};

} // namespace kept
