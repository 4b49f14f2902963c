"""The words for the states of references and categories, which facts name by codes."""

from __future__ import annotations

from editor.ui.translation import shown
from editor.wording import say

_STATES = {
    "after the list": say("after the list"),
    "bare": say("bare"),
    "blank in name": say("blank in name"),
    "conflicting": say("conflicting"),
    "duplicate": say("duplicate"),
    "empty": say("empty"),
    "lower case": say("lower case"),
    "misplaced": say("misplaced"),
    "undefined": say("undefined"),
    "unused": say("unused"),
}


def state_words(state: str) -> str:
    """Return a state of `editor.wikitext.model` in the language of the window."""
    return shown(_STATES[state])
