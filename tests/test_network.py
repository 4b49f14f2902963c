"""What the help page about the network says is true: nothing in the program can reach one."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

EDITOR = Path(__file__).resolve().parents[1] / "editor"
REACHING = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "PySide6.QtNetwork", "PySide6.QtWebSockets", "requests",
    "smtplib", "socket", "socketserver", "ssl", "urllib.request", "urllib3", "xmlrpc",
}  # fmt: skip


def _imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _reaches(name: str) -> bool:
    return any(name == each or name.startswith(f"{each}.") for each in REACHING)


def test_no_module_imports_what_reaches_the_network() -> None:
    modules = sorted(EDITOR.rglob("*.py"))
    assert len(modules) > 300
    found = {
        str(path.relative_to(EDITOR)): name
        for path in modules
        for name in _imported(ast.parse(path.read_text(encoding="utf-8")))
        if _reaches(name)
    }
    assert found == {}


def test_an_import_that_reaches_the_network_would_be_seen() -> None:
    seen = list(filter(_reaches, _imported(ast.parse("import http.client\nfrom urllib import request, parse"))))
    assert seen == ["http.client", "urllib.request"]
