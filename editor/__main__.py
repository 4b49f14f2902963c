"""``python -m editor``, and the program in a package: hands over to `editor.cli`."""

import sys
from multiprocessing import freeze_support

from editor.cli import main

if __name__ == "__main__":
    freeze_support()  # in a package the engine's process is this same program, which here becomes the engine
    sys.exit(main())
