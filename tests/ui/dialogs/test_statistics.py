from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from editor.engine.messages import ArticleFacts
from editor.ui.dialogs.statistics import StatisticsPopup, explained, figures, show_statistics
from editor.ui.status import StatusBar, word_count
from editor.wikitext.statistics import ProseCount, Statistics

COUNT = ProseCount(1190, 6100, 60, 1000, 1500, 12, 1)


def facts(count: ProseCount, *, english: bool = True) -> ArticleFacts:
    return ArticleFacts(1, (), (), (), count.words, statistics=Statistics(count, english))


def test_all_figures_are_told() -> None:
    assert figures(facts(COUNT)) == [
        ("Words", "1,190"),
        ("Characters", "6,100"),
        ("Sentences", "60"),
        ("Reading time", "5 minutes"),
        ("Reading ease", "63, plain"),
        ("References", "0"),
        ("Links", "12"),
        ("Pictures", "1"),
    ]


@pytest.mark.parametrize(
    ("words", "time"), [(0, "under a minute"), (100, "under a minute"), (238, "1 minute"), (500, "2 minutes")]
)
def test_time_is_told_in_minutes(words: int, time: str) -> None:
    assert dict(figures(facts(COUNT._replace(words=words))))["Reading time"] == time


@pytest.mark.parametrize(
    ("syllables", "words"), [(1100, "very easy"), (1200, "easy"), (1650, "fairly hard"), (2200, "very hard")]
)
def test_ease_is_told_in_flesch_s_words(syllables: int, words: str) -> None:
    assert dict(figures(facts(COUNT._replace(syllables=syllables))))["Reading ease"].endswith(f", {words}")


def test_it_is_said_why_there_is_no_ease() -> None:
    other = facts(COUNT, english=False)
    assert dict(figures(other))["Reading ease"] == "–"
    assert "English alone" in explained(other.statistics)
    assert "100 words" in explained(facts(COUNT._replace(sentence_words=20)).statistics)
    assert "still being read" in explained(None)


def test_the_popup_stands_above_the_words_and_goes_with_escape(qtbot: QtBot) -> None:
    sheet = QWidget()
    qtbot.addWidget(sheet)
    sheet.setGeometry(100, 400, 600, 60)
    bar = StatusBar(sheet)
    sheet.show()
    show_statistics(facts(COUNT), bar.words)
    popup = next(each for each in QApplication.topLevelWidgets() if isinstance(each, StatisticsPopup))
    assert popup.isVisible()
    assert popup.geometry().bottom() <= bar.words.mapToGlobal(bar.words.rect().topLeft()).y()
    spoken = [label.accessibleName() for label in popup.findChildren(QLabel) if label.accessibleName()]
    assert spoken[0] == "Words: 1,190"
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: StatisticsPopup not in map(type, QApplication.topLevelWidgets()))


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("", 0),
        ("one", 1),
        ("don’t stop-over 3.5", 3),
        ("[[bus]]es  '''x'''", 3),
        ("مرحبا", 1),
    ],
)
def test_words_of_a_selection(text: str, counted: int) -> None:
    assert word_count(text) == counted


def test_the_status_bar_counts_article_and_selection(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show_words(1)
    assert bar.words.text() == "1 word"
    bar.show_words(1200)
    bar.show_selection(9, 2)
    assert bar.words.text() == "2 words, 9 characters of 1,200 words"
    bar.show_selection(1, 1)
    assert bar.words.text() == "1 word, 1 character of 1,200 words"
    bar.show_selection(90_000, None)
    assert bar.words.text() == "90,000 characters of 1,200 words"
    bar.show_selection(0, 0)
    assert bar.words.text() == "1,200 words"
