"""The bar that says where a clicked link goes, before anything is opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from editor.ui.translation import tr


class LinkBar(QWidget):
    """Shows a link's target with what can be done with it; hidden until a link is clicked.

    Signals:
        open_requested: The reader wants this address in the browser.
        page_requested: The reader wants this page of the wiki.
    """

    open_requested = Signal(str)
    page_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("linkBar")
        self._target = ""
        self._is_page = False
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._go = QPushButton(self)
        self._go.clicked.connect(self._accept)
        self._copy = QPushButton(tr("Copy address"), self)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._target))
        close = QToolButton(self)
        close.setText("×")
        close.setAutoRaise(True)
        close.setToolTip(tr("Close"))
        close.setAccessibleName(tr("Close"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(self._label, 1)
        for button in (self._go, self._copy, close):
            layout.addWidget(button)
        self.hide()

    def offer_address(self, address: str) -> None:
        """Show an address, to be opened in the system's browser."""
        self._offer(address, is_page=False)

    def offer_page(self, title: str) -> None:
        """Show a page of the wiki, to be gone to."""
        self._offer(title, is_page=True)

    def _offer(self, target: str, *, is_page: bool) -> None:
        self._target, self._is_page = target, is_page
        self._go.setText(tr("Go to page") if is_page else tr("Open in browser"))
        self._go.setAccessibleDescription(target)
        self._copy.setVisible(not is_page)
        self._label.setToolTip(target)
        self.show()
        self._elide()

    def _accept(self) -> None:
        (self.page_requested if self._is_page else self.open_requested).emit(self._target)
        self.hide()

    def _elide(self) -> None:
        metrics = self._label.fontMetrics()
        self._label.setText(metrics.elidedText(self._target, Qt.TextElideMode.ElideMiddle, self._label.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the address to the room there is."""
        super().resizeEvent(event)
        self._elide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
