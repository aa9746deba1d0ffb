"""Records in memory for the tests of tables."""

from dataclasses import dataclass, field, replace

from ui.kit.columns import Column, Distance
from ui.kit.model import PagedModel


@dataclass(frozen=True)
class Line:
    id: str
    title: str
    parties: tuple[str, ...] = ("UNEXAM", "WHO")


@dataclass(frozen=True)
class Query:
    sort: str = "number"
    descending: bool = False
    contains: str = ""


@dataclass
class Source:
    """Records in memory that count how often they are asked."""

    lines: list[Line]
    pages: list[tuple[int, int]] = field(default_factory=list)
    asked: list[tuple[str, ...]] = field(default_factory=list)

    def chosen(self, query: Query) -> list[Line]:
        lines = [line for line in self.lines if query.contains in line.title]
        return sorted(lines, key=lambda line: int(line.id[1:]), reverse=query.descending)

    def count(self, query: Query) -> int:
        return len(self.chosen(query))

    def page(self, query: Query, offset: int, limit: int) -> list[Line]:
        self.pages.append((offset, limit))
        return self.chosen(query)[offset : offset + limit]

    def rows(self, ids) -> list[Line]:
        self.asked.append(tuple(ids))
        return [line for line in self.lines if line.id in set(ids)]

    def locate(self, query: Query, ids) -> dict[str, int]:
        return {line.id: place for place, line in enumerate(self.chosen(query)) if line.id in set(ids)}


def parties_of(line: Line) -> tuple[str, ...]:
    return line.parties


def lateness(line: Line) -> Distance:
    return Distance("10 d late", "crit")


COLUMNS = (
    Column[Line]("title", "Title", lambda line: line.title, sort="number", detail=lambda line: "strong"),
    Column[Line]("parties", "Parties", lambda line: " ".join(line.parties), paint="tags", detail=parties_of),
    Column[Line](
        "by",
        "Decide by",
        lambda line: "2 Oct",
        paint="two_tone_date",
        detail=lateness,
    ),
    Column[Line]("cost", "Cost", lambda line: "1,200.00", paint="number", tip=lambda line: f"Tip {line.id}"),
)


def source_of(count: int) -> Source:
    return Source([Line(f"n{number}", f"Line {number}") for number in range(count)])


def model_of(source: Source) -> PagedModel[Line, Query]:
    return PagedModel(
        COLUMNS,
        count=source.count,
        page=source.page,
        row_id=lambda line: line.id,
        rows=source.rows,
        locate=source.locate,
        with_sort=lambda query, sort, descending: replace(query, sort=sort, descending=descending),
        query=Query(),
    )
