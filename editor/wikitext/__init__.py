"""The one reading of wikitext: nodes, facts, tokens, blocks, site profile, structured edits."""
