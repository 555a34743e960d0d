# What scripts/check-package and scripts/check-distros share: small Debian systems in folders of their own, made once and
# kept in build/roots (KEPT_ROOTS names another place). Needs root and debootstrap. Sourced after lib.sh, not run.

roots=${KEPT_ROOTS:-$root/build/roots}

need_root() {
    if [ "$(id -u)" -ne 0 ]; then
        echo "Fresh systems are made with debootstrap and chroot, which need root: sudo $0" >&2
        exit 1
    fi
    install_missing "to make fresh systems" packages-roots.txt
}

# make_root SUITE DIR: a minimal system with this machine's name server and, if it has any, its own settings of apt.
make_root() {
    local suite=$1 dir=$2
    [ -f "$dir/.made" ] && return 0
    rm -rf "$dir"
    mkdir -p "$dir"
    echo "Making a fresh $suite ..." >&2
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$dir" \
        "${KEPT_MIRROR:-http://deb.debian.org/debian}" >"$dir.log" 2>&1 || { tail -20 "$dir.log" >&2; return 1; }
    cp /etc/resolv.conf "$dir/etc/resolv.conf"
    cp /etc/apt/apt.conf.d/99* "$dir/etc/apt/apt.conf.d/" 2>/dev/null || true
    echo 'Acquire::Check-Valid-Until "false";' >"$dir/etc/apt/apt.conf.d/98kept"
    printf '#!/bin/sh\nexit 101\n' >"$dir/usr/sbin/policy-rc.d" # no service is started in there
    chmod +x "$dir/usr/sbin/policy-rc.d"
    touch "$dir/.made"
}

# in_root DIR COMMAND...: runs it in there, with the sources at /kept, to read only. The mounts end with the command.
in_root() {
    local dir=$1
    shift
    mkdir -p "$dir/kept"
    unshare --mount --pid --fork bash -c '
        set -e
        dir=$1 sources=$2
        shift 2
        mount --rbind /dev "$dir/dev"
        mount -t proc proc "$dir/proc"
        mount --bind "$sources" "$dir/kept"
        mount -o remount,bind,ro "$dir/kept"
        exec chroot "$dir" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
            DEBIAN_FRONTEND=noninteractive "$@"' bash "$dir" "$root" "$@"
}

# install_in_root DIR PACKAGE...: with apt, without what is only recommended. A path is a package file.
install_in_root() {
    local dir=$1
    shift
    in_root "$dir" sh -c 'apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"' sh "$@" \
        >>"$dir.log" 2>&1 || { tail -20 "$dir.log" >&2; return 1; }
}

# build_in_root SUITE ON|OFF: the release, with its tests or without, at /build in a root that keeps what it has built.
build_in_root() {
    local suite=$1 tests=$2 dir=$roots/$1
    make_root "$suite" "$dir"
    # What looks at the sources, or at other programs than Kept, is the same on every system and left out.
    mapfile -t packages < <({
        packages_in packages-build.txt
        packages_in packages-run.txt
        packages_in packages-package.txt
        [ "$tests" = OFF ] || packages_in packages-test.txt | grep -vE '^(clang-|chromium)'
    })
    install_in_root "$dir" "${packages[@]}"
    echo "Building in $suite ..." >&2
    in_root "$dir" sh -ec 'cmake -S /kept -B /build -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_EXPORT_COMPILE_COMMANDS=ON -DKEPT_TESTS=$1 && cmake --build /build' sh "$tests" \
        >"$dir.build.log" 2>&1 || { grep -E 'error|FAILED' "$dir.build.log" | head -20 >&2; return 1; }
}
