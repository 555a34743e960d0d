#pragma once

#include "ui/screens/today/state/card_context.hpp"
#include "ui/widgets/button.hpp"

namespace kept::ui {

/// Lays answers out from left to right. All look the same until one of them is given.
class AnswerRow {
  public:
    AnswerRow(CardContext& context, Rect row) : context_(context), at_(row.min()) {}

    /// One answer; true when clicked. `key`: what does the same, shown while keys go to this card.
    bool answer(const char* id, std::string_view label, bool is_chosen, std::string_view key, bool enabled = true,
                std::string_view tip = {});
    /// Skip, last and quiet.
    void skip();
    ImVec2 position() const { return at_; }

  private:
    CardContext& context_;
    ImVec2 at_;
};

/// S on the selected card.
bool handle_skip_key(CardContext& context);

/// Gives the field `id` the keyboard when its form has just been opened.
void request_focus(CardContext& context, const char* id);

/// No form but the note.
double no_form_height(const CardContext& context);
void draw_no_form(CardContext& context, Rect rect);

} // namespace kept::ui
