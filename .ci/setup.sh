#!/bin/sh
# Gets ready what the program or its tests need, and says in a sentence what is missing where it may not.
#   setup.sh environment PYTHON VENV   the virtual environment with the libraries of pyproject.toml
#   setup.sh run | test | package      the system's libraries for a window, for the headless tests, for packages
set -eu

window="libglib2.0-0 libgl1 libegl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libxcb-cursor0 libxcb-icccm4
 libxcb-keysyms1 libxcb-randr0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1 libnss3 libasound2
 libxcomposite1 libxdamage1 libxrandr2 libxtst6 libgbm1 libxkbfile1 libxcb-dri3-0 fonts-dejavu-core"
tests="$window xvfb xdotool git"
# What Qt's parts in a package are linked with must be there, for Debian to tell whose it is; the rest makes and checks.
package="$window libwayland-client0 libwayland-cursor0 libwayland-egl1 libcups2 libxcb-image0 libxcb-render-util0
 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-glx0 libxcb-render0 libxkbcommon0 libudev1 libexpat1
 dpkg-dev chrpath binutils xz-utils git xvfb debootstrap lintian desktop-file-utils appstream minisign"

install_packages() {
    command -v dpkg-query >/dev/null 2>&1 || return 0   # not Debian: the system is the user's to set up
    missing=
    for package in "$@"; do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
        if [ "$state" != installed ]; then
            # Debian 13 renamed some libraries for its 64-bit time; their old names are provided.
            state=$(dpkg-query -W -f '${db:Status-Status}' "${package}t64" 2>/dev/null || true)
        fi
        [ "$state" = installed ] || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then
        echo "Installing what the system lacks:$missing"
        export DEBIAN_FRONTEND=noninteractive
        # shellcheck disable=SC2086
        { apt-get update -qq && apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends $missing; } >/dev/null || {
            echo "apt-get could not install:$missing" >&2
            exit 1
        }
    else
        echo "Some system libraries are missing. Please run this command, then try again:" >&2
        echo "    sudo apt-get install --no-install-recommends$missing" >&2
        exit 1
    fi
}

# Debian's own Python has the library that packages take along apart from the program.
python_library() {
    .venv/bin/python -c 'import sys; sys.base_prefix == "/usr" and print("libpython%d.%d" % sys.version_info[:2])'
}

make_environment() {
    python=$1 venv=$2
    if ! command -v "$python" >/dev/null 2>&1; then
        echo "Python was not found. Install Python 3.11 or newer, or name it: make PYTHON=/path/to/python3" >&2
        exit 1
    fi
    if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
        echo "$("$python" --version) is too old: Wikiwright needs Python 3.11 or newer. Name one: make PYTHON=python3.11" >&2
        exit 1
    fi
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        install_packages "python$version-venv"
    fi
    [ -x "$venv/bin/python" ] && "$venv/bin/python" -c 'import pip' 2>/dev/null || "$python" -m venv --clear "$venv"
    echo "Installing Wikiwright's libraries (once) ..."
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --editable '.[dev,package]' || {
        echo "The libraries could not be installed; pip's message is above. Is there a network?" >&2
        exit 1
    }
}

case ${1:-} in
    environment) make_environment "$2" "$3" ;;
    # shellcheck disable=SC2086
    run) install_packages $window ;;
    # shellcheck disable=SC2086
    test) install_packages $tests ;;
    # shellcheck disable=SC2086
    package) install_packages $package $(python_library) ;;
    *) echo "usage: setup.sh environment PYTHON VENV | run | test | package" >&2; exit 2 ;;
esac
