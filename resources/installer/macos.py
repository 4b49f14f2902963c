"""What a package for macOS has besides the bundle: what its app says of itself, and the disk image."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

from resources.installer.configuration import configuration


def information() -> dict[str, Any]:
    """Return what goes into Info.plist besides name, version and icon, which PyInstaller writes."""
    table = configuration()
    mime = table["mime"]
    kind = f"{table['app_id']}.article"
    return {
        "CFBundleDisplayName": table["name"],
        "CFBundleShortVersionString": table["version"],
        "CFBundleVersion": table["version"],
        "CFBundleLocalizations": table["languages"],
        "CFBundleDevelopmentRegion": table["languages"][0],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": table["macos"]["minimum"],
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"© {table['copyright']}. {table['licence']}",
        "NSRequiresAquaSystemAppearance": False,
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": kind,
                "UTTypeDescription": mime["name"],
                "UTTypeConformsTo": ["public.plain-text"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": mime["suffixes"],
                    "public.mime-type": mime["type"],
                },
            }
        ],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": mime["name"],
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [kind],
            }
        ],
    }


def image_command(folder: Path, target: Path) -> list[str]:
    """Return the command that makes a disk image of a folder with the app in it."""
    return [
        "hdiutil", "create", "-volname", configuration()["name"], "-srcfolder", str(folder), "-fs", "APFS",
        "-format", "ULMO", "-ov", str(target),
    ]  # fmt: skip


def build(app: Path, work: Path, output: Path) -> Path:
    """Make the disk image: the app, and a link to where it is to be dragged. Runs on macOS only."""
    folder = work / "image"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run(["ditto", str(app), str(folder / app.name)], check=True)
    (folder / "Applications").symlink_to("/Applications")
    table = configuration()
    target = output / f"{table['command']}-{table['version']}-macos.dmg"
    subprocess.run(image_command(folder, target), check=True)
    return target
