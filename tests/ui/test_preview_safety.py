"""Nothing an article holds runs, loads, or leads away, even if the renderer let it all through.

The vectors go to the page as they are, past every sanitizer. Each tries to do one of three things a test can see:
change the page's title to `HIT`, ask a server of ours for an address, or leave the shell. Those of `tests/safety` come
twice: rendered, and as they are.
"""

from __future__ import annotations

import threading
import urllib.request
from collections.abc import Iterator
from html import escape

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineScript
from pytestqt.qtbot import QtBot

from editor.engine.messages import PreviewPatch
from editor.render.context import Options
from editor.render.document import render_page
from editor.render.pages import DictPages
from editor.ui.panes.preview import PreviewPane
from editor.ui.panes.preview_scheme import SHELL
from editor.wikitext.site import FileInfo, SiteProfile
from tests.safety.canary import Canary
from tests.safety.vectors import FIRST, PAGES, VECTORS, armed

# What Chromium says when it refuses is what these tests are after.
pytestmark = pytest.mark.qt_log_ignore("^(Refused|Not allowed|Blocked|Unsafe attempt|Sandboxing|GPUInfo)", extend=True)

JS = "document.title='HIT'"

SCRIPTS = [
    f"<script>{JS}</script>",
    f"<SCRIPT>{JS}</SCRIPT>",
    f"<script type=module>{JS}</script>",
    "<script src='@/s.js'></script>",
    "<script src='data:text/javascript,document.title=%22HIT%22'></script>",
    f"<svg><script>{JS}</script></svg>",
    "<svg><script href='@/svg.js'></script></svg>",
    "<svg><script xlink:href='@/xlink.js'></script></svg>",
    f"<math><mtext><script>{JS}</script></mtext></math>",
    f"<noscript><p title='</noscript><img src=x onerror={JS}>'></noscript>",
    f"<template><script>{JS}</script></template>",
    f"<img src=x onerror={JS}>",
    f"<img src=wikiwright://preview/skin.css onerror={JS}>",
    f"<img src=wikiwright://article/none.png onerror={JS}>",
    f"<svg onload={JS}></svg>",
    f"<svg/onload={JS}>",
    f"<body onload={JS}>",
    f"<body onpageshow={JS}>",
    f"<video onerror={JS}><source src=x></video>",
    f"<audio src=x onerror={JS}></audio>",
    f"<input autofocus onfocus={JS}>",
    f"<select autofocus onfocus={JS}></select>",
    f"<details open ontoggle={JS}>x</details>",
    f"<marquee onstart={JS}>x</marquee>",
    f"<style>@keyframes a{{}}</style><b style=animation-name:a onanimationstart={JS}>x</b>",
    f"<style>b{{transition:1ms}}</style><b onfocusin={JS} tabindex=0 autofocus>x</b>",
    f"<svg><animate onbegin={JS} attributeName=x dur=1s></svg>",
    f"<svg><set onbegin={JS} attributeName=x to=1></svg>",
    "<svg><use href=\"data:image/svg+xml,<svg id='x' onload='top.document.title=1'/>#x\"/></svg>",
    f'<iframe srcdoc="<script>top.{JS}</script>"></iframe>',
    f'<iframe src="javascript:top.{JS}"></iframe>',
    "<iframe src='data:text/html,<script>top.document.title=\"HIT\"</script>'></iframe>",
    "<iframe src='@/frame'></iframe>",
    f'<object data="javascript:{JS}"></object>',
    f'<embed src="javascript:{JS}">',
    "<object data='@/object.svg' type='image/svg+xml'></object>",
    "<embed src='@/embed.svg' type='image/svg+xml'>",
    "<applet code=X archive='@/applet.jar'></applet>",
    f'<a id=auto href="javascript:{JS}" autofocus>x</a>',
    f"<xml onreadystatechange={JS}></xml>",
    f"<isindex action=javascript:{JS} type=image>",
]

