"""Addresses: which text is one, and how it is written in a link.

Source: https://www.mediawiki.org/wiki/Help:Links#External_links
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape
from urllib.parse import quote_plus, urlsplit

from editor.render.extensions.attribute import decode_references
from editor.wikitext.site import SiteProfile

# What an address is made of: no blanks, controls, quotes, brackets or angle brackets.
CHARACTER = r'[^\]\[<>"\x00-\x20\x7f\xa0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000\ufffd]'
ADDRESS = r'(?:[0-9.]+|\[[0-9A-Fa-f:.]+\]|[^\]\[<>"\x00-\x20\x7f\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\ufffd])'
_IGNORED = re.compile("[\u00ad\u200b\u2060\u2063\u200c\u200d\ufe00-\ufe0f\u1806\ufeff]")
_IGNORED_BYTES = re.compile("%(?:C2%AD|E1%A0%86|E2%80%8B|E2%80%8C|E2%80%8D|E2%81%A0|EF%B8%8[0-9A-F]|EF%BB%BF)", re.I)
_UNSAFE = re.compile(r'[\]\[<>"|\x7f\x00-\x20]')


@lru_cache(maxsize=8)
def link_pattern(protocols: str) -> re.Pattern[str]:
    """Return the pattern of ``[address text]``, given that of the protocols."""
    return re.compile(rf"\[((?:(?:{protocols})|//){ADDRESS}{CHARACTER}*)([^\]\x00-\x08\n-\x1f]*?)\]", re.IGNORECASE)


def cleaned(url: str) -> str:
    """Return an address with references decoded, what hosts ignore taken out and unsafe characters encoded."""
    url = decode_references(url)
    url = _UNSAFE.sub(lambda found: quote_plus(found[0], safe=""), url)
    found = re.match(r"([^:]+:)(//[^/]+)?(.*)\Z", url, re.DOTALL)
    if not found or not found[2]:
        return url
    protocol, host, rest = found.groups()
    host = _IGNORED_BYTES.sub("", _IGNORED.sub("", host))
    if host.startswith("//%5B") and (sixth := re.match(r"//%5B([0-9A-Fa-f:.]+)%5D((?::\d+)?)\Z", host)):
        host = f"//[{sixth[1]}]{sixth[2]}"
    return protocol + host + rest


def attributes(url: str, site: SiteProfile) -> str:
    """Return the attributes `rel` and `target` of a link out of the wiki."""
    host = ""
    try:
        host = (urlsplit(url).hostname or "").lower()
    except ValueError:
        host = ""
    exempt = any(host == one or host.endswith("." + one) for one in site.no_follow_domain_exceptions)
    rel = ["nofollow"] if site.no_follow_links and not exempt else []
    out = ""
    if site.external_link_target:
        out = f' target="{escape(site.external_link_target)}"'
        if site.external_link_target not in ("_self", "_parent", "_top"):
            rel += ["noreferrer", "noopener"]
    return (f' rel="{" ".join(rel)}"' if rel else "") + out


def armored(text: str) -> str:
    """Return text whose addresses the later stages shall not see."""
    return text.replace("://", "&#58;//")
