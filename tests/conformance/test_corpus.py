"""Every page of the corpus beside the repository renders, and gives nothing that could run."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.render.document import render_page
from editor.render.pages import DictPages
from editor.wikitext.site import default_site
from tests.safety.allowlist import objections

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
pytestmark = [
    pytest.mark.timeout(3600),
    pytest.mark.slow,
    pytest.mark.skipif(not CORPUS.is_dir(), reason="the shared corpus is not beside the repository"),
]


def test_every_page_renders(record_property: Callable[[str, object], None]) -> None:
    paths = [*sorted((CORPUS / "articles").iterdir()), CORPUS / "seed.wikitext", *sorted((CORPUS / "giant").iterdir())]
    assert len(paths) >= 635
    site = default_site()
    wrong: dict[str, list[str]] = {}
    length = 0
    cpu_s = 0.0
    for path in paths:
        text = path.read_text(encoding="utf-8")
        before = time.process_time()
        page = render_page(text, path.stem, site, DictPages(site, {}))
        html = page.html()
        cpu_s += time.process_time() - before
        length += len(text.encode())
        found = [*objections(html), *([] if html or page.categories else ["nothing"])]
        if found:
            wrong[path.name] = found[:3]
    record_property("cpu_s_per_megabyte", cpu_s / length * 1e6)
    print(f"{len(paths)} pages, {length / 1e6:.1f} MB, {cpu_s:.0f} s CPU")

    assert wrong == {}
