"""Variables and functions about pages and namespaces: ``PAGENAME`` and kin, `ns`, addresses, page properties.

Every name variable also takes a title: ``{{PAGENAME: Talk:Foo}}``.

Source: https://www.mediawiki.org/wiki/Help:Magic_words#Page_names
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from typing import TypeAlias

from editor.render.functions.call import Call, Function, Result, title_of
from editor.render.functions.encoding import url_wiki
from editor.render.functions.number import format_number
from editor.wikitext.site import SiteProfile, Title

Name: TypeAlias = Callable[[Call, Title], str]

_LEADING = "*#:; !"


def escaped(text: str) -> str:
    """Write a title so that nothing in it is markup where it lands: ``&#42;`` for a leading star and the like."""
    text = text.replace("&", "&#38;")
    for character in "\"'<=>[]{|}":
        text = text.replace(character, f"&#{ord(character)};")
    if text[:1] and text[0] in _LEADING:
        text = f"&#{ord(text[0])};{text[1:]}"
    text = text.replace("\n*", "\n&#42;").replace("__", "_&#95;").replace("://", "&#58;//")
    return re.sub(r"\b(ISBN|PMID|RFC)( )(?=\d)", r"\1&#32;", text)


def _subject(number: int) -> int:
    return number - 1 if number > 0 and number % 2 else number


def _talk(number: int) -> int:
    return number if number % 2 or number < 0 else number + 1


def _joined(call: Call, namespace: int, text: str) -> str:
    name = call.site.namespaces.get(namespace)
    return f"{name}:{text}" if name else text


def _subpage_name(call: Call, title: Title) -> str:
    return title.name.rpartition("/")[2] if call.has_subpages(title.namespace) else title.name


def _base_name(call: Call, title: Title) -> str:
    before, slash, _last = title.name.rpartition("/")
    return before if slash and call.has_subpages(title.namespace) else title.name


def _root_name(call: Call, title: Title) -> str:
    return title.name.partition("/")[0] if call.has_subpages(title.namespace) else title.name


def _talk_page(call: Call, title: Title) -> str:
    return _joined(call, _talk(title.namespace), title.name) if title.namespace >= 0 else ""


def _namespace_or_self(call: Call, number: int) -> str:
    return call.site.namespaces.get(number, "")


NAMES: dict[str, Name] = {
    "PAGENAME": lambda _call, title: title.name,
    "FULLPAGENAME": lambda call, title: _joined(call, title.namespace, title.name),
    "SUBPAGENAME": _subpage_name,
    "BASEPAGENAME": _base_name,
    "ROOTPAGENAME": _root_name,
    "TALKPAGENAME": _talk_page,
    "SUBJECTPAGENAME": lambda call, title: _joined(call, _subject(title.namespace), title.name),
    "NAMESPACE": lambda call, title: _namespace_or_self(call, title.namespace),
    "TALKSPACE": lambda call, title: _namespace_or_self(call, _talk(title.namespace)) if title.namespace >= 0 else "",
    "SUBJECTSPACE": lambda call, title: _namespace_or_self(call, _subject(title.namespace)),
}
NAMES["ARTICLEPAGENAME"] = NAMES["SUBJECTPAGENAME"]
NAMES["ARTICLESPACE"] = NAMES["SUBJECTSPACE"]


def _of_title(name: Name, shape: Callable[[str], str]) -> Function:
    def run(call: Call) -> str:
        title = title_of(call, call.text(0))
        return "" if title is None else shape(name(call, title))

    return run


def _variable(name: Name, shape: Callable[[str], str]) -> Function:
    return lambda call: shape(name(call, call.page))


def _address(text: str) -> str:
    return escaped(url_wiki(text))


VARIABLES: dict[str, Function] = {key: _variable(name, escaped) for key, name in NAMES.items()}
VARIABLES |= {f"{key}E": _variable(name, _address) for key, name in NAMES.items()}
VARIABLES |= {
    "NAMESPACENUMBER": lambda call: str(call.page.namespace),
    "PAGEID": lambda _call: "",
    "REVISIONUSER": lambda _call: "",
}
FUNCTIONS: dict[str, Function] = {key: _of_title(name, escaped) for key, name in NAMES.items()}
FUNCTIONS |= {f"{key}E": _of_title(name, _address) for key, name in NAMES.items()}


def _namespace_named(call: Call) -> str | None:
    wanted = call.text(0)
    if re.fullmatch(r"-?\d{1,9}", wanted, re.ASCII):
        number: int | None = int(wanted)
    else:
        number = call.site.namespace_numbers.get(wanted.replace("_", " ").lower())
    return None if number is None else call.site.namespaces.get(number)


def ns(call: Call) -> Result:
    """``{{ns: number or name}}``: the namespace's name."""
    name = _namespace_named(call)
    return f"[[:Template:ns:{call.text(0)}]]" if name is None else name


def nse(call: Call) -> Result:
    """``{{nse: number or name}}``: the same for addresses."""
    name = _namespace_named(call)
    return f"[[:Template:nse:{call.text(0)}]]" if name is None else url_wiki(name)


