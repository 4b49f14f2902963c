"""The renderer as a service: a JSON object a line in, one out; nothing is kept between requests."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from editor.render.context import Options
from editor.render.document import render_page
from editor.render.pages import DictPages
from editor.wikitext.site import Interwiki, SiteProfile, default_site, load_site


def serve(input_: BinaryIO, output: BinaryIO, site_path: Path | str | None) -> None:
    """Answer requests until the input ends.

    Args:
        input_: Lines ``{"id", "wikitext", "title", "templates": {title: text}, "options": {...}}``.
        output: Gets ``{"id", "html"}`` for each, in order.
        site_path: A site profile, or None for the built-in one.

    Raises:
        SiteProfileError: When the profile cannot be read.
    """
    site = load_site(site_path) if site_path else default_site()
    for line in input_:
        if not line.strip():
            continue
        answer = _answer(line, site)
        output.write(json.dumps(answer, ensure_ascii=True).encode() + b"\n")
        output.flush()


def _answer(line: bytes, site: SiteProfile) -> dict[str, Any]:
    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        return {"id": None, "error": "not JSON"}
    if not isinstance(request, dict):
        return {"id": None, "error": "not an object"}
    answer: dict[str, Any] = {"id": request.get("id")}
    wikitext, title = request.get("wikitext"), request.get("title") or "Untitled"
    templates, settings = request.get("templates") or {}, request.get("options") or {}
    if not isinstance(wikitext, str):
        return answer | {"error": "no wikitext"}
    if not isinstance(title, str):
        return answer | {"error": "the title is no text"}
    if not isinstance(templates, dict) or not all(isinstance(text, str) for text in templates.values()):
        return answer | {"error": "the templates are no texts"}
    try:
        site, options = site_for(site, settings), options_for(settings)
    except (ArithmeticError, AttributeError, TypeError, ValueError) as error:
        return answer | {"error": f"the options cannot be read: {error}"}
    return answer | {"html": render_page(wikitext, title, site, DictPages(site, templates), options).html()}


def _true(value: object) -> bool:
    return value not in (False, None, "", "0", "false")


def site_for(site: SiteProfile, settings: dict[str, Any]) -> SiteProfile:
    """Return the profile with a request's own settings put in."""
    changes: dict[str, Any] = {}
    if "thumbsize" in settings:
        changes["thumb_size"] = int(settings["thumbsize"])
    if "wgFragmentMode" in settings:
        changes["fragment_mode"] = tuple(map(str, settings["wgFragmentMode"]))
    if "wgRawHtml" in settings:
        changes["raw_html"] = _true(settings["wgRawHtml"])
        if changes["raw_html"]:
            changes["extension_tags"] = site.extension_tags | {"html"}
    target = settings.get("wgExternalLinkTarget", settings.get("externallinktarget"))
    if isinstance(target, str):
        changes["external_link_target"] = target
    if "wgNoFollowLinks" in settings:
        changes["no_follow_links"] = _true(settings["wgNoFollowLinks"])
    if "wgNoFollowDomainExceptions" in settings:
        changes["no_follow_domain_exceptions"] = tuple(map(str, settings["wgNoFollowDomainExceptions"]))
    if "wgMaxTocLevel" in settings:
        changes["max_toc_level"] = int(settings["wgMaxTocLevel"])
    if "wgAllowExternalImages" in settings:
        changes["allow_external_images"] = _true(settings["wgAllowExternalImages"])
    if "wgEnableUploads" in settings:
        changes["uploads_enabled"] = _true(settings["wgEnableUploads"])
    if "wgLocaltimezone" in settings:
        changes["timezone"] = str(settings["wgLocaltimezone"])
    if "pmid-interwiki" in settings:
        pmid = Interwiki("//www.ncbi.nlm.nih.gov/pubmed/$1?dopt=Abstract")
        changes["interwikis"] = {**site.interwikis, "pmid": pmid}
    links = settings.get("wgEnableMagicLinks")
    if isinstance(links, dict):
        changes["magic_links"] = tuple(name for name in site.magic_links if links.get(name, True))
    return replace(site, **changes) if changes else site


def options_for(settings: dict[str, Any]) -> Options:
    """Return the options of a request."""
    changes: dict[str, Any] = {
        "subpages": _true(settings.get("subpage")),
        "toc": not _true(settings.get("notoc")),
        "allow_display_title": _true(settings.get("wgAllowDisplayTitle", True)),
        "restrict_display_title": _true(settings.get("wgRestrictDisplayTitle", True)),
        "responsive_references": _true(settings.get("wgCiteResponsiveReferences", True)),
    }
    if "maxtemplatedepth" in settings:
        changes["max_template_depth"] = int(settings["maxtemplatedepth"])
    if "maxincludesize" in settings:
        changes["max_include_size"] = int(settings["maxincludesize"])
    if "wgNonincludableNamespaces" in settings:
        value = settings["wgNonincludableNamespaces"]
        values = value if isinstance(value, list) else [value]
        changes["nonincludable"] = tuple(int(one) for one in values)
    return Options(**changes)
