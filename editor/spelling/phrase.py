"""Turns of phrase that are wrong wherever they stand, or that house styles advise against: one table for each rule.

A pattern marked ``sure=False`` was right in fewer than 8 of 10 flags on real articles.
"""

from __future__ import annotations

import re

from editor.spelling import dictionary
from editor.spelling.grammar import Pattern, Replacement
from editor.spelling.month import MONTHS
from editor.spelling.verb import PARTICIPLES, PASTS
from editor.wording import Wording, say


def _always(*right: str) -> Replacement:
    return lambda found: right


def _pattern(
    telling: str,
    regex: str,
    right: str | Replacement,
    message: Wording | None = None,
    sure: bool = True,
    reach: int = 60,
) -> Pattern:
    """Return a pattern; words of `telling` and forms of `right` are parted by a bar."""
    replacement = _always(*right.split("|")) if isinstance(right, str) else right
    said = message or say("The text says “{wrong}”, meant is “{right}”.")
    return Pattern(re.compile(regex), tuple(telling.split("|")), replacement, said, sure, reach)


def _names(words: str) -> str:
    return "|".join(words.split())


# ------------------------------------------------------------------ verb forms

_ADVERB = r"(?:always|also|often|never|long|already|ever|since|now|once|not|just|only|[a-z]{3,}ly)"
_AFTER_HAVE = "|".join(f" {past}" for past in sorted(PASTS))
_PAST = "|".join(sorted(PASTS))
_PARTED = "|".join(sorted(past for past in PASTS if PASTS[past] in PARTICIPLES))


def _been(found: re.Match[str]) -> tuple[str, ...]:
    between = found["between"]
    auxiliaries = {"was": ("had", "has"), "is": ("has", "had"), "were": ("had", "have"), "are": ("have", "had")}
    return tuple(f"{auxiliary}{between}been" for auxiliary in auxiliaries[found["verb"].lower()])


def _until(found: re.Match[str]) -> tuple[str, ...]:
    verb = found["verb"]
    closed = verb.replace("-", "")
    return (f"{found['did']} not {closed if dictionary.english().knows(closed) else verb}",)


def _participle(found: re.Match[str]) -> tuple[str, ...]:
    return (PARTICIPLES[PASTS[found["wrong"]]],)


def _infinitive(found: re.Match[str]) -> tuple[str, ...]:
    return (PASTS[found["wrong"]],)


def _undo_past(found: re.Match[str]) -> tuple[str, ...]:
    stem = found["wrong"][:-2]
    forms = [
        stem,
        stem + "e",
        stem[:-1] if stem[-1:] == stem[-2:-1] else "",
        stem[:-1] + "y" if stem[-1:] == "i" else "",
    ]
    words = dictionary.english()
    verbs = [form for form in forms if len(form) > 2 and words.has(form) and words.has(found["wrong"])]
    return tuple(sorted(verbs, key=lambda form: not words.has(form + "s"))[:1])


