"""Starts the program: the window, or one command."""

from __future__ import annotations

import sys
from collections.abc import Sequence

READS_TABLES = "--read-table-in-process-of-its-own"
"""The word by which the frozen program, started again by itself, reads somebody's file where that can do no harm."""

CHECKS_WORKBOOKS = "--check-workbook-in-process-of-its-own"
"""The word by which it checks a large workbook it has just written, beside the window."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do one command and give its exit code; without a command open the window."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given[:1] == [READS_TABLES]:
        from commonservices.exchange.tables.worker import main as read_table

        return read_table(given[1:])
    if given[:1] == [CHECKS_WORKBOOKS]:
        from commonservices.reports.xlsx.checking import main as check_workbook

        return check_workbook(given[1:])
    from commonservices.cli.run import run

    if arguments is not None:
        return run(arguments, _open_window)
    _speak_utf8()
    if given:
        from commonservices.log import set_up_log

        set_up_log()
    return run(given, _open_window)


def window() -> int:
    """Open the window; the entry of the program that has no console."""
    return main()


def _open_window(arguments: Sequence[str]) -> int:
    """Open the window; nothing made while it starts can be let go, so nothing is searched for until it runs."""
    import gc

    gc.disable()
    try:
        from ui.loading import load_qt

        load_qt()
        from ui.app import window as opened

        return opened(arguments)
    finally:
        gc.enable()


def _speak_utf8() -> None:
    """Let every script be written, whatever the console's own code page is; a program without a console has none."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
