"""Searching articles, open or in a folder, and replacing in files, in a process that can be given up."""
