"""All of the window by ear and by keyboard: what a screen reader is told, and where Tab and F6 lead.

That an empty line is read as empty and not as the line before, as other versions of Qt have done, was also listened to
through AT-SPI itself (Qt 6.11 on Linux): ``GetStringAtOffset`` by lines gives "" at each empty line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.text import Span
from editor.ui import theme as themes
from editor.ui.dialogs.about import show_licences
from editor.ui.dialogs.compare import CHANGED_ON_DISK, CompareDialog
from editor.ui.dialogs.licences import LicencesDialog
from editor.ui.dialogs.palette import Palette
from editor.ui.dialogs.quick_open import QuickOpen
from editor.ui.dialogs.settings import show_settings
from editor.ui.dialogs.statistics import StatisticsPopup
from editor.ui.focus import controls_of
from editor.ui.panels.categories import CategoriesPanel
from editor.ui.panels.problems import ProblemsPanel
from editor.ui.panels.references import ReferencesPanel
from editor.ui.panes.changes_view import ChangesView
from editor.ui.panes.help import HelpPage
from editor.ui.panes.preview import PreviewPane
from editor.ui.panes.welcome import WelcomePage
from editor.ui.window import MainWindow

OpenWindow = Callable[[Path | None], MainWindow]
Role = QAccessible.Role

TEXT = """Jump to: navigation, search

== Harbour ==

The harbor of Skarn was dug by hand.<ref name=a>Tide tables.</ref> Its wall is recieved wisdom.<ref name=a/><ref>Tide
tables, again.</ref> It is teh oldest, recieved or not. [[File:Skarn Light.svg|thumb|The light]]

=== Wall ===

