"""The measurements themselves: they type what they plan, wait for what they say, and notice a wrong page."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

import pytest

from tests.bench.article import ROOT, SAMPLE, beginning, own_article
from tests.bench.keystrokes import bursts, present_position
from tests.bench.launch import compare
from tests.bench.typing import spread


def test_an_article_of_our_own_is_as_long_as_asked_and_the_same_each_time() -> None:
    article = own_article(30_000)
    assert article == own_article(30_000) != own_article(30_000, seed=2)
    assert 30_000 < len(article) < 40_000
    assert all(mark in article for mark in ("<ref", "{|", "{{", "[[", "\n== ", "\n* "))
    assert 8_000 < len(beginning(article, 10_000)) <= 10_001
    assert article.startswith(beginning(article, 10_000).rstrip())


def test_a_plan_has_all_kinds_of_places_and_they_move_with_what_was_typed() -> None:
    article = own_article(30_000)
    plan = bursts(article, 300, seed=1)
    assert plan == bursts(article, 300, seed=1) != bursts(article, 300, seed=2)
    assert sum(len(burst.keys) for burst in plan) == 300
    assert {burst.kind for burst in plan} == {"prose", "reference", "template", "open table", "open reference"}
    text = article
    for number, burst in enumerate(plan):
        place = present_position(burst, plan[:number])
        kept = burst.keys.replace("\b", "")[: max(burst.growth, 0)]
        text = text[:place] + kept + text[place:]
    assert len(text) == len(article) + sum(burst.growth for burst in plan)


def test_a_spread_names_the_middle_and_the_worst() -> None:
    assert spread(range(100)) == {"p50": 50, "p95": 95, "max": 99}


def test_typing_is_measured_to_its_end() -> None:
    command = [sys.executable, "-m", "tests.bench.typing", "--article", "resources/sample/sample.wikitext"]
    command += ["--keys", "14", "--runs", "1", "--json", "--offscreen"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    measured = json.loads(done.stdout)
    assert measured["right"] is True
    for name in ("paint_ms", "preview_ms", "findings_ms", "patch_ms"):
        assert 0 < measured[name]["p50"] <= measured[name]["p95"] <= measured[name]["max"]
    assert measured["open_ms"]["first_paint"] > 0
    assert measured["open_ms"]["complete"] >= measured["open_ms"]["first_preview"] > 0
    assert measured["fresh_load"][0]["colours"] > 16


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_a_command_is_watched_until_the_screen_rests() -> None:
    command = f"{sys.executable} -m editor"
    measured = compare([command], SAMPLE, starts=1)
    assert len(measured["runs"][command]) == 2
    assert 0 < measured["medians"][command]["window"] < measured["medians"][command]["shown"]
    assert measured["ratios"][command] == {"window": 1.0, "shown": 1.0}
