"""The MediaWiki API client."""
