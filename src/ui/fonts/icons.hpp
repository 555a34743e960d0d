#pragma once

#include <array>
#include <string_view>

/// The icons of the icon font (Material Icons) that Kept draws, by their names there. They are code points of a font of
/// its own: Inter has other glyphs at some of them.
namespace kept::ui::icons {

inline constexpr char32_t add = 0xE145;
inline constexpr char32_t air = 0xEFD8;
inline constexpr char32_t apps = 0xE5C3;
inline constexpr char32_t archive = 0xE149;
inline constexpr char32_t arrow_downward = 0xE5DB;
inline constexpr char32_t arrow_forward = 0xE5C8;
inline constexpr char32_t arrow_upward = 0xE5D8;
inline constexpr char32_t auto_stories = 0xE666;
inline constexpr char32_t backspace = 0xE14A;
inline constexpr char32_t balance = 0xEAF6;
inline constexpr char32_t bedtime = 0xEF44;
inline constexpr char32_t brush = 0xE3AE;
inline constexpr char32_t calendar_month = 0xEBCC;
inline constexpr char32_t chat = 0xE0B7;
inline constexpr char32_t check = 0xE5CA;
inline constexpr char32_t check_circle = 0xE86C;
inline constexpr char32_t chevron_left = 0xE5CB;
inline constexpr char32_t chevron_right = 0xE5CC;
inline constexpr char32_t child_care = 0xEB41;
inline constexpr char32_t cleaning_services = 0xF0FF;
inline constexpr char32_t close = 0xE5CD;
inline constexpr char32_t code = 0xE86F;
inline constexpr char32_t contrast = 0xEB37;
inline constexpr char32_t dark_mode = 0xE51C;
inline constexpr char32_t directions_bike = 0xE52F;
inline constexpr char32_t directions_run = 0xE566;
inline constexpr char32_t directions_walk = 0xE536;
inline constexpr char32_t eco = 0xEA35;
inline constexpr char32_t edit = 0xE3C9;
inline constexpr char32_t edit_note = 0xE745;
inline constexpr char32_t event = 0xE878;
inline constexpr char32_t expand_less = 0xE5CE;
inline constexpr char32_t expand_more = 0xE5CF;
inline constexpr char32_t family_restroom = 0xF1A2;
inline constexpr char32_t favorite = 0xE87D;
inline constexpr char32_t fence = 0xF1F6;
inline constexpr char32_t file_download = 0xE2C4;
inline constexpr char32_t file_upload = 0xE2C6;
inline constexpr char32_t filter_list = 0xE152;
inline constexpr char32_t fitness_center = 0xEB43;
inline constexpr char32_t flag = 0xE153;
inline constexpr char32_t forum = 0xE0BF;
inline constexpr char32_t groups = 0xF233;
inline constexpr char32_t handshake = 0xEBCB;
inline constexpr char32_t healing = 0xE3F3;
inline constexpr char32_t hearing = 0xE023;
inline constexpr char32_t help = 0xE887;
inline constexpr char32_t history = 0xE889;
inline constexpr char32_t home = 0xE88A;
inline constexpr char32_t hotel = 0xE53A;
inline constexpr char32_t hourglass_empty = 0xE88B;
inline constexpr char32_t image = 0xE3F4;
inline constexpr char32_t info = 0xE88E;
inline constexpr char32_t insights = 0xF092;
inline constexpr char32_t keyboard = 0xE312;
inline constexpr char32_t light_mode = 0xE518;
inline constexpr char32_t lightbulb = 0xE0F0;
inline constexpr char32_t local_drink = 0xE544;
inline constexpr char32_t local_fire_department = 0xEF55;
inline constexpr char32_t lock = 0xE897;
inline constexpr char32_t mail = 0xE158;
inline constexpr char32_t medication = 0xF033;
inline constexpr char32_t menu_book = 0xEA19;
inline constexpr char32_t military_tech = 0xEA3F;
inline constexpr char32_t mood = 0xE7F2;
inline constexpr char32_t more_horiz = 0xE5D3;
inline constexpr char32_t music_note = 0xE405;
inline constexpr char32_t no_drinks = 0xF1A5;
inline constexpr char32_t notes = 0xE26C;
inline constexpr char32_t palette = 0xE40A;
inline constexpr char32_t pause = 0xE034;
inline constexpr char32_t people = 0xE7FB;
inline constexpr char32_t pets = 0xE91D;
inline constexpr char32_t phone_disabled = 0xE9CC;
inline constexpr char32_t play_arrow = 0xE037;
inline constexpr char32_t pool = 0xEB48;
inline constexpr char32_t psychology = 0xEA4A;
inline constexpr char32_t radio_button_unchecked = 0xE836;
inline constexpr char32_t record_voice_over = 0xE91F;
inline constexpr char32_t redo = 0xE15A;
inline constexpr char32_t remove = 0xE15B;
inline constexpr char32_t restaurant = 0xE56C;
inline constexpr char32_t savings = 0xE2EB;
inline constexpr char32_t schedule = 0xE8B5;
inline constexpr char32_t school = 0xE80C;
inline constexpr char32_t search = 0xE8B6;
inline constexpr char32_t self_improvement = 0xEA78;
inline constexpr char32_t settings = 0xE8B8;
inline constexpr char32_t shield = 0xE9E0;
inline constexpr char32_t show_chart = 0xE6E1;
inline constexpr char32_t smoke_free = 0xEB4A;
inline constexpr char32_t spa = 0xEB4C;
inline constexpr char32_t star = 0xE838;
inline constexpr char32_t stop = 0xE047;
inline constexpr char32_t table_chart = 0xE265;
inline constexpr char32_t timer = 0xE425;
inline constexpr char32_t today = 0xE8DF;
inline constexpr char32_t trash = 0xE872;
inline constexpr char32_t trending_down = 0xE8E3;
inline constexpr char32_t trending_up = 0xE8E5;
inline constexpr char32_t undo = 0xE166;
inline constexpr char32_t verified = 0xEF76;
inline constexpr char32_t visibility = 0xE8F4;
inline constexpr char32_t visibility_off = 0xE8F5;
inline constexpr char32_t volunteer_activism = 0xEA70;
inline constexpr char32_t warning = 0xE002;
inline constexpr char32_t water_drop = 0xE798;
inline constexpr char32_t wb_sunny = 0xE430;
inline constexpr char32_t work = 0xE8F9;
inline constexpr char32_t zoom_in = 0xE8FF;
inline constexpr char32_t zoom_out = 0xE900;

/// An icon and the name under which habits keep it.
struct Named {
    std::string_view name;
    char32_t icon;
};

inline constexpr auto all = std::to_array<Named>({
    {"add", add},
    {"air", air},
    {"apps", apps},
    {"archive", archive},
    {"arrow_downward", arrow_downward},
    {"arrow_forward", arrow_forward},
    {"arrow_upward", arrow_upward},
    {"auto_stories", auto_stories},
    {"backspace", backspace},
    {"balance", balance},
    {"bedtime", bedtime},
    {"brush", brush},
    {"calendar_month", calendar_month},
    {"chat", chat},
    {"check", check},
    {"check_circle", check_circle},
    {"chevron_left", chevron_left},
    {"chevron_right", chevron_right},
    {"child_care", child_care},
    {"cleaning_services", cleaning_services},
    {"close", close},
    {"code", code},
    {"contrast", contrast},
    {"dark_mode", dark_mode},
    {"delete", trash},
    {"directions_bike", directions_bike},
    {"directions_run", directions_run},
    {"directions_walk", directions_walk},
    {"eco", eco},
    {"edit", edit},
    {"edit_note", edit_note},
    {"event", event},
    {"expand_less", expand_less},
    {"expand_more", expand_more},
    {"family_restroom", family_restroom},
    {"favorite", favorite},
    {"fence", fence},
    {"file_download", file_download},
    {"file_upload", file_upload},
    {"filter_list", filter_list},
    {"fitness_center", fitness_center},
    {"flag", flag},
    {"forum", forum},
    {"groups", groups},
    {"handshake", handshake},
    {"healing", healing},
    {"hearing", hearing},
    {"help", help},
    {"history", history},
    {"home", home},
    {"hotel", hotel},
    {"hourglass_empty", hourglass_empty},
    {"image", image},
    {"info", info},
    {"insights", insights},
    {"keyboard", keyboard},
    {"light_mode", light_mode},
    {"lightbulb", lightbulb},
    {"local_drink", local_drink},
    {"local_fire_department", local_fire_department},
    {"lock", lock},
    {"mail", mail},
    {"medication", medication},
    {"menu_book", menu_book},
    {"military_tech", military_tech},
    {"mood", mood},
    {"more_horiz", more_horiz},
    {"music_note", music_note},
    {"no_drinks", no_drinks},
    {"notes", notes},
    {"palette", palette},
    {"pause", pause},
    {"people", people},
    {"pets", pets},
    {"phone_disabled", phone_disabled},
    {"play_arrow", play_arrow},
    {"pool", pool},
    {"psychology", psychology},
    {"radio_button_unchecked", radio_button_unchecked},
    {"record_voice_over", record_voice_over},
    {"redo", redo},
    {"remove", remove},
    {"restaurant", restaurant},
    {"savings", savings},
    {"schedule", schedule},
    {"school", school},
    {"search", search},
    {"self_improvement", self_improvement},
    {"settings", settings},
    {"shield", shield},
    {"show_chart", show_chart},
    {"smoke_free", smoke_free},
    {"spa", spa},
    {"star", star},
    {"stop", stop},
    {"table_chart", table_chart},
    {"timer", timer},
    {"today", today},
    {"trending_down", trending_down},
    {"trending_up", trending_up},
    {"undo", undo},
    {"verified", verified},
    {"visibility", visibility},
    {"visibility_off", visibility_off},
    {"volunteer_activism", volunteer_activism},
    {"warning", warning},
    {"water_drop", water_drop},
    {"wb_sunny", wb_sunny},
    {"work", work},
    {"zoom_in", zoom_in},
    {"zoom_out", zoom_out},
});

/// The icon called `name`; a star for a name that is not known.
constexpr char32_t named(std::string_view name) {
    for (const Named& entry : all) {
        if (entry.name == name)
            return entry.icon;
    }
    return star;
}

/// The icons a habit may be given, in the order in which they are offered.
inline constexpr auto for_habits = std::to_array<char32_t>({
    schedule,
    record_voice_over,
    spa,
    handshake,
    auto_stories,
    menu_book,
    self_improvement,
    psychology,
    hearing,
    healing,
    favorite,
    volunteer_activism,
    forum,
    chat,
    mail,
    groups,
    people,
    family_restroom,
    child_care,
    home,
    fitness_center,
    directions_run,
    directions_walk,
    directions_bike,
    pool,
    bedtime,
    hotel,
    wb_sunny,
    restaurant,
    local_drink,
    water_drop,
    no_drinks,
    smoke_free,
    phone_disabled,
    shield,
    fence,
    balance,
    school,
    work,
    edit_note,
    code,
    music_note,
    brush,
    eco,
    pets,
    savings,
    cleaning_services,
    medication,
    air,
    mood,
    lightbulb,
    timer,
    flag,
    star,
});

/// The name under which a habit keeps `icon`, "star" for one that has none.
constexpr std::string_view name_of(char32_t icon) {
    for (const Named& entry : all) {
        if (entry.icon == icon)
            return entry.name;
    }
    return "star";
}

} // namespace kept::ui::icons
