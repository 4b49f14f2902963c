from __future__ import annotations

from datetime import UTC, datetime

import pytest

from editor.render.functions.time_reading import MAX_LENGTH, read_time

NOW = datetime(2023, 5, 17, 9, 30, 15, tzinfo=UTC)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("", "2023-05-17T09:30:15+00:00"),
        ("4 July 1999", "1999-07-04T00:00:00+00:00"),
        ("July 4, 1999", "1999-07-04T00:00:00+00:00"),
        ("4th Jul 1999 18:20", "1999-07-04T18:20:00+00:00"),
        ("July 1999", "1999-07-01T00:00:00+00:00"),
        ("1999-07-04 5:06:07", "1999-07-04T05:06:07+00:00"),
        ("19990704050607", "1999-07-04T05:06:07+00:00"),
        ("1999-07-04T05:06:07Z", "1999-07-04T05:06:07+00:00"),
        ("1999", "1999-05-17T00:00:00+00:00"),
        ("04.07.1999", "1999-07-04T00:00:00+00:00"),
        ("7/4/1999", "1999-07-04T00:00:00+00:00"),
        ("@1000000000", "2001-09-09T01:46:40+00:00"),
        ("4:15 pm", "2023-05-17T16:15:00+00:00"),
        ("12 am", "2023-05-17T00:00:00+00:00"),
        ("tomorrow noon", "2023-05-18T12:00:00+00:00"),
        ("+36 hours", "2023-05-18T21:30:15+00:00"),
        ("3 days ago", "2023-05-14T09:30:15+00:00"),
        ("next month", "2023-06-17T09:30:15+00:00"),
        ("last day of february", "2023-02-28T00:00:00+00:00"),
        ("first day of next month", "2023-06-01T09:30:15+00:00"),
        ("last friday", "2023-05-12T00:00:00+00:00"),
        ("wednesday", "2023-05-17T00:00:00+00:00"),
        ("next wednesday", "2023-05-24T00:00:00+00:00"),
        ("31 April 2023", "2023-05-01T00:00:00+00:00"),
        ("2023-01-31 +1 month", "2023-03-03T00:00:00+00:00"),
        ("+5 weekdays", "2023-05-24T09:30:15+00:00"),
        ("2020-W53-7", "2021-01-03T00:00:00+00:00"),
        ("8 March 2021 10:00 +05:30", "2021-03-08T10:00:00+05:30"),
        ("8 March 2021 10:00 Asia/Tokyo", "2021-03-08T10:00:00+09:00"),
        ("8 March 2021 10:00 EST", "2021-03-08T10:00:00-05:00"),
        ("10:00, 8 March 2021 (UTC)", "2021-03-08T10:00:00+00:00"),
    ],
)
def test_dates(text: str, iso: str) -> None:
    moment = read_time(text, NOW)
    assert moment is not None
    assert moment.isoformat() == iso


@pytest.mark.parametrize(
    "text",
    ["soon", "32 May 2020", "25:00", "2020-13-01", "Europe/Atlantis", "+99999999999 years", "9" * (MAX_LENGTH + 1)],
)
def test_no_date(text: str) -> None:
    assert read_time(text, NOW) is None
