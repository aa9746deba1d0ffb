"""The page of a person's choices."""
