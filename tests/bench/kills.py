"""``python -m tests.bench.kills [--journal 200] [--save 500]``: what is left after ``kill -9`` at random moments.

Children type into the journal, or save over and over, and say on a file of theirs what they are about to do; each is
killed somewhere in between. Then the journal is opened again: the text must be one that was there, whole, and may lack
only what is younger than a second. A saved file must be the one before or the one after. Prints one JSON object a line;
exit code 1 when a word was lost. That the disk still has after a power cut what was synced to it is its own part.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path

from editor.storage import file
from editor.storage.drafts import Draft, DraftStore
from editor.storage.journal import Answer, Journal, SnapshotWanted
from tests.bench.article import ROOT

LIMIT_S = 1.0
"""What is older than this at the kill must be there."""

_WORDS = ("river ", "[[", "]] ", "{{cite|", "}}", "\n\n", "é", "😀", "treaty ", "''", "<ref>", "</ref>")


@dataclass
class Outcome:
    """What a run of kills left.

    Attributes:
        kills: How many children were killed.
        torn: Texts, or files, that were never there like that.
        lost: Runs that lack something older than `LIMIT_S`.
        oldest_lost_ms: Age at the kill of the oldest change that is lost.
        in_flight: Kills that hit while something was still to be written.
        changes: Edits typed, or saves made, in all runs.
        faults: What else was wrong.
    """

    kills: int = 0
    torn: int = 0
    lost: int = 0
    oldest_lost_ms: float = 0
    in_flight: int = 0
    changes: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Tell whether nothing was lost that had to be kept."""
        return not (self.torn or self.lost or self.faults)


# ------------------------------------------------------------------ the children


