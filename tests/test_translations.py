"""The texts of the program and the files of Qt Linguist: every text is there, translated, and compiled."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from editor.ui.translation import CONTEXT, LANGUAGES, SOURCE
from editor.wording import places
from tests.wording.linguist import FOLDER, files, read, update
from tests.wording.source import Text, TextError, of_source, texts

STALE = "run `make words`, and translate what it says is left"

SAME = {  # what is the same in both languages
    "de": frozenset({"&Link", "Definition", "F&ormat", "Link", "Links", "Name:", "PDF (*.pdf)", "Wiki", "Wikitext"}),
}

SOURCE_MARKS = ('name="{name}"',)
"""Straight quotation marks that stand in the article's source."""


@pytest.fixture(scope="module")
def found() -> dict[str, Text]:
    return texts()


@pytest.fixture(scope="module", params=files(), ids=lambda path: path.stem)
def file(request: pytest.FixtureRequest) -> Path:
    assert isinstance(request.param, Path)
    return request.param


def test_every_language_has_its_file() -> None:
    assert {path.stem for path in files()} == {f"wikiwright_{code}" for code in LANGUAGES if code != SOURCE}


def test_the_file_is_what_the_source_says(file: Path, found: dict[str, Text], tmp_path: Path) -> None:
    fresh = Path(shutil.copy(file, tmp_path))
    update(fresh, found.values())
    assert read(fresh) == read(file), STALE
    assert {message.source for message in read(file)} == set(found), STALE


def test_nothing_is_left_to_translate(file: Path) -> None:
    assert [message.source for message in read(file) if message.state or not all(message.forms)] == [], STALE


def test_the_compiled_file_is_up_to_date(file: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    for message in read(file):
        counts = (1, 2) if message.counted else (-1,)
        compiled = [translator.translate(CONTEXT, message.source, None, count) for count in counts]
        assert compiled == list(message.forms), STALE


def test_every_place_is_in_every_form(file: Path) -> None:
    for message in read(file):
        for at, form in enumerate(message.forms):
            missing = set(places(message.source)) - set(places(form))
            assert missing <= ({"count"} if message.counted and at == 0 else set()), message
            assert set(places(form)) <= set(places(message.source)), message


def test_nothing_is_left_in_english(file: Path) -> None:
    same = SAME[_language(file)]
    assert {message.source for message in read(file) if message.source in message.forms} == set(same)
    english = re.compile(r"\b(the|of|is|reader|heading|with|and|this)\b", re.IGNORECASE)
    for message in read(file):
        assert not [form for form in message.forms if english.search(re.sub(r"„[^“]*“|<[^>]*>|{\w+}", "", form))], (
            message
        )


def test_german_quotation_marks() -> None:
    for message in read(FOLDER / "wikiwright_de.ts"):
        for form in message.forms:
            for mark in SOURCE_MARKS:
                form = form.replace(mark, "")
            assert re.fullmatch(r"(?:[^„“”\"]|„[^„“”\"]*“)*", form), form


def test_sentences_end_as_in_the_source(file: Path) -> None:
    for message in read(file):
        assert all(form.endswith(".") == message.source.endswith(".") for form in message.forms), message


HELP = FOLDER.parent / "help"


@pytest.mark.parametrize("page", sorted(HELP.glob("*.md")), ids=lambda path: path.stem)
def test_every_help_page_is_there_in_every_language(file: Path, page: Path) -> None:
    translated = HELP / _language(file) / page.name
    assert _shape(translated.read_text("utf-8")) == _shape(page.read_text("utf-8"))


def _shape(markdown: str) -> list[str]:
    """Return the marks with which the lines of a page begin: those of headings, tables, lists and templates."""
    return re.findall(r"^[\W\d_]*?(?=[^\W\d_]|$)", markdown, re.MULTILINE)


def test_a_gone_text_and_a_new_one_are_noticed(file: Path, found: dict[str, Text], tmp_path: Path) -> None:
    fresh = Path(shutil.copy(file, tmp_path))
    update(fresh, [*list(found.values())[1:], Text("A text that is new", "", ["new.py"])])
    states = {message.source: message.state for message in read(fresh) if message.state}
    assert states == {next(iter(found)): "vanished", "A text that is new": "unfinished"}


IMPORTS = "from editor.wording import say, say_count\nfrom editor.ui.translation import tr\n"


def test_a_text_is_found_with_its_comment() -> None:
    source = (
        IMPORTS + '#: On a button.\ntr("Open " "it")\nsay_count("One {a}", "{count} {a}", 3, a=1)\nother.say("No")\n'
    )
    assert list(of_source(source, "x.py")) == [
        Text("Open it", "", ["x.py"], ["On a button."]),
        Text("{count} {a}", "One {a}", ["x.py"]),
    ]


def test_functions_of_another_module_take_no_texts() -> None:
    assert list(of_source('from other import say\nsay("No")\n', "x.py")) == []


@pytest.mark.parametrize(
    "call",
    [
        "say(text)",
        'say(f"{text}")',
        'say("{a}", b=1)',
        'say("a", b=1)',
        'say_count("one", many, 2)',
        'say_count("one", "many", 2)',
        'say_count("{other}", "{count}", 2)',
    ],
)
def test_a_text_that_cannot_be_translated_is_an_error(call: str) -> None:
    with pytest.raises(TextError):
        list(of_source(IMPORTS + call, "x.py"))


def _language(file: Path) -> str:
    return file.stem.rpartition("_")[2]
