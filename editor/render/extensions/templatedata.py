"""``<templatedata>``: the table of a template's parameters.

Source: https://www.mediawiki.org/wiki/Help:TemplateData
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape

_TYPES = {
    "unknown": "Unknown",
    "number": "Number",
    "string": "String",
    "line": "Line",
    "boolean": "Boolean",
    "date": "Date",
    "url": "URL",
    "wiki-page-name": "Page",
    "wiki-file-name": "File",
    "wiki-template-name": "Template",
    "wiki-user-name": "User",
    "content": "Content",
    "unbalanced-wikitext": "Unbalanced wikitext",
}
_MUTED = "mw-templatedata-doc-muted"


def _plain(value: object, language: str = "en") -> str:
    """Return a text that may be given per language; empty for anything else."""
    if isinstance(value, dict):
        value = value.get(language) or next(iter(value.values()), "")
    return value if isinstance(value, str) else ""


def _details(parameter: dict[str, object]) -> Iterator[str]:
    for key, label in (("suggestedvalues", "Suggested values"), ("default", "Default"), ("example", "Example")):
        value = parameter.get(key)
        if isinstance(value, list) and value:
            shown = " ".join(f"<code>{escape(item)}</code>" for item in value if isinstance(item, str))
            yield f"<dt>{label}</dt><dd>{shown}</dd>"
        elif _plain(value):
            yield f"<dt>{label}</dt><dd>{escape(_plain(value))}</dd>"
    if isinstance(parameter.get("autovalue"), str):
        yield f"<dt>Auto value</dt><dd><code>{escape(str(parameter['autovalue']))}</code></dd>"


def _status(parameter: dict[str, object]) -> str:
    for status in ("deprecated", "required", "suggested"):
        if parameter.get(status):
            return status
    return "optional"


def _row(name: str, parameter: dict[str, object]) -> str:
    aliases = parameter.get("aliases")
    names = [f"<code>{escape(name)}</code>"]
    if isinstance(aliases, list):
        names.extend(f'<code class="mw-templatedata-doc-param-alias">{escape(str(alias))}</code>' for alias in aliases)
    description = _plain(parameter.get("description"))
    details = "".join(_details(parameter))
    shown = f"<p>{escape(description)}</p>" if description else "<p>no description</p>"
    muted = "" if description else f' class="{_MUTED}"'
    kind = _plain(parameter.get("type")) or "unknown"
    muted_kind = f" {_MUTED}" if kind == "unknown" else ""
    status = _status(parameter)
    return (
        f"<tr><th>{escape(_plain(parameter.get('label')) or name)}</th>"
        f'<td class="mw-templatedata-doc-param-name">{" ".join(names)}</td>'
        f"<td{muted}>{shown}{f'<dl>{details}</dl>' if details else ''}</td>"
        f'<td class="mw-templatedata-doc-param-type{muted_kind}">{escape(_TYPES.get(kind, kind))}</td>'
        f'<td class="mw-templatedata-doc-param-status-{status}">{status}</td></tr>'
    )


def template_documentation(text: str) -> str:
    """Return the table that documents a template, or MediaWiki's error where `text` is not such JSON."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return '<div class="errorbox">Syntax error in JSON.</div>'
    if not isinstance(data, dict) or not isinstance(data.get("params"), dict):
        return '<div class="errorbox">Required property "params" not found.</div>'
    description = _plain(data.get("description"))
    muted = "" if description else f" {_MUTED}"
    rows = [_row(name, parameter if isinstance(parameter, dict) else {}) for name, parameter in data["params"].items()]
    if not rows:
        rows = [f'<tr><td class="{_MUTED}" colspan="7">No parameters specified</td></tr>']
    return (
        '<section class="mw-templatedata-doc-wrap"><header>'
        f'<p class="mw-templatedata-doc-desc{muted}">{escape(description) or "No description."}</p></header>'
        '<table class="wikitable mw-templatedata-doc-params"><caption>'
        '<p class="mw-templatedata-caption">Template parameters</p></caption>'
        '<thead><tr><th colspan="2">Parameter</th><th>Description</th><th>Type</th><th>Status</th></tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></section>"
    )
