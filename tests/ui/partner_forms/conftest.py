"""The small register of services and usage, and the page of forms over it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.imports.conftest import frame, office, small, template
from tests.ui.pages import Heard, calm
from ui.page import PageFrame
from ui.partner_forms.page import PartnerFormsPage

__all__ = ["frame", "office", "small", "template"]


@pytest.fixture
def page(frame: PageFrame, heard: Heard, shown: Callable[..., QWidget], qtbot: QtBot) -> PartnerFormsPage:
    """The page, with whom the form of usage concerns."""
    made = PartnerFormsPage(frame)
    heard.listen(made)
    made.open({})
    shown(made, 1100, 600)
    calm(frame, qtbot)
    return made
