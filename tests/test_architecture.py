"""The shape of the project: layers, sizes, names. The rules themselves live in `tests/tools/measure.py`."""

import gc
from pathlib import Path

import pytest

from tests.tools import measure
from tests.tools.measure import Source

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def project():
    sources = measure.read_project(ROOT)
    gc.disable()  # nothing of the millions of nodes that are read here can be collected
    assert all(source.nodes for source in sources)
    gc.enable()
    return sources


@pytest.mark.parametrize("rule", measure.RULES)
def test_the_project_keeps_the_rule(project, rule):
    assert [str(finding) for source in project for finding in measure.RULES[rule](source)] == []


def test_the_project_has_enough_tests_at_the_place_where_one_looks_for_them(project):
    assert [str(finding) for finding in measure.totals(project)] == []


def test_every_longer_file_gives_its_reason_and_still_needs_it(project):
    lines = {source.path: source.text.count("\n") for source in project}
    for path, (limit, reason) in measure.LONGER_FILES.items():
        assert reason
        assert measure.MAX_FILE_LINES < lines.get(path, 0) <= limit, f"{path} no longer needs its own limit"


def test_every_folder_with_code_is_a_package(project):
    folders = {Path(source.path).parent for source in project if source.path.startswith(measure.PRODUCT)}
    assert [str(folder) for folder in sorted(folders) if not (ROOT / folder / "__init__.py").exists()] == []


def test_resources_hold_no_code():
    assert [path.name for path in (ROOT / "resources").rglob("*.py")] == []


def says(rule, path, text):
    return [finding.says for finding in measure.RULES[rule](Source(path, text))]


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("commonservices/domain/ids.py", "import sqlalchemy", "only store may import sqlalchemy"),
        ("commonservices/domain/ids.py", "import lxml", "the domain stands on the standard library alone, not on lxml"),
        ("commonservices/domain/ids.py", "from commonservices.store import x", "domain must not import store"),
        ("commonservices/domain/ids.py", "from ..store import x", "domain must not import store"),
        ("commonservices/domain/ids.py", "from .. import store", "domain must not import store"),
        ("commonservices/store/work.py", "from commonservices import actions", "store must not import actions"),
        ("commonservices/store/work.py", "def f():\n    import PySide6.QtCore", "only ui may import PySide6"),
        ("commonservices/actions/undo.py", "import ui.kit", "actions must not import ui"),
        ("commonservices/queries/rows.py", "import openpyxl.styles", "only reports may import openpyxl"),
        ("ui/page.py", "from sqlalchemy.orm import Session", "only store may import sqlalchemy"),
        ("ui/page.py", "from commonservices.store.work import Work", "ui must not import store"),
        ("ui/page.py", "import tests.builders", "the program must not import its tests"),
        ("commonservices/odds.py", "", "“odds” has no place among the layers; give it one in MAY_IMPORT"),
    ],
)
def test_an_import_against_the_way_of_the_layers_is_found(path, text, expected):
    assert expected in says("imports", path, text)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (
            "ui/page.py",
            "from commonservices.domain import records\nfrom commonservices import actions, errors\nimport ui",
        ),
        ("commonservices/store/work.py", "import sqlalchemy.orm\nfrom commonservices.domain.ids import new_id"),
        ("commonservices/domain/ids.py", "import uuid\nfrom . import clock\nfrom commonservices import errors"),
        ("commonservices/__main__.py", "def window() -> int:\n    from ui.app import start\n"),
        ("tests/ui/test_page.py", "import sqlalchemy, PySide6"),
        ("commonservices/__init__.py", ""),
    ],
)
def test_an_import_with_the_way_of_the_layers_is_let_through(path, text):
    assert says("imports", path, text) == []


def test_sql_outside_the_store_is_found():
    text = 'QUERY = "SELECT id FROM arrangement"'
    assert says("sql_text", "ui/page.py", text)
    assert not says("sql_text", "commonservices/store/rows.py", text)
    assert not says("sql_text", "ui/page.py", 'HINT = "Select a row from the list"')


def test_what_is_too_large_is_found():
    function = "def f():\n" + "    x = 1\n" * 60
    methods = "".join(f"    def m{number}(self): ...\n" for number in range(26))
    assert says("sizes", "ui/a.py", function) == ["f has 61 lines; the limit is 60"]
    assert says("sizes", "ui/a.py", f"class C:\n{methods}") == ["C has 26 methods; the limit is 25"]
    assert says("sizes", "ui/a.py", "x = 1\n" * 401) == ["the file has 401 lines; the limit is 400"]
    assert says("sizes", "ui/a.py", "x = 1\n" * 400) == []


