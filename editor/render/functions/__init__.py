"""Parser functions and variables, by family; `FUNCTIONS` and `VARIABLES` list them all by name.

Names with a ``#`` and the rest of `CASELESS` are known in any case, the others as they are written here.
Both get a `call.Call`, a variable one without arguments.
"""

from __future__ import annotations

from editor.render.functions import clock, condition, page, site, tagging, wording
from editor.render.functions.call import Function

FUNCTIONS: dict[str, Function] = {}
VARIABLES: dict[str, Function] = {}
for _family in (condition, wording, page, clock, site, tagging):
    FUNCTIONS |= _family.FUNCTIONS
for _family in (page, clock, site):
    VARIABLES |= _family.VARIABLES

CASELESS = frozenset(name for name in FUNCTIONS if name == name.lower())
_CASELESS_VARIABLES = frozenset(
    name
    for name in VARIABLES
    if name.startswith("REVISION") or name in ("SERVER", "SERVERNAME", "SCRIPTPATH", "STYLEPATH")
) | {"PAGELANGUAGE", "#contentmodel"}


def function_named(name: str) -> Function | None:
    """Return the function called `name`, as written before the colon."""
    known = FUNCTIONS.get(name)
    return known if known is not None else FUNCTIONS.get(name.lower()) if name.lower() in CASELESS else None


def variable_named(name: str) -> Function | None:
    """Return the variable called `name`, as written between the braces."""
    known = VARIABLES.get(name)
    if known is not None:
        return known
    upper = name if name.startswith("#") else name.upper()
    return VARIABLES.get(upper) if upper in _CASELESS_VARIABLES else None
