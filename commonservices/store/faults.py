"""Turns what the database driver reports about the world into a sentence and a way out."""

from commonservices.errors import Known

_SAID: tuple[tuple[str, str, str, str], ...] = (
    (
        "signed terms do not change",
        "terms_sealed",
        "Signed terms do not change.",
        "Amend the arrangement: the amendment makes the next version of its terms.",
    ),
    (
        "a frozen run does not change",
        "run_frozen",
        "A frozen run does not change, and neither do its shares.",
        "Make a new run that follows it; the frozen one stays for comparison.",
    ),
    (
        "an issued bill does not change",
        "bill_issued",
        "An issued bill does not change, and neither do its lines.",
        "Make a credit or a further bill that corrects it.",
    ),
    (
        "a delivery does not change",
        "delivery_kept",
        "A delivery that was entered does not change.",
        "Enter a further delivery that corrects it.",
    ),
    (
        "a settlement does not change",
        "settlement_kept",
        "A settlement that was entered does not change.",
        "Enter the opposite settlement, and then the right one.",
    ),
    (
        "a submission does not change",
        "submission_kept",
        "What was submitted does not change.",
        "Submit a restatement: it is the next submission of the period and says why.",
    ),
    (
        "an adopted case does not change",
        "case_adopted",
        "An adopted case does not change, and neither do its lines.",
        "Make another case; the adopted one stays for comparison.",
    ),
    (
        "a validated claim does not change",
        "claim_validated",
        "A validated claim does not change.",
        "Open it again with a reason, then change it and have it validated anew.",
    ),
    (
        "rates of a service do not overlap",
        "rates_together",
        "A service has one rate for a unit on a day.",
        "End the other rate before the day this one begins, then save again.",
    ),
    (
        "database or disk is full",
        "disk_full",
        "The disk is full; nothing that was saved before is lost.",
        "Free some space on the disk that holds the store and save again.",
    ),
    (
        "readonly database",
        "store_read_only",
        "The store can be read but not changed.",
        "Check that the file and its folder may be written, or copy the store to a place that may be.",
    ),
    (
        "database is locked",
        "store_locked",
        "Another window or program is writing to the store.",
        "Wait until it has finished, or close it, and save again.",
    ),
    (
        "disk i/o error",
        "disk_failed",
        "The disk reported an error; the change was not saved.",
        "Check the disk and its connection, then restore the newest backup if the error comes back.",
    ),
    (
        "unable to open database file",
        "store_unreachable",
        "The store cannot be opened.",
        "Check that the folder exists and may be read and written.",
    ),
    (
        "image is malformed",
        "store_damaged",
        "The store is damaged.",
        "Close the program and restore the newest backup; the damaged file is moved aside, never deleted.",
    ),
    (
        "file is not a database",
        "store_unreadable",
        "The file is not a store, or the key does not fit.",
        "Choose another file, give the right key, or restore a backup.",
    ),
    (
        "no space left on device",
        "disk_full",
        "The disk of the server is full; nothing that was saved before is lost.",
        "Ask whoever runs the server to free some space, then save again.",
    ),
    (
        "connection failed",
        "server_unreachable",
        "The server that keeps the store does not answer.",
        "Check the network and ask whoever runs the server, then try again.",
    ),
    (
        "server closed the connection",
        "server_unreachable",
        "The server that keeps the store broke the connection; the change was not saved.",
        "Check the network and ask whoever runs the server, then try again.",
    ),
    (
        "queuepool limit",
        "store_busy",
        "Too many tasks use the store at once.",
        "Wait until one of them has finished and try again.",
    ),
)
_DRIVERS = frozenset({"sqlcipher3", "psycopg", "sqlalchemy"})


def as_known(error: BaseException) -> Known | None:
    """Give the fault of the world behind a driver's error, or nothing if the fault is our own."""
    if isinstance(error, Known) or not _from_driver(error):
        return None
    text = str(getattr(error, "orig", None) or error).lower()
    for fragment, key, message, advice in _SAID:
        if fragment in text:
            return Known(key, message, advice=advice)
    return None


def _from_driver(error: BaseException) -> bool:
    source = getattr(error, "orig", None) or error
    return any(kind.__module__.split(".")[0] in _DRIVERS for kind in type(source).__mro__)
