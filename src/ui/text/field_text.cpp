#include "ui/text/field_text.hpp"

#include <utility>

namespace kept::ui {

FieldText::FieldText(StandIns& stand_ins, std::string& text, Lines lines)
    : stand_ins_(stand_ins), text_(text),
      clipboard_(
          [&stand_ins, lines](const std::string& pasted) { return stand_ins.put_in(pasted_text(pasted, lines)).text; },
          [&stand_ins](const std::string& copied) { return stand_ins.without_stand_ins(copied); }) {
    if (!StandIns::changes(text))
        return;
    StandIns::Held held = stand_ins.put_in(text);
    held_ = std::move(held.text);
    is_whole_ = held.is_whole;
}

void FieldText::give_back() {
    if (is_whole_)
        text_ = stand_ins_.without_stand_ins(held());
}

} // namespace kept::ui
