"""A bare Debian to try a package in: its own root, with neither this repository nor Python.

Chromium cannot make its sandbox in a changed root (`chroot`), so the folder becomes the root of a mount namespace.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

USER = "writer"
_SUITE = "bookworm"
_ENTER = """
root=$1 user=$2
shift 2
mount --make-rprivate /
mount --bind "$root" "$root"
mkdir -p "$root/old"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
cd "$root"
pivot_root . old
umount -l /old
rmdir /old
if [ "$user" = root ]; then exec "$@"; fi
exec su -s /bin/sh -l "$user" -c "$*"
"""


def why_not() -> str:
    """Return what is missing to make one, or nothing."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "only root can make a root"
    for program in ("debootstrap", "unshare", "Xvfb"):
        if shutil.which(program) is None:
            return f"{program} is not installed; `sh .ci/setup.sh package` brings it"
    if not _archive():
        return f"apt knows no archive of {_SUITE}"
    run = subprocess.run(["unshare", "--mount", "--pid", "--fork", "true"], capture_output=True, check=False)
    return "" if run.returncode == 0 else "this machine lets nobody make namespaces"


def _archive() -> str:
    """Return the address of the archive that this machine's apt takes the suite from, or nothing."""
    command = ["apt-get", "indextargets", "--format", "$(RELEASE) $(REPO_URI)", "Created-By: Packages"]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return next((line.split()[1] for line in told.splitlines() if line.split()[0] == _SUITE), "")


class BareRoot:
    """A minimal Debian 12 in a folder.

    Args:
        folder: Does not exist yet.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        command = ["debootstrap", "--variant=minbase", _SUITE, str(folder), _archive()]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode != 0:
            raise OSError(f"debootstrap: {run.stdout[-2000:]}{run.stderr}")
        self.run("root", "useradd", "--create-home", USER)

    def run(self, user: str, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Carry out a command there; of an ordinary user, in a login shell.

        Raises:
            AssertionError: When it fails, with what it said.
        """
        given = [f"{name}={value}" for name, value in environment.items()]
        whole = ["unshare", "--mount", "--pid", "--fork", "sh", "-euc", _ENTER, "sh", str(self.folder), user]
        whole += ["env", *given, *command] if given else command
        clean = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
        clean |= {name: os.environ[name] for name in ("http_proxy", "https_proxy") if name in os.environ}
        run = subprocess.run(whole, env=clean, capture_output=True, text=True, check=False)
        assert run.returncode == 0, f"{command}: {run.stdout[-4000:]}{run.stderr[-4000:]}"
        return run

    def files(self) -> set[str]:
        """Return all files and folders, but what the machine's own bookkeeping writes."""
        found = set()
        for folder, folders, names in os.walk(self.folder):
            place = "/" + os.path.relpath(folder, self.folder)
            if place in ("/./proc", "/proc", "/dev", "/sys", "/tmp"):
                folders.clear()
                continue
            found |= {os.path.normpath(f"{place}/{name}") for name in [*folders, *names]}
        return found
