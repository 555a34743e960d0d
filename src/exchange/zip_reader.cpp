#include "exchange/zip_reader.hpp"

#include "exchange/imported_log.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <zip.h>

namespace kept {
namespace {

namespace fs = std::filesystem;

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

[[noreturn]] void cannot_read(const fs::path& path, const std::string& why) {
    throw ImportError(fmt::format("The archive {} cannot be read: {}. Nothing was imported.", path.string(), why));
}

std::unique_ptr<zip_t, CloseArchive> open_archive(const fs::path& path) {
    int code = 0;
    std::unique_ptr<zip_t, CloseArchive> archive(zip_open(path.c_str(), ZIP_RDONLY, &code));
    if (archive)
        return archive;
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const std::string why = zip_error_strerror(&error);
    zip_error_fini(&error);
    cannot_read(path, why);
}

bool is_wanted_member(std::string_view name) {
    return is_wanted(name.substr(name.rfind('/') + 1));
}

/// The bytes a member takes in the archive; an archive that does not say is not believed to hold any.
std::uint64_t packed_size(zip_t* archive, zip_uint64_t index) {
    zip_stat_t about;
    return zip_stat_index(archive, index, 0, &about) == 0 && (about.valid & ZIP_STAT_COMP_SIZE) != 0 ? about.comp_size
                                                                                                     : 0;
}

std::string read_entry(zip_t* archive, zip_uint64_t index, std::size_t max, const ImportLimits& limits,
                       const fs::path& path) {
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive, index, 0));
    if (!file)
        cannot_read(path, zip_strerror(archive));
    const std::uint64_t packed = packed_size(archive, index);
    std::string text;
    std::array<char, 65536> buffer{};
    zip_int64_t got = 0;
    while ((got = zip_fread(file.get(), buffer.data(), buffer.size())) > 0) {
        text.append(buffer.data(), static_cast<std::size_t>(got));
        if (text.size() > max)
            cannot_read(path, fmt::format("unpacked it is larger than Kept reads ({} MiB)", max >> 20U));
        if (text.size() > limits.growth_from && text.size() / limits.growth > packed)
            cannot_read(path, fmt::format("a file in it grows to more than {} times its size", limits.growth));
    }
    if (got < 0)
        cannot_read(path, zip_file_strerror(file.get()));
    return text;
}

} // namespace

std::map<std::string, std::string> read_zip(const fs::path& path, const ImportLimits& limits) {
    const auto archive = open_archive(path);
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (static_cast<std::uint64_t>(count) > limits.files)
        cannot_read(path, fmt::format("it holds more than {} files", limits.files));
    std::map<std::string, std::string> texts;
    std::size_t left = limits.total_bytes;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        const char* name = zip_get_name(archive.get(), i, 0);
        if (name == nullptr || !is_wanted_member(name))
            continue;
        std::string text = read_entry(archive.get(), i, std::min(limits.file_bytes, left), limits, path);
        left -= text.size();
        texts.insert_or_assign(name, std::move(text));
    }
    return texts;
}

} // namespace kept
