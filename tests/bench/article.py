"""Articles to measure with: the shared giants where they are, and pages of our own words of any size."""

from __future__ import annotations

import random
from pathlib import Path

ROOT = Path(__file__).parents[2]
GIANTS = ROOT.parent / "shared" / "corpus" / "giant"
SAMPLE = ROOT / "resources" / "sample" / "sample.wikitext"

_WORDS = """
harbour lamp keeper stone tower north channel tide ferry chart winter signal gallery lens oil crew island rock storm
beacon coast village road quay mast sail rope engine fog bell survey board office record year light house
""".split()  # noqa: SIM905
_GLUE = "the of and in to a was with from by on at for as its that which after before under over near".split()  # noqa: SIM905


class _Writer:
    """Writes prose and markup from a seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._references = 0

    def words(self, count: int) -> str:
        """Return so many words, every third or so a small one."""
        chosen = (self._random.choice(_GLUE if self._random.random() < 0.4 else _WORDS) for _ in range(count))
        return " ".join(chosen)

    def sentence(self) -> str:
        """Return a sentence with the markup an article has."""
        text = self.words(self._random.randint(8, 22)).capitalize()
        chance = self._random.random()
        if chance < 0.3:
            place = self.words(2).capitalize()
            text += f" [[{place}|{self.words(2)}]] {self.words(4)}"
        elif chance < 0.4:
            text += f" ''{self.words(2)}'' {self.words(3)}"
        elif chance < 0.45:
            text += f" {{{{convert|{self._random.randint(2, 90)}|m|ft}}}} {self.words(3)}"
        return text + "." + (self.reference() if self._random.random() < 0.4 else "")

    def reference(self) -> str:
        """Return a reference: named, used again, or neither."""
        self._references += 1
        title, year = self.words(4).capitalize(), self._random.randint(1890, 2020)
        cite = f"{{{{cite book |title={title} |year={year} |publisher={self.words(2).title()}}}}}"
        kind = self._random.random()
        if kind < 0.2:
            return f'<ref name="n{self._references}">{cite}</ref>'
        if kind < 0.3 and self._references > 9:
            return f'<ref name="n{self._random.randint(1, self._references - 1)}" />'
        return f"<ref>{cite}</ref>"

    def table(self) -> str:
        """Return a table with templates in some of its cells."""
        rows = [
            f"|-\n| {self.words(2)} || {self._random.randint(1, 900)} || {{{{note|{self.words(2)}}}}}"
            for _ in range(self._random.randint(4, 14))
        ]
        return '{| class="wikitable"\n! Name !! Height !! Note\n' + "\n".join(rows) + "\n|}\n"

    def section(self) -> str:
        """Return a section of some kilobytes."""
        parts = [f"{'=' * self._random.choice((2, 2, 3))}"]
        parts = [f"{parts[0]} {self.words(3).capitalize()} {parts[0]}\n"]
        for _ in range(self._random.randint(3, 7)):
            kind = self._random.random()
            if kind < 0.12:
                parts.append("".join(f"* {self.sentence()}\n" for _ in range(self._random.randint(3, 9))))
            elif kind < 0.2:
                parts.append(self.table())
            else:
                parts.append(" ".join(self.sentence() for _ in range(self._random.randint(3, 9))) + "\n")
        return "\n".join(parts)


def own_article(size: int, seed: int = 1) -> str:
    """Return an article of our own words, of about `size` code points."""
    writer = _Writer(seed)
    parts = [f"'''{writer.words(2).capitalize()}''' {writer.words(12)}.\n"]
    length = 0
    while length < size:
        parts.append(writer.section())
        length += len(parts[-1]) + 1
    parts += ["== References ==\n<references />\n", "[[Category:Lights]]"]
    return "\n".join(parts)


def beginning(text: str, size: int) -> str:
    """Return about the first `size` code points, whole sections where there are any."""
    if len(text) <= size:
        return text
    cut = max(text.rfind("\n\n", 0, size), text.rfind("\n==", 0, size))
    return text[: cut if cut > size // 2 else size].rstrip("\n") + "\n"


def large_text(size: int) -> tuple[str, str]:
    """Return the name and the text of an article of about `size` code points, real where the shared one is there."""
    giant = GIANTS / "built-1m-dev.wikitext"
    if giant.exists():
        return giant.name, beginning(giant.read_text(encoding="utf-8"), size)
    return "own words", own_article(size)


def pages(folder: Path) -> list[Path]:
    """Return the articles that `make bench` types in: the shared giants, and three of our own written to `folder`."""
    shared = [GIANTS / f"built-{size}-dev.wikitext" for size in ("500k", "1m")]
    found = [path for path in shared if path.exists()]
    (folder / SAMPLE.name).write_text(SAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    found.append(folder / SAMPLE.name)
    for name, size, seed in (("own-250k", 250_000, 2), ("own-1m", 1_000_000, 3)):
        page = folder / f"{name}.wikitext"
        page.write_text(own_article(size, seed), encoding="utf-8")
        found.append(page)
    return found
