"""``python -m editor``: hands over to `editor.cli`."""

import sys

from editor.cli import main

if __name__ == "__main__":
    sys.exit(main())
