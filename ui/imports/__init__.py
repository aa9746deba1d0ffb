"""The page of the import: a file of somebody else's, what it would change here, and what has to be settled first."""
