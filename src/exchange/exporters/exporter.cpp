#include "exchange/exporters/exporter.hpp"

#include "exchange/exporters/exporters.hpp"

#include <array>

namespace kept {
namespace {

constexpr std::array<const Exporter*, 6> exporters{&csv_exporter,      &wide_csv_exporter,    &jsonl_exporter,
                                                   &loop_csv_exporter, &loop_backup_exporter, &org_exporter};

} // namespace

std::span<const Exporter* const> all_exporters() {
    return exporters;
}

const Exporter* find_exporter(std::string_view id) {
    for (const Exporter* exporter : exporters)
        if (exporter->id == id)
            return exporter;
    return nullptr;
}

} // namespace kept
