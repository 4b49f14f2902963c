"""The findings of one small article of ours that has something of everything, kept to the letter."""

from __future__ import annotations

from pathlib import Path

from editor.lint.fixing import fix_all
from editor.lint.linting import lint_text
from editor.lint.output import Linted, as_text
from editor.lint.runner import Levels
from editor.wikitext.site import default_site

FOLDER = Path(__file__).parent / "findings"
TITLE = "Harbour of Ellmere"
RULES = frozenset((FOLDER / "rules.txt").read_text(encoding="utf-8").split())


def test_findings() -> None:
    text = (FOLDER / "article.wiki").read_text(encoding="utf-8")
    findings = lint_text(text, title=TITLE, site=default_site(), levels=Levels.of({}, RULES))
    lines = "".join(line + "\n" for line in as_text(Linted("article.wiki", text, findings)))
    assert lines == (FOLDER / "findings.txt").read_text(encoding="utf-8")


def test_all_safe_fixes() -> None:
    text = (FOLDER / "article.wiki").read_text(encoding="utf-8")
    levels = Levels.of({}, RULES)
    mended = fix_all(text, lambda now: lint_text(now, title=TITLE, site=default_site(), levels=levels))
    assert mended.text == (FOLDER / "mended.wiki").read_text(encoding="utf-8")
