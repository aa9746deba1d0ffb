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
