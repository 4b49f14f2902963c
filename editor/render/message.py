"""The few interface messages that pages call up, as an English MediaWiki has them.

Source: https://www.mediawiki.org/wiki/Help:System_message
"""

from __future__ import annotations

_MESSAGES = {
    "and": " and",
    "comma-separator": ", ",
    "new-messages": "You have $1 ($2).",
    "lang": "en",
    "word-separator": " ",
    "colon-separator": ": ",
    "parentheses": "($1)",
    "pipe-separator": " | ",
    "semicolon-separator": "; ",
    "mainpage": "Main Page",
    "ok": "OK",
    "sitetitle": "Wiki",
    "toc": "Contents",
    "talk": "Discussion",
    "edit": "Edit",
    "history": "Page history",
}


def default_message(name: str) -> str | None:
    """Return the text that stands for a page of the MediaWiki namespace nobody wrote; None where there is none."""
    return _MESSAGES.get(name[:1].lower() + name[1:])
