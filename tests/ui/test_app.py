"""Starting the window."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from commonservices import settings
from commonservices.settings import Settings
from ui.app import last_store, make_application, window

ROOT = Path(__file__).resolve().parents[2]
TOO_HEAVY = ("openpyxl", "alembic", "nacl", "psycopg", "sqlalchemy", "lxml")


def test_one_application_is_enough(qapp: QApplication) -> None:
    assert make_application() is qapp


def test_the_store_opened_last_is_opened_again(tmp_path: Path) -> None:
    settings.save(Settings().with_store(tmp_path / "mine.csdb"), tmp_path)
    assert last_store(tmp_path) == tmp_path / "mine.csdb"


def test_otherwise_the_usual_store_is_opened_if_it_is_there(tmp_path: Path) -> None:
    usual = tmp_path / "office.csdb"
    assert last_store(tmp_path / "config", usual) is None
    usual.touch()
    assert last_store(tmp_path / "config", usual) == usual


def test_starting_loads_nothing_that_only_later_work_needs() -> None:
    code = f"import sys, ui.app; print([name for name in {TOO_HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_an_unknown_argument_is_a_usage_fault() -> None:
    with pytest.raises(SystemExit) as ended:
        window(["--nothing"])
    assert ended.value.code == 2
