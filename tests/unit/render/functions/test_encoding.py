from __future__ import annotations

from editor.render.functions import encoding


def test_urls() -> None:
    assert encoding.url_query("a b&ü") == "a+b%26%C3%BC"
    assert encoding.url_path("a b/c") == "a%20b%2Fc"
    assert encoding.url_wiki("A b/c:d?") == "A_b/c:d%3F"
    assert encoding.url_decoded("a+b%C3%BC%FF") == "a bü\ufffd"


def test_fragments() -> None:
    assert encoding.fragment_html5("Was ist «das»?") == "Was_ist_«das»?"
    assert encoding.fragment_legacy("Für 100%") == "F.C3.BCr_100.25"
