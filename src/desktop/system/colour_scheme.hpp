#pragma once

#include <functional>
#include <memory>

namespace kept::desktop {

/// The user's preference, in the portal's numbers (org.freedesktop.appearance, color-scheme).
enum class ColourScheme { NoPreference, Dark, Light };

/// Follows the desktop's colour scheme through its portal, on a thread of its own.
class ColourSchemeWatch {
  public:
    /// `changed` is called from that thread, once the portal has answered and whenever the scheme changes. If there is
    /// no portal, or Kept was built without sd-bus, it never is.
    explicit ColourSchemeWatch(std::function<void()> changed);
    ~ColourSchemeWatch();
    ColourSchemeWatch(const ColourSchemeWatch&) = delete;
    ColourSchemeWatch& operator=(const ColourSchemeWatch&) = delete;

    /// From any thread.
    ColourScheme scheme() const;

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace kept::desktop
