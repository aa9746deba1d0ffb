"""The program's log: a small file for finding faults, without names, addresses or anything from the records."""

import logging
import re
import time
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOG_NAME = "commonservices.log"
LIMIT_BYTES = 1_000_000
KEPT_FILES = 3

_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


class _Scrubbed(logging.Formatter):
    """Writes UTC time, level, place and message, with the home folder and e-mail addresses blotted out."""

    def __init__(self, home: Path) -> None:
        super().__init__("{asctime}Z {levelname} {name}: {message}", "%Y-%m-%dT%H:%M:%S", style="{")
        self._home = str(home)

    @staticmethod
    def converter(seconds: float | None) -> time.struct_time:
        return time.gmtime(seconds)

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        if len(self._home) > 1:
            text = text.replace(self._home, "~")
        return _ADDRESS.sub("<address>", text)


class _Patient(RotatingFileHandler):
    """A log that cannot be written (full disk, folder gone) never stops the program and prints nothing."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 the name the library calls
        return


def set_up_log(folder: Path | None = None, *, level: int = logging.INFO, home: Path | None = None) -> Path:
    """Send the log of the program into a rotating file and give its path; called once, by the entry points."""
    if folder is None:
        from commonservices.paths import log_folder

        folder = log_folder()
    path = folder / LOG_NAME
    logger = logging.getLogger("commonservices")
    shut_log()
    logger.setLevel(level)
    logger.propagate = False
    try:
        folder.mkdir(parents=True, exist_ok=True)
        sink: logging.Handler = _Patient(
            path, maxBytes=LIMIT_BYTES, backupCount=KEPT_FILES, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        sink = logging.NullHandler()
    sink.setFormatter(_Scrubbed(home or Path.home()))
    logger.addHandler(sink)
    return path


def shut_log() -> None:
    """Close the log file."""
    logger = logging.getLogger("commonservices")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
