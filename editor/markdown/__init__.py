"""The second dialect, on markdown-it-py."""
