"""Names in braces that are no templates: MediaWiki's variables and parser functions."""

from __future__ import annotations

# Without an argument, e.g. ``{{PAGENAME}}``; case counts. Many take one too.
_VARIABLES = """
    ! = ARTICLEPAGENAME ARTICLEPAGENAMEE ARTICLESPACE ARTICLESPACEE BASEPAGENAME BASEPAGENAMEE CONTENTLANG
    CONTENTLANGUAGE CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTDOW CURRENTHOUR CURRENTMONTH CURRENTMONTH1
    CURRENTMONTH2 CURRENTMONTHABBREV CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTTIME CURRENTTIMESTAMP
    CURRENTVERSION CURRENTWEEK CURRENTYEAR DIRECTIONMARK DIRMARK FULLPAGENAME FULLPAGENAMEE LOCALDAY LOCALDAY2
    LOCALDAYNAME LOCALDOW LOCALHOUR LOCALMONTH LOCALMONTH1 LOCALMONTH2 LOCALMONTHABBREV LOCALMONTHNAME
    LOCALMONTHNAMEGEN LOCALTIME LOCALTIMESTAMP LOCALWEEK LOCALYEAR NAMESPACE NAMESPACEE NAMESPACENUMBER
    NUMBEROFACTIVEUSERS NUMBEROFADMINS NUMBEROFARTICLES NUMBEROFEDITS NUMBEROFFILES NUMBEROFPAGES NUMBEROFUSERS
    NUMBEROFVIEWS PAGEID PAGELANGUAGE PAGENAME PAGENAMEE REVISIONDAY REVISIONDAY2 REVISIONID REVISIONMONTH
    REVISIONMONTH1 REVISIONSIZE REVISIONTIMESTAMP REVISIONUSER REVISIONYEAR ROOTPAGENAME ROOTPAGENAMEE SCRIPTPATH
    SERVER SERVERNAME SITENAME STYLEPATH SUBJECTPAGENAME SUBJECTPAGENAMEE SUBJECTSPACE SUBJECTSPACEE SUBPAGENAME
    SUBPAGENAMEE TALKPAGENAME TALKPAGENAMEE TALKSPACE TALKSPACEE USERLANGUAGE CASCADINGSOURCES
"""
# With a colon, e.g. ``{{lc:X}}``; case does not count.
_FUNCTIONS = """
    anchorencode bidi canonicalurl canonicalurle defaultcategorysort defaultsort defaultsortkey displaytitle filepath
    formatdate formatnum fullurl fullurle gender grammar int interwikilink interlanguagelink lc lcfirst localurl
    localurle msg msgnw ns nse numberingroup numingroup padleft padright pageid pagesincat pagesincategory
    pagesinnamespace pagesinns pagesize plural protectionexpiry protectionlevel raw safesubst subst tag uc ucfirst
    urlencode noexternallanglinks
"""
SORT_KEY_NAMES = frozenset({"defaultsort", "defaultsortkey", "defaultcategorysort"})
"""The names of the function that says what categories list a page under."""

VARIABLES = frozenset(_VARIABLES.split())
FUNCTIONS = frozenset(_FUNCTIONS.split())


def function_name(name: str, colon: bool) -> str | None:
    """Return the function's lower-case name where `name` (what stands before the colon, if any) is one, else None.

    Source: https://www.mediawiki.org/wiki/Help:Magic_words
    """
    if name.startswith("#"):
        return name.lower() if colon else None
    lower = name.lower()
    if colon and (lower in FUNCTIONS or name in VARIABLES):
        return lower
    return lower if not colon and name in VARIABLES else None
