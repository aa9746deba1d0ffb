"""Native tables over the labels, the rows and the totals of a list."""

from typing import Any
from xml.sax.saxutils import quoteattr

from commonservices.domain.declaring import dataclass
from commonservices.reports.xlsx.places import letter
from commonservices.reports.xlsx.sheet import SheetSpec

_ALT = (
    '<extLst><ext uri="{{504A1905-F514-4f6f-8877-14C23A59335A}}" '
    'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">'
    "<x14:table altText={title} altTextSummary={alt}/></ext></extLst></table>"
)


@dataclass(frozen=True)
class Extent:
    """Where the parts of a list stand on its sheet, by row."""

    header: int
    first: int
    rows: int
    totals: bool

    @property
    def last(self) -> int:
        """The last row of the list itself."""
        return self.first + self.rows - 1

    @property
    def end(self) -> int:
        """The last row used, the totals row included."""
        return max(self.last + (1 if self.totals and self.rows else 0), self.first - 1)


def native_table(spec: SheetSpec, name: str, extent: Extent, total: str) -> Any:
    """Give the native table over the labels, the rows and the totals."""
    from openpyxl.worksheet.filters import AutoFilter
    from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

    last = letter(len(spec.columns) - 1)
    columns = [TableColumn(id=place, name=column.label) for place, column in enumerate(spec.columns, 1)]
    table = Table(displayName=name, ref=f"A{extent.header}:{last}{extent.end}", tableColumns=columns)
    table.autoFilter = AutoFilter(ref=f"A{extent.header}:{last}{extent.last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    if extent.totals:
        table.totalsRowCount = 1
        for made, column in zip(columns, spec.columns, strict=True):
            if column.total:
                made.totalsRowFunction = "sum"
        if not spec.columns[0].total:
            columns[0].totalsRowLabel = total
    return table


def with_alt(part: bytes, title: str, alt: str) -> bytes:
    """Give the text of a table part with the words that say what it shows."""
    if not alt or b"</table>" not in part:
        return part
    words = _ALT.format(title=quoteattr(title or alt), alt=quoteattr(alt))
    return part.replace(b"</table>", words.encode(), 1)
