"""The language of the window: chosen in the settings and installed before the window is built, so until the next start.

Texts are English in the source. What the window says itself goes through `tr` and `tr_count`; what was made elsewhere,
and tables of texts, are `editor.wording` and go through `shown` when they are shown. ``resources/i18n`` holds a
file of Qt Linguist and its compiled form for every other language; `make words` writes them.
"""

from __future__ import annotations

import logging
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from editor import resources, wording
from editor.storage.settings import Settings
from editor.wording import Value, Wording, fill

SETTING = "language"
SYSTEM = "system"
SOURCE = "en"
LANGUAGES = {SOURCE: "English", "de": "Deutsch"}
"""What the window can be shown in; each name in its own language."""

CONTEXT = "Wikiwright"

_OURS = "wikiwright"
_QT = ("qtbase", "qtwebengine")  # its own dialogs, and the menu of the preview
_log = logging.getLogger(__name__)


def chosen(settings: Settings) -> str:
    """Return the language the user asks for, or the system's, as a key of `LANGUAGES`."""
    asked = settings.text(SETTING, SYSTEM)
    return asked if asked in LANGUAGES else of_system(QLocale.system().uiLanguages())


def of_system(wanted: list[str]) -> str:
    """Return the first of the languages the system asks for that there is, e.g. of ``["de-AT", "en"]``."""
    codes = (QLocale(name).name().partition("_")[0] for name in wanted)
    return next((code for code in codes if code in LANGUAGES), SOURCE)


def install(application: QApplication, language: str) -> None:
    """Make `language` that of all texts shown from now on, Qt's own among them, and lay them out in its direction."""
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.setParent(None)
    if language != SOURCE:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name in _QT:
            _load(application, f"{name}_{language}", folder)
        _load(application, f"{_OURS}_{language}", str(resources.path("i18n")))
    _template.cache_clear()
    application.setLayoutDirection(QLocale(language).textDirection())


def language() -> str:
    """Return the language of the window, a key of `LANGUAGES`."""
    application = QCoreApplication.instance()
    ours = application.findChild(QTranslator, _OURS) if application is not None else None
    return ours.language().partition("_")[0] if ours is not None else SOURCE


def tr(template: str, /, **values: Value) -> str:
    """Return a text of the window in its language; the arguments are those of `say`."""
    return shown(wording.say(template, **values))


def tr_count(one: str, many: str, /, count: int, **values: Value) -> str:
    """Return a text about a number of things in the window's language; the arguments are those of `say_count`."""
    text = wording.say_count(one, many, count, **values)
    template = _template(text.template, count)
    if template == text.template:
        template = one if count == 1 else many
    return fill(
        template,
        {**{name: shown(it) if isinstance(it, str) else it for name, it in values.items()}, "count": figure(count)},
    )


def figure(number: int) -> str:
    """Return a number as it is written in the language of the window, such as 1,234."""
    return _locale().toString(number)


def month(number: int) -> str:
    """Return the name of a month, from 1, in the language of the window."""
    return _locale().monthName(number)


def shown(text: str) -> str:
    """Return a text in the language of the window; one that is no `Wording`, such as a name, as it is."""
    if not isinstance(text, Wording):
        return text
    number = text.values["count"] if text.singular else -1
    template = _template(text.template, number if isinstance(number, int) else -1)
    if template == text.template:
        return str(text)
    return fill(template, {name: shown(it) if isinstance(it, str) else it for name, it in text.values.items()})


def help_page(name: str) -> str:
    """Return the Markdown of a page of ``resources/help`` in the window's language, or in English."""
    translated = resources.path("help", language(), f"{name}.md")
    return translated.read_text("utf-8") if translated.is_file() else resources.text("help", f"{name}.md")


def worded(text: Wording) -> Wording:
    """Return a text in the language of the window, in the form in which texts travel."""
    return wording.verbatim(shown(text))


def _locale() -> QLocale:
    return QLocale(language())


@lru_cache(2048)
def _template(template: str, number: int) -> str:
    return QCoreApplication.translate(CONTEXT, template, None, number)


def _load(application: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    translator.setObjectName(name.partition("_")[0])
    if translator.load(name, folder):
        application.installTranslator(translator)
    else:
        translator.setParent(None)
        _log.warning("no texts in %s/%s.qm", folder, name)
