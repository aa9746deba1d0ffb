"""What a start must not import: each of these costs time before the first row is seen."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

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


LATER = (
    "commonservices.actions.arrangements",
    "commonservices.domain.bodies",
    "commonservices.domain.duties",
    "commonservices.domain.facts",
    "commonservices.domain.flags",
    "commonservices.domain.premises",
    "commonservices.domain.procurement",
    "commonservices.domain.shared_services",
    "commonservices.domain.states",
    "commonservices.store.gathering",
    "commonservices.store.journal",
    "commonservices.store.migrating",
    "commonservices.store.register",
    "commonservices.store.work",
    "commonservices.queries.calendar",
    "commonservices.store.standing",
    "ui.arrangements.page",
    "ui.settings.page",
)
SHOWN = """
import sys
from pathlib import Path
from ui.loading import load_qt
load_qt()
from commonservices.domain.clock import SystemClock
from ui.app import make_application
from ui.program import Program
store, home = Path(sys.argv[1]), Path(sys.argv[2])
app = make_application()
program = Program(app, config=home, home=home, clock=SystemClock(), log=home / "log")
def shown():
    print(*sorted(sys.modules))
    program.window.close()
    app.exit(0)
program.store_shown.connect(shown)
program.first_page_shown.connect(lambda: app.exit(3))
program.start(store, "today")
sys.exit(app.exec())
"""


def test_the_first_page_is_shown_before_anything_is_loaded_that_only_later_work_needs(demo_store, tmp_path):
    store = Path(shutil.copyfile(demo_store, tmp_path / "demo.csdb"))
    told = subprocess.run(
        [sys.executable, "-c", SHOWN, str(store), str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    loaded = set(told.stdout.split())
    assert "ui.today.page" in loaded
    assert loaded.isdisjoint(LATER), loaded & set(LATER)
