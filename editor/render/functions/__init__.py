"""Parser functions and variables, by family."""
