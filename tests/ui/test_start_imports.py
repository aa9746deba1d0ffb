"""What a start must not import: each of these costs time before the first row is seen."""

import subprocess
import sys

NEEDLESS = (
    "sqlalchemy.orm",
    "sqlalchemy.dialects.postgresql",
    "alembic",
    "openpyxl",
    "psycopg",
    "nacl",
    "PySide6.QtNetwork",
    "PySide6.QtTest",
)
OPENED = """
import sys
from datetime import UTC, datetime
from pathlib import Path
import ui.program
import ui.today.page
from commonservices.domain.clock import SystemClock
from commonservices.office import create, open_office
from commonservices.queries.today import today
path = Path(sys.argv[1])
create(path, clock=SystemClock(), actor="A", check_place=False).close(backup=False)
with open_office(path, clock=SystemClock(), actor="A", check_place=False) as office:
    today(office)
print(*sorted(sys.modules))
"""


def test_opening_a_store_and_its_first_page_imports_nothing_needless(tmp_path):
    told = subprocess.run(
        [sys.executable, "-c", OPENED, str(tmp_path / "office.csdb")],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    loaded = set(told.stdout.split())
    assert "ui.today.page" in loaded
    assert loaded.isdisjoint(NEEDLESS)
