"""MediaWiki's own parser tests, the part given beside the repository, through cut, map and fold.

`known_failures.txt` names those that fail. One that passes again must be taken out of it, so the list only shrinks.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from editor.render.document import render_page, render_uncut
from editor.render.pages import DictPages
from editor.render.service import options_for, site_for
from editor.wikitext.site import load_site

FIDELITY = Path(__file__).parents[3] / "shared" / "tools" / "fidelity"
KNOWN = Path(__file__).with_name("known_failures.txt")

pytestmark = pytest.mark.skipif(
    not (FIDELITY / "data").is_dir(), reason="the parser tests are not beside the repository"
)


@pytest.fixture(scope="module")
def kit() -> Iterator[dict[str, Any]]:
    sys.path.insert(0, str(FIDELITY))
    try:
        yield {name: importlib.import_module(name) for name in ("normal", "scope", "testmode")}
    finally:
        sys.path.remove(str(FIDELITY))


def _rendered(kit: dict[str, Any], render: Any) -> Iterator[tuple[str, str, str]]:
    """Yield name, expected and actual HTML of every test."""
    site = load_site(FIDELITY / "data" / "site.json")
    for file, test in kit["scope"].applicable(kit["scope"].load(FIDELITY / "data")):
        asked = kit["testmode"].request(file, test)
        own = site_for(site, asked["options"])
        pages = DictPages(own, asked["templates"])
        page = render(asked["wikitext"], asked["title"], own, pages, options_for(asked["options"]))
        yield f"{test.file}: {test.name}", test.html, page.html()


def test_only_known_failures(kit: dict[str, Any]) -> None:
    known = set(KNOWN.read_text(encoding="utf-8").splitlines())
    results = {
        name: kit["normal"].compare(expected, actual)[0] for name, expected, actual in _rendered(kit, render_page)
    }
    failed = {name for name, passed in results.items() if not passed}

    assert sorted(failed - known) == []
    assert sorted(known - failed) == []
    assert sum(results.values()) >= 0.95 * len(results)


def test_cut_equals_uncut(kit: dict[str, Any]) -> None:
    tree = kit["normal"].tree
    cut = {name: html for name, _, html in _rendered(kit, render_page)}
    uncut = {name: html for name, _, html in _rendered(kit, render_uncut)}

    assert [name for name in cut if tree(cut[name]) != tree(uncut[name])] == []
