#pragma once

#include "charts/drawing.hpp"
#include "journal/commands/command.hpp"
#include "ui/screens/data_service.hpp"
#include "ui/screens/navigation.hpp"
#include "ui/screens/screen_services.hpp"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace kept::ui {

/// Paints a picture as PNG.
struct PaintPicture {
    charts::Drawing drawing;
    std::optional<std::string> path; ///< none: onto the clipboard
    bool replaces = false;           ///< a file that is there already may go: the user said so
};
struct WriteReport {
    ReportWish wish;
};
struct OpenDataFolder {};
/// Keeps the words in open forms for the next start.
struct KeepWords {
    OpenWords words;
};

/// Everything that a screen can ask for. Screens change nothing themselves, and neither read nor write a file.
using Request = std::variant<Command, Navigation, DataRequest, PaintPicture, WriteReport, OpenDataFolder, KeepWords>;

/// The requests of a frame, in the order in which they were asked for. They outlive a frame that throws.
class RequestQueue {
  public:
    /// While a damaged log is shown nothing is written: commands are refused.
    void set_read_only(bool is_read_only) { is_read_only_ = is_read_only; }
    bool is_read_only() const { return is_read_only_; }

    void add(Request request);
    bool has_commands() const;
    std::vector<Request> drain() { return std::exchange(requests_, {}); }
    /// True if a command was refused since the last call.
    bool drain_refusal() { return std::exchange(has_refused_, false); }

  private:
    std::vector<Request> requests_;
    bool is_read_only_ = false;
    bool has_refused_ = false;
};

} // namespace kept::ui
