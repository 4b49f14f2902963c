from __future__ import annotations

from pytestqt.qtbot import QtBot

from editor.engine.messages import ArticleFacts
from editor.text import Span
from editor.ui.panes.source import SourcePane
from editor.ui.reference_commands import ReferenceCommands
from editor.ui.theme import load
from editor.wikitext.model import RefEntry

TEXT = 'a<ref name="x">b</ref> c<ref name="x"/> d<ref name="x"/>'
USES = ((1, 22), (24, 39), (41, 56))


def make(qtbot: QtBot) -> tuple[SourcePane, ReferenceCommands]:
    pane = SourcePane(load("light"))
    qtbot.addWidget(pane)
    pane.article.load(TEXT)
    commands = ReferenceCommands(pane, pane)
    entry = RefEntry("x", "", "1", "b", USES, USES[0])
    commands.show_facts(ArticleFacts(pane.article.revision, (), (entry,), (), 3))
    return pane, commands


def test_from_a_use_to_the_definition_and_on_to_the_next_use(qtbot: QtBot) -> None:
    pane, commands = make(qtbot)
    pane.article.select(Span(50, 50))
    commands.go_to_definition()
    assert pane.article.selection == Span(*USES[0])
    pane.article.select(Span(5, 5))
    commands.go_to_definition()
    assert pane.article.selection == Span(*USES[1])


def test_places_move_with_the_text(qtbot: QtBot) -> None:
    pane, commands = make(qtbot)
    pane.insertPlainText("new ")
    pane.article.select(Span(54, 54))
    commands.go_to_definition()
    assert pane.article.selection == Span(5, 26)


def test_renaming_writes_every_tag_in_one_step(qtbot: QtBot) -> None:
    pane, commands = make(qtbot)
    assert commands._facts is not None
    assert commands.rename_to(commands._facts.references[0], "y z")
    assert pane.article.text() == TEXT.replace('"x"', '"y z"')
    pane.undo()
    assert pane.article.text() == TEXT
