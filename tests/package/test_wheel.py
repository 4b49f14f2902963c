"""The wheel in a clean environment: all that the program needs is in it."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_the_wheel_brings_all_that_the_program_needs(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*build, "--wheel-dir", str(tmp_path), str(ROOT)], check=True)
    wheel = next(tmp_path.glob("wikiwright-*.whl"))

    place = tmp_path / "environment"
    venv.EnvBuilder(with_pip=True).create(place)
    python = place / ("Scripts" if os.name == "nt" else "bin") / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--no-deps", str(wheel)], check=True)
    # The libraries are those of the tests' own environment, behind the wheel's: only what is ours is on trial.
    own = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True, text=True, check=True,
    ).stdout.strip()  # fmt: skip
    (Path(own) / "zz-libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")

    home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    program = python.with_name("wikiwright")
    run = subprocess.run(
        [program, "--self-test"], cwd=tmp_path, env={**os.environ, **home}, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
    where = subprocess.run(
        [python, "-c", "import editor.resources as r; print(r.root())"],
        cwd=tmp_path, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert Path(where.strip()) == Path(own) / "editor" / "_resources"
