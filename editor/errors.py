"""The exception tree.

```
EditorError                 what the user can be told in a sentence
├── FileError               a file could not be read or written; `path` names it
│   ├── NotUtf8Error        the bytes are not UTF-8; nothing was changed
│   └── FileTooLargeError   above the limit a text pane can hold
├── SiteProfileError        a site profile file is not what it should be
├── EngineError             the preview engine died or answered out of turn
└── UsageError              a command line that cannot be carried out
```

Odd wikitext is never an error: parsers and stages are total. Bugs are not `EditorError`s either:
they propagate to the guarded doors (rule runner, preview job, `sys.excepthook`).
"""

from __future__ import annotations

from pathlib import Path

from editor.wording import Wording


class EditorError(Exception):
    """Something in the world failed.

    Args:
        message: Written for the user; what a window may show is a `Wording`.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class FileError(EditorError):
    """A file could not be read or written.

    Args:
        message: What failed, what was kept, what to do next.
        path: The file concerned.
    """

    def __init__(self, message: Wording, path: Path) -> None:
        super().__init__(message)
        self.path = path


class NotUtf8Error(FileError):
    """The bytes of a file are not UTF-8."""


class FileTooLargeError(FileError):
    """The file is larger than the editor opens."""


class SiteProfileError(EditorError):
    """A site profile could not be read."""

    def __init__(self, message: Wording) -> None:
        super().__init__(message)


class EngineError(EditorError):
    """The engine process died or answered out of turn."""

    def __init__(self, message: Wording) -> None:
        super().__init__(message)


class UsageError(EditorError):
    """The command line asks for something that cannot be done."""
