from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from typing import TypeVar

import pytest

from editor.storage.snapshots import DATABASE, Reason
from editor.storage.timeline import Answer, Listed, TextRead, Timeline, TimelineTrouble

T = TypeVar("T")


class Keeper:
    """A timeline and what it answers."""

    def __init__(self, folder: Path) -> None:
        self.answers: SimpleQueue[Answer] = SimpleQueue()
        self.threads: set[threading.Thread] = set()
        self.timeline = Timeline(folder, self._hear)

    def _hear(self, answer: Answer) -> None:
        self.threads.add(threading.current_thread())
        self.answers.put(answer)

    def wait_for(self, kind: type[T]) -> T:
        while True:
            answer = self.answers.get(timeout=30)
            if isinstance(answer, kind):
                return answer


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[Keeper]:
    made = Keeper(tmp_path / "state")
    yield made
    assert made.timeline.close()


def test_what_is_kept_is_listed_and_read_in_another_thread(keeper: Keeper, tmp_path: Path) -> None:
    article = tmp_path / "a.wiki"
    keeper.timeline.keep(article, "one", Reason.OPENED)
    keeper.wait_for(Listed)
    keeper.timeline.keep(article, "two", Reason.SAVED, "copy edit")
    listed = keeper.wait_for(Listed)
    assert [(each.reason, each.summary) for each in listed.snapshots] == [
        (Reason.SAVED, "copy edit"), (Reason.OPENED, "")
    ]  # fmt: skip
    keeper.timeline.read(listed.snapshots[1].id)
    assert keeper.wait_for(TextRead).text == "one"
    assert threading.current_thread() not in keeper.threads


def test_a_file_has_one_timeline_by_whatever_name(keeper: Keeper, tmp_path: Path) -> None:
    article, link = tmp_path / "a.wiki", tmp_path / "link.wiki"
    article.write_text("one")
    link.symlink_to(article)
    keeper.timeline.keep(article, "one", Reason.SAVED)
    keeper.wait_for(Listed)
    keeper.timeline.look_up(link)
    listed = keeper.wait_for(Listed)
    assert (listed.article, len(listed.snapshots)) == (link, 1)


def test_summaries_and_deletion_are_listed(keeper: Keeper, tmp_path: Path) -> None:
    article = tmp_path / "a.wiki"
    keeper.timeline.keep(article, "one", Reason.SAVED)
    keeper.wait_for(Listed)
    keeper.timeline.describe(article, "copy edit")
    assert keeper.wait_for(Listed).snapshots[0].summary == "copy edit"
    keeper.timeline.forget(article)
    assert keeper.wait_for(Listed).snapshots == ()


def test_a_folder_that_cannot_be_is_told_once_and_tried_again(keeper: Keeper, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    keeper.timeline.keep(tmp_path / "a.wiki", "one", Reason.SAVED)
    assert keeper.wait_for(TimelineTrouble).reason == "File exists"
    keeper.timeline.read(1)
    assert keeper.wait_for(TextRead).text is None
    (tmp_path / "state").unlink()
    keeper.timeline.keep(tmp_path / "a.wiki", "two", Reason.SAVED)
    assert keeper.wait_for(TimelineTrouble).reason == ""
    assert len(keeper.wait_for(Listed).snapshots) == 1


def test_a_damaged_database_is_put_aside(keeper: Keeper, tmp_path: Path) -> None:
    state = tmp_path / "state"
    state.mkdir()
    (state / DATABASE).write_bytes(b"not a database at all" * 100)
    keeper.timeline.keep(tmp_path / "a.wiki", "one", Reason.SAVED)
    assert "damaged" in keeper.wait_for(TimelineTrouble).reason
    assert list(state.glob(f"{DATABASE}.damaged-*"))
    keeper.timeline.keep(tmp_path / "a.wiki", "two", Reason.SAVED)
    assert keeper.wait_for(TimelineTrouble).reason == ""
    assert len(keeper.wait_for(Listed).snapshots) == 1


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_timeline_that_ends_by_a_fault_says_so(keeper: Keeper) -> None:
    keeper.timeline._inbox.put(lambda: 1 / 0)
    assert "has stopped" in keeper.wait_for(TimelineTrouble).reason
