"""Which windows are there: a lock that the system takes away with the process, however that ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_ENDING = ".window"

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:  # Windows says no more than that it is locked
            return False
        return True
else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


class Presence:
    """A file held locked while this window lives. Process numbers would be given out again; locks are not.

    Only one window at a time may make one, or ask after others; `DraftStore.transaction` sees to that.

    Args:
        folder: Where the files of all windows lie; it must exist.

    Attributes:
        token: The name under which others know this window.

    Raises:
        OSError: When no file can be made or locked there.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.token = os.urandom(16).hex()
        self._descriptor = os.open(self._path(self.token), os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        if not _lock(self._descriptor):
            raise OSError(f"{self._path(self.token)} is locked by another program")

    def alive(self, token: str) -> bool:
        """Tell whether the window of a token is there. The file of one that is gone is taken away."""
        if token == self.token:
            return True
        path = self._path(token)
        try:
            descriptor = os.open(path, os.O_RDWR)
        except FileNotFoundError:
            return False
        try:
            free = _lock(descriptor)
        finally:
            os.close(descriptor)
        if free:
            path.unlink(missing_ok=True)
        return not free

    def sweep(self) -> None:
        """Take away the files of all windows that are gone."""
        for path in self._folder.glob(f"*{_ENDING}"):
            self.alive(path.name.removesuffix(_ENDING))

    def leave(self) -> None:
        """End it."""
        os.close(self._descriptor)
        self._path(self.token).unlink(missing_ok=True)

    def _path(self, token: str) -> Path:
        return self._folder / f"{token}{_ENDING}"