VERB_FORM = (
    _pattern(
        " been",
        rf"\b(?P<wrong>(?P<verb>[Ww]ere|[Ww]as|[Ii]s|[Aa]re)(?P<between> (?:{_ADVERB} )?)been)\b",
        _been,
        say("The reader sees “{wrong}”, which is no verb form; “{right}” is."),
    ),
    _pattern(
        _AFTER_HAVE,
        rf"\b(?:has|have|had|having)(?: (?:not|also|never|already|always|since|then))? (?P<wrong>{_PARTED})\b",
        _participle,
        say("After “have” stands “{wrong}” where the participle “{right}” belongs."),
    ),
    _pattern(
        "id ",
        rf"\b[Dd]id(?: not|n['’]t| never| also)? (?P<wrong>{_PAST}|was|were)\b",
        lambda found: ("be",) if found["wrong"] in ("was", "were") else _infinitive(found),
        say("After “did” stands the past form “{wrong}” where “{right}” belongs."),
    ),
    _pattern(
        " not | never ",
        r"\b(?:did|does|do|could|should|would) (?:not|never) (?P<wrong>(?!need|exceed|proceed|succeed|heed|feed|breed"
        r"|speed|bleed|shed"
        r"|wed|embed|indeed|red\b|bed\b)[a-z]{3,}ed)\b(?! to be)",
        _undo_past,
        say("After the auxiliary stands the past form “{wrong}” where “{right}” belongs."),
    ),
    _pattern(
        " to ",
        rf"\b(?:wanted|tried|began|started|continued|decided|able|going|used|seems?|appears?|refused|agreed|managed"
        rf"|attempted|failed|intended|planned|hoped|wished|ought) to (?P<wrong>{_PAST}|was|were)\b(?! to)",
        lambda found: ("be",) if found["wrong"] in ("was", "were") else _infinitive(found),
        say("After “to” stands the past form “{wrong}” where “{right}” belongs."),
    ),
    _pattern(
        "ould |annot |ldn't |ldn’t ",
        rf"\b(?:would|could|should|cannot|couldn['’]t|wouldn['’]t) (?:not |also |never )?(?P<wrong>{_PAST}|was|were)\b",
        lambda found: ("be",) if found["wrong"] in ("was", "were") else _infinitive(found),
        say("After the auxiliary stands the past form “{wrong}” where “{right}” belongs."),
    ),
    _pattern(
        _AFTER_HAVE,
        rf"\b(?:was|were|been|being) (?P<wrong>(?!came|became|ran|began|saw|rose|fell|drank|thought){_PARTED})\b",
        _participle,
        say("After “was” stands the past form “{wrong}” where the participle “{right}” belongs."),
    ),
    _pattern(
        " until",
        r"(?<!what )(?<!they )(?<!he )(?<!who )\b(?P<wrong>(?P<did>did|does) (?P<verb>(?!not\b|so\b|that\b|this\b|it\b"
        r"|well\b|nothing\b|little\b|was\b"
        r"|research\b|work\b|business\b|time\b|service\b|both\b|the\b|much\b|good\b)(?:re-)?[a-z]{3,}))(?= until\b)",
        _until,
        say("“{wrong} until” says the opposite of what “{right} until” would."),
        sure=False,
    ),
)

# ------------------------------------------------------------------ words taken for others

_COMPARED = _names(
    "more less fewer greater larger smaller better worse higher lower older younger taller shorter bigger faster slower"
    " stronger weaker heavier lighter richer poorer rather"
)
_MONTH = f"(?:{MONTHS})"
_TAKES_HAVE = (
    r"\b(?:[Cc]ould|[Ww]ould|[Ss]hould|[Mm]ust|(?:[Tt]hey|[Ww]e|[Hh]e|[Ss]he|[Ii]t|I|[Yy]ou) might)(?: not|n['’]t)? "
)

