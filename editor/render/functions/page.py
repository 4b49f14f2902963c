"""Variables and functions about pages and namespaces: ``PAGENAME`` and kin, `ns`, addresses, page properties.

Every name variable also takes a title: ``{{PAGENAME: Talk:Foo}}``.

Source: https://www.mediawiki.org/wiki/Help:Magic_words#Page_names
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from editor.render.functions.call import Call, Function, PageTitle, Result, Variable, Wiki
from editor.render.functions.encoding import url_wiki
from editor.render.functions.number import format_number

Name: TypeAlias = Callable[[Wiki, PageTitle], str]

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


def _joined(wiki: Wiki, namespace: int, text: str) -> str:
    name = wiki.namespace_name(namespace)
    return f"{name}:{text}" if name else text


def _subpage_name(wiki: Wiki, title: PageTitle) -> str:
    return title.text.rpartition("/")[2] if wiki.has_subpages(title.namespace) else title.text


def _base_name(wiki: Wiki, title: PageTitle) -> str:
    before, slash, _last = title.text.rpartition("/")
    return before if slash and wiki.has_subpages(title.namespace) else title.text


def _root_name(wiki: Wiki, title: PageTitle) -> str:
    return title.text.partition("/")[0] if wiki.has_subpages(title.namespace) else title.text


def _talk_page(wiki: Wiki, title: PageTitle) -> str:
    return _joined(wiki, _talk(title.namespace), title.text) if title.namespace >= 0 else ""


def _namespace_or_self(wiki: Wiki, number: int) -> str:
    return wiki.namespace_name(number) or ""


NAMES: dict[str, Name] = {
    "PAGENAME": lambda _wiki, title: title.text,
    "FULLPAGENAME": lambda wiki, title: _joined(wiki, title.namespace, title.text),
    "SUBPAGENAME": _subpage_name,
    "BASEPAGENAME": _base_name,
    "ROOTPAGENAME": _root_name,
    "TALKPAGENAME": _talk_page,
    "SUBJECTPAGENAME": lambda wiki, title: _joined(wiki, _subject(title.namespace), title.text),
    "NAMESPACE": lambda wiki, title: _namespace_or_self(wiki, title.namespace),
    "TALKSPACE": lambda wiki, title: _namespace_or_self(wiki, _talk(title.namespace)) if title.namespace >= 0 else "",
    "SUBJECTSPACE": lambda wiki, title: _namespace_or_self(wiki, _subject(title.namespace)),
}
NAMES["ARTICLEPAGENAME"] = NAMES["SUBJECTPAGENAME"]
NAMES["ARTICLESPACE"] = NAMES["SUBJECTSPACE"]


def _of_title(name: Name, shape: Callable[[str], str]) -> Function:
    def run(call: Call) -> str:
        title = call.wiki.title(call.text(0))
        return "" if title is None else shape(name(call.wiki, title))

    return run


def _variable(name: Name, shape: Callable[[str], str]) -> Variable:
    return lambda wiki, title: shape(name(wiki, title))


def _address(text: str) -> str:
    return escaped(url_wiki(text))


VARIABLES: dict[str, Variable] = {key: _variable(name, escaped) for key, name in NAMES.items()}
VARIABLES |= {f"{key}E": _variable(name, _address) for key, name in NAMES.items()}
VARIABLES |= {
    "NAMESPACENUMBER": lambda _wiki, title: str(title.namespace),
    "PAGEID": lambda _wiki, _title: "",
    "REVISIONUSER": lambda _wiki, _title: "",
}
FUNCTIONS: dict[str, Function] = {key: _of_title(name, escaped) for key, name in NAMES.items()}
FUNCTIONS |= {f"{key}E": _of_title(name, _address) for key, name in NAMES.items()}


def _namespace_named(call: Call) -> str | None:
    wanted = call.text(0)
    if re.fullmatch(r"-?\d{1,9}", wanted, re.ASCII):
        number: int | None = int(wanted)
    else:
        number = call.wiki.namespace_number(wanted.replace("_", " "))
    return None if number is None else call.wiki.namespace_name(number)


def ns(call: Call) -> Result:
    """``{{ns: number or name}}``: the namespace's name."""
    name = _namespace_named(call)
    return f"[[:Template:ns:{call.text(0)}]]" if name is None else name


def nse(call: Call) -> Result:
    """``{{nse: number or name}}``: the same for addresses."""
    name = _namespace_named(call)
    return f"[[:Template:nse:{call.text(0)}]]" if name is None else url_wiki(name)


def _url(prefix: str) -> Function:
    def run(call: Call) -> str:
        title = call.wiki.title(call.text(0))
        if title is None:
            return f"[[:{call.text(0)}]]"
        url = call.wiki.local_url(
            title, "&".join(call.text(index) for index in range(1, len(call)) if call.text(index))
        )
        if prefix and url.startswith("/"):
            server = call.wiki.setting("server")
            url = server + url
        if title.fragment:
            url += "#" + url_wiki(title.fragment)
        return url

    return run


def filepath(call: Call) -> str:
    """``{{filepath: name}}``: the address of a file, empty if it is not there."""
    title = call.wiki.title("File:" + call.text(0))
    if title is None or not call.wiki.exists(title.full):
        return ""
    return f"{call.wiki.setting('uploadurl')}/{url_wiki(title.text)}"


def special(call: Call) -> str:
    """``{{#special: page}}``: its full name."""
    title = call.wiki.title("Special:" + call.text(0))
    return title.full if title is not None else "Special:Badtitle"


def speciale(call: Call) -> str:
    """``{{#speciale: page}}``: its full name for addresses."""
    return url_wiki(special(call))


def displaytitle(call: Call) -> str:
    """``{{DISPLAYTITLE: title}}``."""
    call.set_property("displaytitle", call.text(0))
    return ""


def defaultsort(call: Call) -> str:
    """``{{DEFAULTSORT: key}}``."""
    key = call.text(0)
    if key:
        call.set_property("defaultsort", key)
    return ""


def _counted(name: str) -> Function:
    def run(call: Call) -> str:
        raw = any(call.text(index) == "R" for index in range(len(call)))
        count = str(call.wiki.statistic(name))
        return count if raw else format_number(count)

    return run


def _zero_for_unknown(_call: Call) -> str:
    return "0"


FUNCTIONS |= {
    "ns": ns,
    "nse": nse,
    "localurl": _url(""),
    "localurle": _url(""),
    "fullurl": _url("full"),
    "fullurle": _url("full"),
    "canonicalurl": _url("full"),
    "canonicalurle": _url("full"),
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
    "NAMESPACENUMBER": lambda call: str(title.namespace) if (title := call.wiki.title(call.text(0))) else "",
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
