"""Texts for translators: found in the source, merged by Qt's lupdate, compiled by its lrelease.

    python -m tests.wording

brings ``resources/i18n`` up to date, as `make words` does.
"""
