"""The site profile: what the wiki at hand knows, so that reading, rendering and lint never guess.

`default_site()` is an English MediaWiki of today. `load_site` reads one from a JSON file whose keys are those of
``siteinfo`` in lower case without underscores (``namespaces``, ``interwikis``, ``files`` ...); what the file does not
say stays as the default has it.

Source: https://www.mediawiki.org/wiki/API:Siteinfo
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from editor.errors import SiteProfileError
from editor.wikitext.address import harmless, is_protocol
from editor.wording import say

NAMESPACES: Mapping[int, str] = {
    -2: "Media", -1: "Special", 0: "", 1: "Talk", 2: "User", 3: "User talk", 4: "Project", 5: "Project talk",
    6: "File", 7: "File talk", 8: "MediaWiki", 9: "MediaWiki talk", 10: "Template", 11: "Template talk",
    12: "Help", 13: "Help talk", 14: "Category", 15: "Category talk", 828: "Module", 829: "Module talk",
}  # fmt: skip
MEDIA, SPECIAL, MAIN, FILE, MEDIAWIKI, TEMPLATE, CATEGORY = -2, -1, 0, 6, 8, 10, 14

# Behaviour switches: canonical id -> spellings between the double underscores; all but the marked ignore case.
SWITCHES: Mapping[str, tuple[str, ...]] = {
    "notoc": ("NOTOC",), "nogallery": ("NOGALLERY",), "forcetoc": ("FORCETOC",), "toc": ("TOC",),
    "noeditsection": ("NOEDITSECTION",), "notitleconvert": ("NOTITLECONVERT", "NOTC"),
    "nocontentconvert": ("NOCONTENTCONVERT", "NOCC"), "newsectionlink": ("NEWSECTIONLINK",),
    "nonewsectionlink": ("NONEWSECTIONLINK",), "hiddencat": ("HIDDENCAT",), "expectunusedcategory": (
        "EXPECTUNUSEDCATEGORY",), "index": ("INDEX",), "noindex": ("NOINDEX",), "staticredirect": ("STATICREDIRECT",),
    "expectunusedtemplate": ("EXPECTUNUSEDTEMPLATE",), "archivedtalk": ("ARCHIVEDTALK",), "notalk": ("NOTALK",),
}  # fmt: skip
CASE_SENSITIVE_SWITCHES = frozenset(
    {"newsectionlink", "nonewsectionlink", "hiddencat", "expectunusedcategory", "index", "noindex", "staticredirect"}
)

EXTENSION_TAGS = frozenset(
    {
        "pre", "nowiki", "gallery", "indicator", "langconvert", "ref", "references", "poem", "syntaxhighlight",
        "source", "imagemap", "math", "chem", "ce", "templatedata", "templatestyles", "categorytree", "inputbox",
        "score", "timeline", "hiero", "section", "charinsert", "mapframe", "maplink", "graph",
    }
)  # fmt: skip
OPAQUE_TAGS = frozenset(
    {
        "nowiki", "pre", "syntaxhighlight", "source", "math", "chem", "ce", "templatedata", "templatestyles", "score",
        "timeline", "hiero", "inputbox", "categorytree", "section", "mapframe", "maplink", "graph", "charinsert",
    }
)  # fmt: skip

PROTOCOLS = (
    "bitcoin:", "ftp://", "ftps://", "geo:", "git://", "gopher://", "http://", "https://", "irc://", "ircs://",
    "magnet:", "mailto:", "matrix:", "mms://", "news:", "nntp://", "redis://", "sftp://", "sip:", "sips:", "sms:",
    "ssh://", "svn://", "tel:", "telnet://", "urn:", "wikipedia://", "worldwind://", "xmpp:", "//",
)  # fmt: skip

# Language codes that are interlanguage prefixes on wikis with sister languages.
_LANGUAGE_CODES = """
aa ab ace ady af ak als am an ang ar arc arz as ast atj av ay az azb ba bar bcl be bg bh bi bjn bm bn bo bpy
br bs bug bxr ca cdo ce ceb ch cho chr chy ckb co cr crh cs csb cu cv cy da de din diq dsb dty dv dz ee el eml
en eo es et eu ext fa ff fi fj fo fr frp frr fur fy ga gag gan gd gl glk gn gom got gu gv ha hak haw he hi hif
ho hr hsb ht hu hy hz ia id ie ig ii ik ilo io is it iu ja jam jbo jv ka kaa kab kbd kbp kg ki kj kk kl km kn
ko koi kr krc ks ksh ku kv kw ky la lad lb lbe lez lg li lij lmo ln lo lrc lt ltg lv mai mdf mg mh mhr mi min
mk ml mn mr mrj ms mt mus mwl my myv mzn na nah nap nds ne new ng nl nn no nov nrm nso nv ny oc olo om or os
pa pag pam pap pcd pdc pfl pi pih pl pms pnb pnt ps pt qu rm rmy rn ro ru rue rw sa sah sc scn sco sd se sg sh
si simple sk sl sm sn so sq sr srn ss st stq su sv sw szl ta tcy te tet tg th ti tk tl tn to tpi tr ts tt tum
tw ty tyv udm ug uk ur uz ve vec vep vi vls vo wa war wo wuu xal xh xmf yi yo za zea zh zu
"""
LANGUAGES = frozenset(_LANGUAGE_CODES.split())


@dataclass(frozen=True, slots=True)
class FileInfo:
    """A file the wiki holds. Sizes are in pixels, `size` in bytes; `url` is where a local picture is, or ""."""

    width: int
    height: int
    size: int = 0
    mime: str = "image/png"
    pages: int = 0
    languages: tuple[str, ...] = ()
    url: str = ""


@dataclass(frozen=True, slots=True)
class Interwiki:
    """An interwiki prefix. `url` holds ``$1``; `language` tells that it is another language of the same wiki."""

    url: str
    language: bool = False
    local: bool = False


def _language_links() -> dict[str, Interwiki]:
    links = {code: Interwiki(f"https://{code}.wikipedia.org/wiki/$1", True, True) for code in LANGUAGES}
    for prefix, host in {
        "w": "en.wikipedia.org", "wikipedia": "en.wikipedia.org", "c": "commons.wikimedia.org",
        "commons": "commons.wikimedia.org", "d": "www.wikidata.org", "m": "meta.wikimedia.org",
        "meta": "meta.wikimedia.org", "mw": "www.mediawiki.org", "q": "en.wikiquote.org",
        "wikt": "en.wiktionary.org", "wiktionary": "en.wiktionary.org", "s": "en.wikisource.org",
        "b": "en.wikibooks.org", "n": "en.wikinews.org", "v": "en.wikiversity.org",
        "species": "species.wikimedia.org",
    }.items():  # fmt: skip
        links[prefix] = Interwiki(f"https://{host}/wiki/$1")
    return links


@dataclass(frozen=True)
class SiteProfile:
    """A wiki. Every field has the value of an English MediaWiki as installed; see the module's docstring.

    Attributes:
        generator: What the wiki says it runs, with its version; without one, today's MediaWiki is assumed.
        now: The clock, in seconds since 1970 (UTC); None for the real one.
        thumb_size: Default width of a thumbnail in pixels.
        magic_links: Which of ``ISBN``, ``PMID``, ``RFC`` become links.
        subpage_namespaces: Numbers of the namespaces with subpages.
        known: The profile was filled from a wiki; rules that judge by it may raise their voice.
        reflist_templates: Lower-case names of templates that place the list of references.
        spelling: ``british`` or ``american`` where the wiki asks for it, else "".
        date_order: ``dmy`` or ``mdy`` where the wiki asks for it, else "".
        wants_categories: Every article belongs in a category.
    """

    generator: str = "MediaWiki"
    sitename: str = "Wiki"
    server: str = "https://wiki.example"
    servername: str = "wiki.example"
    articlepath: str = "/wiki/$1"
    script: str = "/w/index.php"
    scriptpath: str = "/w"
    stylepath: str = "/w/skins"
    uploadurl: str = "/w/images"
    mainpage: str = "Main Page"
    lang: str = "en"
    timezone: str = "UTC"
    now: int | None = None
    thumb_size: int = 250
    capital_links: bool = True
    link_trail: str = "^([a-z]+)(.*)$"
    allow_external_images: bool = False
    magic_links: tuple[str, ...] = ()
    fragment_mode: tuple[str, ...] = ("html5", "legacy")
    no_follow_links: bool = True
    no_follow_domain_exceptions: tuple[str, ...] = ()
    external_link_target: str = ""
    raw_html: bool = False
    uploads_enabled: bool = True
    max_toc_level: int = 999
    statistics: Mapping[str, int] = field(default_factory=dict)
    subpage_namespaces: tuple[int, ...] = (1, 2, 3, 4, 5, 7, 9, 10, 11, 12, 13, 15, 828, 829)
    namespaces: Mapping[int, str] = field(default_factory=lambda: dict(NAMESPACES))
    namespace_aliases: Mapping[str, int] = field(
        default_factory=lambda: {"Image": 6, "Image talk": 7, "Project": 4, "Project talk": 5}
    )
    local_interwikis: tuple[str, ...] = ()
    interwikis: Mapping[str, Interwiki] = field(default_factory=_language_links)
    files: Mapping[str, FileInfo] = field(default_factory=dict)
    switches: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: dict(SWITCHES))
    extension_tags: frozenset[str] = EXTENSION_TAGS
    opaque_tags: frozenset[str] = OPAQUE_TAGS
    protocols: tuple[str, ...] = PROTOCOLS
    reflist_templates: frozenset[str] = frozenset(
        {"reflist", "references", "notelist", "refs", "ref list", "reflist-talk"}
    )
    spelling: str = ""
    date_order: str = ""
    wants_categories: bool = True
    known: bool = False

    def __post_init__(self) -> None:
        """Keep out of the profile what could run in a page."""
        defaults = type(self).__dataclass_fields__
        for name in ("server", "articlepath", "script", "scriptpath", "stylepath", "uploadurl"):
            object.__setattr__(self, name, harmless(getattr(self, name), str(defaults[name].default)))
        if any(harmless(link.url) != link.url for link in self.interwikis.values()):
            links = {prefix: replace(link, url=harmless(link.url)) for prefix, link in self.interwikis.items()}
            object.__setattr__(self, "interwikis", {prefix: link for prefix, link in links.items() if link.url})
        if any(harmless(info.url) != info.url for info in self.files.values()):
            files = {name: replace(info, url=harmless(info.url)) for name, info in self.files.items()}
            object.__setattr__(self, "files", files)
        object.__setattr__(self, "protocols", tuple(filter(is_protocol, self.protocols)))

    @cached_property
    def is_before_1_40(self) -> bool:
        """Tell whether the wiki runs 1.39 or older, whose markup differs in places from that of today."""
        found = re.search(r"MediaWiki (\d+)\.(\d+)", self.generator)
        return found is not None and (int(found[1]), int(found[2])) < (1, 40)

    @cached_property
    def namespace_numbers(self) -> dict[str, int]:
        """Return the numbers by lower-case name, aliases and canonical English names included."""
        numbers = {name.lower(): number for number, name in NAMESPACES.items()}
        numbers.update({name.lower().replace("_", " "): number for name, number in self.namespace_aliases.items()})
        numbers.update({name.lower().replace("_", " "): number for number, name in self.namespaces.items()})
        return numbers

    @cached_property
    def switch_ids(self) -> dict[str, str]:
        """Return the canonical ids by spelling: as written, and in lower case where case does not count."""
        ids: dict[str, str] = {}
        for word, spellings in self.switches.items():
            for spelling in spellings:
                ids[spelling if word in CASE_SENSITIVE_SWITCHES else spelling.lower()] = word
        return ids

    @cached_property
    def trail_pattern(self) -> re.Pattern[str]:
        """Return the pattern of the letters that join a link from behind, for use with `match` at a position."""
        found = re.match(r"\^?\((.*?)\)\(\.\*\)\$?$", self.link_trail)
        return re.compile(found[1] if found else "[a-z]+")

    @cached_property
    def protocol_pattern(self) -> str:
        """Return the alternatives of all protocols but ``//``, longest first, as a pattern (case does not count)."""
        known = (protocol for protocol in self.protocols if protocol != "//")
        choices = "|".join(map(re.escape, sorted(known, key=lambda protocol: (-len(protocol), protocol))))
        return f"(?a:{choices})"  # a long s is no s here: no browser takes httpſ for an address

    def switch(self, word: str) -> str | None:
        """Return the canonical id of the switch written ``__word__``, or None."""
        return self.switch_ids.get(word) or self.switch_ids.get(word.lower())


