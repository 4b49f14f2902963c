"""What stands beside the packages of a release: their sums, signed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from editor import __version__
from resources.installer.__main__ import SUMS, write_sums
from resources.installer.configuration import ROOT


@pytest.fixture
def release(tmp_path: Path) -> Path:
    folder = tmp_path / "dist"
    folder.mkdir()
    (folder / "one.deb").write_bytes(b"one")
    (folder / "two.dmg").write_bytes(b"two")
    write_sums(folder)
    return folder


def check(*command: str | Path, folder: Path) -> tuple[int, str]:
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is not installed")
    run = subprocess.run(list(map(str, command)), cwd=folder, capture_output=True, text=True, check=False)
    return run.returncode, run.stdout + run.stderr


def test_sums_tell_a_broken_download_from_a_whole_one(release: Path) -> None:
    command = ("sha256sum", "--check", "--ignore-missing", SUMS)
    assert command[0] in (ROOT / "README.md").read_text(encoding="utf-8")
    (release / "two.dmg").unlink()
    assert check(*command, folder=release)[0] == 0
    (release / "one.deb").write_bytes(b"0ne")
    assert check(*command, folder=release)[0] != 0


def test_a_signature_tells_whose_the_sums_are(release: Path, tmp_path: Path) -> None:
    public, secret = tmp_path / "public.key", tmp_path / "secret.key"
    code, told = check("minisign", "-G", "-W", "-p", public, "-s", secret, folder=release)
    assert code == 0, told
    code, told = check("make", "sign", f"KEY={secret}", f"DIST={release}", folder=ROOT)
    assert code == 0, told
    key = public.read_text(encoding="ascii").splitlines()[1]
    verify = ("minisign", "-V", "-m", SUMS, "-P", key)
    assert " ".join(verify[:5]) in (ROOT / "README.md").read_text(encoding="utf-8")
    code, told = check(*verify, folder=release)
    assert code == 0, told
    assert f"Wikiwright {__version__}" in told
    (release / "one.deb").write_bytes(b"another")
    write_sums(release)  # sums of its own do not help who has no key
    assert (release / f"{SUMS}.minisig").exists()
    assert check(*verify, folder=release)[0] != 0
