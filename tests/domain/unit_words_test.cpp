#include "domain/unit_words.hpp"

#include <doctest/doctest.h>

using namespace kept;

TEST_CASE("after one, an English plural is singular; what is no plain plural stays as it was typed") {
    struct Row {
        const char* typed;
        const char* one;
    };
    for (const Row& row : {
             Row{"pages", "page"},
             Row{"Pages", "Page"},
             Row{"glasses", "glass"},
             Row{"glasses of water", "glass of water"},
             Row{"cups of tea", "cup of tea"},
             Row{"chess games", "chess game"},
             Row{"press-ups", "press-ups"},
             Row{"lunches", "lunch"},
             Row{"dishes", "dish"},
             Row{"boxes", "box"},
             Row{"stories", "story"},
             Row{"cookies", "cookie"},
             Row{"calories", "calorie"},
             Row{"exercises", "exercise"},
             Row{"phrases", "phrase"},
             Row{"minutes", "minute"},
             Row{"potatoes", "potato"},
             Row{"photos", "photo"},
             Row{"shoes", "shoe"},
             Row{"pizzas", "pizza"},
             Row{"people", "person"},
             Row{"children", "child"},
             Row{"quizzes", "quiz"},
             Row{"gloves", "glove"},
             Row{"loaves", "loaf"},
             Row{"keys", "key"},
             Row{"reps", "rep"},
             Row{"lbs", "lb"},
             Row{"page", "page"},
             Row{"km", "km"},
             Row{"ms", "ms"},
             Row{"fps", "fps"},
             Row{"km/s", "km/s"},
             Row{"KMS", "KMS"},
             Row{"chess", "chess"},
             Row{"glass", "glass"},
             Row{"focus", "focus"},
             Row{"tennis", "tennis"},
             Row{"gas", "gas"},
             Row{"pilates", "pilates"},
             Row{"series", "series"},
             Row{"Seiten", "Seiten"},
             Row{"páginas", "páginas"},
             Row{"ページ", "ページ"},
             Row{"s", "s"},
             Row{"", ""},
             Row{" of ", " of "},
             Row{"%s of {}", "%s of {}"},
         }) {
        CAPTURE(row.typed);
        CHECK(singular_of(row.typed) == row.one);
        CHECK(unit_after("1", row.typed) == row.one);
        for (const char* amount : {"0", "0.5", "1.5", "2", "11", "21"})
            CHECK(unit_after(amount, row.typed) == row.typed);
    }
}
