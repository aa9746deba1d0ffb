"""Reads table files of other people, workbooks and text alike, in a process of its own and without losing anything.

`open_table` gives the sheets of a file with their rows; a file that cannot be read safely is refused in a sentence.
"""

from commonservices.exchange.tables.limits import LIMITS, Limits
from commonservices.exchange.tables.seen import MergedRange, SheetSeen
from commonservices.exchange.tables.table_file import TableFile, open_table

__all__ = ["LIMITS", "Limits", "MergedRange", "SheetSeen", "TableFile", "open_table"]