It stood.[https://example.org|wall]

[[Category:Harbours]]
"""

BUTTONS = {Role.Button, Role.CheckBox, Role.RadioButton, Role.ButtonMenu, Role.ButtonDropDown, Role.PageTab}
ROLES: tuple[tuple[type[QWidget], set[Role]], ...] = (
    (QAbstractButton, BUTTONS),
    (QLineEdit, {Role.EditableText}),
    (QComboBox, {Role.ComboBox}),
    (QAbstractSpinBox, {Role.SpinBox}),
    (QPlainTextEdit, {Role.EditableText}),
    (QTextEdit, {Role.EditableText, Role.StaticText, Role.Document}),
    (QAbstractItemView, {Role.Tree, Role.List, Role.Table}),
    (QTabBar, {Role.PageTabList}),
    (QLabel, {Role.StaticText, Role.Graphic}),
)


def tree(interface: QAccessibleInterface | None) -> Iterator[tuple[QAccessibleInterface, QWidget]]:
    """Yield what a screen reader finds of what is shown, each with its widget."""
    if interface is None or not interface.isValid() or interface.state().invisible:
        return
    widget = interface.object()
    if isinstance(widget, QWidget):
        yield interface, widget
        if isinstance(widget, QAbstractItemView):
            return  # its rows are asked of its model
    for number in range(interface.childCount()):
        yield from tree(interface.child(number))


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name))


def rows_of(view: QAbstractItemView) -> Iterator[QModelIndex]:
    waiting = [view.rootIndex()]
    while waiting:
        above = waiting.pop()
        for row in range(view.model().rowCount(above)):
            index = view.model().index(row, 0, above)
            yield index
            waiting.append(index)


def faults(top: QWidget, seen: set[QWidget]) -> list[str]:
    """Return what is wrong with a window as it is shown now; add the controls it shows to `seen`."""
    found: list[str] = []
    for interface, widget in tree(QAccessible.queryAccessibleInterface(top)):
        name, role = interface.text(QAccessible.Text.Name), interface.role()
        which = f"{type(widget).__name__} {widget.objectName()!r} {name!r} in {type(widget.parentWidget()).__name__}"
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            seen.add(widget)
            if not name.strip():
                found.append(f"no name: {which}")
            # What we paint ourselves Qt knows as a bare area: it must say in words what is to be seen.
            spoken = isinstance(widget, ChangesView) and widget.accessibleDescription()
            if role in (Role.Client, Role.NoRole, Role.Pane, Role.Border) and not spoken:
                found.append(f"no control's role ({role.name}): {which}")
        if isinstance(widget, QAbstractButton) and widget.isVisible() and not name.strip():
            found.append(f"button without a name: {which}")
        for kind, roles in ROLES:
            if isinstance(widget, kind) and role not in roles:
                found.append(f"{role.name} is a wrong role: {which}")
        if isinstance(widget, QAbstractItemView):
            for index in rows_of(widget):
                words = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
                if not str(words or "").strip():
                    found.append(f"row {index.row()} without text: {which}")
        drawn = isinstance(widget, QLabel) and not widget.pixmap().isNull()
        if drawn and not name.strip() and not isinstance(widget.parent(), QMessageBox):  # its role tells: an alert
            found.append(f"picture without words: {which}")
        if isinstance(widget, QDialog | QDockWidget) and not (name.strip() or widget.windowTitle()):
            found.append(f"no title: {which}")
    return found


@pytest.fixture
def window(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The whole program on an article in which every panel has something to say."""
    path = tmp_path / "Skarn.wikitext"
    path.write_text(TEXT, encoding="utf-8")
    window = open_window(path)
    window.resize(1400, 900)
    problems = window.findChild(ProblemsPanel)
    assert problems is not None
    qtbot.waitUntil(lambda: len(problems.shown()) > 2, timeout=60_000)
    qtbot.waitUntil(lambda: window.findChild(PreviewPane) is not None, timeout=60_000)
    references = window.findChild(ReferencesPanel)
    assert references is not None
    qtbot.waitUntil(lambda: references._model.rowCount() > 0, timeout=60_000)
    return window


def states(window: MainWindow) -> Iterator[str]:
    """Bring the window from state to state, so that every bar and strip is shown at least once."""
    yield "as it opens"
    window.text.replace()
    window.links.offer_address("https://example.org/")
    window.bar.tell("Something happened.", (("Do it", lambda: None),))
    yield "with its bars"
    for panel in (window.findChild(CategoriesPanel), window.findChild(ReferencesPanel)):
        assert panel is not None
        panel._view.setCurrentIndex(panel._model.index(0, 0))
        panel.rename_current()
        assert panel.ask.isVisible()
    problems = window.findChild(ProblemsPanel)
    assert problems is not None
    problems._toggle_card()
    problems._words.setText("xyzzy")
    yield "asking for names, with the explanation of a rule and a filter"
    window.preferences.add_word("Skarnish")
    problems._toggle_ignored()
    yield "with what is ignored"
    window.find_bar.shut()
    window.resize(900, 600)
    yield "narrow"
    window.resize(600, 500)
    yield "slim"
    window.article.new("")
    yield "empty"
    window.article.new("Words.")
    window.tabs.begin()
    assert window.tab_bar.isVisible()
    yield "with several articles"


def test_every_control_of_the_window_has_a_name_and_its_role(window: MainWindow, qtbot: QtBot) -> None:
    seen: set[QWidget] = set()
    found: dict[str, list[str]] = {}
    for state in states(window):
        qtbot.wait(50)
        wrong = faults(window, seen)
        if wrong:
            found[state] = wrong
    assert not found, found
    assert len(seen) > 40
    # What Tab could ever stop at has been looked at; buttons that offer what may be written come and go.
    everything = {each for each in window.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus}
    unseen = [
        each
        for each in everything - seen
        if each.focusProxy() is None and each.window() is window and type(each).__module__.startswith("editor.")
    ]
    assert not unseen


def test_every_command_is_named_and_says_what_it_does(window: MainWindow) -> None:
    for name in window._actions.ids():
        action = window._actions[name]
        assert action.text().strip()
        assert action.toolTip().strip()
        assert action.statusTip().strip()


def dialogs(window: MainWindow, qtbot: QtBot) -> Iterator[QWidget]:
    window.show_palette()
    palette = window.findChild(Palette)
    assert palette is not None
    yield palette
    palette.close()
    window.folders.quick_open()
    chooser = window.findChild(QuickOpen)
    assert chooser is not None
    yield chooser
    chooser.close()
    show_settings(window)
    settings = window.findChild(QDialog, "settings")
    assert settings is not None
    yield settings
    settings.close()
    window.reports.show_statistics()
    popup = next(each for each in QApplication.topLevelWidgets() if isinstance(each, StatisticsPopup))
    yield popup
    popup.close()
    show_licences(window)
    licences = window.findChild(LicencesDialog)
    assert licences is not None
    yield licences
    licences.close()
    compare = CompareDialog("One line.", "Another line.", CHANGED_ON_DISK, window.theme, window)
    compare.open()
    yield compare
    compare.close()
    window.show_help("welcome")
    welcome = window.findChild(WelcomePage)
    assert welcome is not None
    yield welcome
    welcome.close()
    window.show_help("cheatsheet")
    qtbot.waitUntil(lambda: window.findChild(HelpPage) is not None)
    page = window.findChild(HelpPage)
    assert page is not None
    yield page
    page.close()
    box = QMessageBox(QMessageBox.Icon.Warning, "Wikiwright", "Something.", parent=window)
    box.open()
    yield box
    box.close()


def test_every_dialog_is_named_to_its_last_control(window: MainWindow, qtbot: QtBot) -> None:
    seen: set[QWidget] = set()
    for dialog in dialogs(window, qtbot):
        qtbot.wait(50)
        assert dialog.isVisible()
        before = len(seen)
        assert not faults(dialog, seen), type(dialog).__name__
        assert len(seen) > before or isinstance(dialog, HelpPage), type(dialog).__name__


def test_every_dialog_is_left_by_escape_and_gone_round_by_tab(window: MainWindow, qtbot: QtBot) -> None:
    for dialog in dialogs(window, qtbot):
        if isinstance(dialog, WelcomePage | HelpPage):
            continue  # windows of their own: closed as windows are
        first = dialog.focusWidget() or next(controls_of(dialog))
        first.setFocus()
        assert goes_round(dialog, first, Qt.KeyboardModifier.NoModifier)
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


# ------------------------------------------------------------------ by keyboard alone


def goes_round(top: QWidget, first: QWidget, held: Qt.KeyboardModifier, most: int = 200) -> list[QWidget]:
    """Press Tab until the focus is back; return where it was, or nothing where it does not come back."""
    key = Qt.Key.Key_Backtab if held & Qt.KeyboardModifier.ShiftModifier else Qt.Key.Key_Tab
    visited: list[QWidget] = []
    for _ in range(most):
        focus = top.focusWidget() or first
        visited.append(focus)
        QTest.keyClick(focus, key, held)
        if top.focusWidget() is first:
            return visited
    return []


def panel_of(widget: QWidget | None) -> str:
    while widget is not None and not isinstance(widget, QDockWidget | PreviewPane):
        if widget.accessibleName() == "Source":
            return "Source"
        widget = widget.parentWidget()
    return "" if widget is None else widget.windowTitle() or "Preview"


PANELS = {"Outline", "Source", "References", "Typos", "Categories", "Problems"}


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_tab_reaches_every_panel_and_comes_back(window: MainWindow, held: Qt.KeyboardModifier) -> None:
    preview = window.findChild(PreviewPane)
    assert preview is not None
    preview.hide()  # Tab goes from link to link of the page first, in a process of its own: see the next test
    window.source.setFocus()
    visited = goes_round(window, window.source, held)
    assert visited, "the focus did not come back"
    assert {panel_of(widget) for widget in visited} >= PANELS


def test_tab_leaves_the_preview(window: MainWindow, qtbot: QtBot) -> None:
    preview = window.findChild(PreviewPane)
    assert preview is not None
    qtbot.waitUntil(lambda: preview.settled, timeout=60_000)
    window.activateWindow()
    preview.setFocus()
    qtbot.waitUntil(lambda: panel_of(QApplication.focusWidget()) == "Preview")

    def left() -> bool:
        focus = QApplication.focusWidget()
        if focus is None or panel_of(focus) != "Preview":
            return True
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        return False

    qtbot.waitUntil(left, timeout=30_000)


@pytest.mark.parametrize("width", [1400, 900])
def test_f6_goes_round_all_panes_both_ways(window: MainWindow, qtbot: QtBot, width: int) -> None:
    window.resize(width, 700)
    qtbot.wait(50)
    window.activateWindow()
    window.source.setFocus()
    count = len(window._ring.panes())
    for name in ("next-pane", "previous-pane"):
        visited: list[str] = []
        for _ in range(count):
            window._actions[name].trigger()
            qtbot.wait(1)
            visited.append(panel_of(QApplication.focusWidget()))
        assert set(visited) >= {*PANELS, "Preview"}, visited
        assert QApplication.focusWidget() is window.source
        assert len([each for each in visited if each]) == len({each for each in visited if each}), visited


def test_f6_comes_back_to_where_the_focus_was_in_a_pane(window: MainWindow) -> None:
    problems = window.findChild(ProblemsPanel)
    assert problems is not None
    window.activateWindow()
    problems._words.setFocus()
    window.step_pane(1)
    assert QApplication.focusWidget() is not problems._words
    window.step_pane(-1)
    assert QApplication.focusWidget() is problems._words


def test_tab_in_a_panel_follows_the_order_of_sight(window: MainWindow) -> None:
    for dock in window.findChildren(QDockWidget):
        panel = dock.widget()
        shown = [each for each in controls_of(panel) if each.isVisible() and each.isEnabled()]
        if not shown:
            continue  # a panel that is not seen until it is asked for
        places = [each.mapTo(panel, each.rect().topLeft()) for each in shown]
        rows = [(place.y() // 24, place.x()) for place in places]
        assert rows == sorted(rows), dock.objectName()
        chain = [shown[0]]
        while len(chain) < len(shown):
            following = chain[-1].nextInFocusChain()
            while following is not None and following not in shown:
                following = following.nextInFocusChain()
            assert following is not None
            chain.append(following)
        assert chain == shown, dock.objectName()


# ------------------------------------------------------------------ by ear


def test_an_empty_line_is_read_as_empty(window: MainWindow) -> None:
    window.article.new("First line\n\nThird line\n\n\nLast")
    text = QAccessible.queryAccessibleInterface(window.source).textInterface()
    cursor = QTextCursor(window.source.document())
    line = QAccessible.TextBoundaryType.LineBoundary
    heard = []
    for number in range(window.source.blockCount()):
        cursor.setPosition(window.source.document().findBlockByNumber(number).position())
        heard.append(text.text(*QAccessible.qAccessibleTextBoundaryHelper(cursor, line)))
    assert heard == ["First line", "", "Third line", "", "", "Last"]
    window.source.article.mark_saved()


def test_what_the_status_bar_counts_is_said_in_words(window: MainWindow) -> None:
    name = name_of(window.status.problems)
    assert "error" in name
    assert "warning" in name
    assert "▲" not in name


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_the_focus_can_be_seen_in_every_theme(window: MainWindow, qtbot: QtBot, name: themes.Name) -> None:
    window.set_theme_choice(name)
    accent = themes.load(name).colour("accent").rgb()
    window.activateWindow()
    for dock in window.findChildren(QDockWidget):
        for control in controls_of(dock):
            if not control.isVisible() or not control.isEnabled():
                continue
            control.setFocus(Qt.FocusReason.TabFocusReason)
            qtbot.wait(1)
            image = control.grab().toImage()
            edge = [image.pixel(x, y) for x in range(image.width()) for y in (0, image.height() - 1)]
            edge += [image.pixel(x, y) for y in range(image.height()) for x in (0, image.width() - 1)]
            assert edge.count(accent) > 8, (dock.objectName(), type(control).__name__, name_of(control))
    preview = window.findChild(PreviewPane)
    assert preview is not None
    window.source.setFocus()
    window.step_pane(1)
    assert preview._ring.isVisible()
    assert preview._ring.palette().window().color().rgb() == accent
    window.source.setFocus()
    assert not preview._ring.isVisible()
    assert window.source.cursorWidth() >= 2


def test_the_selected_problem_is_announced(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("editor.ui.status.announce", lambda _widget, words: said.append(words))
    window.source.article.select(Span(0, 0))
    window.problems.next_problem()
    assert said
