from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from editor.storage.settings import Settings
from editor.ui import translation
from editor.ui.translation import shown, worded
from editor.wording import say, say_count


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translation.install(qapp, "de")
    yield
    translation.install(qapp, translation.SOURCE)


def test_english_stays(qapp: QApplication) -> None:
    assert shown(say("Insert {marks}", marks="]]")) == "Insert ]]"
    assert translation.language() == translation.SOURCE
    assert translation.help_page("welcome").startswith("Write on the left")


@pytest.mark.usefixtures("german")
def test_a_template_is_translated_and_filled() -> None:
    assert translation.language() == "de"
    assert translation.help_page("welcome").startswith("Links schreiben")
    assert shown(say("Insert {marks}", marks="{marks}")) == "{marks} einfügen"
    assert worded(say("Remove the blank")).template == "Leerzeichen entfernen"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(("count", "label"), [(1, "Zeile entfernen"), (2, "Alle 2 Zeilen entfernen")])
def test_a_count_chooses_the_form_of_the_language(count: int, label: str) -> None:
    assert shown(say_count("Remove the line", "Remove all {count} lines", count)) == label


@pytest.mark.usefixtures("german")
def test_a_value_may_be_a_text_itself() -> None:
    sentence = say(
        "Here stands {name}, which nobody sees and which breaks searches and links.", name=say("a soft hyphen")
    )
    assert shown(sentence).startswith("Hier steht ein weiches Trennzeichen:")


@pytest.mark.usefixtures("german")
def test_what_is_no_text_of_the_program_stays() -> None:
    assert shown("Remove the blank") == "Remove the blank"  # an article's own words
    assert shown(say("A text nobody has translated")) == "A text nobody has translated"


@pytest.mark.usefixtures("german")
def test_dialogs_of_qt_are_translated() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_another_language_takes_the_place_of_the_one_before(qapp: QApplication, german: None) -> None:
    translation.install(qapp, translation.SOURCE)
    assert shown(say("Remove the blank")) == "Remove the blank"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("system", "language"),
    [
        (["de-AT", "de", "en"], "de"),
        (["de_DE.UTF-8"], "de"),
        (["fr", "de"], "de"),
        (["en-GB", "de"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_language_of_the_system(system: list[str], language: str) -> None:
    assert translation.of_system(system) == language


def test_the_setting_counts_before_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(tmp_path / "settings.json")
    monkeypatch.setattr(translation, "of_system", lambda wanted: "of the system")
    assert translation.chosen(settings) == "of the system"
    settings.set(translation.SETTING, "de")
    assert translation.chosen(settings) == "de"
    settings.set(translation.SETTING, "tlh")
    assert translation.chosen(settings) == "of the system"
