"""The place of exceptions: differences that reconciliations found, the runs themselves, and overlaps."""
