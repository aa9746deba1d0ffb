"""Short ways to ask about and act on an arrangement through its page."""

from pathlib import Path

from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from tests.builders import record


def state_of(office, id):
    return record(office, Arrangement, id).state


def terms_of(office, id):
    return record(office, ArrangementVersion, record(office, Arrangement, id).version_id)


def go(page, key="arrangement.next"):
    next(each for each in page.commands() if each.key == key).run()


def paper(folder: Path, name="draft.pdf", content=b"paper"):
    path = folder / name
    path.write_bytes(content)
    return path


def attach(page, qtbot, path, kind):
    """Attach a file through the page: choose it, say its kind, confirm."""
    page.frame.ask.answers = [[path]]
    go(page, "arrangement.attach")
    papers = page.parts.documents.papers
    papers.batch.form.row("kind").editor.take(kind)
    with qtbot.waitSignal(papers.told):
        papers.batch.confirm.click()


def show(page, id, tab=""):
    page.open({"id": str(id), "tab": tab})


def answer(page, **values):
    """Answer the step that is asked and confirm it."""
    form = page.step_form.form
    for name, value in values.items():
        form.row(name).editor.take(value)
    go(page, "arrangement.confirm")
