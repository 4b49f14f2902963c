#!/bin/sh
# Runs a command without a screen: Qt draws off screen, in software. Root has no WebEngine sandbox to enter.
set -eu
unset DISPLAY WAYLAND_DISPLAY
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software QT_XCB_GL_INTEGRATION=none
[ "$(id -u)" != 0 ] || export QTWEBENGINE_DISABLE_SANDBOX=1
exec "$@"
