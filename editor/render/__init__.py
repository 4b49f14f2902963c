"""MediaWiki's stages, one module each; `pipeline.STAGES` is the table of contents."""
