"""What goes into a bundle, on made-up lists of files as PyInstaller gives them on each system."""

from __future__ import annotations

import pytest

from resources.installer import trimming
from resources.installer.trimming import Entry, is_wanted, trimmed

SITE = "/venv/lib/site-packages/"


def of(*places: str, kind: str = "BINARY", root: str = SITE) -> list[Entry]:
    return [(place, root + place, kind) for place in places]


def places(entries: list[Entry]) -> list[str]:
    return sorted(entry[0] for entry in entries)


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\sqldrivers\\qsqlite.dll", False),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/linguist_de.qm", False),
        ("PySide6/Qt/translations/qtwebengine_locales/en-US.pak", True),
        ("PySide6/Qt/translations/qtwebengine_locales/fr.pak", False),
        ("PySide6/Qt/resources/icudtl.dat", True),
        ("PySide6/Qt/resources/qtwebengine_devtools_resources.pak", False),
        ("PySide6/Qt/resources/qtwebengine_resources_100p.pak", True),
        ("selectolax/lexbor.c", False),
        ("resources/i18n/wikiwright_de.qm", True),
        ("resources/i18n/wikiwright_de.ts", False),
        ("resources/help/cheatsheet.md", True),
    ],
)
def test_what_is_wanted(place: str, wanted: bool) -> None:
    assert is_wanted(place) is wanted


def test_libraries_stay_that_something_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trimming, "ON_LINUX", True)
    modules = of("PySide6/QtGui.abi3.so", kind="EXTENSION") + of("PySide6/Qt/plugins/platforms/libqxcb.so")
    modules += of("PySide6/Qt/libexec/QtWebEngineProcess")
    libraries = of(*(f"PySide6/Qt/lib/lib{name}.so.6" for name in ("Qt6Gui", "Qt6Core", "Qt6Designer", "Qt6XcbQpa")))
    host = of("libX11.so.6", "libcrypto.so.3", "libsqlite3.so.0", "libpython3.11.so.1.0", root="/usr/lib/")
    links = [(f"lib{name}.so.6", f"PySide6/Qt/lib/lib{name}.so.6", "SYMLINK") for name in ("Qt6Core", "Qt6Designer")]
    needs = {
        "PySide6/QtGui.abi3.so": {"libQt6Gui.so.6", "libcrypto.so.3"},
        "PySide6/Qt/plugins/platforms/libqxcb.so": {"libQt6XcbQpa.so.6"},
        "PySide6/Qt/lib/libQt6XcbQpa.so.6": {"libX11.so.6", "libQt6Gui.so.6"},
        "PySide6/Qt/lib/libQt6Gui.so.6": {"libQt6Core.so.6"},
    }
    kept, _ = trimmed(modules + libraries + host + links, [], lambda path: needs.get(path.removeprefix(SITE), set()))
    assert places(kept) == [
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "PySide6/Qt/libexec/QtWebEngineProcess",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/QtGui.abi3.so",
        "libQt6Core.so.6",
        "libcrypto.so.3",  # which Python needs; X is the system's, and nobody asks for SQLite
        "libpython3.11.so.1.0",
    ]


def test_windows_has_programs_and_libraries_in_one_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trimming, "ON_LINUX", False)
    binaries = of("PySide6\\QtGui.pyd", kind="EXTENSION") + of(
        "PySide6\\Qt6Gui.dll", "PySide6\\Qt6Designer.dll", "PySide6\\QtWebEngineProcess.exe", "PySide6\\opengl32sw.dll"
    )
    binaries += of("python311.dll", "VCRUNTIME140.dll", root="C:\\Python311\\")
    needs = {"PySide6\\QtGui.pyd": {"qt6gui.dll"}, "PySide6\\Qt6Gui.dll": {"vcruntime140.DLL"}}
    kept, _ = trimmed(binaries, [], lambda path: needs.get(path.removeprefix(SITE), set()))
    assert places(kept) == [
        "PySide6\\Qt6Gui.dll",
        "PySide6\\QtGui.pyd",
        "PySide6\\QtWebEngineProcess.exe",
        "PySide6\\opengl32sw.dll",
        "VCRUNTIME140.dll",
        "python311.dll",
    ]


def test_frameworks_of_macos_stay_whole_or_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trimming, "ON_LINUX", False)
    lib = "PySide6/Qt/lib"
    engine, designer = f"{lib}/QtWebEngineCore.framework", f"{lib}/QtDesigner.framework"
    process = f"{engine}/Versions/A/Helpers/QtWebEngineProcess.app/Contents/MacOS/QtWebEngineProcess"
    binaries = of("PySide6/QtWebEngineCore.abi3.so", kind="EXTENSION") + of(process)
    binaries += of(f"{engine}/Versions/A/QtWebEngineCore", f"{designer}/Versions/A/QtDesigner")
    data = of(f"{engine}/Versions/A/Resources/Info.plist", f"{designer}/Versions/A/Resources/Info.plist", kind="DATA")
    data += [(f"{each}/Versions/Current", "A", "SYMLINK") for each in (engine, designer)]
    kept, rest = trimmed(
        binaries, data, lambda path: {"QtWebEngineCore"} if path.endswith("WebEngineCore.abi3.so") else set()
    )
    assert places(kept) == ["PySide6/Qt/lib/QtWebEngineCore.framework/Versions/A/" + rest_ for rest_ in (
        "Helpers/QtWebEngineProcess.app/Contents/MacOS/QtWebEngineProcess", "QtWebEngineCore",
    )] + ["PySide6/QtWebEngineCore.abi3.so"]  # fmt: skip
    assert places(rest) == [f"{engine}/Versions/A/Resources/Info.plist", f"{engine}/Versions/Current"]


def test_the_programs_own_files_go_in_and_the_recipes_do_not() -> None:
    there = places(trimming.data())
    assert "resources/sample/sample.wikitext" in there
    assert "codespell_lib/data/dictionary.txt" in there
    assert not [place for place in there if place.startswith("resources/installer")]
