"""What can be done on the page of the workbook, as commands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.page import Command

if TYPE_CHECKING:
    from ui.hq_reports.page import HqReportsPage


def commands_of(page: HqReportsPage) -> list[Command]:
    """Give the commands of the page, with the reasons of those that cannot run."""
    return [*_sending(page), *_looking(page), *_elsewhere(page)]


def _sending(page: HqReportsPage) -> list[Command]:
    """Give what makes a workbook or sends it."""
    text = QCoreApplication.translate
    running = page.making.blocker
    reading = text("HqReports", "The register is still being read.") if page.shown.rehearsal is None else ""
    return [
        Command(
            "hq_reports.export",
            text("HqReports", "Export workbook…"),
            page.making.export,
            icon="file-spreadsheet",
            menu="file",
            reason=running,
            primary=True,
        ),
        Command(
            "hq_reports.draft", text("HqReports", "Save as draft"), page.making.save_draft, menu="file", reason=running
        ),
        Command(
            "hq_reports.submit",
            text("HqReports", "Submit to Headquarters…"),
            page.ask_to_submit,
            icon="lock",
            menu="file",
            reason=reading,
        ),
    ]


def _looking(page: HqReportsPage) -> list[Command]:
    """Give what shows something else of the page."""
    text = QCoreApplication.translate
    reading = text("HqReports", "The register is still being read.") if page.shown.rehearsal is None else ""
    return [
        Command(
            "hq_reports.settings",
            text("HqReports", "Change settings"),
            page.change_settings,
            icon="sliders-horizontal",
            menu="view",
        ),
        Command("hq_reports.next", text("HqReports", "Next check"), page.next_check, "F8", menu="go", reason=reading),
        Command(
            "hq_reports.previous",
            text("HqReports", "Check before"),
            partial(page.next_check, -1),
            "Shift+F8",
            menu="go",
            reason=reading,
        ),
        Command(
            "hq_reports.made",
            text("HqReports", "Workbooks made before"),
            page.show_made,
            icon="history",
            menu="go",
            words=text("HqReports", "submissions kept"),
        ),
        Command(
            "hq_reports.verify",
            text("HqReports", "Verify a workbook…"),
            page.verify_workbook,
            icon="check",
            menu="file",
        ),
        Command(
            "hq_reports.templates",
            text("HqReports", "Workbooks of Headquarters desks…"),
            page.show_templates,
            icon="file",
            menu="file",
            words=text("HqReports", "template mapping"),
        ),
    ]


def _elsewhere(page: HqReportsPage) -> list[Command]:
    """Give what leads out of the page."""
    text = QCoreApplication.translate
    none = "" if page.making.folder is not None else text("HqReports", "No workbook was made in this window yet.")
    return [
        Command(
            "hq_reports.folder",
            text("HqReports", "Open folder"),
            page.making.open_folder,
            icon="folder",
            menu="file",
            reason=none,
        ),
        Command(
            "hq_reports.handover",
            text("HqReports", "Handover pack…"),
            partial(page.open_requested.emit, "handover"),
            icon="package",
            menu="file",
        ),
        Command(
            "hq_reports.lens",
            text("HqReports", "What served the priorities…"),
            partial(page.open_requested.emit, "lens"),
            icon="flag",
            menu="file",
        ),
    ]
