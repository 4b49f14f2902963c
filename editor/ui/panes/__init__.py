"""Source and preview."""