CONFUSION = (
    _pattern(
        "ould of|ust of|ould not of|n't of|ight of|n’t of",
        _TAKES_HAVE + r"(?P<wrong>of)\b(?! course| necessity)",
        "have",
        say("“{wrong}” stands here for the verb “{right}”."),
    ),
    _pattern(
        "t's own|t’s own",
        r"\b(?P<wrong>[Ii]t['’]s)(?= own\b)",
        "its",
        say("“{wrong}” reads as “it is”; the possessive is “{right}”."),
    ),
    _pattern(
        "ts a|ts not|ts very|ts be|ts likely|ts also",
        r"\b(?P<wrong>[Ii]ts)(?= (?:a|an|been|not|also been|very|because|likely that)\b(?!-))",
        "it's",
        sure=False,
    ),
    _pattern(
        " then",
        rf"\b(?:{_COMPARED}) (?P<wrong>then)\b(?! \w+ed\b|,)",
        "than",
        say("A comparison needs “{right}”; “{wrong}” is about time."),
    ),
    _pattern(
        " then ",
        r"\b(?:more|less|fewer) [a-z]+ (?P<wrong>then) (?=a\b|an\b|the\b|any\b|that\b|those\b|other\b|his\b|her\b"
        r"|its\b|their\b|in\b|\d)",
        "than",
        say("A comparison needs “{right}”; “{wrong}” is about time."),
    ),
    _pattern(" than", r"\b(?:[Aa]nd|[Ss]ince|[Uu]ntil|[Bb]y|[Ee]very now and) (?P<wrong>than)\b", "then", sure=False),
    _pattern(
        "here own|here respective|here predec|here success|here parents|here father|here mother|here children|ey're "
        "|ey’re ",
        r"\b(?P<wrong>[Tt]here|[Tt]hey['’]re)(?= (?:own|respective|predecessors?|successors?|parents|father|mother"
        r"|children)\b)",
        "their",
        say("“{wrong}” stands here for the possessive “{right}”."),
    ),
    _pattern(
        " there ",
        r"\b(?:in|of|with|for|on|from|by|to|at) (?P<wrong>there) (?=(?:home|house|first|second|third|early|late|new"
        r"|lives|life|work|debut|name)\b)",
        "their",
        say("“{wrong}” stands here for the possessive “{right}”."),
        sure=False,
    ),
    _pattern(
        "heir is|heir are|heir was|heir were|heir ha|heir will|heir exist",
        r"\b(?P<wrong>[Tt]heir)(?= (?:is|are|was|were|has been|have been|will be|exists?)\b)",
        "there",
    ),
    _pattern(
        " affect",
        r"\b(?:ha[sdv]e?|having) (?:an|no|little|some|the|a \w+) (?P<wrong>affect)(?= (?:on|upon|in)\b)",
        "effect",
    ),
    _pattern(
        " effected by",
        r"\b(?:was|were|are|been|being|is) (?:\w+ly )?(?P<wrong>effected)(?= by\b)",
        "affected",
        sure=False,
    ),
    _pattern(
        " lead by| lead to",
        r"\b(?:has|have|had|was|were|been|being) (?P<wrong>lead)(?= (?:by|to)\b)",
        "led",
        say("The past of “{wrong}” is “{right}”."),
    ),
    _pattern(
        " loose ",
        r"\b(?:to|would|will|could|can|not|may|might) (?P<wrong>loose)(?= (?:the|his|her|their|its|a|an|all|any)\b)",
        "lose",
    ),
    _pattern(
        "rinciple ",
        r"\b(?P<wrong>[Pp]rinciple)(?= (?:characters?|cast"
        r"|reasons?|causes?|source|role|aim|photography|cities|city|actors?|architect|dancer)\b)",
        "principal",
    ),
    _pattern(
        "ho's |ho’s ",
        r"\b(?P<wrong>[Ww]ho['’]s)(?= (?:own|name|father|mother|parents|work|works|son|daughter|wife|husband)\b)",
        "whose",
    ),
    _pattern(
        " passed the ",
        r"\b(?:(?:walk|flow|sail|march|drift)(?:s|ed|ing)?|goes|went|ran|runs|drove|rode|flew) "
        r"(?P<wrong>passed)(?= the\b)",
        "past",
    ),
    _pattern("hey where |We where |we where ", r"\b(?:[Tt]hey|[Ww]e) (?P<wrong>where)\b", "were"),
    _pattern(
        " payed ",
        r"\b(?:was|were|been|being|is|are|has|have|had|he|she|they|and) (?P<wrong>payed)\b(?! out)",
        "paid",
    ),
    _pattern(" apart of ", r"\b(?:is|was|are|were|be|been|being|become|became) (?P<wrong>apart)(?= of\b)", "a part"),
    _pattern(
        "xcepted the|xcepted an|xcepted his|xcepted her",
        r"\b(?P<wrong>excepted)(?= (?:the|an|his|her) (?:offer|invitation|position|job|post|role|challenge|award)\b)",
        "accepted",
    ),
    _pattern("our going to", r"\b(?P<wrong>[Yy]our)(?= going to\b)", "you're"),
    _pattern("weather or not", r"\b(?P<wrong>weather)(?= or not\b)", "whether"),
    _pattern(
        "hether condition|hether forecast|hether station",
        r"\b(?P<wrong>[Ww]hether)(?= (?:conditions|forecasts?|stations?)\b)",
        "weather",
    ),
    _pattern(
        "the passed",
        r"\b(?:in|during|over|for) the (?P<wrong>passed)(?= (?:year|decade|century|month|few|two|three|several)\b)",
        "past",
    ),
    _pattern(" suppose to", r"\b(?:is|are|was|were) (?P<wrong>suppose)(?= to\b)", "supposed"),
    _pattern(" use to ", r"\b(?:they|he|she|we|who) (?P<wrong>use)(?= to (?:be|have|live|work|play)\b)", "used"),
    _pattern(
        " to small| to large| to big| to late| to old| to young| to few| to exp| to diff| to dang| to weak",
        r"\b(?:is|was|are|were) (?P<wrong>to) (?=(?:small|large|big|late|old|young|few|expensive|difficult|dangerous"
        r"|weak) (?:to|for)\b)",
        "too",
        sure=False,
    ),
    _pattern("intensive purposes", r"\b(?P<wrong>for all intensive purposes)\b", "for all intents and purposes"),
    _pattern("per say", r"\b(?P<wrong>per say)\b", "per se"),
    _pattern("one in the same", r"\b(?P<wrong>one in the same)\b", "one and the same"),
    _pattern("free reign", r"\bfree (?P<wrong>reign)\b(?! of)", "rein", sure=False),
    _pattern("tow the line", r"\b(?P<wrong>tow)(?= the line\b)", "toe"),
    _pattern("baited breath", r"\b(?P<wrong>baited)(?= breath\b)", "bated"),
    _pattern("sneak peak", r"\b(?P<wrong>sneak peak)\b", "sneak peek"),
    _pattern("mute point", r"\b(?P<wrong>mute)(?= points?\b)", "moot"),
    _pattern("by in large", r"\b(?P<wrong>by in large)\b", "by and large"),
    _pattern("deep seeded|deep-seeded", r"\b(?P<wrong>deep[- ]seeded)\b", "deep-seated"),
    _pattern("escape goat", r"\b(?P<wrong>escape goat)\b", "scapegoat"),
    _pattern("statue of limit", r"\b(?P<wrong>statue)(?= of limitations?\b)", "statute"),
    _pattern("peaked ", r"\bpeaked (?=(?:his|her|their|the|my|our) (?:interest|curiosity)\b)", "piqued "),
    _pattern(
        MONTHS,
        rf"\b(?P<wrong>[Ii]n)(?= {_MONTH} [123]?\d(?:,? \d{{4}}\b|,(?= \D)|[.;)](?!\d)))",
        "on",
        say("A day takes “{right}”, not “{wrong}”."),
    ),
    _pattern(
        MONTHS, rf"\b(?P<wrong>[Oo]n)(?= {_MONTH},? \d{{4}}\b)", "in", say("A month takes “{right}”, not “{wrong}”.")
    ),
)

