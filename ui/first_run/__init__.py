"""The page shown before a store is open."""
