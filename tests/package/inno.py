"""Reads a script of Inno Setup as its compiler would, as far as the language's own rules go.

The compiler runs on Windows only. What is checked here: every section, directive, parameter, flag and constant is one
that Inno Setup 6 knows (its own reference, https://jrsoftware.org/ishelp/), quotes close, what an entry must name it
names, and tasks are those defined. Not checked: values that only a run can judge, and code, of which there is none.
"""

from __future__ import annotations

import re

DIRECTIVES = frozenset(
    """
    AppId AppName AppVersion AppVerName AppPublisher AppPublisherURL AppSupportURL AppUpdatesURL AppCopyright
    VersionInfoVersion DefaultDirName DefaultGroupName DisableProgramGroupPage LicenseFile OutputDir
    OutputBaseFilename SetupIconFile UninstallDisplayIcon Compression SolidCompression WizardStyle
    ArchitecturesAllowed ArchitecturesInstallIn64BitMode PrivilegesRequired PrivilegesRequiredOverridesAllowed
    ChangesAssociations CloseApplications MinVersion SignTool
    """.split()  # noqa: SIM905 - a list to look words up in
)
COMMON = frozenset({"Languages", "Tasks", "Check", "MinVersion", "OnlyBelowVersion", "BeforeInstall", "AfterInstall"})
SECTIONS: dict[str, tuple[str, str, str]] = {  # what an entry must name, what it may name, and its flags
    "Languages": ("Name MessagesFile", "LicenseFile InfoBeforeFile InfoAfterFile", ""),
    "Tasks": ("Name Description", "GroupDescription Flags", "checkablealone checkedonce exclusive restart unchecked"),
    "Files": (
        "Source DestDir",
        "DestName Excludes Permissions Flags",
        "ignoreversion recursesubdirs createallsubdirs onlyifdoesntexist restartreplace uninsneveruninstall",
    ),
    "InstallDelete": ("Type Name", "", ""),
    "Icons": (
        "Name Filename",
        "Parameters WorkingDir Comment IconFilename AppUserModelID Flags",
        "createonlyiffileexists runmaximized",
    ),
    "Registry": (
        "Root Subkey",
        "ValueType ValueName ValueData Permissions Flags",
        "createvalueifdoesntexist deletekey deletevalue uninsclearvalue uninsdeletekey uninsdeletekeyifempty "
        "uninsdeletevalue",
    ),
    "Run": (
        "Filename",
        "Description Parameters WorkingDir StatusMsg Verb Flags",
        "nowait postinstall skipifsilent runhidden unchecked",
    ),
}
VALUES = {
    "Type": {"files", "filesandordirs", "dirifempty"},
    "Root": {"HKA", "HKCR", "HKCU", "HKLM"},
    "ValueType": {"none", "string", "expandsz", "multisz", "dword", "qword", "binary"},
}
CONSTANTS = frozenset(["app", "autopf", "group", "autodesktop", "win", "sys", "tmp", "userappdata"])
_ENTRY = re.compile(r'\s*(\w+):\s*("(?:[^"]|"")*"|[^";]*)\s*(;|$)')
_CONSTANT = re.compile(r"\{(?!\{)([^}]*)\}")


def faults(script: str) -> list[str]:
    """Return what is wrong, each with its line."""
    found: list[str] = []
    section = ""
    tasks: set[str] = set()
    seen: set[str] = set()
    for number, line in enumerate(script.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith(";"):
            continue
        if line.startswith("["):
            section = line.strip("[]")
            seen.add(section)
            wrong = [] if section == "Setup" or section in SECTIONS else [f"no section is called {section}"]
        elif section == "Setup":
            wrong = _directive(line)
        elif section in SECTIONS:
            wrong = _entry(section, line, tasks)
        else:
            wrong = ["stands in no section"]
        found += [f"{number}: {fault}" for fault in wrong]
    return found + [f"section {name} is missing" for name in ("Setup", "Files") if name not in seen]


def _directive(line: str) -> list[str]:
    name, equals, value = line.partition("=")
    wrong = [] if equals and value else ["no directive"]
    if name not in DIRECTIVES:
        wrong.append(f"no directive is called {name}")
    return wrong + ([] if name == "AppId" else _constants(value))


def _entry(section: str, line: str, tasks: set[str]) -> list[str]:
    must, may, flags = (frozenset(words.split()) for words in SECTIONS[section])
    given: dict[str, str] = {}
    at = 0
    while at < len(line):
        match = _ENTRY.match(line, at)
        if match is None:
            return [f"cannot be read from column {at + 1}"]
        given[match[1]] = match[2].strip('"')
        at = match.end()
    wrong = [f"{name} is missing" for name in must - given.keys()]
    wrong += [f"{section} know no {name}" for name in given.keys() - must - may - COMMON]
    wrong += [f"no flag is called {flag}" for flag in given.get("Flags", "").split() if flag not in flags]
    wrong += [
        f"{name} cannot be {given[name]}" for name, known in VALUES.items() if given.get(name, "") not in {"", *known}
    ]
    if section == "Tasks":
        tasks.add(given.get("Name", ""))
    wrong += [f"no task is called {task}" for task in given.get("Tasks", "").split() if task not in tasks]
    return wrong + [fault for value in given.values() for fault in _constants(value)]


def _constants(value: str) -> list[str]:
    names = [name for name in _CONSTANT.findall(value) if not name.startswith("cm:")]
    return [f"no constant is called {name}" for name in names if name not in CONSTANTS]
