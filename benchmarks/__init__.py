"""Speed, always beside its floor in the same run, reported as a ratio."""
