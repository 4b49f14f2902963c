from __future__ import annotations

import io
import json

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
