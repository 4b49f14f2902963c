"""All rules there are: every module of `editor/lint/rules`, in the order of their ids."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import cast

from editor.lint import rules
from editor.lint.article import ArticleCheck
from editor.lint.rule import BlockCheck, Rule, Scope


@dataclass(frozen=True, slots=True)
class Registered:
    """A rule with its module."""

    rule: Rule
    module: ModuleType

    @property
    def check_block(self) -> BlockCheck:
        """Return the check of a block rule."""
        return cast(BlockCheck, self.module.check)

    @property
    def check_article(self) -> ArticleCheck:
        """Return the check of an article rule."""
        return cast(ArticleCheck, self.module.check)

    @property
    def docstring(self) -> str:
        """Return the rule's explanation, Markdown."""
        return (self.module.__doc__ or "").strip()


@cache
def registered() -> tuple[Registered, ...]:
    """Return every rule, sorted by id."""
    names = sorted(module.name for module in pkgutil.iter_modules(rules.__path__))
    modules = [importlib.import_module(f"{rules.__name__}.{name}") for name in names]
    return tuple(Registered(module.RULE, module) for module in modules)


@cache
def by_id() -> dict[str, Registered]:
    """Return every rule under its id."""
    return {entry.rule.id: entry for entry in registered()}


@cache
def of_scope(scope: Scope) -> tuple[Registered, ...]:
    """Return the rules that look at blocks, or those that look at the article."""
    return tuple(entry for entry in registered() if entry.rule.scope is scope)
