#pragma once

#include "shell/session.hpp"
#include "ui/screens/screen_services.hpp"

namespace kept::shell {

/// The catalogues and services that screens use beside the journal of `app`. Both must outlive it.
ui::ScreenServices make_screen_services(Session& session, App& app);

} // namespace kept::shell
