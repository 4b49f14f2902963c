"""The engine as a process of its own: a real one is spawned."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import pytest

from editor.engine.messages import (
    Answer,
    ArticleFacts,
    EditArticle,
    EngineFault,
    FindingsReady,
    Finished,
    OpenArticle,
    PreviewPatch,
    ShowRange,
    StillWorking,
    TokensReady,
)
from editor.engine.process import EngineProcess
from editor.errors import EngineError

LONG = "".join(f"== Heading {number} ==\n\nSome ''words'' of [[Page {number}]].\n\n" for number in range(400))

T = TypeVar("T", bound=Answer)


@pytest.fixture
def engine() -> Iterator[EngineProcess]:
    made = EngineProcess()
    made.start()
    yield made
    made.kill()
    made.stop()


def until(engine: EngineProcess, enough: Callable[[Answer], bool]) -> list[Answer]:
    """Return the answers up to the first that is enough."""
    answers = [engine.receive()]
    while not enough(answers[-1]):
        answers.append(engine.receive())
    return answers


def finished(revision: int) -> Callable[[Answer], bool]:
    return lambda answer: isinstance(answer, Finished) and answer.revision == revision


def of_kind(answers: list[Answer], kind: type[T]) -> list[T]:
    return [answer for answer in answers if isinstance(answer, kind)]


def shown(patches: list[PreviewPatch]) -> str:
    regions: list[str] = []
    for patch in patches:
        removed = len(regions) if patch.removed < 0 else patch.removed
        regions[patch.first : patch.first + removed] = patch.html
    return "".join(regions)


def test_an_article_opened_is_answered_by_all_there_is_to_show(engine: EngineProcess) -> None:
    engine.send(OpenArticle(7, "One '''bold''' [[Two|link]].\n", "Title"))
    answers = until(engine, finished(7))
    assert [answer.revision for answer in answers] == [7] * len(answers)
    told = [type(answer) for answer in answers if not isinstance(answer, StillWorking)]
    assert told == [PreviewPatch, TokensReady, ArticleFacts, FindingsReady, Finished]
    assert "<b" in shown(of_kind(answers, PreviewPatch))


def test_an_edit_is_answered_under_its_own_revision(engine: EngineProcess) -> None:
    engine.send(OpenArticle(1, "One 𝔞 two.\n", "Title"))
    answers = until(engine, finished(1))
    engine.send(EditArticle(2, 6, 3, "three"))
    answers += until(engine, finished(2))
    assert {answer.revision for answer in answers} == {1, 2}
    page = shown(of_kind(answers, PreviewPatch))
    assert "One 𝔞 three." in page
    assert "two" not in page


def test_the_newest_text_wins(engine: EngineProcess) -> None:
    engine.send(OpenArticle(1, LONG, "Title"))
    for revision in range(2, 22):
        engine.send(EditArticle(revision, 0, 0, "x"))
    answers = until(engine, finished(21))
    assert shown(of_kind(answers, PreviewPatch)).count("x" * 20) == 1
    # Findings are worked out last: those of a text that was overtaken meanwhile are never sent.
    assert len(of_kind(answers, FindingsReady)) < 21


def test_what_is_visible_is_coloured(engine: EngineProcess) -> None:
    engine.send(OpenArticle(1, LONG, "Title"))
    until(engine, finished(1))
    end = len(LONG)
    engine.send(ShowRange(end - 60, end))
    answers = until(engine, lambda answer: isinstance(answer, TokensReady) and answer.end == end)
    tokens = of_kind(answers, TokensReady)
    assert tokens[0].start > 0
    assert all(answer.start <= token.start <= token.end <= answer.end for answer in tokens for token in answer.tokens)


def test_a_killed_engine_says_so_and_another_goes_on(engine: EngineProcess) -> None:
    engine.send(OpenArticle(1, "One.\n", "Title"))
    until(engine, finished(1))
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(engine.receive)
        engine.kill()
        with pytest.raises(EngineError):
            waiting.result()
    assert not engine.alive
    again = EngineProcess()
    again.start()
    try:
        again.send(OpenArticle(2, "Two.\n", "Title"))
        patches = of_kind(until(again, finished(2)), PreviewPatch)
    finally:
        again.stop()
    assert patches[0].removed == -1
    assert "Two." in shown(patches)


def test_stop_ends_it(engine: EngineProcess) -> None:
    assert engine.pid > 0
    engine.stop()
    assert not engine.alive
    with pytest.raises(EngineError):
        engine.send(ShowRange(0, 1))
    with pytest.raises(EngineError):
        engine.receive()
    engine.stop()


def test_stop_ends_it_in_the_midst_of_work(engine: EngineProcess) -> None:
    engine.send(OpenArticle(1, LONG * 5, "Title"))
    engine.receive()
    engine.stop()
    assert not engine.alive


def test_an_engine_that_was_never_started_says_so() -> None:
    engine = EngineProcess()
    assert not engine.alive
    with pytest.raises(EngineError):
        engine.send(ShowRange(0, 1))
    with pytest.raises(EngineError):
        engine.receive()
    with pytest.raises(EngineError):
        _ = engine.pid
    engine.stop()


def test_a_site_profile_that_cannot_be_read_is_told_and_the_article_shown(engine: EngineProcess) -> None:
    engine.send(OpenArticle(1, "One.\n", "Title", site="/nowhere/site.json"))
    answers = until(engine, finished(1))
    assert "/nowhere/site.json" in of_kind(answers, EngineFault)[0].message
    assert "One." in shown(of_kind(answers, PreviewPatch))
