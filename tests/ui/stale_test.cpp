// What screens keep from one frame to the next must be what they would make anew: a monkey uses the dashboard, and
// after each of its acts the frame is held against one drawn with nothing kept.
#include "dashboard_driver.hpp"
#include "journal/demo/demo.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <array>
#include <random>

using namespace kept;
using namespace kept::test;

namespace {

using Bytes = std::vector<unsigned char>;

template <typename Item>
void add_bytes(Bytes& bytes, const ImVector<Item>& items) {
    const auto* begin = reinterpret_cast<const unsigned char*>(items.Data);
    bytes.insert(bytes.end(), begin, begin + items.size_in_bytes());
}

/// All that would be drawn.
Bytes picture() {
    Bytes bytes;
    const ImDrawData& data = *ImGui::GetDrawData();
    for (int at = 0; at < data.CmdListsCount; ++at) {
        add_bytes(bytes, data.CmdLists[at]->VtxBuffer);
        add_bytes(bytes, data.CmdLists[at]->IdxBuffer);
    }
    return bytes;
}

/// Leaves nothing of what was worked out for earlier frames.
void forget(DashboardDriver& kept) {
    kept.reload();
    kept.ui().state().drawings = {};
}

class Monkey {
  public:
    explicit Monkey(unsigned seed) : random_(seed) {
        Plan demo = make_demo({.years = 1, .habits = 8, .seed = 4}, kept_.world.author(), kept_.world.ids);
        for (Event& event : demo.events)
            event.batch = event.id; // so that one undo takes one of them back
        kept_.world.add(demo.events);
        kept_.ui().reduce_motion(true); // no caret blinks
    }

    void act() {
        try {
            act_once();
        } catch (const std::runtime_error&) {
            // Covered, clipped or disabled: a user could not do it either.
        }
    }

    void check() {
        rest();
        const Bytes before = picture();
        forget(kept_);
        rest();
        CHECK_MESSAGE(picture() == before, last_ << " on screen " << static_cast<int>(kept_.state.screen));
        if (kept_.state.practice.flow.practice.empty())
            return;
        kept_.state.practice = {}; // exercises have tests of their own, and some of them never rest
    }

  private:
    std::size_t below(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(random_); }

    void act_once() {
        static constexpr std::array keys{ui::Key::Up,   ui::Key::Down,  ui::Key::Left,  ui::Key::Right,
                                         ui::Key::U,    ui::Key::S,     ui::Key::Y,     ui::Key::N,
                                         ui::Key::Plus, ui::Key::Minus, ui::Key::Enter, ui::Key::Escape};
        switch (below(6)) {
        case 0:
            last_ = "another screen";
            kept_.key(ui::Key::Escape);
            kept_.state.screen = static_cast<ui::Screen>(below(static_cast<std::size_t>(ui::Screen::Settings) + 1));
            return;
        case 1:
            last_ = "a key";
            return kept_.key(keys.at(below(keys.size())));
        case 2:
            last_ = "another theme";
            is_night_ = !is_night_;
            return kept_.ui().set_theme(is_night_ ? night_theme() : paper_theme());
        default:
            kept_.ui().frames();
            const std::vector<std::string> ids = kept_.ui().mark_ids();
            last_ = ids.at(below(ids.size()));
            if (last_ != "quit")
                kept_.click(last_);
        }
    }

    /// Toasts have gone, tips are there, and nothing moves.
    void rest() {
        kept_.ui().frames(2);
        kept_.ui().pass(10);
        kept_.ui().frames(2);
        kept_.ui().pass(10);
        kept_.run_until_idle();
    }

    DashboardDriver kept_;
    std::mt19937 random_; // NOLINT(cert-msc51-cpp): the same walk in each run
    std::string last_;
    bool is_night_ = false;
};

void walk(unsigned seed, int acts) {
    CAPTURE(seed);
    Monkey monkey(seed);
    for (int at = 0; at < acts; ++at) {
        CAPTURE(at);
        monkey.act();
        monkey.check();
    }
}

} // namespace

TEST_CASE("what is kept from frame to frame is what would be drawn anew") {
    for (unsigned seed = 1; seed <= 3; ++seed)
        walk(seed, 120);
}

TEST_SUITE("deep") {
    TEST_CASE("what is kept from frame to frame is what would be drawn anew, for long") {
        for (unsigned seed = 100; seed < 120; ++seed)
            walk(seed, 500);
    }
}
