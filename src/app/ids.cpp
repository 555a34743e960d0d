#include "app/ids.hpp"

#include "base/draft_file.hpp"

#include <fstream>
#include <string>
#include <system_error>

namespace kept {
namespace {

namespace fs = std::filesystem;

std::optional<Uuid> read_id(const fs::path& file) {
    std::ifstream in(file);
    std::string text;
    if (!std::getline(in, text))
        return std::nullopt;
    return parse_uuid(text);
}

/// Links into place, so that two first starts agree on one id. If it cannot be written, this start has one of its own.
void keep_id(const fs::path& file, const Uuid& id) {
    try {
        make_private_folders(file.parent_path());
        DraftFile draft(file, Durable::No);
        draft.write(to_text(id) + "\n");
        draft.put_into_place();
    } catch (const std::system_error&) {
        return;
    }
}

} // namespace

Uuid RandomIds::next(std::int64_t unix_ms) {
    if (unix_ms == last_ms_)
        return last_ = uuid_after(last_, static_cast<std::uint32_t>(random_()) | 1U);
    std::array<std::uint8_t, 10> random{};
    for (std::uint8_t& byte : random)
        byte = static_cast<std::uint8_t>(random_());
    last_ms_ = unix_ms;
    return last_ = make_uuid_v7(unix_ms, random);
}

Uuid device_id(const fs::path& file, IdSource& ids, std::int64_t unix_ms) {
    if (const auto known = read_id(file))
        return *known;
    const Uuid made = ids.next(unix_ms);
    keep_id(file, made);
    return read_id(file).value_or(made);
}

} // namespace kept
