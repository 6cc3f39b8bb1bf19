# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
# SPDX-License-Identifier: Apache-2.0

# What the desk needs of Debian 12, one package a line with the reason; to be sourced.
#
#   need_packages GROUP...    installs what is missing of these groups, and says what and why before it does
#
# When nothing is missing it prints one line and does not touch apt.

declare -A packages=(
[build]="
g++                     the C++20 compiler
cmake                   configures the build
ninja-build             runs the build
pkg-config              finds Botan, SQLite and the QR library
qt6-base-dev            Qt: core, widgets, database, printing
qt6-base-dev-tools      Qt: moc and rcc
qt6-tools-dev           Qt: the translation commands of CMake
qt6-tools-dev-tools     Qt: what those commands are found by
qt6-l10n-tools          Qt: lupdate and lrelease, the translations
qt6-svg-dev             Qt: icons
qt6-pdf-dev             Qt: papers shown on the screen
libbotan-2-dev          SM3, SM4 and Argon2id, which seal the records
libsqlite3-dev          the library of the local records
libqrencode-dev         the QR code on a paper
libpq-dev               the state of a line to PostgreSQL, which Qt does not tell
"
[run]="
libqt6sql6-sqlite       the local records and the embedded hub
libqt6sql6-psql         a hub kept in PostgreSQL
qt6-translations-l10n   Chinese for Qt's own buttons
fonts-noto-cjk          every character of a Chinese name on the screen
fonts-wqy-zenhei        Chinese on papers, with a text layer that can be searched
fonts-wqy-microhei      Chinese on the screen where Noto is not there
"
[wayland]="
qt6-wayland             windows on a Wayland desktop
"
[screen]="
xvfb                    a private screen, since this machine shows none
xauth                   the key of that screen
openbox                 a window manager on that screen
python3                 lists what the hub holds
"
[test]="
catch2                  the test framework
ccache                  compiles nothing twice
mold                    links fast
xvfb                    a private screen for tests in a real window
xauth                   the key of that screen
openbox                 a window manager on that screen
xdotool                 types and clicks as a clerk would
imagemagick             pictures of the screen
poppler-utils           reads the papers back
libzxing-dev            reads the QR codes back
postgresql-15           a private hub for the tests of sending
python3                 checks of the data and of the house
python3-jsonschema      checks the data against its schema
libpinyin15-dev         works out pinyin initials
libpinyin-data          works out pinyin initials
"
[lint]="
clang-format-14         checks the layout of the sources
clang-tidy-14           checks the sources for slips
shellcheck              checks the scripts for slips
git                     lists the sources
"
)

# Prints the table of the given groups, each package once.
packages_of() {
    local group
    for group in "$@"; do
        printf '%s\n' "${packages[$group]:?no package group is called $group}"
    done | awk 'NF && !seen[$1]++'
}

# Prints the rows of the given groups whose package is not installed.
packages_missing() {
    local package reason
    while read -r package reason; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
            printf '%-24s%s\n' "$package" "$reason"
    done < <(packages_of "$@")
}

packages_as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

packages_update() {
    packages_as_root apt-get -q update
}

# apt prints "Inst NAME (…)" for each package that an installation would bring.
packages_simulate() {
    apt-get --simulate --no-install-recommends install "$@" 2>/dev/null
}

packages_install() {
    packages_as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y --no-install-recommends -o Dpkg::Use-Pty=0 install "$@"
}

need_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "This machine has no apt. The desk is built on Debian 12; it needs these packages of it:" >&2
        packages_of "$@" >&2
        return 1
    fi
    local missing names plan
    missing=$(packages_missing "$@")
    if [[ -z $missing ]]; then
        echo "Packages: all $(packages_of "$@" | wc -l) are installed ($*)."
        return 0
    fi
    mapfile -t names < <(awk '{print $1}' <<<"$missing")
    printf 'Packages to install from Debian:\n%s\n' "$missing"
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        echo "Installing them needs root: run this as root, or install sudo." >&2
        return 1
    fi
    # Without package lists, or with lists that are too old to know a name, nothing can be planned.
    if ! plan=$(packages_simulate "${names[@]}"); then
        packages_update
        if ! plan=$(packages_simulate "${names[@]}"); then
            echo "apt cannot install these. They are packages of Debian 12 (bookworm); what apt says:" >&2
            apt-get --simulate --no-install-recommends install "${names[@]}" >&2 || true
            return 1
        fi
    fi
    printf 'With what they depend on, %d packages:\n' "$(grep -c '^Inst ' <<<"$plan")"
    awk '$1 == "Inst" {print $2}' <<<"$plan" | sort | paste -sd ' ' | fold -sw 110 | sed 's/^/    /'
    # Lists that are a few days old can name files that the mirror no longer has.
    packages_install "${names[@]}" || { packages_update && packages_install "${names[@]}"; }
}
