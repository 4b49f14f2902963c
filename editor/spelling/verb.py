"""Strong verbs: the forms that are taken for one another."""

from __future__ import annotations

_FORMS = """
become became become
begin began begun
break broke broken
choose chose chosen
come came come
do did done
drink drank drunk
drive drove driven
eat ate eaten
forget forgot forgotten
freeze froze frozen
give gave given
go went gone
grow grew grown
know knew known
see saw seen
shake shook shaken
speak spoke spoken
steal stole stolen
swim swam swum
take took taken
throw threw thrown
write wrote written
bring brought brought
build built built
buy bought bought
catch caught caught
keep kept kept
lose lost lost
make made made
teach taught taught
tell told told
think thought thought
win won won
"""

_ROWS = [line.split() for line in _FORMS.split("\n") if line]
PASTS: dict[str, str] = {past: infinitive for infinitive, past, _ in _ROWS}
"""Past forms, each with its infinitive."""

PARTICIPLES: dict[str, str] = {infinitive: participle for infinitive, past, participle in _ROWS if participle != past}
"""Infinitives whose participle differs from the past form, each with its participle."""
