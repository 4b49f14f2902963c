"""The preview pane in a real web page: patches, places, links."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEngineScript
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from editor.engine.messages import PreviewPatch
from editor.ui.panes.preview import PreviewPane

_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld.value


def patch(html: list[str], starts: list[int], first: int = 0, removed: int = -1, revision: int = 1) -> PreviewPatch:
    """A patch of regions that start at these offsets; the last is as long as its HTML."""
    ends = [*starts[1:], starts[-1] + len(html[-1])] if html else []
    lengths = tuple(end - start for start, end in zip(starts, ends, strict=True))
    return PreviewPatch(revision, first, removed, tuple(range(len(html))), tuple(html), lengths, first + len(html))


def run(qtbot: QtBot, pane: PreviewPane, script: str) -> Any:
    answers: list[Any] = []
    pane.page.runJavaScript(script, _WORLD, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[PreviewPane]:
    made = PreviewPane()
    qtbot.addWidget(made)
    made.resize(700, 500)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.settled)
    yield made
    made.close()


def show(qtbot: QtBot, pane: PreviewPane, *patches: PreviewPatch) -> None:
    for each in patches:
        pane.show_patch(each)
    qtbot.waitUntil(lambda: pane.settled)


def body(qtbot: QtBot, pane: PreviewPane) -> str:
    html = run(qtbot, pane, "wikiwright.html()")
    assert isinstance(html, str)
    return html


PARAGRAPHS = [f'<p data-mw-block="{n}" data-mw-span="0,400">{n} ' + "word " * 80 + "</p>\n" for n in range(40)]
STARTS = [401 * n for n in range(40)]


def test_patches_splice_the_page(qtbot: QtBot, pane: PreviewPane) -> None:
    show(qtbot, pane, patch(["<p>a</p>", "text ", "<p>c</p>"], [0, 2, 4]))
    assert body(qtbot, pane) == "<p>a</p>text <p>c</p>"
    show(qtbot, pane, patch(["<p>b</p><!-- -->", "", "more"], [2, 3, 4], first=1, removed=1))
    assert body(qtbot, pane) == "<p>a</p><p>b</p><!-- -->more<p>c</p>"
    # The empty region in the middle holds no node, and still has its place.
    show(qtbot, pane, patch(["<hr>"], [3], first=2, removed=1))
    assert body(qtbot, pane) == "<p>a</p><p>b</p><!-- --><hr>more<p>c</p>"
    show(qtbot, pane, patch([], [], first=1, removed=4))
    assert body(qtbot, pane) == "<p>a</p>" == pane.html()
    show(qtbot, pane, patch(["<p>new</p>"], [0]))
    assert body(qtbot, pane) == "<p>new</p>"


def test_patches_sent_in_a_burst_end_at_the_last(qtbot: QtBot, pane: PreviewPane) -> None:
    painted: list[int] = []
    pane.painted.connect(painted.append)
    pane.show_patch(patch(["<p>a</p>", "<p>b</p>"], [0, 2]))
    for n in range(2, 50):
        pane.show_patch(patch([f"<p>{n}</p>"], [2], first=1, removed=1, revision=n))
    qtbot.waitUntil(lambda: pane.settled)
    assert body(qtbot, pane) == "<p>a</p><p>49</p>" == pane.html()
    assert painted[-1] == 49
    assert len(painted) < 49, "patches that wait are gathered"


def test_scroll_position_stays_when_text_above_grows(qtbot: QtBot, pane: PreviewPane) -> None:
    show(qtbot, pane, patch(PARAGRAPHS, STARTS))
    pane.scroll_to_source(STARTS[20])
    top = "article.querySelectorAll('p')[%d].getBoundingClientRect().top"
    qtbot.waitUntil(lambda: abs(run(qtbot, pane, top % 20)) < 2)
    show(qtbot, pane, patch(PARAGRAPHS[:6], STARTS[:6], first=1, removed=0, revision=2))
    assert abs(run(qtbot, pane, top % 26)) < 3


def test_a_page_that_is_not_on_screen_keeps_up(qtbot: QtBot) -> None:
    made = PreviewPane()
    qtbot.addWidget(made)
    made.show_patch(patch(PARAGRAPHS[:3], STARTS[:3]))
    qtbot.waitUntil(lambda: made.settled)  # never shown so far
    made.resize(800, 600)
    made.show()
    show(qtbot, made, patch(["<p>second</p>"], STARTS[:1], first=1, removed=1, revision=2))
    made.hide()
    show(qtbot, made, patch(["<p>third</p>"], STARTS[:1], first=1, removed=1, revision=3))
    made.show()
    assert run(qtbot, made, "article.querySelectorAll('p')[1].textContent") == "third"


def test_selection_stays_over_a_patch_elsewhere(qtbot: QtBot, pane: PreviewPane) -> None:
    show(qtbot, pane, patch(PARAGRAPHS[:3], STARTS[:3]))
    run(qtbot, pane, "getSelection().selectAllChildren(article.querySelectorAll('p')[2])")
    chosen = run(qtbot, pane, "getSelection().toString()")
    show(qtbot, pane, patch(["<p>short</p>"], STARTS[:1], first=0, removed=1))
    assert run(qtbot, pane, "getSelection().toString()") == chosen != ""


def test_source_and_preview_agree_on_places_both_ways(qtbot: QtBot, pane: PreviewPane) -> None:
    show(qtbot, pane, patch(PARAGRAPHS, STARTS))
    told: list[int] = []
    pane.scrolled_to_source.connect(told.append)
    for offset in (STARTS[3], STARTS[10] + 200, STARTS[25] + 77):
        pane.scroll_to_source(offset)
        assert abs(run(qtbot, pane, "wikiwright.sourceAtTop()") - offset) < 12
    qtbot.wait(200)
    assert told == [], "a scroll asked for by the source is not reported back to it"
    run(qtbot, pane, "window.scrollBy(0, 300)")
    qtbot.waitUntil(lambda: bool(told))
    assert told[-1] > STARTS[25]


def click(qtbot: QtBot, pane: PreviewPane, selector: str, part: float = 0.5, modifier: Any = None) -> None:
    answer = run(
        qtbot,
        pane,
        f"JSON.stringify(document.querySelector({selector!r}).getClientRects()[0])",
    )
    box = json.loads(answer)
    point = QPoint(int(box["x"] + box["width"] * part), int(box["y"] + box["height"] / 2))
    view = pane.focusProxy()
    assert view is not None
    target = view.focusProxy() or view
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, modifier or Qt.KeyboardModifier.NoModifier, point)


def test_a_click_names_the_source_of_the_word(qtbot: QtBot, pane: PreviewPane) -> None:
    source = "The ''brown'' fox saw [[Dog|a dog]] and one more dog there."
    html = (
        f'<p data-mw-span="0,{len(source)}">The <i>brown</i> fox saw '
        f'<a href="/wiki/Dog" title="Dog" data-mw-span="22,35">a dog</a> and one more '
        '<span id="here">dog</span> there.</p>'
    )
    pane.source_text = lambda start, end: ("\n" * 10 + source)[start:end]
    show(qtbot, pane, patch(["", html], [0, 10]))
    with qtbot.waitSignal(pane.source_requested) as waiting:
        click(qtbot, pane, "#here")
    assert waiting.args is not None
    where = waiting.args[0] - 10
    assert source.rindex("dog") <= where <= source.rindex("dog") + 3


@pytest.fixture
def opened(pane: PreviewPane) -> list[str]:
    addresses: list[str] = []

    def note(url: QUrl) -> bool:
        addresses.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return True

    pane.open_address = note
    return addresses


def test_a_link_is_shown_before_it_is_opened(qtbot: QtBot, pane: PreviewPane, opened: list[str]) -> None:
    show(
        qtbot, pane, patch(['<p><a class="external" href="https://example.org/a%20b">A long enough link</a></p>'], [0])
    )
    click(qtbot, pane, "a")
    bar = pane.findChild(type(pane._links))
    assert bar is not None
    qtbot.waitUntil(bar.isVisible)
    assert opened == []
    buttons = [each for each in bar.findChildren(QPushButton) if each.text() == "Open in browser"]
    with qtbot.waitSignal(pane.link_activated):
        buttons[0].click()
    assert opened == ["https://example.org/a%20b"]
    assert not bar.isVisible()


def test_ctrl_click_follows_at_once(qtbot: QtBot, pane: PreviewPane, opened: list[str]) -> None:
    show(qtbot, pane, patch(['<p><a href="/wiki/Fox" title="Fox">A page of this wiki</a></p>'], [0]))
    with qtbot.waitSignal(pane.page_activated) as waiting:
        click(qtbot, pane, "a", modifier=Qt.KeyboardModifier.ControlModifier)
    assert waiting.args == ["Fox"]
    assert opened == []


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "smb://host/share"]
)
def test_dangerous_addresses_are_never_opened(qtbot: QtBot, pane: PreviewPane, opened: list[str], address: str) -> None:
    show(qtbot, pane, patch([f'<p><a class="external" href="{address}">A link of odd intent</a></p>'], [0]))
    click(qtbot, pane, "a", modifier=Qt.KeyboardModifier.ControlModifier)
    click(qtbot, pane, "a")
    qtbot.wait(100)
    assert opened == []
    assert not pane._links.isVisible()


def test_an_anchor_scrolls_and_marks_its_target(qtbot: QtBot, pane: PreviewPane) -> None:
    last = '<ol class="references"><li id="cite_note-1" data-mw-span="0,5">A source</li></ol>'
    first = '<p><a href="#cite_note-1">a footnote mark</a></p>'
    show(qtbot, pane, patch([first, *PARAGRAPHS, last], [0, *(40 + n for n in STARTS), 20000]))
    click(qtbot, pane, "a")
    qtbot.waitUntil(lambda: run(qtbot, pane, "window.scrollY") > 100)
    assert run(qtbot, pane, "document.querySelector('.wikiwright-target').id") == "cite_note-1"


def test_the_page_comes_back_after_its_process_dies(qtbot: QtBot, pane: PreviewPane) -> None:
    show(qtbot, pane, patch(["<p>kept</p>", "<p>too</p>"], [0, 5]))
    pane.set_title("Fox")
    pane.set_theme(True)
    pane.reload()
    qtbot.waitUntil(lambda: pane.settled)
    assert body(qtbot, pane) == "<p>kept</p><p>too</p>"
    assert (
        run(qtbot, pane, "document.documentElement.className + document.getElementById('page-title').textContent")
        == "darkFox"
    )


def test_find_counts_hits(qtbot: QtBot, pane: PreviewPane) -> None:
    show(qtbot, pane, patch(["<p>fox and fox</p>", "<p>Fox</p>"], [0, 5]))
    with qtbot.waitSignal(pane.found, check_params_cb=lambda count: count == 3):
        pane.find_text("fox")


def test_hovering_tells_where_a_link_goes(qtbot: QtBot, pane: PreviewPane) -> None:
    show(qtbot, pane, patch(['<p><a class="external" href="https://example.org/">link link link</a></p>'], [0]))
    with qtbot.waitSignal(pane.link_hovered) as waiting:
        run(qtbot, pane, "document.querySelector('a').dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))")
    assert waiting.args == ["https://example.org/"]


def test_many_panes_come_and_go(qtbot: QtBot) -> None:
    for _ in range(3):
        made = PreviewPane()
        made.show()
        qtbot.waitUntil(partial(getattr, made, "settled"))
        made.deleteLater()
        QApplication.processEvents()


COLOURS = (
    '<p><b style="background:#ffffcc">cell</b><i style="color:navy">ink</i><u style="background:none">none</u>'
    '<font color="#300000">old</font><span style="color:white;background:#000060">white</span></p>'
)


def luminance(colour: str) -> float:
    parts = [int(part) / 255 for part in colour.removeprefix("rgb(").removesuffix(")").split(",")]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_colours_made_for_white_paper_can_be_read_on_dark_paper(qtbot: QtBot, pane: PreviewPane) -> None:
    show(qtbot, pane, patch([COLOURS], [0]))
    pane.set_theme(True)
    for part, grounded in {"b": True, "i": False, "u": False, "font": False, "span": True}.items():
        style = f"getComputedStyle(document.querySelector('p {part}'))"
        ink = luminance(run(qtbot, pane, f"{style}.color"))
        ground = luminance(run(qtbot, pane, f"{style}.backgroundColor")) if grounded else luminance("rgb(21, 24, 28)")
        assert (ink + 0.05) / (ground + 0.05) > 4.5, part
    pane.set_theme(False)
    assert body(qtbot, pane) == COLOURS, "in light, the article's own colours are back"


BLOCKS = [f"<p>{n} one</p>" for n in range(9)] + [
    "<h2>h</h2>",
    "<ul><li>a</li></ul>",
    "loose ",
    "<b>words</b>",
    "",
    "<hr>",
]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_the_page_is_what_its_regions_are_whatever_the_patches(
    qtbot: QtBot, pane: PreviewPane, data: st.DataObject
) -> None:
    regions = data.draw(st.lists(st.sampled_from(BLOCKS), max_size=90))
    show(qtbot, pane, patch(regions, list(range(len(regions)))))
    for _ in range(4):
        first = data.draw(st.integers(0, len(regions)))
        removed = data.draw(st.integers(0, len(regions) - first))
        fresh = data.draw(st.lists(st.sampled_from(BLOCKS), max_size=60))
        regions[first : first + removed] = fresh
        pane.show_patch(patch(fresh, list(range(len(fresh))), first=first, removed=removed))
    qtbot.waitUntil(lambda: pane.settled)
    assert body(qtbot, pane) == "".join(regions) == pane.html()
    # No line is torn: what flows together lies together.
    heads = "[...article.children].slice(1).map(part => part.firstChild && part.firstChild.nodeName)"
    torn = heads + ".filter(name => !name || name == '#text' || name == 'B').length"
    assert run(qtbot, pane, torn) == 0


def test_nodes_that_stay_the_same_stay(qtbot: QtBot, pane: PreviewPane) -> None:
    table = "<table><tbody>" + "<tr><td>cell</td></tr>" * 9 + "</tbody></table>"
    picture = (
        '<figure><a href="#x"><img src="wikiwright://article/none.png" alt="a"></a><figcaption>b</figcaption></figure>'
    )
    show(qtbot, pane, patch([f"{picture}<p>one two</p>{table}"], [0]))
    run(qtbot, pane, "window.kept = [...article.querySelectorAll('*')]; 0")
    text = "kept.find(e => e.nodeName == 'P').firstChild"
    run(qtbot, pane, f"getSelection().setBaseAndExtent({text}, 4, {text}, 7)")
    changed = f"{picture}<p>one, two</p>{table}".replace(
        "<td>cell</td></tr></tbody>", '<td class="c">cells</td></tr></tbody>'
    )
    show(qtbot, pane, patch([changed], [0], first=0, removed=1))
    assert body(qtbot, pane) == changed
    assert run(qtbot, pane, "kept.every((element, at) => element === article.querySelectorAll('*')[at])") is True
    assert run(qtbot, pane, "getSelection().toString()") == "two"


def test_the_first_screen_comes_before_the_rest(qtbot: QtBot, pane: PreviewPane) -> None:
    many = [f"<p>{n} " + "word " * 300 + "</p>" for n in range(400)]
    loaded: list[int] = []
    pane.painted.connect(lambda _revision: loaded.append(pane._loaded))
    pane.show_patch(patch(many, list(range(400))))
    qtbot.waitUntil(lambda: bool(loaded))
    assert 10 < loaded[0] < 100
    # What is typed meanwhile is shown, whether its place is there already or not.
    for first in (2, 390):
        many[first] = f"<p>{first} new</p>"
        pane.show_patch(patch([many[first]], [first], first=first, removed=1, revision=2))
    many[5:395] = ["<p>gone</p>"]
    pane.show_patch(patch(["<p>gone</p>"], [5], first=5, removed=390, revision=3))
    qtbot.waitUntil(lambda: pane.settled)
    assert body(qtbot, pane) == "".join(many) == pane.html()


def test_a_place_that_is_not_there_yet_is_scrolled_to_when_it_is(qtbot: QtBot, pane: PreviewPane) -> None:
    many = [f"<p>{n} " + "word " * 300 + "</p>" for n in range(300)]
    pane.show_patch(patch(many, [n * 100 for n in range(300)]))
    pane.scroll_to_source(25_000)
    qtbot.waitUntil(lambda: pane.settled)
    qtbot.waitUntil(lambda: abs(run(qtbot, pane, "article.querySelectorAll('p')[250].getBoundingClientRect().top")) < 2)


def _floating_page() -> list[str]:
    """Return regions among which things float, some of them far down into the next part."""
    chance = random.Random(4)
    kinds = [
        "<p>" + "word " * 60 + "</p>",
        "<p>" + "word " * 8 + "</p>",
        "<h2>Heading</h2>",
        "<pre>preformatted\ntext on a ground of its own that is as wide as the page, floats or not</pre>",
        "<blockquote>" + "quoted " * 20 + "</blockquote>",
        '<table class="wikitable"><tbody><tr><th>a</th><td>b</td></tr></tbody></table>',
        "<ul><li>item</li><li>item</li></ul>",
        '<div style="background:#eef;border:1px solid #99c">box on a ground</div>',
    ]
    floats = [
        '<div style="float:right;width:180px;height:700px;background:#fda">tall</div>',
        '<table class="infobox"><tbody><tr><th>Tall</th></tr>' + "<tr><td>row</td></tr>" * 40 + "</tbody></table>",
        '<div style="position:relative;top:30px;background:#cfc">moved</div>',
    ]
    regions = [chance.choice(kinds) for _ in range(400)]
    for place in (3, 70, 71, 95, 180):
        regions[place] = chance.choice(floats)
    return regions


def test_parts_painted_apart_look_as_all_painted_together(qtbot: QtBot, pane: PreviewPane) -> None:
    regions = _floating_page()
    show(qtbot, pane, patch(regions, [10 * n for n in range(len(regions))]))
    regions[250:252] = ['<div style="float:left;width:90px;height:900px;background:#bdf">late</div>', "<p>new</p>"]
    show(qtbot, pane, patch(regions[250:252], [2500, 2510], first=250, removed=2))
    apart = "article.querySelectorAll('.wikiwright-apart').length"
    assert 3 <= run(qtbot, pane, apart) < run(qtbot, pane, "article.children.length") - 5
    seen = []
    for together in (False, True):
        if together:
            run(qtbot, pane, "for (const part of article.children) part.className = 'wikiwright-part'; 0")
        for place in range(0, 14_000, 450):
            run(qtbot, pane, f"window.scrollTo({{top: {place}, behavior: 'instant'}}); 0")
            seen.append(at_rest(qtbot, pane))
    half = len(seen) // 2
    assert max(difference(one, other) for one, other in zip(seen[:half], seen[half:], strict=True)) < 100
    assert len({image.cacheKey() for image in seen}) == len(seen)


def at_rest(qtbot: QtBot, pane: PreviewPane) -> QImage:
    """Return what is in view once the page says that it has painted, and it stays the same."""
    with qtbot.waitSignal(pane.page.bridge.painted_told, timeout=30_000):
        pane.page.call("apply", [], 0)
    image, same = pane.grab().toImage(), 0
    for _ in range(100):
        qtbot.wait(40)
        before, image = image, pane.grab().toImage()
        same = same + 1 if image == before else 0
        if same == 4:
            break
    return image


def difference(one: QImage, other: QImage) -> int:
    """Return how many bytes of two images differ by more than the smoothing of round corners may."""
    if one == other:
        return 0
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(left - right) > 40 for left, right in pairs)