def _type(folder: Path, articles: Sequence[Path], seed: int) -> None:
    """Type until killed, into one article and now and then into another."""
    rng = random.Random(seed)
    wanted: list[Answer] = []
    # Some write all the time and take snapshots often, so that kills fall inside of those as well.
    often = seed % 2 == 0
    journal = Journal(folder, wanted.append, *((0.005, 10) if often else ()))
    texts: list[str] = []
    for key, article in enumerate(articles):
        loaded = file.load(article)
        texts.append(loaded.text)
        journal.turn(key)
        journal.rebase(article, loaded.text, loaded.shape, loaded.digest)
    journal.list_open(range(len(articles)))
    carets = [len(text) // 2 for text in texts]
    at = len(articles) - 1
    while True:
        for answer in [answer for answer in wanted if isinstance(answer, SnapshotWanted)]:
            wanted.remove(answer)
            journal.snapshot(answer.key, texts[answer.key])
        if rng.random() < 0.1:
            at = rng.randrange(len(articles))
            journal.turn(at)
        text = texts[at]
        position, removed, added = _edit(rng, text, carets[at])
        _say(time.monotonic(), at, position, removed, added)
        texts[at] = text = text[:position] + added + text[position + removed :]
        carets[at] = caret = position + len(added)
        journal.edit(position, removed, added, len(text))
        journal.place(caret, max(caret - 100, 0))
        time.sleep(rng.expovariate(1 / 0.012))


def _edit(rng: random.Random, text: str, caret: int) -> tuple[int, int, str]:
    kind = rng.random()
    if kind < 0.75:
        return caret, 0, rng.choice(_WORDS)
    if kind < 0.9 and caret:
        return caret - 1, 1, ""
    if kind < 0.95:
        return rng.randrange(len(text) + 1), 0, rng.choice(_WORDS)
    if kind < 0.97:
        return 0, len(text), text.replace("river", "brook")  # as Replace all does
    start = rng.randrange(len(text) + 1)
    return start, min(rng.randrange(500), len(text) - start), rng.choice(_WORDS) * rng.randrange(2000)


def _save(article: Path, seed: int) -> None:
    """Save until killed."""
    number = seed
    while True:
        text = _text(number)
        _say("begun", number)
        file.save(article, text, file.Shape())
        _say("done", number)
        number += 1


def _text(number: int) -> str:
    rng = random.Random(number)
    return f"{number}\n" + "".join(rng.choices(_WORDS, k=20)) * rng.choice((1, 50, 50, 50, 500, 500, 500, 8000))


def _say(*words: float | str) -> None:
    os.write(1, f"{json.dumps(words)}\n".encode())


# ------------------------------------------------------------------ the killer


def _killed(kind: str, arguments: Sequence[object], said: Path, after_s: float) -> tuple[list[list[object]], float]:
    """Start a child and kill it; return what it said, and when it was killed."""
    command = [sys.executable, "-m", "tests.bench.kills", "--child", kind, *map(str, arguments)]
    with said.open("wb") as out, subprocess.Popen(command, cwd=ROOT, stdout=out) as child:
        while not said.stat().st_size:
            if child.poll() is not None:
                raise RuntimeError(f"the child ended by itself: {child.returncode}")
            time.sleep(0.002)
        time.sleep(after_s)
        when = time.monotonic()
        child.kill()
    whole, _, _cut = said.read_bytes().rpartition(b"\n")
    return [json.loads(line) for line in whole.splitlines()], when


def kill_typing(folder: Path, number: int, outcome: Outcome) -> None:
    """One run: all children share the folder's database, as windows do."""
    rng = random.Random(number)
    articles = [folder / f"article{number}-{which}.wiki" for which in range(2)]
    before = "The river rises. {{cite|a}}\n" * rng.choice((1, 100, 5000))
    for article in articles:
        article.write_text(before, encoding="utf-8")
    said, when = _killed("type", (folder, number, *articles), folder / f"said{number}", rng.uniform(0, 2.5))
    outcome.kills += 1
    for which, article in enumerate(articles):
        _look_at(folder, article, before, [each for each in said if each[1] == which], when, outcome)


def _look_at(folder: Path, article: Path, before: str, said: list[list[object]], when: float, outcome: Outcome) -> None:
    """Compare what is left of one article with what was typed into it."""
    draft = _reopen(folder, article)
    kept, texts = 0, before
    after = before
    for count, (_, _, position, removed, added) in enumerate(said, 1):
        assert isinstance(position, int) and isinstance(removed, int) and isinstance(added, str)
        after = after[:position] + added + after[position + removed :]
        if draft is not None and after == draft.text:
            kept, texts = count, after
    outcome.changes += len(said)
    if draft is not None and texts != draft.text:
        outcome.torn += 1
    if kept < len(said):
        first_lost = said[kept][0]
        assert isinstance(first_lost, float)
        outcome.in_flight += 1
        outcome.oldest_lost_ms = max(outcome.oldest_lost_ms, round((when - first_lost) * 1000, 1))
        outcome.lost += when - first_lost > LIMIT_S
    if article.read_text(encoding="utf-8") != before:
        outcome.faults.append(f"{article.name}: the file was touched")
    if draft is not None and (draft.base_text != before or not 0 <= draft.place.caret <= len(draft.text)):
        outcome.faults.append(f"{article.name}: base text or caret are not what they were")


def _reopen(folder: Path, article: Path) -> Draft | None:
    store = DraftStore(folder)
    try:
        with store.transaction():
            draft = store.take(article)
            if draft is not None:
                store.drop([draft.id])
            return draft
    finally:
        store.close()


def kill_saving(folder: Path, number: int, outcome: Outcome) -> None:
    """One run: the file is reached by a link and has permissions of its own."""
    rng = random.Random(number)
    real, article = folder / f"real{number}.wiki", folder / f"article{number}.wiki"
    seed = number * 1000
    real.write_text(_text(seed - 1), encoding="utf-8")
    real.chmod(0o640)
    article.symlink_to(real)
    said, _ = _killed("save", (article, seed), folder / f"said{number}", rng.uniform(0, 0.1))
    done = [each for word, each in said if word == "done"]
    allowed = {said[-1][1], done[-1] if done else seed - 1}
    outcome.kills += 1
    outcome.changes += len(done)
    outcome.in_flight += len(allowed) > 1
    text = real.read_text(encoding="utf-8")
    if text not in {_text(each) for each in allowed if isinstance(each, int)}:
        outcome.torn += 1
    if not article.is_symlink() or stat.S_IMODE(real.stat().st_mode) != 0o640:
        outcome.faults.append(f"run {number}: link or permissions are not what they were")


def measure(run: Callable[[Path, int, Outcome], None], kills: int, seed: int, at_once: int = 4) -> Outcome:
    """Kill so many children, some at a time: they sleep most of their lives."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(at_once) as pool:
        for done in [pool.submit(run, Path(folder), seed + number, outcome) for number in range(kills)]:
            done.result()
    return outcome


def main(arguments: Sequence[str] | None = None) -> int:
    """Kill and print; 1 when a word was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.kills", description=__doc__)
    parser.add_argument("--journal", type=int, default=200, help="kills while typing")
    parser.add_argument("--save", type=int, default=500, help="kills while saving")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--child", nargs="+", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.child:
        kind, *given = options.child
        if kind == "type":
            _type(Path(given[0]), [Path(each) for each in given[2:]], int(given[1]))
        else:
            _save(Path(given[0]), int(given[1]))
    good = True
    for name, run, kills in (("journal", kill_typing, options.journal), ("save", kill_saving, options.save)):
        outcome = measure(run, kills, options.seed)
        good = good and outcome.good
        print(json.dumps({name: asdict(outcome)}), flush=True)
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
