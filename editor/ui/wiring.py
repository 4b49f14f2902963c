"""Which of a panel's signals and slots meet which of the window's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from editor.ui.panes.preview import PreviewPane
    from editor.ui.window import MainWindow


def connect_window(window: MainWindow) -> None:
    """Connect the parts of a window with each other."""
    source, job, status = window.source, window.job, window.status
    source.view_changed.connect(job.show_range)
    source.menu_requested.connect(window.problems.show_menu)
    source.caret_moved.connect(window.typed_word.follow)
    source.installEventFilter(window.typed_word)
    job.tokens_ready.connect(source.show_tokens)
    job.findings_ready.connect(window.typed_word.take)
    job.facts_ready.connect(window.references.show_facts)
    job.facts_ready.connect(lambda facts: source.set_rtl(facts.rtl))
    window.typed_word.findings_ready.connect(window.problems.show_findings)
    window.tab_bar.close_requested.connect(window.files.close_tabs)
    window.problems.ignored.connect(window.ignore_finding)
    window.problems.word_added.connect(window.preferences.add_word)
    window.links.open_requested.connect(window.open_in_browser)
    window.closing.connect(window.find_job.shut)
    status.problems.clicked.connect(window.problems.next_problem)
    for teller in (
        *(window.problems, window.references, window.files, window.exports, window.changes),
        *(window.find_bar, window.preferences),
    ):
        teller.told.connect(status.tell)


def connect_panel(window: MainWindow, panel: QWidget) -> None:
    """Connect a panel; see `editor.ui.panels.panel.Panel`. What lacks some of the names is connected by the others."""
    for name, slot in (
        ("jump_requested", window.jump),
        ("edits_requested", window.apply_edits),
        ("ignore_requested", window.ignore_finding),
        ("add_word_requested", window.preferences.add_word),
        ("show_again_requested", window.show_again),
        ("drop_word_requested", window.preferences.drop_word),
        ("fix_all_requested", window.problems.fix_all),
        ("fix_rule_requested", window.problems.fix_rule),
        ("link_requested", window.links.offer_address),
        ("source_focus_requested", window.source.setFocus),
        ("notice", window.status.tell),
    ):
        if hasattr(panel, name):
            getattr(panel, name).connect(slot)
    for name, signal in (
        ("select_at", window.caret_rested),
        ("show_facts", window.job.facts_ready),
        ("show_findings", window.typed_word.findings_ready),
        ("show_fault", window.job.faulted),
        ("next_problem", window.problems.next_requested),
        ("previous_problem", window.problems.previous_requested),
        ("explain", window.problems.explain_requested),
        ("show_ignored", window.preferences.ignored_changed),
        ("set_theme", window.theme_changed),
    ):
        if hasattr(panel, name):
            signal.connect(getattr(panel, name))


def connect_preview(window: MainWindow, preview: PreviewPane) -> None:
    """Connect the preview with engine and source; each of source and preview follows the one the reader scrolls."""
    source = window.source

    def lead(start: int, _end: int) -> None:
        if source.isActiveWindow() and not preview.underMouse():
            preview.scroll_to_source(start)

    def follow(offset: int) -> None:
        if preview.underMouse():
            source.scroll_to(offset)

    window.job.facts_ready.connect(lambda facts: preview.set_language(facts.language, facts.rtl))
    window.job.patched.connect(preview.show_patch)
    preview.source_requested.connect(window.go_to)
    preview.scrolled_to_source.connect(follow)
    preview.link_hovered.connect(window.status.tell)
    preview.set_theme(window.theme.dark, window.theme.strong)
    window.theme_changed.connect(lambda theme: preview.set_theme(theme.dark, theme.strong))
    source.view_changed.connect(lead)
