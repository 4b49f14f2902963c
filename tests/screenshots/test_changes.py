"""The Changes page, inline and side by side, and without changes, in both themes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Literal

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.storage.snapshots import Reason, Snapshot
from editor.text.changes import Comparison, Size
from editor.ui import theme as themes
from editor.ui.article_file import BaseText
from editor.ui.panes.changes import ChangesPage
from editor.ui.panes.changes_versions import versions
from editor.ui.theme import Theme

Screenshot = Callable[[QWidget, str], None]

KEEPERS = "Three keepers and their families lived on the rock until the lamp was lit by a clock, in 1961."
OLD = f"""'''Skarn Light''' is a lighthouse on a rock of [[Orrin Sound]]. It was lit in 1902 by the Habour Trust.

{KEEPERS}

== Tower ==
The tower is 31 m high. It was built of granite that was brought over from the quarries of the mainland.

Its lens is of the first order.
It is kept in the museum.
The lamp burned oil.
Later it burned gas.
Now it is electric.
It can be seen for 18 miles.
Ships pass it to the west.
They are told of fog by a horn.
The horn is heard for 4 miles.
It is tested each spring.

== Harbour ==
The harbour lies behind the rock. Its mole was raised twice after storms.* It has three berths.* Boats lie there.

[[Category:Lighthouses]]
Copied from another wiki.
"""
NEW = (
    OLD.replace("Habour Trust", "Harbour Trust, and automated later")
    .replace(f"{KEEPERS}\n\n", "")
    .replace("== Harbour ==\n", f"{KEEPERS.replace('1961', '1962')}\n\n== Harbour ==\n")
    .replace("storms.* It has", "storms.\n* It has")
    .replace("berths.* Boats", "berths.\n* Boats")
    .replace("Copied from another wiki.\n", "")
    .replace("[[Category:Lighthouses]]", "[[Category:Lighthouses]]\n[[Category:Orrin Sound]]")
)
NOW = datetime(2026, 3, 14, 15, 0)


def taken(id_: int, day: int, hour: int, reason: Reason, summary: str = "") -> Snapshot:
    return Snapshot(id_, datetime(2026, 3, day, hour, 7).timestamp(), reason, summary, Size(12 * id_, 31 * id_))


SNAPSHOTS = (
    taken(5, 14, 14, Reason.SAVED, "/* Tower */ fixed 2 links, a typo"),
    taken(4, 14, 13, Reason.WRITTEN),
    taken(3, 13, 19, Reason.SAVED),
    taken(2, 2, 8, Reason.SAVED, "added category “Lighthouses”"),
    taken(1, 1, 8, Reason.OPENED),
)


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Theme:
    name: Literal["light", "dark"] = request.param
    chosen = themes.load(name)
    themes.dress(qapp, chosen)
    return chosen


def page(qtbot: QtBot, theme: Theme, width: int, old: str, *, beside: bool) -> ChangesPage:
    made = ChangesPage(theme)
    qtbot.addWidget(made)
    made.resize(width, 640)
    made.setPalette(theme.palette())
    made.setAutoFillBackground(True)
    found = versions(BaseText(old, "saved", datetime(2026, 3, 14, 14, 7)), "As this window knows it", SNAPSHOTS, NOW)
    made.show()
    made.show_versions(found, "base")
    made.set_beside(beside)
    made.show_comparison(Comparison(old, NEW), found[0], stay=False)
    made.setFocus()
    return made


def name_of(theme: Theme) -> str:
    return "dark" if theme.dark else "light"


def test_inline(qtbot: QtBot, theme: Theme, screenshot: Screenshot) -> None:
    made = page(qtbot, theme, 960, OLD, beside=False)
    made.summary.show_draft("fixed a typo, added category “Orrin Sound”, moved a passage")
    made.view.next_change()
    screenshot(made, f"changes-inline-{name_of(theme)}")


def test_side_by_side(qtbot: QtBot, theme: Theme, screenshot: Screenshot) -> None:
    made = page(qtbot, theme, 1200, OLD, beside=True)
    made.summary.show_text("fixed a typo, moved what is told of the keepers")
    screenshot(made, f"changes-beside-{name_of(theme)}")


def test_slim_and_without_changes(qtbot: QtBot, theme: Theme, screenshot: Screenshot) -> None:
    screenshot(page(qtbot, theme, 560, NEW, beside=False), f"changes-none-{name_of(theme)}")
