from __future__ import annotations

import pickle

from hypothesis import given
from hypothesis import strategies as st

from editor.wording import Wording, fill, places, say, say_count, verbatim


def test_a_wording_is_its_english_sentence() -> None:
    sentence = say("The page is in “{title}”.", title="Treaties")
    assert sentence == "The page is in “Treaties”."
    assert hash(sentence) == hash("The page is in “Treaties”.")
    assert (sentence.template, dict(sentence.values)) == ("The page is in “{title}”.", {"title": "Treaties"})


def test_braces_that_are_no_place_stand_for_themselves() -> None:
    assert say("Close it with }} or {1} or {name}") == "Close it with }} or {1} or {name}"
    assert say("{{{{name}|{other}}}", name="x") == "{{{x|{other}}}"


def test_values_are_not_searched_for_places() -> None:
    assert say("{one} and {two}", one="{two}", two="{one}") == "{two} and {one}"


def test_a_count_chooses_its_form() -> None:
    lines = [say_count("Remove the line", "Remove {count} lines", n) for n in (0, 1, 2)]
    assert lines == ["Remove 0 lines", "Remove the line", "Remove 2 lines"]
    assert {line.template for line in lines} == {"Remove {count} lines"}


def test_a_template_is_filled_later() -> None:
    assert say("The reader sees “{line}”.").filled(line="x") == say("The reader sees “{line}”.", line="x")


@given(st.dictionaries(st.from_regex(r"[a-z_]+", fullmatch=True), st.text() | st.integers(), max_size=3), st.text())
def test_it_travels_as_it_is(values: dict[str, str | int], text: str) -> None:
    values.pop("template", None)
    template = text + "".join(f"{{{name}}}" for name in values)
    sentence = say("x", **values) if not values else Wording.filled(say(template), **values)
    again = pickle.loads(pickle.dumps(sentence))
    assert isinstance(again, Wording)
    assert (again, again.template, dict(again.values)) == (sentence, sentence.template, dict(sentence.values))


def test_a_count_travels() -> None:
    again = pickle.loads(pickle.dumps(say_count("one {a}", "{count} {a}", 1, a="b")))
    assert (again, again.singular) == ("one b", "one {a}")


def test_many_sentences_of_one_template_are_small_when_they_travel() -> None:
    template = "The reader sees “{word}” where quite another word belongs, which is a long sentence."
    wordings = [say(template).filled(word=f"w{number}") for number in range(100)]
    assert len(pickle.dumps(wordings)) < len(pickle.dumps([str(each) for each in wordings])) / 2


def test_places_are_named_once() -> None:
    assert places("{b} {a} {b} {C} {}") == ["a", "b"]
    assert fill("{a}", {}) == "{a}"


def test_what_is_translated_already_is_taken_as_it_is() -> None:
    assert verbatim("{a}").template == "{a}"