LOADS = [
    "<img src='@/img.png'>",
    "<img srcset='@/srcset.png 1x, @/srcset2.png 2x'>",
    "<picture><source srcset='@/source.png'><img src=x></picture>",
    "<image src='@/image.png'>",
    "<input type=image src='@/input.png'>",
    "<video src='@/video.mp4' autoplay></video>",
    "<video poster='@/poster.png'></video>",
    "<video><track default src='@/track.vtt'></video>",
    "<audio src='@/audio.ogg' preload=auto></audio>",
    "<link rel=stylesheet href='@/link.css'>",
    "<link rel=preload as=image href='@/preload.png'>",
    "<link rel=prefetch href='@/prefetch'>",
    "<link rel=preconnect href='@/'>",
    "<link rel=icon href='@/icon.ico'>",
    "<link rel=manifest href='@/manifest.json'>",
    "<link rel=modulepreload href='@/module.js'>",
    "<style>@import '@/import.css';</style>",
    "<style>body{background:url(@/css.png)}</style>",
    "<style>@font-face{font-family:f;src:url(@/font.woff)}p{font-family:f}</style><p>x</p>",
    "<p style='background:url(@/inline.png)'>x</p>",
    "<p style='background-image:image-set(url(@/set.png) 1x)'>x</p>",
    "<p style='list-style:url(@/list.png);display:list-item'>x</p>",
    "<p style='cursor:url(@/cursor.cur),auto'>x</p>",
    "<p style='content:url(@/content.png)'>x</p>",
    "<p style='mask-image:url(@/mask.svg#m)'>x</p>",
    "<p style='filter:url(@/filter.svg#f)'>x</p>",
    "<p style='border-image:url(@/border.png) 1'>x</p>",
    "<p style='shape-outside:url(@/shape.png);float:left'>x</p>",
    "<table background='@/table.png'><tr><td background='@/td.png'>x</table>",
    "<body background='@/body.png'>",
    "<svg><image href='@/svgimage.png' width=9 height=9 /></svg>",
    "<svg><use href='@/use.svg#a'/></svg>",
    "<svg><filter id=f><feImage href='@/fe.png'/></filter><rect width=9 height=9 filter='url(#f)'/></svg>",
    "<svg><foreignObject><img src='@/foreign.png'></foreignObject></svg>",
    "<math><mglyph src='@/glyph.png'></math>",
    "<frameset><frame src='@/frameset'></frameset>",
    "<a href='@/ping' ping='@/pinged' autofocus>x</a>",
    "<base href='@/base/'><img src='relative.png'>",
    "<img src='//localhost:PORT/schemeless.png'>",
    "<img src='file:///etc/hostname'>",
    "<iframe src='file:///etc/hostname'></iframe>",
    "<img src='wikiwright://article/..%2f..%2f..%2fetc%2fhostname'>",
    "<img src='ftp://localhost:PORT/ftp.png'>",
    "<portal src='@/portal'></portal>",
]

WAYS_OUT = [
    "<meta http-equiv=refresh content='0;url=@/refresh'>",
    "<meta http-equiv=refresh content='0;url=data:text/html,x'>",
    "<meta http-equiv=refresh content='0;url=wikiwright://preview/skin.css'>",
    "<meta http-equiv=refresh content='0;url=file:///etc/hostname'>",
    "<meta http-equiv=Set-Cookie content='a=b'>",
    "<iframe><meta http-equiv=refresh content='0;url=@/inner'></iframe>",
    "<form id=f action='@/form'><input autofocus></form>",
    "<iframe srcdoc=\"<meta http-equiv=refresh content='0;url=@/srcdoc'>\"></iframe>",
]


@pytest.fixture
def server() -> Iterator[Canary]:
    with Canary() as made:
        thread = threading.Thread(target=made.serve_forever, args=(0.05,))
        thread.start()
        yield made
        made.shutdown()
        thread.join()


@pytest.fixture
def pane(qtbot: QtBot) -> PreviewPane:
    made = PreviewPane()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    qtbot.waitUntil(lambda: made.settled)
    return made


def attack(qtbot: QtBot, pane: PreviewPane, server: Canary, vectors: list[str]) -> None:
    port = server.server_port
    show(
        qtbot,
        pane,
        server,
        [
            f"<p>{n}</p>" + each.replace("@", f"http://127.0.0.1:{port}").replace("PORT", str(port))
            for n, each in enumerate(vectors)
        ],
    )


def show(qtbot: QtBot, pane: PreviewPane, server: Canary, pieces: list[str]) -> None:
    html = tuple(pieces)
    pane.show_patch(PreviewPatch(1, 0, -1, tuple(range(len(html))), html, tuple(range(len(html))), len(html)))
    qtbot.waitUntil(lambda: pane.settled)
    qtbot.wait(700)  # time to load, refresh, animate
    assert_unharmed(pane, server)


def assert_unharmed(pane: PreviewPane, server: Canary) -> None:
    assert pane.page.title() == "Preview"
    assert pane.page.url() == SHELL
    assert server.asked == []


@pytest.mark.parametrize("vectors", [SCRIPTS, LOADS, WAYS_OUT], ids=["scripts", "loads", "ways out"])
def test_all_at_once(qtbot: QtBot, pane: PreviewPane, server: Canary, vectors: list[str]) -> None:
    attack(qtbot, pane, server, vectors)


