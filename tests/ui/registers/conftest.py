"""What the registers have in common is tried with that of arrangements: its office, frame and records."""

from tests.ui.arrangements.conftest import ask, detail, frame, office, three

__all__ = ["ask", "detail", "frame", "office", "three"]