@dataclass(frozen=True, slots=True)
class Title:
    """A page title in normal form.

    Attributes:
        namespace: Its number.
        name: Title without the namespace, blanks for underscores, first letter as the site wants it.
        prefix: The namespace's own name, or "".
        fragment: What stood behind ``#``, blanks folded.
        interwiki: Lower-case prefix of another wiki, or "".
        has_fragment: There was a ``#``.
    """

    namespace: int
    name: str
    prefix: str = ""
    fragment: str = ""
    interwiki: str = ""
    has_fragment: bool = False

    @property
    def text(self) -> str:
        """Return the full title with blanks, without fragment."""
        local = f"{self.prefix}:{self.name}" if self.prefix else self.name
        return f"{self.interwiki}:{local}" if self.interwiki else local

    @property
    def key(self) -> str:
        """Return the full title with underscores, as addresses have it."""
        return self.text.replace(" ", "_")


_ILLEGAL = re.compile(
    r"""[\x00-\x1f\x7f#<>\[\]|{}\ufffd]|%[0-9A-Fa-f]{2}
    |&(?:[A-Za-z0-9\x80-\xff]+|\#[0-9]+|\#x[0-9A-Fa-f]+);""",
    re.VERBOSE,
)
_BLANKS = re.compile(r"[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
_MARKS = re.compile(r"[\u200e\u200f\u202a-\u202e]")
# Most titles are words, about which there is nothing to find out.
_SIMPLE = re.compile(r"[^\W_](?:[^\W_]|[ ,.'()–-])*[^\W_]")
_SHORT = 60  # code points, in bytes always fewer than a title may have
_PREFIX = re.compile(r"^(.+?)_*:_*(.*)$", re.DOTALL)


def parse_title(text: str, site: SiteProfile, default_namespace: int = 0) -> Title | None:
    """Read a title as MediaWiki does; entities are to be decoded before.

    Args:
        text: As written between brackets, leading colon allowed.
        site: The wiki.
        default_namespace: The namespace of a title without a prefix (10 for a template's name).

    Returns:
        The title, or None where MediaWiki knows no such title.

    Source: https://www.mediawiki.org/wiki/Help:Bad_title
    """
    if len(text) <= _SHORT and _SIMPLE.fullmatch(text) and "  " not in text:
        name = _upper_first(text) if site.capital_links else text
        return Title(default_namespace, name, site.namespaces.get(default_namespace, "").replace("_", " "))
    key = _BLANKS.sub("_", _MARKS.sub("", text)).strip("_")
    namespace = default_namespace
    if key.startswith(":"):
        namespace, key = MAIN, key[1:].strip("_")
    split = _split_prefixes(key, namespace, site)
    if split is None:
        return None
    key, interwiki, namespace = split
    key, hash_mark, fragment = key.partition("#")
    key = key.rstrip("_")
    fragment = fragment.replace("_", " ")
    if _ILLEGAL.search(key) or "~~~" in key:
        return None
    parts = key.split("/")
    if "." in parts or ".." in parts:
        return None
    limit = 512 if namespace == SPECIAL else 255
    if not interwiki and len(key.encode()) > limit:
        return None
    if not key and not interwiki and (namespace != MAIN or not hash_mark):
        return None
    if key.startswith(":"):
        return None
    name = key.replace("_", " ")
    if not interwiki and site.capital_links:
        name = _upper_first(name)
    prefix = site.namespaces.get(namespace, "").replace("_", " ")
    return Title(namespace, name, prefix if not interwiki else "", fragment, interwiki, bool(hash_mark))


def _split_prefixes(key: str, namespace: int, site: SiteProfile) -> tuple[str, str, int] | None:
    """Take namespace and interwiki prefixes off `key`; None for a title that cannot be."""
    interwiki = ""
    first = True
    while True:
        found = _PREFIX.match(key)
        if not found:
            return key, interwiki, namespace
        prefix, rest = found[1].replace("_", " ").lower(), found[2]
        number = site.namespace_numbers.get(prefix)
        if number is not None and prefix:
            if number == 1 and (again := _PREFIX.match(rest)):
                inner = again[1].replace("_", " ").lower()
                if inner in site.namespace_numbers or inner in site.interwikis:
                    return None
            return rest, interwiki, number
        if prefix in site.interwikis and not interwiki:
            key = rest.strip("_")
            if prefix in site.local_interwikis:
                if not key:
                    return site.mainpage.replace(" ", "_"), "", MAIN
                if not first:
                    return key, "", namespace
                first = False
                namespace = MAIN
                continue
            if key.startswith(":"):
                key = key[1:].lstrip("_")
            return key, prefix, MAIN
        return key, interwiki, namespace


def _upper_first(name: str) -> str:
    return name[:1].upper() + name[1:]


_RENAMED = {
    "thumbsize": "thumb_size", "capitallinks": "capital_links", "linktrail": "link_trail",
    "uploadsenabled": "uploads_enabled",
}  # fmt: skip
_CHOICES = {"spelling": ("", "british", "american"), "date_order": ("", "dmy", "mdy")}
_TUPLES = {"magic_links", "fragment_mode", "no_follow_domain_exceptions", "local_interwikis", "subpage_namespaces"}


@cache
def default_site() -> SiteProfile:
    """Return the profile used where none was given: an English MediaWiki."""
    return SiteProfile()


def load_site(path: Path | str) -> SiteProfile:
    """Read a profile.

    Raises:
        SiteProfileError: When the file cannot be read or is not a profile.
    """
    try:
        data = json.loads(Path(path).read_text(encoding="utf-8"))
        return site_from(data)
    except OSError as error:
        message = say("The site profile {path} could not be read: {error}.", path=str(path), error=str(error.strerror))
        raise SiteProfileError(message) from error
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise SiteProfileError(
            say("{path} is not a site profile: {error}.", path=str(path), error=str(error))
        ) from error


def site_from(data: Mapping[str, Any]) -> SiteProfile:
    """Return the profile that a decoded JSON object describes; unknown keys are passed over."""
    known = set(SiteProfile.__dataclass_fields__)
    fields: dict[str, Any] = {"known": True}
    for given, value in data.items():
        name = _RENAMED.get(given, given)
        if name == "namespaces":
            value = {int(number): text for number, text in value.items()}
        elif name == "interwikis":
            value = {prefix.lower(): _interwiki(prefix.lower(), entry) for prefix, entry in value.items()}
        elif name == "files":
            value = {file.replace("_", " "): _file(entry) for file, entry in value.items()}
        elif name in _TUPLES:
            value = tuple(value)
        elif name in ("extension_tags", "opaque_tags", "reflist_templates"):
            value = frozenset(text.lower() for text in value)
        elif name == "switches":
            value = {word: tuple(spellings) for word, spellings in value.items()}
        elif name == "external_link_target":
            value = value or ""
        elif name == "protocols":
            value = tuple(value)
        elif name in ("thumb_size", "max_toc_level"):
            value = int(value)
        elif name in _CHOICES and value not in _CHOICES[name]:
            raise ValueError(f"{name} is none of {', '.join(_CHOICES[name])}")
        if name in known:
            fields[name] = value
    return SiteProfile(**fields)


def _interwiki(prefix: str, entry: Mapping[str, Any]) -> Interwiki:
    return Interwiki(entry["url"], bool(entry.get("language")), bool(entry.get("local")))


def _file(entry: Mapping[str, Any]) -> FileInfo:
    return FileInfo(
        int(entry.get("width", 0)),
        int(entry.get("height", 0)),
        int(entry.get("size", 0)),
        str(entry.get("mime", "image/png")),
        int(entry.get("pages", 0)),
        tuple(entry.get("languages", ())),
        str(entry.get("url", "")),
    )