# ------------------------------------------------------------------ house preferences


def _closed(found: re.Match[str]) -> tuple[str, ...]:
    closed = "re" + found["stem"]
    return (closed,) if dictionary.english().knows(closed) else ()


IDIOM = (
    _pattern(
        "ifferent than",
        r"\b(?P<wrong>[Dd]ifferent than)\b",
        "different from",
        say("Many readers prefer “{right}” to “{wrong}”."),
    ),
    _pattern(
        "comprised of",
        r"\b(?P<wrong>(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|been|being) comprised of)\b",
        lambda found: (found[0].replace("comprised", "composed"),),
    ),
    _pattern("rregardless", r"\b(?P<wrong>[Ii]rregardless)\b", "regardless"),
    _pattern(
        "Re-|re-",
        r"\b(?P<wrong>[Rr]e-(?P<stem>(?!e|creat|cover|form|sign|sent|sort|present|press|act|count|treat|mark|dress"
        r"|petition|lay|lease|serve"
        r"|tire|turn|store|place|move|port|call|bound|collect|enact|elect)[a-z]{3,}))\b(?!-)",
        _closed,
        say("“{wrong}” is usually written “{right}”."),
    ),
    _pattern("vested in", r"\b(?:particularly|heavily|deeply|personally|never) (?P<wrong>vested in)\b", "invested in"),
    _pattern(
        " around", r"\b(?P<wrong>[Cc]enter(?:s|ed|ing)? around)\b", lambda found: (found[0].replace("around", "on"),)
    ),
    _pattern("could care less", r"\b(?P<wrong>could care less)\b", "could not care less"),
    _pattern("n regards to", r"\b(?P<wrong>[Ii]n regards to)\b", "in regard to|regarding"),
    _pattern(" unique", r"\b(?P<wrong>(?:very|most|more|quite) unique)\b", "unique"),
    _pattern("ff of", r"\b(?P<wrong>[Oo]ff of)\b", "off"),
    _pattern("s to whether", r"\b(?P<wrong>[Aa]s to whether)\b", "whether"),
    _pattern("point in time", r"\b(?P<wrong>(?:[Aa]t this|at that) point in time)\b", "now|then"),
)

