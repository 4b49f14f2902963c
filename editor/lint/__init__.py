"""Findings, rules, their registry and runner."""
