#include "shell/data/import_work.hpp"

#include "base/file_uri.hpp"
#include "base/home_folder.hpp"
#include "exchange/importers/importer.hpp"
#include "exchange/importers/tables/table_columns.hpp"
#include "exchange/merge_import.hpp"

#include <fmt/format.h>

namespace kept::shell {
namespace {

SlashDates to_slash_dates(ui::DateOrder order) {
    return order == ui::DateOrder::DayFirst     ? SlashDates::DayFirst
           : order == ui::DateOrder::MonthFirst ? SlashDates::MonthFirst
                                                : SlashDates::Unknown;
}

void ask(ui::ImportView& view, ui::ImportQuestion question, std::string sentence) {
    view.stage = ui::ImportStage::Asking;
    view.question = question;
    view.sentence = std::move(sentence);
}

void describe_report(ui::ImportView& view, const ImportReport& report) {
    view.new_habits = report.new_habits;
    view.matched_habits = report.matched_habits;
    view.new_entries = report.new_entries;
    view.same = report.same;
    view.replaced = report.replaced;
    view.kept_yours = report.kept_yours;
    view.reminders = report.reminders_off;
    view.has_read_nothing = report.has_read_nothing();
    view.left_out.reserve(report.unplaced.size() + report.rejected.size());
    for (const Unplaced& one : report.unplaced)
        view.left_out.push_back({fmt::format("No place for: {}: {}", one.kind, one.count), one.why});
    for (const Rejected& one : report.rejected)
        view.left_out.push_back({one.where, one.why});
}

/// The comparison with the record, planned but not written.
void compare(ui::ImportView& view, const ImportedLog& log, App& app) {
    app.apply([&](const Journal& journal, const Author& author, IdSource& ids) {
        const MergePlan merge = merge_import(journal, log, author, ids);
        describe_report(view, merge.report);
        view.changes_anything = !merge.plan.events.empty();
        return Plan{};
    });
    view.stage = ui::ImportStage::Ready;
}

/// A table tells which columns it has, and which of them are taken for what.
void note_columns(ui::ImportView& view, const ImportSource& source) {
    const auto table = table_columns(source);
    if (!table)
        return;
    view.columns = table->header;
    if (view.choices.columns.empty())
        view.choices.columns = table->roles;
}

void refuse(ui::ImportView& view, const char* sentence) {
    view.stage = ui::ImportStage::Refused;
    view.sentence = sentence;
}

/// A table is asked about; anything else is refused with `sentence`.
void ask_for_columns(ui::ImportView& view, const ImportSource& source, const char* sentence) {
    note_columns(view, source);
    if (view.columns.empty())
        return refuse(view, sentence);
    ask(view, ui::ImportQuestion::Columns, "Say which column holds what; each row is one day of one habit.");
}

} // namespace

void refuse_own_log(const std::filesystem::path& file, const std::filesystem::path& log) {
    std::error_code error;
    if (std::filesystem::equivalent(file, log, error) && !error)
        throw ImportError(fmt::format("{} is the record itself, so there is nothing to bring along.", file.string()));
}

ReadImport read_import_of(const std::string& path, const ui::ImportChoices& choices, App& app,
                          const std::filesystem::path& log_path) {
    ReadImport result;
    ui::ImportView& view = result.view;
    view.path = path;
    view.choices = choices;
    const std::filesystem::path place = path_of_text(path);
    view.file = place.filename().empty() ? place.parent_path().filename().string() : place.filename().string();
    ImportSource source;
    try {
        refuse_own_log(place, log_path);
        source = open_source(place);
        const ImportOptions options{.today = app.today(),
                                    .moods = choices.moods,
                                    .columns = choices.columns,
                                    .dates = to_slash_dates(choices.dates),
                                    .zone = &app.clock(),
                                    .day_start_hour = app.journal().settings().day_start_hour};
        auto log = std::make_shared<ImportedLog>(read_import(source, options));
        if (const Importer* importer = find_importer(log->format))
            view.format = importer->title;
        if (log->format == "csv")
            note_columns(view, source);
        compare(view, *log, app);
        result.log = std::move(log);
    } catch (const UnknownMoods& unknown) {
        view.choices.moods = unknown.moods();
        ask(view, ui::ImportQuestion::Moods,
            "Kept cannot know how these moods follow on each other. Put the best first.");
    } catch (const AmbiguousDates& dates) {
        ask(view, ui::ImportQuestion::Dates,
            fmt::format("The dates can be read in two ways, “{}” for one. Which comes first in them?",
                        dates.example()));
    } catch (const UnknownColumns& unknown) {
        ask_for_columns(view, source, unknown.what());
    } catch (const UnknownFormat& unknown) {
        ask_for_columns(view, source, unknown.what());
    } catch (const std::exception& error) {
        refuse(view, error.what());
    }
    return result;
}

std::string import_log(const ImportedLog& log, App& app, bool reminders, bool& wrote) {
    return app.apply([&](const Journal& journal, const Author& author, IdSource& ids) {
        MergePlan merge = merge_import(journal, log, author, ids, {.reminders = reminders});
        wrote = !merge.plan.events.empty();
        return std::move(merge.plan);
    });
}

std::filesystem::path path_of_text(const std::string& text) {
    const std::filesystem::path home = home_folder();
    if (!home.empty() && (text == "~" || text.starts_with("~/")))
        return home / (text.size() > 2 ? text.substr(2) : "");
    const std::string path = path_of_file_uri(text); // as a file manager copies it
    return path.empty() ? text : path;
}

} // namespace kept::shell
