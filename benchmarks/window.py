"""The register in the window: key stroke to painted rows, edit to redrawn row, repaint beside Qt's own delegate."""

from __future__ import annotations

import os
from pathlib import Path

from benchmarks.figures import Row, median, p95
from benchmarks.stores import opened

ROUNDS = 40
KEY_GOAL_MS = 50
EDIT_GOAL_MS = 10
REPAINT_GOAL = 2


def measure(store: Path) -> list[Row]:
    """Give the times of the register page built as the program builds it, offscreen at 1366 x 688."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from benchmarks.register_page import RegisterPage

    with opened(store) as office:
        page = RegisterPage(office)
        typed = page.typing(ROUNDS)
        edits = page.editing(ROUNDS)
        ours, plain = page.repainting(ROUNDS)
        page.close()
        office.close(backup=False)
    return [
        Row(
            "search, key stroke → rows painted, p95",
            p95(typed),
            "ms",
            f"≤ {KEY_GOAL_MS} ms",
            met=p95(typed) <= KEY_GOAL_MS,
        ),
        Row("one edit → row redrawn, p95", p95(edits), "ms", f"≤ {EDIT_GOAL_MS} ms", met=p95(edits) <= EDIT_GOAL_MS),
        Row(
            "full repaint / Qt's default delegate",
            median(ours),
            "ms",
            f"≤ {REPAINT_GOAL} x default",
            median(plain),
            median(ours) <= REPAINT_GOAL * median(plain),
        ),
    ]
