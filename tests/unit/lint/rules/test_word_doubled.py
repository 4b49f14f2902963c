import pytest

from editor.lint.linting import lint_text
from editor.wikitext.site import default_site


@pytest.mark.parametrize(
    ("text", "doubled"), [("* a\na\n", 0), ("# to\nto\n", 0), ("It was the\nthe end.\n", 1), ("the the\n", 1)]
)
def test_only_words_that_run_on_are_doubled(text: str, doubled: int) -> None:
    findings = lint_text(text, title="X", site=default_site())
    assert sum(finding.rule == "word-doubled" for finding in findings) == doubled
