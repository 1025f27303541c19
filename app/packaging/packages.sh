# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# Which Debian packages each of the three scripts needs, and how they are installed.
# Sourced by app/run, tests/run and .ci/run; does nothing by itself.

# What builds the program, and what it needs to run and to look right.
program_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-translations-l10n
    libqt6svg6 libqt6sql6-sqlite libsqlite3-dev libzip-dev libxlsxwriter-dev libical-dev
    fonts-inter fonts-noto-core
)

# What the tests need on top: lld links the many test programs in the time ld needs for a few; the benchmarks are
# built and run in small with them, so that they never rot.
test_packages=("${program_packages[@]}" lld libbenchmark-dev git)

# What the gates of .ci/run need on top.
check_packages=("${test_packages[@]}" clang-format clang-tidy desktop-file-utils appstream shared-mime-info)

say() { printf '%s\n' "$*" >&2; }

is_installed()
{
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# install_packages NAME...: installs those that are missing; asks nothing, and touches nothing when all are there.
install_packages()
{
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        explain_without_apt "$@"
        return
    fi

    local missing=() package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ "${#missing[@]}" -eq 0 ] && return 0

    local as_root=(env)
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "These packages are missing, and installing them needs root or sudo:"
            say "    apt-get update && apt-get install ${missing[*]}"
            return 1
        fi
        as_root=(sudo env)
    fi

    say "Installing: ${missing[*]}"
    local apt=("${as_root[@]}" DEBIAN_FRONTEND=noninteractive
        apt-get -q -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0)
    # An unreachable mirror among several is no reason to stop: the installation below decides.
    "${apt[@]}" update </dev/null >&2 || true
    if ! "${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null >&2; then
        say "The packages could not be installed. Stagewright is made for Debian 12 or newer."
        return 1
    fi
}

# Elsewhere the names differ, so this only says what is wanted, and goes on when the tools are there.
explain_without_apt()
{
    local tool
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null && continue
        say "This system has no apt-get, so nothing can be installed for you. Please install:"
        say "  - a C++20 compiler (GCC 12 or newer), CMake 3.25 or newer, and Ninja"
        say "  - Qt 6.4 or newer with development files: Base, Charts, Svg, Tools (Linguist), translations"
        say "  - SQLite 3.40 or newer and libical 3 with development files, and Qt's SVG plugin"
        say "  - for the tests: Google Benchmark and git"
        say "On Debian these are: $*"
        return 1
    done
    say "This system has no apt-get: using the compiler, CMake, Qt and SQLite that are here."
}