# ------------------------------------------------------------------ subject and verb

_PLURAL_OF = {"was": "were", "is": "are", "has": "have"}


def _plural(found: re.Match[str]) -> tuple[str, ...]:
    return (_PLURAL_OF[found["wrong"]],)


_CLAUSE = r"(?:(?<=\n)|(?<=[.;:!?] )|(?<=[.;:!?]  )|(?<=\A)|(?<=, and )|(?<=, but )|(?<=[*#:] )|(?<=[*#:]))"
_PLURAL_NOUN = r"[a-z]{2,}(?:ors|ers|ions|ies|ments|ists)"
_PLURALS = "|".join(
    f"{ending} {verb}" for ending in ("ors", "ers", "ions", "ies", "ments", "ists") for verb in ("was", "is", "has")
)
_NOT_PLURAL = r"(?!series\b|species\b|headquarters\b)"
_MANY = r"(?:These|Those|Many|Most|Several|Some|Both|Various|Other|All|Two|Three|Four|Five|Six|Few|No)"
_ADJECTIVE = r"(?:(?!of\b|in\b|for\b|to\b|on\b|at\b|by\b|from\b|with\b|and\b|or\b|that\b|who\b|which\b)[A-Za-z-]+ )"
_LINK = r"(?:of|to|for|by|in|on|against|between|with|from)"
_NO_VERB = r"(?:(?!(?:was|is|has|were|are|had|have|that|which|who|and|whose|where|when|what|how)\b)[\w'’-]+ )"

AGREEMENT = (
    _pattern(
        "hey was|hey is|hey has",
        r"(?<!of )\b[Tt]hey (?P<wrong>was|is|has)\b",
        _plural,
        say("“They” takes “{right}”, not “{wrong}”."),
    ),
    _pattern(
        "These |these |Those |those |we was|we is|we has|We was|We is|We has",
        rf"{_CLAUSE}(?:[Tt]hese|[Tt]hose|[Ww]e) (?:{_NOT_PLURAL}{_PLURAL_NOUN} )?(?P<wrong>was|is|has)\b",
        _plural,
        say("The subject is plural, so “{right}” belongs here, not “{wrong}”."),
    ),
    _pattern(
        _PLURALS,
        rf"{_CLAUSE}(?:{_MANY}|The|His|Her|Its|Their"
        rf"|Such) {_ADJECTIVE}{{0,2}}{_NOT_PLURAL}{_PLURAL_NOUN} (?P<wrong>was|is|has)\b(?! being)",
        _plural,
        say("The subject is plural, so “{right}” belongs here, not “{wrong}”."),
        sure=False,
    ),
    _pattern(
        _PLURALS,
        rf"(?<!of )(?<!in )(?<!on )(?<!from )(?<!for )(?<!between )(?<!among )(?<!to )(?<!by )(?<!with )\b(?:these"
        rf"|those|many|several|various|numerous|both) {_ADJECTIVE}{{0,2}}{_NOT_PLURAL}{_PLURAL_NOUN} (?P<wrong>was|is"
        rf"|has)\b",
        _plural,
        say("The subject is plural, so “{right}” belongs here, not “{wrong}”."),
        sure=False,
    ),
    _pattern(
        "fforts |ttempts |lans |egotiations |alks |elations |esults |ffects |embers |ttacks |eports |iscussions "
        "|ensions |emains |orks |rigins |emands ",
        rf"{_CLAUSE}(?:(?:The|These|His|Her|Its|Their|Early|Later|Further|[A-Z][\w.]+['’]s?) )?(?:{_ADJECTIVE}{{0,1}})"
        r"(?:[Ee]fforts|[Aa]ttempts|[Pp]lans|[Nn]egotiations|[Tt]alks|[Rr]elations|[Rr]esults|[Ee]ffects|[Mm]embers"
        r"|[Aa]ttacks|[Rr]eports"
        rf"|[Dd]iscussions|[Tt]ensions|[Rr]emains|[Ww]orks|[Oo]rigins"
        rf"|[Dd]emands) {_LINK} {_NO_VERB}{{1,12}}(?P<wrong>was|is|has)\b",
        _plural,
        say("The subject is plural, so “{right}” belongs here, not “{wrong}”."),
        reach=180,
    ),
)
