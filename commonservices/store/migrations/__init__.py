"""The steps that bring a store of an older version up to date; a step once released is never changed."""
