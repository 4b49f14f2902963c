"""Mutated wikitext through cut, map and fold: nothing raises, hangs, or gives what the second wall refuses.

Seeds are what people wrote (the given parser tests, paragraphs of the corpus, where they lie beside the repository) and
what lies here (golden articles, the sample, the shapes of `shapes.py`). An input is a pure function of seed and number.

    python -m tests.bench.fuzz --count 200000 [--seed N] [--jobs 2] [--start N]

Prints each failure as a line of JSON, with its number and text; returns 1 if there was one.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import random
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import lru_cache, partial
from pathlib import Path

from editor.render.document import render_page
from editor.render.pages import DictPages
from tests.bench.pathological import SITE
from tests.bench.shapes import PAGES, SHAPES
from tests.safety.allowlist import objections

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
MAX_LENGTH = 3000
# An input may cost so many times what as much honest text costs, and then this much of it again for starting up.
MAX_SLOWNESS = 60.0
_START_UP_CHARACTERS = 2000

# What expands without end under these names is bounded by MediaWiki's limits, not by the input: `shapes.py` has it.
_PAGES = {name: text for name, text in PAGES.items() if not any(map(name.__contains__, ("Double", "Empty", "Many")))}

_WORDS = r"""
{{ {{{ {{{{ {{{{{ }} }}} }}}} {{{1}}} {{{1| [[ ]] [[[ ]]] [ ] | || |- |} {| |+ ! !! ' '' ''' '''' ''''' '''''' = ==
=== * # : ; *# :: ;: ---- -{ }- -{{ -{zh: <!-- --> <!--> <!---> <nowiki> </nowiki> <nowiki/> <pre> </pre> <ref> <ref/>
</ref> <ref|name=a> <references/> <references> </references> <gallery> </gallery> <poem> </poem> <imagemap>
</imagemap> <math> </math> <syntaxhighlight|lang=python> </syntaxhighlight> <source> </source> <templatedata>
</templatedata> <indicator|name=a> </indicator> <categorytree> </categorytree> <chem> </chem> <charinsert> <noinclude>
</noinclude> <includeonly> </includeonly> <onlyinclude> </onlyinclude> <b> </b> <i> </i> <u> <s> <small> </small>
<span> </span> <div> </div> <p> </p> <br> <br/> </br> <hr> <table> </table> <tr> <td> </td> </tr> <th> <caption> <ul>
<li> </li> </ul> <dl> <dt> <dd> <h2> </h2> <blockquote> </blockquote> <center> <font|color=red> </font> <sup> </sup>
<ruby> <rt> <rp> <script> </script> <style> <svg> <a|href=x> </a> <img|src=x> < > </ /> <? <% __TOC__ __NOTOC__
__FORCETOC__ __NOEDITSECTION__ _ __ ~~~ ~~~~ http:// https://a.example // mailto: javascript: http://a[b]
ISBN|978-0-306-40615-7 RFC|1 PMID|2 &amp; &lt; &gt; &nbsp; &#x41; &#0; &#xD800; &#99999999999; &amp &
[[File:A.png|thumb| [[File:A.png|x| [[File:A.png|link= alt= upright= upright=9e99 class= page= 10000000px x9px px
[[Category:A]] [[Category:A|b]] [[fr:A]] [[w: [[:Category: [[Media:A.png]] [[#a]] [[/a]] [[../]] [[Special:Upload]]
{{#if: {{#ifeq: {{#switch: {{#expr: {{#ifexpr: {{#time: {{#tag: {{#tag:ref| {{#tag:nowiki| {{lc: {{padleft:
{{formatnum: {{plural: {{#titleparts: {{#rel2abs: {{#ifexist: {{#iferror: {{#replace: {{#sub: {{#explode: {{#pos:
{{DISPLAYTITLE: {{DEFAULTSORT: {{PAGENAME}} {{NAMESPACE}} {{CURRENTTIME}} {{!}} {{=}} {{subst: {{safesubst: {{msgnw:
{{int: {{fullurl: {{urlencode: {{anchorencode: {{ns: {{grammar: {{#language: {{#invoke: {{#special: {{Word}} {{Box|
{{Table}} {{Start}} {{End}} {{Open}} {{Self}} {{Deeper| {{Echo| {{Twice| {{Default}} {{Item| {{Sorted}} {{Moved}}
style= style="background:url(//a)" id= title= class=" " ' " = \ / % %41 %00 1 0 -1 9e999 1.5 99999999999999999999 xx
NaN &#91;http://a &#93; &#10; &Tab; &#x7f; [//a \href{ \text{<img>} onload=x link=# &quot;
"""
_TOKENS = _WORDS.split()
_ODD = [
    "\n", "\n\n", "\n\n\n", " ", "\t", "\r", "\r\n", "\f", "\v", "\0", "\x01", "\x1b", "\x7f", "\x7fl0\x7f",
    "\x7fr0\x7f",
    "\x7f'\"`UNIQ--ref-00000000-QINU`\"'\x7f", "\x85", "\xa0", "\xad", "\u0301", "\u0378", "\u061c", "\u200b", "\u200d",
    "\u200e", "\u202e", "\u2028", "\u2029", "\u2060", "\u3000", "\ufdd0", "\ufeff", "\ufffd", "\uffff", "\U0001f600",
    "\U0001f468\u200d\U0001f469", "\U000e0041", "\U0010ffff", "é", "é", "ß", "İ", "ı", "ſ", "K", "ﬁ", "א", "ع", "漢",
    "๙",
    "٣", "²", "½", "Ⅷ", "𝟘", "\ud800", "\udfff", "«", " ?", " !",
]  # fmt: skip


@lru_cache(maxsize=1)
def seeds() -> tuple[str, ...]:
    """Return the texts that are mutated, in a fixed order."""
    out = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests" / "golden").rglob("*.wiki*"))]
    out += [path.read_text(encoding="utf-8") for path in sorted((ROOT / "resources" / "sample").glob("*.wikitext"))]
    out = [piece for text in out for piece in (text, *text.split("\n\n"))]
    out += [shape(120) for shape in SHAPES.values()]
    for path in sorted((SHARED / "tools" / "fidelity" / "data").glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        out += [test["wikitext"] for test in data.get("tests", ()) if isinstance(test, dict) and test.get("wikitext")]
    for path in sorted((SHARED / "corpus" / "articles").glob("*.wikitext"))[::4]:
        text = path.read_text(encoding="utf-8")
        out += [piece for piece in text.split("\n\n")[::7] if 20 < len(piece) < 1500]
    return tuple(piece for piece in out if len(piece) <= MAX_LENGTH)


def _place(rng: random.Random, text: str) -> tuple[int, int]:
    start = rng.randrange(len(text) + 1)
    return start, min(len(text), start + rng.choice((0, 1, 1, 2, 3, 5, 10, 40, 200)))


def _delete(rng: random.Random, text: str) -> str:
    start, end = _place(rng, text)
    return text[:start] + text[end:]


def _duplicate(rng: random.Random, text: str) -> str:
    start, end = _place(rng, text)
    return text[:end] + text[start:end] * rng.choice((1, 1, 2, 5, 20)) + text[end:]


def _insert(rng: random.Random, text: str) -> str:
    start = rng.randrange(len(text) + 1)
    return (
        text[:start]
        + rng.choice(_TOKENS).replace("|", rng.choice("| "), 1) * rng.choice((1, 1, 1, 2, 7))
        + text[start:]
    )


def _odd(rng: random.Random, text: str) -> str:
    start, end = _place(rng, text)
    return text[:start] + rng.choice(_ODD) * rng.choice((1, 1, 2)) + text[rng.choice((start, end)) :]


def _splice(rng: random.Random, text: str) -> str:
    other = rng.choice(seeds())
    start, end = sorted((rng.randrange(len(other) + 1), rng.randrange(len(other) + 1)))
    at, to = _place(rng, text)
    return text[:at] + other[start : min(end, start + 400)] + text[to:]


def _swap(rng: random.Random, text: str) -> str:
    one, other = rng.choice(_TOKENS), rng.choice(_TOKENS)
    found = text.find(one[:2]) if one else -1
    return text if found < 0 else text[:found] + other + text[found + len(one[:2]) :]


def _move(rng: random.Random, text: str) -> str:
    start, end = _place(rng, text)
    rest = text[:start] + text[end:]
    at = rng.randrange(len(rest) + 1)
    return rest[:at] + text[start:end] + rest[at:]


def _wrap(rng: random.Random, text: str) -> str:
    opening, closing = rng.choice(_PAIRS)
    start, end = sorted((rng.randrange(len(text) + 1), rng.randrange(len(text) + 1)))
    return text[:start] + opening + text[start:end] + closing + text[end:]


_PAIRS = [
    ("{{Echo|", "}}"), ("{{Box|1=", "}}"), ("{{#if:1|", "}}"), ("{{lc:", "}}"), ("[[A|", "]]"),
    ("[[File:A.png|thumb|", "]]"),
    ("<ref>", "</ref>"), ('<ref name="a">', "</ref>"), ("<poem>", "</poem>"), ("<gallery>\nA.png|", "\n</gallery>"),
    ("<nowiki>", "</nowiki>"), ("<div>", "</div>"), ("<b>", "</b>"), ("{|\n|", "\n|}"), ("''", "''"), ("<!--", "-->"),
    ("-{", "}-"), ('<span title="', '">'), ('<span style="', '">'), ("{{#tag:ref|", "}}"), ("== ", " =="),
    ("[http://a ", "]"),
    ("<imagemap>\nFile:A.png|thumb\nrect 0 0 1 1 ", "\n</imagemap>"), ("{{#expr:", "}}"), ("<references>",
    "</references>"),
    ("<math>", "</math>"), ('<syntaxhighlight lang="php">', "</syntaxhighlight>"), ("{{#time:", "}}"), ("{{Twice|",
    "}}"),
]  # fmt: skip
_MUTATIONS: tuple[Callable[[random.Random, str], str], ...] = (
    _delete, _delete, _duplicate, _insert, _insert, _insert, _odd, _splice, _splice, _swap, _move, _wrap,
)  # fmt: skip


def mutated(seed: int, number: int) -> str:
    """Return the input of this number."""
    rng = random.Random(f"{seed}/{number}")
    text = rng.choice(seeds())
    for _ in range(rng.choice((1, 2, 3, 5, 8, 13))):
        text = rng.choice(_MUTATIONS)(rng, text)
    return text[:MAX_LENGTH]


@dataclass(frozen=True)
class Failure:
    """An input that raised, was too slow, or gave what must not be."""

    number: int
    what: str
    text: str


def _render(text: str) -> tuple[str, float]:
    before = time.process_time()
    html = render_page(text, "Page", SITE, DictPages(SITE, _PAGES)).html()
    return html, time.process_time() - before


@lru_cache(maxsize=1)
def reference_s() -> float:
    """Return the CPU seconds that a character of an honest article costs here and now."""
    text = (ROOT / "tests" / "golden" / "render" / "harbour.wikitext").read_text(encoding="utf-8")
    return min(_render(text)[1] for _ in range(5)) / len(text)


def _slowness(text: str, cpu_s: float) -> float:
    return cpu_s / (reference_s() * (len(text) + _START_UP_CHARACTERS))


def tried(seed: int, number: int) -> Failure | None:
    """Render the input of this number; return what is wrong with the result, if anything is."""
    text = mutated(seed, number)
    try:
        html, cpu_s = _render(text)
    except Exception:  # noqa: BLE001 - any at all is what is looked for
        return Failure(number, traceback.format_exc(limit=-3), text)
    found = objections(html)
    if found:
        return Failure(number, "; ".join(found[:3]), text)
    if _slowness(text, cpu_s) > MAX_SLOWNESS:
        again = min(_render(text)[1] for _ in range(3))
        if _slowness(text, again) > MAX_SLOWNESS:
            return Failure(number, f"slow: {_slowness(text, again):.0f} times an honest text", text)
    return None


def _many(seed: int, numbers: range) -> list[Failure]:
    return [failure for failure in (tried(seed, number) for number in numbers) if failure]


def run(seed: int, count: int, jobs: int = 1, start: int = 0) -> Iterator[tuple[int, list[Failure]]]:
    """Render `count` inputs; yield how many are done and what failed among the last of them."""
    step = 500
    chunks = [range(at, min(at + step, start + count)) for at in range(start, start + count, step)]
    if jobs == 1:
        for chunk in chunks:
            yield chunk.stop - start, _many(seed, chunk)
        return
    done = 0
    with multiprocessing.get_context("spawn").Pool(jobs) as pool:
        for chunk, failures in zip(chunks, pool.imap(partial(_many, seed), chunks), strict=True):
            done += len(chunk)
            yield done, failures


def main(arguments: list[str] | None = None) -> int:
    """Fuzz; return 1 if an input failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=1)
    given = parser.parse_args(arguments)
    bad = 0
    for done, failures in run(given.seed, given.count, given.jobs, given.start):
        bad += len(failures)
        for failure in failures:
            print(json.dumps(asdict(failure)), flush=True)
        if done % 10_000 == 0:
            print(f"{done} of {given.count}, {bad} failed", file=sys.stderr, flush=True)
    print(f"{given.count} inputs, seed {given.seed}, {bad} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