def page_url(site: SiteProfile, title: Title, query: str) -> str:
    """Return the address of a page, from the host's root on, or in full for another wiki's."""
    interwiki = site.interwikis.get(title.interwiki)
    if interwiki is not None:
        url = interwiki.url.replace("$1", url_wiki(title.name))
        return f"{url}{'&' if '?' in url else '?'}{query}" if query else url
    if query:
        return f"{site.script}?title={url_wiki(title.text)}&{query}"
    return site.articlepath.replace("$1", url_wiki(title.text))


def _url(*, full: bool) -> Function:
    def run(call: Call) -> str:
        title = title_of(call, call.text(0))
        if title is None:
            return f"[[:{call.text(0)}]]"
        url = page_url(call.site, title, call.text(1))
        if full and url.startswith("/") and not url.startswith("//"):
            url = call.site.server + url
        if title.fragment:
            url += "#" + url_wiki(title.fragment)
        return url

    return run


_SPECIAL_PAGES = """
AllPages Badtitle BlankPage Block BookSources Categories Contributions Diff Export FilePath ListFiles ListUsers Log
MovePage MyPage MyTalk NewPages PermanentLink Preferences PrefixIndex ProtectedPages Random RecentChanges
RecentChangesLinked Redirect Search SpecialPages Statistics Undelete Upload UserLogin UserLogout UserRights Version
Watchlist WhatLinksHere
"""
_SPECIAL_NAMES = {name.lower(): name for name in _SPECIAL_PAGES.split()}
_SPECIAL_NAMES |= {"randompage": "Random", "imagelist": "ListFiles", "userlist": "ListUsers"}


def filepath(call: Call) -> str:
    """``{{filepath: name}}``: the address of a file, empty if it is not there."""
    title = title_of(call, "File:" + call.text(0))
    if title is None or not call.has_file(title.name):
        return ""
    key = title.name.replace(" ", "_")
    digest = hashlib.md5(key.encode(), usedforsecurity=False).hexdigest()
    return f"{call.site.uploadurl}/{digest[0]}/{digest[:2]}/{url_wiki(key)}"


def special(call: Call) -> str:
    """``{{#special: page}}``: its full name."""
    title = title_of(call, "Special:" + call.text(0))
    if title is None:
        return "Special:Badtitle"
    name, slash, rest = title.name.partition("/")
    known = _SPECIAL_NAMES.get(name.lower())
    return f"{title.prefix}:{known}{slash}{rest}" if known else title.text


def speciale(call: Call) -> str:
    """``{{#speciale: page}}``: its full name for addresses."""
    return url_wiki(special(call))


def displaytitle(call: Call) -> Result:
    """``{{DISPLAYTITLE: title}}``."""
    return "" if call.set_property("displaytitle", call.text(0)) else None


def defaultsort(call: Call) -> str:
    """``{{DEFAULTSORT: key}}``."""
    key = call.text(0)
    if key:
        call.set_property("defaultsort", key)
    return ""


def _counted(name: str) -> Function:
    def run(call: Call) -> str:
        raw = any(call.text(index) == "R" for index in range(len(call)))
        count = str(call.site.statistics.get(name, 0))
        return count if raw else format_number(count)

    return run


def _zero_for_unknown(_call: Call) -> str:
    return "0"


FUNCTIONS |= {
    "ns": ns,
    "nse": nse,
    "localurl": _url(full=False),
    "localurle": _url(full=False),
    "fullurl": _url(full=True),
    "fullurle": _url(full=True),
    "canonicalurl": _url(full=True),
    "canonicalurle": _url(full=True),
    "filepath": filepath,
    "#special": special,
    "#speciale": speciale,
    "DISPLAYTITLE": displaytitle,
    "DEFAULTSORT": defaultsort,
    "DEFAULTSORTKEY": defaultsort,
    "DEFAULTCATEGORYSORT": defaultsort,
    "PAGESINCATEGORY": _zero_for_unknown,
    "PAGESINCAT": _zero_for_unknown,
    "PAGESINNAMESPACE": _zero_for_unknown,
    "PAGESINNS": _zero_for_unknown,
    "PAGESIZE": _zero_for_unknown,
    "PAGEID": _zero_for_unknown,
    "NUMBERINGROUP": _zero_for_unknown,
    "NUMINGROUP": _zero_for_unknown,
    "PROTECTIONLEVEL": lambda call: "",
    "PROTECTIONEXPIRY": lambda call: "infinity",
    "CASCADINGSOURCES": lambda call: "",
    "NAMESPACENUMBER": lambda call: str(title.namespace) if (title := title_of(call, call.text(0))) else "",
}
FUNCTIONS |= {
    name: _counted(key)
    for name, key in {
        "NUMBEROFPAGES": "pages",
        "NUMBEROFARTICLES": "articles",
        "NUMBEROFFILES": "files",
        "NUMBEROFEDITS": "edits",
        "NUMBEROFUSERS": "users",
        "NUMBEROFACTIVEUSERS": "activeusers",
        "NUMBEROFADMINS": "admins",
    }.items()
}
