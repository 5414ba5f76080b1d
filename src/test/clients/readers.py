"""Reads feeds with feedparser and BibTeX with bibtexparser. Arguments: the root of the server, and
"atom" or "bibtex". Prints what was read as one JSON object.
"""

import json
import sys
from urllib.request import urlopen

ROOT, KIND = sys.argv[1:]


def atom():
    import feedparser

    feed = feedparser.parse(ROOT + "queries/author/papers.atom?author=percy-liang")
    same = feedparser.parse(feed.href, etag=feed.etag)
    return {
        "malformed": str(feed.get("bozo_exception", "")),
        "version": feed.version,
        "title": feed.feed.title,
        "entries": len(feed.entries),
        "complete": all(e.id and e.title and e.link and e.updated_parsed and e.authors for e in feed.entries),
        "ids": len({e.id for e in feed.entries}),
        "again": same.status,
    }


def bibtex():
    import bibtexparser
    from bibtexparser.customization import author, convert_to_unicode

    text = urlopen(ROOT + "author/dahua-lin.bib").read().decode("utf-8")
    parser = bibtexparser.bparser.BibTexParser(common_strings=True, ignore_nonstandard_types=False)
    parser.customization = lambda record: author(convert_to_unicode(record))
    entries = bibtexparser.loads(text, parser).entries
    return {
        "written": text.count("@misc{"),
        "entries": len(entries),
        "complete": all(e["title"] and e["year"] and e["eprint"] and e["doi"] for e in entries),
        "withAuthor": sum("Lin, Dahua" in e["author"] for e in entries),
    }


print(json.dumps({"atom": atom, "bibtex": bibtex}[KIND]()))
