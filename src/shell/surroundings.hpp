#pragma once

#include "shell/session.hpp"
#include "ui/screens/surroundings.hpp"

namespace kept::shell {

/// The catalogues and services that screens use beside the journal of `app`. Both must outlive it.
ui::Surroundings surroundings_of(Session& session, App& app);

} // namespace kept::shell
