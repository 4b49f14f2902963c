"""What is known of citation templates (Citation Style 1): their names and parameters.

Source: https://en.wikipedia.org/wiki/Help:Citation_Style_1
"""

from __future__ import annotations

import re
from functools import lru_cache

from editor.wikitext.model import TemplateFact

_NAME = re.compile(
    r"(?:cite (?:web|book|news|journal|magazine|encyclopa?edia|conference|thesis|report|press release|av media"
    r"|arxiv|document|episode|interview|map|newsgroup|podcast|sign|speech|techreport|ssrn|biorxiv|mailing list)"
    r"|citation)$",
    re.IGNORECASE,
)

_PLAIN = """
access-date accessdate agency archive-date archivedate archive-url archiveurl article arxiv asin asin-tld at author
authors bibcode bibcode-access biorxiv book-title booktitle cartography chapter chapter-format chapter-url
chapter-url-access chapterurl citeseerx class collaboration coauthors coauthor conference conference-format
conference-url contribution contribution-url date day dead-url deadurl degree department dictionary df
display-authors display-editors display-translators display-contributors display-interviewers doi doi-access
doi-broken-date doi-broken edition editor editors encyclopaedia encyclopedia entry entry-url episode episode-link
eprint event event-format event-url eissn hdl hdl-access id in inset institution interviewer interviewers isbn
isbn13 ismn issn issue jfm journal jstor jstor-access language lang last-author-amp laydate laysource laysummary
lay-date lay-source lay-url layurl lccn location magazine mailinglist mailing-list map map-url medium message-id
minutes mode month mr name-list-style name-list-format network newsgroup newspaper no no-pp nopp no-tracking number
ol ol-access orig-date orig-year origdate origyear osti osti-access others p page pages people periodical place pmc
pmc-embargo-date pmid postscript pp program publication-date publication-place publicationdate publicationplace
publisher quotation quote quote-page quote-pages ref registration rfc s2cid s2cid-access sbn scale script-article
script-chapter script-encyclopaedia script-entry script-journal script-magazine script-map script-newspaper
script-periodical script-quote script-section script-title script-website script-work season section section-url
sections separator series series-link series-no series-number sheet sheets ssrn station subscription
template-doc-demo time time-caption title title-link titlelink trans-article trans-chapter trans-contribution
trans-encyclopaedia trans-entry trans-event trans-journal trans-magazine trans-map trans-newspaper trans-periodical
trans-quote trans-section trans-title trans-website trans-work trans_title trans_chapter transcript
transcript-format transcript-url type url url-access url-status vauthors veditors via version volume website work
year zbl accessday accessmonth accessyear accessdaymonth accessmonthday format nocat notracking lastauthoramp
ignore-isbn-error doi_brokendate city host hosts director directors editorlink editor-link authorlink author-link
authorlink1 author-mask authormask editor-mask editormask translator translators translator-link translator-mask
contributor illustrator sortkey subject subject-link subjectlink first last given surname editor-first editor-last
editor-given editor-surname author-first author-last author-given author-surname archive-format article-url
serieslink credits doi_inactivedate author-separator board booklet
"""
_NUMBERED_NAMES = """
author author-first author-given author-last author-link author-mask author-surname authorlink authormask
contributor contributor-first contributor-last contributor-link contributor-mask editor editor-first editor-given
editor-last editor-link editor-mask editor-surname editorfirst editorgiven editorlast editorlink editormask
editorsurname first given host host-first host-last interviewer interviewer-first interviewer-last interviewer-link
last subject subject-link subjectlink surname translator translator-first translator-last translator-link
translator-mask quote issn people
"""
_NUMBERED = frozenset(_NUMBERED_NAMES.split())
PARAMETERS = (
    frozenset(_PLAIN.split())
    | _NUMBERED
    | {"ISBN", "ISSN", "DOI", "PMID", "PMC", "OCLC", "oclc", "URL", "LCCN", "ASIN"}
)
_DIGITS = re.compile(r"\d+")


def is_citation(template: TemplateFact) -> bool:
    """Tell whether a call is of a citation template whose parameters are known."""
    return not template.function and _is_citation(template.title)


@lru_cache(maxsize=4096)
def _is_citation(title: str) -> bool:
    return _NAME.match(title.removeprefix("Template:").replace("_", " ")) is not None


def is_known_parameter(name: str) -> bool:
    """Tell whether citation templates take `name`; numbered names such as ``last2`` or ``author3-link`` too."""
    return name in PARAMETERS or _DIGITS.sub("", name, count=1) in _NUMBERED
