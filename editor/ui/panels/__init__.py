"""Docks: outline, problems, references, typos, categories."""