@pytest.mark.parametrize("vector", WAYS_OUT)
def test_each_way_out_alone(qtbot: QtBot, pane: PreviewPane, server: Canary, vector: str) -> None:
    attack(qtbot, pane, server, [vector])


def test_the_locks_are_what_holds(qtbot: QtBot, pane: PreviewPane, server: Canary) -> None:
    """The same picture is refused by the guard once the page's policy is out of the way: the test would see it."""
    with urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/self"):
        assert server.asked == ["/self"]
    server.asked.clear()
    profile = QWebEngineProfile(pane)
    page = QWebEnginePage(profile)
    address = f"http://127.0.0.1:{server.server_port}"
    with qtbot.waitSignal(page.loadFinished):
        page.setHtml(f"<img src='{address}/img.png'><img src=x onerror={JS}>", QUrl(address))
    qtbot.waitUntil(lambda: page.title() == "HIT" and "/img.png" in server.asked)
    page.deleteLater()


def test_refusals_are_known(qtbot: QtBot, pane: PreviewPane, server: Canary) -> None:
    attack(qtbot, pane, server, ["<meta http-equiv=refresh content='0;url=@/refresh'>"])
    assert [address for address in pane.page.rejected if address.endswith("/refresh")]


# -- the vectors of tests/safety, which are wikitext

SITE = SiteProfile(
    files={"A.png": FileInfo(800, 400), "Evil.png": FileInfo(10, 10, url="javascript:top.document.title=1")},
    magic_links=("ISBN", "RFC", "PMID"),
)


def rendered(port: int) -> list[str]:
    """Return the vectors' HTML, each that of a page of its own, as the editor renders it."""
    options = Options(placeholders=True, local_pictures=True)
    pages = DictPages(SITE, PAGES)
    return [
        render_page(armed(vector, FIRST + number, port), "Page", SITE, pages, options).html()
        for number, vector in enumerate(VECTORS)
    ]


def follow_every_link(qtbot: QtBot, pane: PreviewPane) -> int:
    """Click on whatever can be clicked, and return how much that was."""
    clicked: list[int] = []
    script = (
        "(() => { const all = [...document.querySelectorAll('#article a, #article area, #article [tabindex]')];"
        " all.forEach((one) => { one.focus({preventScroll: true}); one.click && one.click(); });"
        " return all.length; })()"
    )
    pane.page.runJavaScript(script, QWebEngineScript.ScriptWorldId.ApplicationWorld.value, clicked.append)
    qtbot.waitUntil(lambda: bool(clicked))
    qtbot.wait(300)
    return clicked[0]


def test_rendered_wikitext_does_nothing(
    qtbot: QtBot, pane: PreviewPane, server: Canary, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(pane, "open_address", opened.append)
    pieces = rendered(server.server_port)
    show(qtbot, pane, server, pieces)

    assert len(pieces) >= 150
    assert follow_every_link(qtbot, pane) > 50
    assert_unharmed(pane, server)
    assert opened == []


def test_the_preview_holds_where_the_renderer_would_not(
    qtbot: QtBot, pane: PreviewPane, server: Canary, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(pane, "open_address", opened.append)
    raw = [armed(vector, FIRST + number, server.server_port) for number, vector in enumerate(VECTORS)]
    show(qtbot, pane, server, raw)

    assert follow_every_link(qtbot, pane) > 20
    assert_unharmed(pane, server)
    assert opened == []


@pytest.mark.qt_log_ignore(".", extend=True)  # a page without walls says much
def test_the_vectors_bite(qtbot: QtBot, pane: PreviewPane, server: Canary) -> None:
    """The same vectors in a page without walls: many of them run or load, so the tests above would see it."""
    raw = [armed(vector, FIRST + number, server.server_port) for number, vector in enumerate(VECTORS)]
    frames = "".join(f'<iframe srcdoc="{escape(vector)}"></iframe>' for vector in raw if len(vector) < 10_000)
    page = QWebEnginePage(QWebEngineProfile(pane))
    with qtbot.waitSignal(page.loadFinished, timeout=60_000):
        page.setHtml(f"<title>-</title>{frames}", QUrl(f"http://127.0.0.1:{server.server_port}/"))

    def ran() -> set[int]:
        title = page.title().removeprefix("-")
        return {int(title[at : at + 4]) for at in range(0, len(title) - 3, 4) if title[at : at + 4].isdigit()}

    def loaded() -> set[int]:
        return {int(path[2:6]) for path in server.asked if path.startswith("/v7")}

    qtbot.waitUntil(lambda: len(ran()) > 60 and len(ran() | loaded()) > 150, timeout=60_000)
    page.deleteLater()