def test_what_has_no_type_is_found():
    assert says("types", "ui/a.py", "def f(a, *b, c: int) -> None: ...") == ["f has no type for a, b"]
    assert says("types", "ui/a.py", "class C:\n    def m(self, a: int): ...") == ["m does not say what type it gives"]
    assert says("types", "tests/test_a.py", "def f(a): ...") == []


def test_what_is_public_and_undocumented_is_found():
    text = '"""Says it."""\nclass C:\n    """Says it."""\n    def m(self): ...\n    def _p(self): ...\ndef f(): ...\n'
    assert says("docstrings", "ui/a.py", text) == ["m does not say what it gives", "f does not say what it gives"]
    assert says("docstrings", "ui/a.py", "x = 1\n") == ["the module does not say what it is for"]
    assert says("docstrings", "tests/test_a.py", "def f(): ...\n") == []


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("commonservices/store/utils.py", ""),
        ("commonservices/store/a.py", "class StoreManager: ..."),
        ("commonservices/store/a.py", "def read_data(): ..."),
        ("commonservices/store/a.py", "def read(info): ..."),
        ("commonservices/store/a.py", "class C:\n    misc: int"),
        ("commonservices/store/a.py", "def data(): ..."),
    ],
)
def test_a_name_that_says_nothing_is_found(path, text):
    assert len(says("names", path, text)) == 1


def test_names_that_are_not_ours_to_choose_are_let_through():
    assert says("names", "ui/model.py", "def data(self): ...\ndef headerData(self): ...") == []
    assert says("names", "commonservices/store/a.py", "metadata: int\nclass CommonServices: ...") == [
        "“CommonServices” says nothing: avoid “common”"
    ]
    assert says("names", "commonservices/domain/a.py", "class C:\n    data_quality: str") == []


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("ui/a.py", "app.processEvents()"),
        ("ui/a.py", "dialog.exec()"),
        ("ui/a.py", "self.tr(f'{n} rows')"),
        ("ui/a.py", "QCoreApplication.translate('Page', f'{n} rows')"),
        ("tests/ui/test_a.py", "time.sleep(1)"),
        ("tests/ui/test_a.py", "qtbot.wait(100)"),
    ],
)
def test_a_call_that_waits_blocks_or_cannot_be_translated_is_found(path, text):
    assert len(says("calls", path, text)) == 1


def test_calls_at_their_right_place_are_let_through():
    assert says("calls", "ui/app.py", "application.exec()") == []
    assert says("calls", "tests/ui/test_a.py", "qtbot.waitUntil(ready)") == []
    assert says("calls", "ui/a.py", "self.tr('{n} rows').format(n=n)") == []


def test_unfinished_work_in_a_comment_is_found():
    assert says("comments", "ui/a.py", "x = 1  # TO" + "DO later\n")
    assert not says("comments", "ui/a.py", 'x = "TO' + 'DO"\n')


def test_words_that_lean_on_a_page_outside_the_project_are_found():
    assert says("pages", "ui/a.py", "# as in notes" + ".md 2.6\n# decision " + "D4\n") == [
        "“notes" + ".md” is no page of this project: say it here instead",
        "“decision " + "D4” is no page of this project: say it here instead",
    ]
    assert says("pages", "ui/a.py", "# see ARCHITECTURE.md and docs/guide.md\n") == []


def test_code_lines_leave_out_comments_docstrings_and_blanks():
    text = '"""Module.\n\nMore.\n"""\n\n# why\ndef f():\n    """Says it."""\n    return """a\nb"""\n'
    assert Source("ui/a.py", text).code_lines == 3


def test_too_few_tests_and_missing_mirrors_are_found():
    code = Source("commonservices/store/rows.py", "def f():\n    return 1\n")
    assert len(list(measure.totals([code]))) == 2
    mirror = Source("tests/commonservices/store/test_rows.py", "def test_f():\n    assert f() == 1\n")
    assert list(measure.totals([code, mirror])) == []
    assert measure.without_a_mirror([code, Source("tests/commonservices/store/test_rows_by_name.py", "")]) == []


def test_the_measures_print_a_table_and_one_line_per_finding(tmp_path, capsys):
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "page.py").write_text('"""A page."""\nimport sqlalchemy\n', encoding="utf-8")
    assert measure.main(tmp_path) == 1
    printed = capsys.readouterr().out
    assert "ui/page.py:2: only store may import sqlalchemy" in printed
    assert "code lines, program / tests" in printed
    (tmp_path / "ui" / "page.py").write_text('"""A page."""\n', encoding="utf-8")
    assert measure.main(tmp_path) == 0
    assert "Nothing to remark." in capsys.readouterr().out
