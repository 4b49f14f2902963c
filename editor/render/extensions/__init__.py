"""One module per extension tag; `registry.TAGS` lists them by name."""
