from __future__ import annotations

import io
import json
from typing import Any

from editor.render.service import serve


def test_each_line_is_answered_in_order_and_nothing_is_kept() -> None:
    requests = [
        {"id": 1, "wikitext": "{{A}}", "title": "P", "templates": {"Template:A": "yes"}, "options": {}},
        {"id": 2, "wikitext": "{{A}}", "title": "P"},
        {"id": 3},
    ]
    output = io.BytesIO()
    serve(io.BytesIO("\n".join(map(json.dumps, requests)).encode()), output, None)
    answers = [json.loads(line) for line in output.getvalue().splitlines()]

    assert [answer["id"] for answer in answers] == [1, 2, 3]
    assert "yes" in answers[0]["html"]
    assert "Template:A" in answers[1]["html"]
    assert "error" in answers[2]


def test_a_request_that_cannot_be_read_is_answered_and_the_next_one_served() -> None:
    good = {"id": "x", "wikitext": "{{LOCALTIME}} [[File:A.png|thumb]] [http://a b]"}
    changes: list[dict[str, Any]] = [
        {"wikitext": None}, {"wikitext": 5}, {"wikitext": ["a"]}, {"title": 5}, {"title": {}}, {"templates": 5},
        {"templates": []}, {"templates": ["a"]}, {"templates": {"Template:A": None}}, {"options": 5},
        {"options": "x"}, {"options": [1]}, {"options": {"thumbsize": "x"}}, {"options": {"thumbsize": None}},
        {"options": {"thumbsize": float("inf")}}, {"options": {"thumbsize": -5}},
        {"options": {"thumbsize": 10**30}}, {"options": {"wgFragmentMode": 5}},
        {"options": {"wgFragmentMode": [5]}}, {"options": {"wgNoFollowDomainExceptions": [5]}},
        {"options": {"wgMaxTocLevel": {}}}, {"options": {"maxtemplatedepth": "x"}},
        {"options": {"maxtemplatedepth": -1}}, {"options": {"maxincludesize": -1}},
        {"options": {"wgNonincludableNamespaces": "x"}}, {"options": {"wgLocaltimezone": "No/Where"}},
        {"options": {"wgEnableMagicLinks": 5}}, {"title": ""}, {"title": "[[<|>"}, {"title": "\ud800\0"},
        {"id": [{}]}, {"wikitext": "\ud800\0\x7f"}, {"options": {"externallinktarget": '"><script>'}},
    ]  # fmt: skip
    odd = [
        b"", b"{", b"[]", b"7", b"null", b'"x"', b"\xff\xfe", b"[" * 100_000, b'{"id":' + b"9" * 5000 + b"}", b"NaN",
        *(json.dumps(good | change).encode() for change in changes),
    ]  # fmt: skip
    output = io.BytesIO()
    serve(io.BytesIO(b"".join(line + b"\n" + json.dumps(good).encode() + b"\n" for line in odd)), output, None)
    answers = [json.loads(line) for line in output.getvalue().splitlines()]

    assert len(answers) == 2 * len(odd) - 1  # an empty line is none
    assert sum(answer.get("id") == "x" and "html" in answer for answer in answers) >= len(odd)
    assert all(("html" in answer) != ("error" in answer) for answer in answers)
    assert not any("<script" in answer.get("html", "") for answer in answers)
