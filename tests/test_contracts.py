"""The house's own rules: style, types and the direction of imports."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOOLS = {
    "ruff": ["ruff", "check", "."],
    "format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy"],
    "import-linter": ["lint-imports", "--no-cache"],
}


@pytest.mark.timeout(600)
@pytest.mark.parametrize("tool", TOOLS)
def test_the_tree_passes(tool: str) -> None:
    program, *arguments = TOOLS[tool]
    command = [str(Path(sys.executable).parent / program), *arguments]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def _swallows(handler: ast.ExceptHandler) -> bool:
    """Tell whether a handler catches everything and does not pass it on when it has cleaned up."""
    broad = handler.type is None or (
        isinstance(handler.type, ast.Name) and handler.type.id in ("Exception", "BaseException")
    )
    last = handler.body[-1]
    return broad and not (isinstance(last, ast.Raise) and last.exc is None)


def test_broad_excepts_stand_only_at_the_guarded_doors() -> None:
    found = set()
    for path in (ROOT / "editor").rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if any(isinstance(node, ast.ExceptHandler) and _swallows(node) for node in ast.walk(tree)):
            found.add(path.relative_to(ROOT / "editor").as_posix())
    assert found == {"lint/runner.py", "engine/process.py"}  # the third door is sys.excepthook


def test_the_command_line_imports_no_qt() -> None:
    script = (
        "import sys\n"
        "from editor.cli import main\n"
        "code = main(['lint', '--format', 'json', sys.argv[1]])\n"
        "main(['render', '--format', 'body', sys.argv[1]])\n"
        "assert not [name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))]\n"
    )
    sample = next((ROOT / "resources" / "sample").glob("*.wikitext"))
    run = subprocess.run(
        [sys.executable, "-c", script, str(sample)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert run.returncode == 0, run.stderr


def test_the_top_level_holds_what_it_may() -> None:
    allowed = {
        "pyproject.toml", "editor", "resources", "tests", "README.md", "Makefile", "LICENSE", "CHANGELOG.md",
        "build", "dist",
    }  # fmt: skip
    there = {
        path.name for path in ROOT.iterdir() if not path.name.startswith(".") and not path.name.endswith(".egg-info")
    }
    assert there <= allowed
