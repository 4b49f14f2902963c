"""Files, drafts and settings on disk."""
