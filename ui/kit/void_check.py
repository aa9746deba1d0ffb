"""A self-test at start-up: with some Qt bindings every call that returns nothing takes a reference from None."""

import sys

from PySide6.QtCore import QCoreApplication, QObject

from commonservices.errors import Known

_CALLS = 1000
_TOLERANCE = 100
_NONE_IS_IMMORTAL = (3, 12)


def references_lost(calls: int = _CALLS) -> int:
    """Give how many references None lost during so many void calls."""
    probe = QObject()
    before = sys.getrefcount(None)
    for _ in range(calls):
        probe.setObjectName("probe")
    return before - sys.getrefcount(None)


def check_void_calls(lost: int | None = None) -> None:
    """Refuse to run on bindings that would abort the program after a few thousand calls."""
    if lost is None:
        lost = references_lost() if sys.version_info < _NONE_IS_IMMORTAL else 0
    if lost > _TOLERANCE:
        raise Known(
            "qt_unsafe",
            QCoreApplication.translate("VoidCheck", "This version of PySide6 is not safe with this version of Python."),
            advice=QCoreApplication.translate(
                "VoidCheck", "Install PySide6-Essentials 6.11.3, or use Python 3.12 or later."
            ),
        )
