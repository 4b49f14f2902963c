"""Runs first in the packaged program: a browser that it starts is to find the system's libraries, not the bundle's."""

import os

_NAME = "LD_LIBRARY_PATH"
if f"{_NAME}_ORIG" in os.environ:
    os.environ[_NAME] = os.environ.pop(f"{_NAME}_ORIG")
else:
    os.environ.pop(_NAME, None)
