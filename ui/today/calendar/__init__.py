"""The calendar on the first page: a month as a table of days, and the twelve months ahead."""
