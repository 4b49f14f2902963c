"""One module per extension tag."""
