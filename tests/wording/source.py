"""Finds the texts in the source: the literals given to `say`, `say_count`, `tr` and `tr_count`.

Qt's lupdate reads Python, but knows neither keyword arguments nor a form for one thing beside the one for many. So the
texts are found here and handed to it as the C++ it knows best.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from editor.ui.translation import CONTEXT
from editor.wording import places

ROOT = Path(__file__).parents[2]
_FORMS = {"say": 1, "tr": 1, "say_count": 2, "tr_count": 2}
_MODULES = ("editor.wording", "editor.ui.translation")
_MOST_FILES = 3


@dataclass
class Text:
    """A text to translate.

    Attributes:
        template: The text; of one with a count, the form for many.
        singular: The form for one thing, or "".
        files: Where it stands.
        notes: What is said to translators, in comments ``#:`` above it.
    """

    template: str
    singular: str = ""
    files: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def comment(self) -> str:
        """Return what translators see beside it."""
        more = ["…"] if len(self.files) > _MOST_FILES else []
        one = [f"For one: {self.singular}"] if self.singular else []
        return " | ".join([*self.notes, *one, ", ".join([*self.files[:_MOST_FILES], *more])])


class TextError(Exception):
    """A text stands in the source in a way that translators cannot be given."""


def texts(root: Path = ROOT) -> dict[str, Text]:
    """Return all texts of the program by template.

    Raises:
        TextError: One is no literal, its places do not fit its values, or one template has two forms for one thing.
    """
    found: dict[str, Text] = {}
    for path in sorted((root / "editor").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        for text in of_source(path.read_text("utf-8"), name.removeprefix("editor/")):
            _merge(found.setdefault(text.template, Text(text.template, text.singular)), text)
    return found


def of_source(source: str, name: str) -> Iterator[Text]:
    """Yield the texts of one module; `name` is what it is called in errors and to translators."""
    lines = source.split("\n")
    tree = ast.parse(source)
    functions = _imported(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in functions:
            function, count = node.func.id, _FORMS[node.func.id]
            literals = [it.value for it in node.args[:count] if isinstance(it, ast.Constant)]
            forms = [it for it in literals if isinstance(it, str)]
            if len(forms) != count:
                raise TextError(f"{name}:{node.lineno}: {function}() takes literals")
            _check_places(forms, node, f"{name}:{node.lineno}")
            yield Text(forms[-1], forms[0] if count == 2 else "", [name], list(_notes(lines, node.lineno - 1)))


def as_cpp(found: Iterable[Text]) -> str:
    """Return the texts as lupdate reads them."""
    rows = []
    for text in found:
        macro = "QT_TRANSLATE_N_NOOP" if text.singular else "QT_TRANSLATE_NOOP"
        rows.append(f"//: {text.comment}\n{macro}({_quoted(CONTEXT)}, {_quoted(text.template)})\n")
    return "".join(rows)


def _imported(tree: ast.Module) -> set[str]:
    """Return which of the functions that take texts a module knows."""
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module in _MODULES]
    return {it.name for node in imports for it in node.names if it.name in _FORMS}


def _check_places(forms: list[str], node: ast.Call, where: str) -> None:
    given = {it.arg for it in node.keywords if it.arg is not None}
    if len(forms) == 2:
        given.add("count")
    wanted = set(places(forms[-1]))
    # Without values it is a template to be filled later, or holds braces of its own.
    if (given and wanted != given) or not set(places(forms[0])) <= wanted:
        raise TextError(f"{where}: places {sorted(wanted)}, values {sorted(given)}")


def _notes(lines: list[str], at: int) -> Iterator[str]:
    above = at - 1
    while above >= 0 and lines[above].lstrip().startswith("#: "):
        above -= 1
    for line in lines[above + 1 : at]:
        yield line.lstrip().removeprefix("#: ")


def _merge(known: Text, text: Text) -> None:
    if known.singular != text.singular:
        raise TextError(f"{text.files[0]}: {text.template!r} has another form for one thing in {known.files[0]}")
    known.files += [file for file in text.files if file not in known.files]
    known.notes += [note for note in text.notes if note not in known.notes]


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
