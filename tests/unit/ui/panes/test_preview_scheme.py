from __future__ import annotations

from pathlib import Path

import pytest

from editor.ui.panes.preview_scheme import openable, picture_path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inner = tmp_path / "article"
    inner.mkdir()
    (inner / "Fox_1.png").write_bytes(b"png")
    (inner / "notes.txt").write_text("private")
    (inner / "folder.png").mkdir()
    (tmp_path / "secret.png").write_bytes(b"secret")
    (inner / "way out.png").symlink_to(tmp_path / "secret.png")
    return inner


@pytest.mark.parametrize("name", ["Fox_1.png", "Fox 1.png"])
def test_a_picture_beside_the_article_is_found(folder: Path, name: str) -> None:
    assert picture_path(name, [folder.parent / "none", folder]) == folder / "Fox_1.png"


@pytest.mark.parametrize(
    "name",
    [
        "notes.txt", "none.png", "folder.png", "way out.png", "../secret.png", "..\\secret.png", "/etc/x.png", "",
        ".png", "a\0.png", "article/Fox_1.png", "x" * 5000 + ".png",
    ],
)  # fmt: skip
def test_nothing_else_is(folder: Path, name: str) -> None:
    assert picture_path(name, [folder]) is None


@pytest.mark.parametrize("address", ["https://example.org/a?b#c", "http://x", "//example.org/x", "mailto:a@b"])
def test_addresses_of_the_web_may_be_opened(address: str) -> None:
    url = openable(address)
    assert url is not None and url.scheme() in {"http", "https", "mailto"}


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", "JaVaScRiPt:x", " javascript:x", "file:///x", "data:text/html,x", "x.exe",
        "", "wikiwright://article/", "vbscript:x",
    ],
)  # fmt: skip
def test_others_may_not(address: str) -> None:
    assert openable(address) is None
