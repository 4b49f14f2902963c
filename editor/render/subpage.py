"""Links relative to the page: ``/Sub``, ``/Sub/`` and ``../``.

Source: https://www.mediawiki.org/wiki/Help:Subpages
"""

from __future__ import annotations

from editor.render.context import Context


def subpage_target(target: str, label: str, context: Context) -> tuple[str, str]:
    """Return target and label of a link that starts with ``/`` or ``../``, relative to the page."""
    page = context.title
    if not context.has_subpages(page.namespace):
        return target, label
    body, mark, fragment = target.strip().partition("#")
    suffix = mark + fragment
    if body.startswith("/"):
        bare = body
        while bare.endswith("/"):
            bare = bare[:-1]
        shown = body if bare == body else bare[1:]
        if not bare:
            return target, label
        return f"{page.text}{bare}{suffix}", label or shown + suffix
    ups = 0
    rest = body
    while rest.startswith("../"):
        ups += 1
        rest = rest[3:]
    if not ups:
        return target, label
    parts = page.text.split("/")
    if len(parts) <= ups:
        return target, label
    stem = "/".join(parts[:-ups])
    if rest.endswith("/"):
        rest = rest.rstrip("/")
        label = label or rest + suffix
    rest = rest.strip()
    return (f"{stem}/{rest}" if rest else stem) + suffix, label
