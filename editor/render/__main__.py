"""``python -m editor.render``: the renderer as a service on standard input and output."""

from __future__ import annotations

import os
import sys

from editor.render.service import serve

if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer, os.environ.get("FIDELITY_SITE"))
