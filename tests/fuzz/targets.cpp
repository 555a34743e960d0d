#include "targets.hpp"

#include "base/text.hpp"
#include "catalogue/badges.hpp"
#include "catalogue/catalogue_error.hpp"
#include "catalogue/feelings.hpp"
#include "catalogue/practices.hpp"
#include "catalogue/programmes.hpp"
#include "catalogue/templates.hpp"
#include "domain/apology_hints.hpp"
#include "domain/period.hpp"
#include "domain/schedule.hpp"
#include "exchange/csv_table.hpp"
#include "exchange/event_json.hpp"
#include "exchange/importers/daylio/mood_order.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/importers/tables/slash_dates.hpp"
#include "exchange/importers/tables/table_columns.hpp"
#include "exchange/merge_import.hpp"
#include "exchange/zip_reader.hpp"
#include "journal/check_event.hpp"
#include "journal/event_kinds.hpp"
#include "journal/practices/practice_answers.hpp"
#include "support/base64.hpp"
#include "support/fake_world.hpp"
#include "support/temp_dir.hpp"
#include "support/text_source.hpp"

#include <array>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <string>

namespace kept::test {
namespace {

namespace fs = std::filesystem;

void demand(bool holds, const char* promise) {
    if (holds)
        return;
    std::cerr << "broken promise: " << promise << '\n';
    std::abort();
}

/// The bytes as a file, gone again afterwards.
class BytesFile {
  public:
    explicit BytesFile(std::string_view bytes) {
        std::ofstream(path(), std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }
    fs::path path() const { return folder_ / "input"; }

  private:
    TempDir folder_;
};

/// Whatever comes in can be folded, and comes in only once.
void read_and_merge(const Importer& importer, const ImportSource& source,
                    const std::map<std::string, std::string>& columns = {}) {
    World world;
    ImportOptions options{.today = world.today, .moods = {}, .columns = columns, .dates = SlashDates::DayFirst};
    try {
        const ImportedLog log = importer.read(source, options);
        MergePlan first = merge_import(world.journal, log, world.author(), world.ids);
        for (std::int64_t lamport = 0; Event & event : first.plan.events) {
            if (!first.plan.is_union)
                event.lamport = ++lamport;
            check_event(event);
        }
        world.journal.fold(first.plan.events);
        const MergePlan again = merge_import(world.journal, log, world.author(), world.ids);
        demand(again.plan.events.empty(), "importing again changes nothing");
    } catch (const UnknownMoods& unknown) {
        if (options.moods.empty()) {
            options.moods = unknown.moods();
            try {
                importer.read(source, options);
            } catch (const UnknownMoods&) {
                demand(false, "moods that were named are known");
            }
        }
    } catch (const ImportError&) { // refused with a sentence
    }
}

template <const Importer& importer>
void text_file(std::string_view bytes) {
    const ImportSource source = source_of_text("file", std::string(bytes));
    if (importer.detects(source))
        read_and_merge(importer, source);
}

/// A table, also as one whose columns the user chose, in their order.
void chosen_table(std::string_view bytes) {
    text_file<plain_csv_importer>(bytes);
    const ImportSource source = source_of_text("table.csv", std::string(bytes));
    const auto table = table_columns(source);
    if (!table)
        return;
    read_and_merge(plain_csv_importer, source,
                   {{"date", table->header.at(0)}, {"habit", ""}, {"value", table->header.at(1)}, {"note", ""}});
}

/// Several files in one: each begins with a record separator and a line with its name.
template <const Importer& importer>
void folder(std::string_view bytes) {
    ImportSource source{.path = "folder"};
    for (const std::string_view part : split(bytes, "\x1e")) {
        const std::size_t end = std::min(part.find('\n'), part.size());
        source.texts.emplace(part.substr(0, end), part.substr(std::min(end + 1, part.size())));
    }
    if (importer.detects(source))
        read_and_merge(importer, source);
}

/// The JSON inside of Daylio's backup: what is packed in it is of more interest than the packing.
void daylio_member(std::string_view bytes) {
    ImportSource source{.path = "backup.daylio"};
    source.texts.emplace("backup.daylio", std::string(bytes));
    read_and_merge(daylio_backup_importer, source);
    source.texts["backup.daylio"] = encode_base64(bytes);
    read_and_merge(daylio_backup_importer, source);
}

template <const Importer& importer>
void database(std::string_view bytes) {
    const BytesFile file(bytes);
    const ImportSource source{.path = file.path(), .is_sqlite = true};
    if (importer.detects(source))
        read_and_merge(importer, source);
}

void zip_archive(std::string_view bytes) {
    const BytesFile file(bytes);
    try {
        const auto texts = read_zip(file.path(), {.file_bytes = 1 << 16, .total_bytes = 1 << 18, .files = 100});
        for (const auto& [name, text] : texts)
            demand(text.size() <= 1 << 16, "an archive stays within its limits");
    } catch (const ImportError&) {
    }
}

/// The first byte names the kind, the rest is the body.
void event_body(std::string_view bytes) {
    if (bytes.empty())
        return;
    World world;
    Event event{.id = device(1), .batch = device(2), .device = device(3), .lamport = 1};
    event.written_day = world.today;
    event.habit = device(1);
    event.day = world.today;
    event.kind = static_cast<EventKind>(static_cast<unsigned char>(bytes[0]) % event_kinds().size());
    event.body = std::string(bytes.substr(1));
    try {
        check_event(event);
    } catch (const EventError&) {
        return;
    }
    Journal().fold(event); // what was checked can be folded
}

void event_line(std::string_view bytes) {
    try {
        const Event event = event_of_json_line(bytes);
        const Event again = event_of_json_line(to_json_line(event));
        demand(again.id == event.id && again.body == event.body && again.value == event.value && again.day == event.day,
               "an event goes out and in unchanged");
    } catch (const EventError&) {
    }
}

void words(std::string_view bytes) {
    if (const auto schedule = parse_schedule(bytes))
        demand(parse_schedule(to_text(*schedule)) == schedule,
               "a schedule that was read is written so that it is read again");
    if (const auto day = parse_day(bytes))
        demand(to_text(*day) == bytes, "a date that was read is written as it was");
    if (const auto period = parse_period(bytes))
        demand(parse_period(to_text(*period)) == period, "a period that was read is written so that it is read again");
    parse_any_date(bytes, SlashDates::MonthFirst);
    parse_mood_order(std::string(bytes));
    parse_uuid(bytes);
}

void table(std::string_view bytes) {
    for (const CsvRow& row : read_csv(bytes, separator_of(bytes)).rows)
        demand(row.line > 0 && !row.cells.empty(), "a row has a line and cells");
}

void badges(std::string_view bytes) {
    try {
        parse_badges(bytes, "badges");
    } catch (const CatalogueError&) {
    }
}

void templates(std::string_view bytes) {
    try {
        parse_templates(bytes, "templates");
    } catch (const CatalogueError&) {
    }
}

void practices(std::string_view bytes) {
    try {
        const Practice practice = parse_practice(bytes, "practice");
        std::size_t steps = 0;
        for (const auto& page : pages_of(practice, true))
            steps += page.size();
        demand(steps == practice.steps.size(), "every step stands on one page");
    } catch (const CatalogueError&) {
    }
}

void programmes(std::string_view bytes) {
    try {
        const Programme programme = parse_programme(bytes, "programme");
        demand(programme.weeks.size() == static_cast<std::size_t>(weeks_of_programme), "a programme has eight weeks");
    } catch (const CatalogueError&) {
    }
}

void feelings(std::string_view bytes) {
    try {
        parse_feelings(bytes, "feelings");
    } catch (const CatalogueError&) {
    }
}

/// What is read of answers is written so that it is read again.
void answers(std::string_view bytes) {
    try {
        const PracticeAnswers once = decode_answers(bytes);
        const PracticeAnswers again = decode_answers(encode_answers(once));
        demand(encode_answers(again) == encode_answers(once), "answers go out and in unchanged");
    } catch (const EventError&) {
    }
}

void apology(std::string_view bytes) {
    for (const ApologyHint& hint : find_apology_hints(bytes))
        demand(hint.length > 0 && hint.at + hint.length <= bytes.size(), "a hint points into the text");
}

constexpr std::array<FuzzTarget, 36> targets{{{"loop_db", database<loop_backup_importer>},
                                              {"loop_csv", folder<loop_csv_importer>},
                                              {"loop_habit", text_file<loop_habit_file_importer>},
                                              {"habitbull", text_file<habitbull_importer>},
                                              {"tickmate", database<tickmate_importer>},
                                              {"rewire", database<rewire_importer>},
                                              {"mhabit", text_file<mhabit_importer>},
                                              {"beaver", text_file<beaver_importer>},
                                              {"harsh", text_file<harsh_importer>},
                                              {"habitica", text_file<habitica_importer>},
                                              {"daylio", text_file<daylio_importer>},
                                              {"plain_csv", chosen_table},
                                              {"wide_table", text_file<wide_table_importer>},
                                              {"habo", text_file<habo_importer>},
                                              {"daylio_backup", daylio_member},
                                              {"track_and_graph_csv", text_file<track_and_graph_csv_importer>},
                                              {"track_and_graph", database<track_and_graph_backup_importer>},
                                              {"habitify", text_file<habitify_importer>},
                                              {"habitkit", text_file<habitkit_importer>},
                                              {"taskwarrior", text_file<taskwarrior_importer>},
                                              {"timewarrior", text_file<timewarrior_importer>},
                                              {"org_habit", text_file<org_habit_importer>},
                                              {"kept_events", text_file<kept_events_importer>},
                                              {"kept_db", database<kept_log_importer>},
                                              {"zip", zip_archive},
                                              {"event_body", event_body},
                                              {"event_line", event_line},
                                              {"words", words},
                                              {"table", table},
                                              {"badges", badges},
                                              {"templates", templates},
                                              {"practices", practices},
                                              {"programmes", programmes},
                                              {"feelings", feelings},
                                              {"answers", answers},
                                              {"apology", apology}}};

} // namespace

std::span<const FuzzTarget> fuzz_targets() {
    return targets;
}

const FuzzTarget* find_fuzz_target(std::string_view name) {
    for (const FuzzTarget& target : targets)
        if (target.name == name)
            return &target;
    return nullptr;
}

} // namespace kept::test
