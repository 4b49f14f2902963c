"""A call whose arguments are plain texts, for tests of functions apart from the expansion stage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, Protocol

import pytest

from editor.render.functions import function_named, variable_named
from editor.render.functions.call import Result
from editor.wikitext.site import SiteProfile, Title, default_site, parse_title


@dataclass
class PlainCall:
    arguments: list[str]
    site: SiteProfile = field(default_factory=default_site)
    now: datetime = datetime(2024, 2, 29, 13, 5, 9, tzinfo=UTC)
    page_name: str = "Sample page"
    pages: dict[str, str] = field(default_factory=dict)
    properties: dict[str, str] = field(default_factory=dict)
    expanded: list[int] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)

    @property
    def page(self) -> Title:
        title = parse_title(self.page_name, self.site)
        assert title is not None
        return title

    def __len__(self) -> int:
        return len(self.arguments)

    def text(self, index: int) -> str:
        self.expanded.append(index)
        return self.arguments[index].strip() if index < len(self.arguments) else ""

    def split(self, index: int) -> tuple[str | None, Callable[[], str]]:
        before, equals, after = self.arguments[index].partition("=")
        if not equals:
            return None, lambda: self.text(index)
        return before.strip(), lambda: after.strip()

    def exists(self, title: str) -> bool:
        return title in self.pages

    def source(self, title: str) -> str | None:
        return self.pages.get(title)

    def message(self, title: Title, arguments: Callable[[str], str]) -> str | None:
        text = self.pages.get(title.text)
        return None if text is None else arguments(text)

    def tag(self, name: str, attributes: dict[str, str], content: str | None) -> str:
        shown = "".join(f' {key}="{value}"' for key, value in attributes.items())
        return f"<{name}{shown}/>" if content is None else f"<{name}{shown}>{content}</{name}>"

    def set_property(self, name: str, value: str) -> bool:
        self.properties[name] = value
        return True

    def has_subpages(self, namespace: int) -> bool:
        return namespace in self.site.subpage_namespaces

    def has_file(self, name: str) -> bool:
        return name in self.site.files

    def without_markers(self, text: str) -> str:
        return text

    def add_language(self, link: str) -> None:
        self.languages.append(link)

    def unstrip(self, text: str) -> str:
        return text


class CallByName(Protocol):
    def __call__(self, name: str, *arguments: str, **changes: Any) -> Result: ...


@pytest.fixture
def call() -> CallByName:
    """Call a function by name with arguments as they stand between pipes."""

    def run(name: str, *arguments: str, **changes: Any) -> Result:
        function = function_named(name)
        assert function is not None, name
        return function(replace(PlainCall(list(arguments)), **changes))

    return run


@pytest.fixture
def variable() -> Callable[..., Result]:
    """Return the value of a variable."""

    def run(name: str, **changes: Any) -> Result:
        found = variable_named(name)
        assert found is not None, name
        return found(replace(PlainCall([]), **changes))

    return run


@pytest.fixture
def plain_call() -> type[PlainCall]:
    """Give the class itself, to look at what a call left behind."""
    return PlainCall
