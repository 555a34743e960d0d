# What scripts/run and scripts/test share: find out what is missing, install it, build. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# The packages named in a list, without the comments.
packages_in() {
    sed 's/#.*//' "$root/scripts/$1" | tr -s ' \n' '\n' | grep -v '^$'
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# install_missing REASON LIST...: installs with apt what the lists name and the machine lacks. Elsewhere it says what to
# install and goes on: the build will tell if something is missing.
install_missing() {
    local reason=$1 list package missing=()
    shift
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "This is no Debian or Ubuntu system, so nothing is installed. Kept needs, by their Debian names:" >&2
        for list in "$@"; do packages_in "$list" >&2; done
        return 0
    fi
    for list in "$@"; do
        for package in $(packages_in "$list"); do
            is_installed "$package" || missing+=("$package")
        done
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "Installing with apt, $reason: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "There is no sudo here. As root, run: apt-get install ${missing[*]}" >&2
            return 1
        fi
        echo "apt needs root, so sudo may ask for your password."
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET: configures once and builds what has changed; quiet unless something goes wrong.
build() {
    local preset=$1 log
    log=$(mktemp)
    echo "Building ($preset) ..." >&2
    if ! (cd "$root" && { [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"; } &&
        cmake --build --preset "$preset") >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
}
