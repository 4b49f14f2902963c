"""The site profile: what the wiki at hand knows (namespaces, interwikis, magic words, tags, files, clock)."""
