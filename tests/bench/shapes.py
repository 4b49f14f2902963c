"""Inputs that make careless parsers slow, each to be had at any size, and the pages they transclude.

A shape is a function from a length to a text of about that many characters. Most are what broken or hostile articles
hold; a good part (long tables, lists, references, talk pages) is what honest ones hold by the thousand.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

Shape = Callable[[int], str]


def _run(unit: str, head: str = "", tail: str = "") -> Shape:
    """`unit` again and again."""
    return lambda length: head + unit * max(1, (length - len(head) - len(tail)) // len(unit)) + tail


def _nest(opening: str, closing: str, inner: str = "x", head: str = "", tail: str = "") -> Shape:
    """`opening` again and again, then as many of `closing`."""

    def make(length: int) -> str:
        times = max(1, (length - len(head) - len(tail)) // (len(opening) + len(closing)))
        return head + opening * times + inner + closing * times + tail

    return make


def _each(unit: str, head: str = "", tail: str = "") -> Shape:
    """`unit` again and again, ``#`` in it being the count."""

    def make(length: int) -> str:
        out, size = [head], len(head) + len(tail)
        for number in count():
            out.append(unit.replace("@", str(number)))
            size += len(out[-1])
            if size >= length:
                break
        return "".join(out) + tail

    return make


def _halves(first: str, second: str) -> Shape:
    """Half of it one unit, half of it another."""
    return lambda length: first * max(1, length // 2 // len(first)) + second * max(1, length // 2 // len(second))


def _steps(mark: str, rest: str) -> Shape:
    """Lines whose prefix grows to 40 and starts over."""

    def make(length: int) -> str:
        lines, size = [], 0
        for number in count():
            lines.append(mark * (1 + number % 40) + rest)
            size += len(lines[-1]) + 1
            if size >= length:
                return "\n".join(lines)
        raise AssertionError

    return make


BRACES: dict[str, Shape] = {
    "open braces": _run("{"),
    "close braces": _run("}"),
    "open double braces, spaced": _run("{{ "),
    "open triple braces, spaced": _run("{{{ "),
    "nested calls of what is not there": _nest("{{a|", "}}"),
    "nested template names": _nest("{{", "}}"),
    "nested arguments": _nest("{{{a|", "}}}"),
    "nested argument names": _nest("{{{", "}}}"),
    "braces that half close": _run("{{{x}} "),
    "five and three braces": _run("{{{{{a}}} "),
    "pipes in an open call": _run("|a=b", "{{x"),
    "pipes in a closed call": _run("|a=b", "{{x", "}}"),
    "unnamed arguments": _run("|a", "{{x", "}}"),
    "nested conditions": _nest("{{#if:1|", "}}"),
    "nested conditions, in the test": _nest("{{#if:", "|1}}"),
    "nested conditions, else": _nest("{{#if:|a|", "}}"),
    "nested lower case": _nest("{{lc:", "}}", "ABC"),
    "nested tag function": _nest("{{#tag:span|", "}}"),
    "many conditions": _run("{{#if: x | yes | no }} "),
    "a long sum": _run("+1", "{{#expr: 1", "}}"),
    "brackets in a sum": _nest("(", ")", "1", "{{#expr: ", "}}"),
    "signs in a sum": _run("-", "{{#expr: ", "1}}"),
    "powers": _run("^9", "{{#expr: 9", "}}"),
    "many sums": _run("{{#expr: 2^0.5 round 3}} "),
    "a huge switch": _each("|k@=v@", "{{#switch: none", "}}"),
    "a switch that falls through": _each("|k@", "{{#switch: none", "|z}}"),
    "a switch of numbers": _each("|@.0=v", "{{#switch: -1", "}}"),
    "title parts": _run("a/", "{{#titleparts: ", "|2}}"),
    "climbing titles": _run("../a/", "{{#rel2abs: ", "}}"),
    "a long plural": _run("|a", "{{plural:3", "}}"),
    "a number to format": _run("9", "{{formatnum:", "}}"),
    "padding": _run("{{padleft:7|500|ab}}"),
    "a date": _run("1", "{{#time: Y-m-d|", "}}"),
    "a date's format": _run("xrY ", "{{#time: ", "|2001-02-03}}"),
    "strings replaced": _run("{{#replace:aaaa|a|bb}}"),
    "variables": _run("{{PAGENAME}} {{CURRENTTIME}} "),
    "words with braces": _run("{{!}}{{=}}"),
    "variants open": _run("-{"),
    "variants nested": _nest("-{zh:", "}-"),
    "variants and braces": _run("-{{{"),
    "substituted": _run("{{subst:a}}{{safesubst:#if:1|x}}"),
    "headings in calls": _run("{{a|\n== b }} ==\n"),
}

TEMPLATES: dict[str, Shape] = {
    "a template": _run("{{Word}} "),
    "a template with arguments": _run("{{Box|some text|kind=b}}\n"),
    "a template of a table": _run("{{Table}}\n"),
    "a table in templates": _run("{{Start}}\n|a||b\n{{End}}\n"),
    "table starts": _run("{{Start}}\n"),
    "open boxes": _run("{{Open}}\n"),
    "a template that calls itself": _run("{{Self}} "),
    "a template that calls itself changed": _run("{{Deeper|x}} "),
    "calls in arguments": _nest("{{Echo|", "}}"),
    "doubled arguments": _nest("{{Twice|", "}}"),
    "doubled calls": _run("{{Double01}} "),
    "doubled calls that give nothing": _run("{{Empty01}} "),
    "nowiki of a megabyte": _run("x", "{{Many|<nowiki>", "</nowiki>}}"),
    "references of a megabyte": _run("x", "{{Many|<ref>", "</ref>}} <references />"),
    "list of references of a megabyte": _run("x", "<ref>", "</ref>{{Many|<references />}}"),
    "bold of a megabyte": _run("''x", "{{Many|", "}}"),
    "doubled calls with an argument": _run("{{Doubled01|x}}\n\n"),
    "code of a megabyte, by the block": _run("{{Many|<nowiki>" + "x" * 5000 + "</nowiki>}}\n\n"),
    "a default": _run("{{Default}} "),
    "a list from templates": _run("{{Item|x}}\n"),
    "a category from templates": _run("text\n{{Sorted}}\n\n"),
    "an argument of a megabyte": _run("x", "{{Many|", "}}"),
    "no template": _each("{{Nothing @}} "),
    "a redirect": _run("{{Moved}} "),
}

LINKS: dict[str, Shape] = {
    "open brackets": _run("["),
    "close brackets": _run("]"),
    "open double brackets, spaced": _run("[[ "),
    "open links": _run("[[a|"),
    "open link, lines": _run("[[a|b\n"),
    "nested links": _nest("[[a|", "]]"),
    "open files": _run("[[File:A.png|thumb|"),
    "nested files": _nest("[[File:A.png|thumb|", "]]"),
    "nested files, closed once": _run("[[File:A.png|thumb|x", "", "]]"),
    "files and links": _run("[[File:A.png|thumb|a [[b]] c]]\n"),
    "files with an open link": _run("[[File:A.png|thumb|a [[b c]]\n"),
    "file options": _run("|left", "[[File:A.png", "]]"),
    "file captions": _run("a|", "[[File:A.png|", "]]"),
    "a long caption": _run("''a'' [[b]] ", "[[File:A.png|thumb|", "]]"),
    "missing files": _each("[[File:Missing @.png|20px]] "),
    "red links": _each("[[Page @]] "),
    "the same link": _run("[[Page|page]]s "),
    "links to sections": _each("[[#part @]] [[Page#part @|x]] "),
    "interwiki links": _run("[[w:Page]] [[fr:Page]]\n"),
    "categories": _each("[[Category:C @]]\n"),
    "categories and blank lines": _each("[[Category:C @]]\n\n\n"),
    "categories in one line": _each("[[Category:C @|s]] "),
    "categories behind lines": _halves("a\n", "[[Category:C]]\n"),
    "categories behind blank lines": lambda length: "\n" * length + "x[[Category:C]]\n[[Category:C]]",
    "a long target": _run("a", "[[", "]]"),
    "percent signs in a target": _run("%41", "[[", "]]"),
    "subpages": _run("../", "[[", "]]"),
    "three brackets": _run("[[[a]]] "),
    "open external links": _run("[http://a "),
    "open external links, no blank": _run("[http://a"),
    "external links": _each("[http://a.example/@ text] "),
    "numbered links": _each("[http://a.example/@] "),
    "nested external links": _nest("[http://a ", "]"),
    "a long address": _run("a", "http://"),
    "full stops behind an address": _run(".", "http://a", " x"),
    "closing brackets behind an address": _run(")", "http://a", " x"),
    "ampersands in an address": _run("&a;", "http://a"),
    "references in an address": _run("&lt;", "http://a"),
    "bare addresses": _run("http://a.example/b?c=d "),
    "an address after an address": _run("http://"),
    "slashes": _run("//"),
    "colons": _run("a:"),
    "mail addresses": _run("mailto:a@b.example "),
    "book numbers": _run("ISBN 978-0-306-40615-7 "),
    "book numbers that are none": _run("ISBN 0-306 0-306 0-306-"),
    "blanks in a book number": _run(" ", "ISBN", "0306406152"),
    "requests for comment": _run("RFC 1234 PMID 5678 "),
    "open anchors": _run("<a "),
}

QUOTES: dict[str, Shape] = {
    "apostrophes": _run("'"),
    "twos": _run("''a "),
    "threes": _run("'''a "),
    "fives": _run("'''''a "),
    "twos and threes": _run("''a'''b "),
    "threes and fives": _run("'''a'''''b "),
    "odd runs by the line": _run("''a '''b''' ''c'' '''''d\n"),
    "quotes over lines": _run("'''a\n"),
    "quotes in links": _run("[[a|''b''' c]] "),
}

TAGS: dict[str, Shape] = {
    "less-than signs": _run("<"),
    "greater-than signs": _run(">"),
    "open tags without an end": _run("<b "),
    "open attributes": _run('<b a="'),
    "open divisions": _run("<div>"),
    "open divisions, lines": _run("<div>\n"),
    "open divisions, blank lines": _run("<div>\n\ntext\n\n"),
    "closed divisions": _run("</div>"),
    "nested divisions": _nest("<div>", "</div>"),
    "nested divisions, lines": _nest("<div>\n", "</div>\n", "x\n"),
    "nested spans": _nest("<span>", "</span>"),
    "open spans": _run("<span>"),
    "open spans, lines": _run("<span>a\n"),
    "open spans, paragraphs": _run("<span>a\n\n"),
    "bold and italics misnested": _run("<b><i>a</b></i>"),
    "bold in italics unclosed": _run("<b><i></b>"),
    "bold in italics unclosed, lines": _run("<b><i></b>\n"),
    "bold unclosed in paragraphs": _run("<b>a\n\n"),
    "all formatting unclosed": _run("<b><i><u><s><big><small><tt><code><em><strong>x</b>"),
    "fonts unclosed": _each('<font color="#@">x'),
    "small in paragraphs": _run("<small>a\n\nb</small>\n\n"),
    "formatting around blocks": _run("<b><div></b></div>"),
    "spans around blocks": _run("<span><div></span></div>"),
    "paragraph in paragraph": _run("<p><p>a</b>"),
    "blocks in inline": _nest("<span><div>", "</div></span>"),
    "block quotes": _nest("<blockquote>", "</blockquote>"),
    "block quotes open": _run("<blockquote>\n"),
    "list elements": _run("<ul><li>a"),
    "list items alone": _run("<li>a"),
    "definition elements": _run("<dl><dt><dd>"),
    "table elements": _run("<table><tr><td>"),
    "table elements closed wrong": _run("<table><td></table></tr>"),
    "table cells alone": _run("<td>a</td>"),
    "text loose in tables": _run("<table>a<tr>b<td>c</table>"),
    "headings nested": _run("<h2><h3>a</h2>"),
    "ruby": _run("<ruby>a<rt>b<rp>"),
    "attributes": _each(' a@="b"', "<div", ">x</div>"),
    "attributes of data": _each(' data-@="b"', "<b><i></b><div", ">x</div>"),
    "attributes of data, elements": _each('<b data-@="x">y</b>', "<b><i></b>"),
    "links in broken markup": _each("[[Page @]] ", "<b><i></b>"),
    "headings in broken markup": _each("== a @ ==\n", "<b><i></b>\n"),
    "the same attribute": _run(' class="a b"', "<div", ">x</div>"),
    "attributes without values": _run(" a", "<div", ">x</div>"),
    "an attribute's blanks": _run(" ", '<div class="', '">x</div>'),
    "equals signs in a tag": _run("=", "<div a", ">x</div>"),
    "quotation marks in a tag": _run('"', "<div ", ">x</div>"),
    "classes": _run("a ", '<div class="', '">x</div>'),
    "a style": _run("color:red;", '<div style="', '">x</div>'),
    "a style's comments": _run("/*", '<div style="', '">x</div>'),
    "a style's escapes": _run("\\65 ", '<div style="', '">x</div>'),
    "styles": _run('<span style="color:red">a</span> '),
    "ids": _each('<span id="a @">x</span> '),
    "line breaks": _run("<br>"),
    "unknown tags": _run("<foo>bar</foo>"),
    "scripts": _run("<script>a</script>"),
    "ampersands": _run("&"),
    "references": _run("&amp;"),
    "numbered references": _run("&#x26;"),
    "a long reference": _run("a", "&", ";"),
    "a long number": _run("1", "&#", ";"),
    "references without an end": _run("&amp"),
    "open comments": _run("<!-- "),
    "comments": _run("<!-- a -->"),
    "comments alone on lines": _run("<!-- a -->\n"),
    "comments beside each other": _run(" <!-- a --> <!-- b -->\n"),
    "comment starts in a comment": _run("<!--", "", "-->"),
    "comments behind a heading": _run("<!-- a --> ", "== h == "),
    "noinclude": _run("<noinclude>a</noinclude>"),
    "open noinclude": _run("<noinclude>"),
    "includeonly": _run("<includeonly>a</includeonly>"),
    "open includeonly": _run("<includeonly>"),
    "onlyinclude": _run("<onlyinclude>a</onlyinclude>"),
}

EXTENSIONS: dict[str, Shape] = {
    "open nowiki": _run("<nowiki>"),
    "nowiki": _run("<nowiki>''a''</nowiki>"),
    "nowiki nested": _nest("<nowiki>", "</nowiki>"),
    "pre": _run("<pre>a\nb</pre>\n"),
    "open pre": _run("<pre>"),
    "references of one name": _run('<ref name="a">text</ref> '),
    "references of one name, no text": _run('<ref name="a" /> '),
    "references of many names": _each('<ref name="a@">text @</ref> '),
    "reference lists in references": _run("<ref>a <references /></ref> "),
    "references conflicting": _each('<ref name="a">text @</ref> '),
    "references used twice": _each('<ref name="a@">t</ref><ref name="a@"/> '),
    "references in groups": _each('<ref group="g@">t</ref> '),
    "references in one group": _run('<ref group="g">t</ref> '),
    "reference lists": _run("<ref>t</ref><references />\n"),
    "references open": _run("<ref>"),
    "references in references": _nest("<ref>", "</ref>"),
    "references by function, nested": _nest("{{#tag:ref|a", "}}"),
    "references continued": _each('<ref follow="a">t @</ref> ', '<ref name="a">x</ref> '),
    "references in the list": _each('<ref name="n@">t</ref>\n', "<references>\n", "</references>"),
    "an error in references": _run('<ref name="1"></ref> '),
    "tags in a reference": _run("<b>x", "<ref>", "</ref>"),
    "galleries": _run("<gallery>\nA.png|caption\n</gallery>\n"),
    "a long gallery": _each("A @.png|''caption'' [[link]]\n", "<gallery>\n", "</gallery>"),
    "a gallery's options": _run("|a", "<gallery>\nA.png", "\n</gallery>"),
    "an image map": _run("rect 1 2 3 4 [[Page|text]]\n", "<imagemap>\nFile:A.png|thumb\n", "</imagemap>"),
    "a polygon": _run("1 2 ", "<imagemap>\nFile:A.png\npoly ", "[[Page]]\n</imagemap>"),
    "image maps": _run("<imagemap>\nFile:A.png\ndefault [[Page]]\n</imagemap>\n"),
    "a poem": _run("  a line\n:: another\n", "<poem>", "</poem>"),
    "poems": _run("<poem>a\nb</poem>\n"),
    "code": _run(
        "def f(x):\n    return [x for x in y]\n", '<syntaxhighlight lang="python" line>', "</syntaxhighlight>"
    ),
    "open code in another": _run("<source>a</source>"),
    "code of brackets": _run("(", '<syntaxhighlight lang="c">', "</syntaxhighlight>"),
    "code of quotation marks": _run('"', '<syntaxhighlight lang="js">', "</syntaxhighlight>"),
    "code of pages": _run("{{[[<b>", '<syntaxhighlight lang="html+php">', "</syntaxhighlight>"),
    "code lines to mark": _each("@,", '<syntaxhighlight lang="c" line highlight="', '">a</syntaxhighlight>'),
    "formulas": _run(r"<math>\frac{a}{b^2}</math> "),
    "a formula": _run(r"\frac{a}{b} ", "<math>", "</math>"),
    "a formula of braces": _run("{", "<math>", "</math>"),
    "chemistry": _run("<chem>H2O + SO4^2-</chem> "),
    "data of a template": _each('"p@":{"label":"x"},', '<templatedata>{"params":{', '"z":{}}}</templatedata>'),
    "data of a template, nested": _run("[", "<templatedata>", "</templatedata>"),
    "indicators": _each('<indicator name="a@">b</indicator>'),
    "category trees": _run("<categorytree>A</categorytree>\n"),
    "characters to insert": _run("a ", "<charinsert>", "</charinsert>"),
    "tags by function": _run("{{#tag:ref|text|name=a}} "),
    "strip markers, written": _run("\x7f'\"`UNIQ--nowiki-00000000-QINU`\"'\x7f"),
}

LINES: dict[str, Shape] = {
    "one long word": _run("a"),
    "one long line": _run("word "),
    "blank lines": _run("\n"),
    "lines": _run("a\n"),
    "paragraphs": _run("Some words in a row, as articles have them.\n\n"),
    "blanks": _run(" "),
    "lines of blanks": _run("   \n"),
    "tabs": _run("\t\n"),
    "indented lines": _run(" a\n"),
    "indented and not": _run(" a\nb\n"),
    "list marks": _run("*"),
    "a list": _run("* item\n"),
    "a list that nests": _steps("*", " item"),
    "a list of all marks": _run("*#:; a\n#*;: b\n"),
    "definitions": _run("; term : definition\n"),
    "colons in a term": _run("<b:", ";", ""),
    "terms with tags": _run("<b>:", ";", ""),
    "terms": _run(";"),
    "a talk page": _steps(":", " I agree. ~~~~"),
    "broken lists": _run("* a\n\n* b\n\n"),
    "equals signs": _run("="),
    "equals signs on lines": _run("=\n"),
    "heading starts": _run("== a\n"),
    "headings": _each("== Heading @ ==\ntext\n"),
    "headings of one name": _run("== Heading ==\n"),
    "headings of growing level": _run("= a =\n== b ==\n=== c ===\n==== d ====\n"),
    "headings up and down": _run("====== a ======\n== b ==\n"),
    "headings named as numbered": _each("== a ==\n== a_@ ==\n"),
    "headings with markup": _run("== ''a'' [[b]] <ref>c</ref> ==\n"),
    "an open heading with a reference": _run("== <nowiki>a</nowiki>\n"),
    "rules": _run("----\n"),
    "dashes": _run("-"),
    "switches": _run("__NOTOC__ "),
    "contents": _run("__TOC__\n"),
    "underscores": _run("_"),
    "words between underscores": _run("__a b "),
    "signatures": _run("~~~~ "),
    "French blanks": _run("a ! b ? « c » "),
    "controls": _run("\x01\x02\x7f\x00"),
    "emoji": _run("\U0001f600 \u200d\u0301"),
    "tables": _run("{|\n|-\n| a || b\n|}\n"),
    "a table": _run("|-\n| a || b || c\n", "{|\n", "|}"),
    "a table's cells": _run("||a", "{|\n|", "\n|}"),
    "a table's heads": _run("!!a", "{|\n!", "\n|}"),
    "a table's pipes": _run("|a", "{|\n|", "\n|}"),
    "a table's rows": _run("|-\n", "{|\n", "|}"),
    "a table's captions": _run("|+ a\n", "{|\n", "|}"),
    "a table's attributes": _run('| style="color:red" | a\n', "{|\n", "|}"),
    "tables open": _run("{|\n"),
    "tables open, with cells": _run("{|\n|a\n"),
    "tables nested": _nest("{|\n|\n", "|}\n"),
    "tables indented": _run("::{|\n|a\n"),
    "tables closed": _run("|}\n"),
    "tables with paragraphs": _run("{|\n|\na\n\nb\n|}\n\nc\n\n"),
    "tables with lists": _run("{|\n|\n* a\n* b\n|}\n"),
    "tables with open formatting": _run("{|\n| <b>a || <i>b\n|}\n"),
    "tables that lose text": _run("{|\na\n|-\nb\n|}\n"),
    "exclamation marks": _run("!!"),
    "pipes": _run("|"),
    "open tables and headings": _run("{|\n== a ==\n"),
    "everything unclosed": _run("'''a [[b {{c <div> {| [http://d\n"),
    "everything closed": _run("'''a''' [[b]] {{c}} <div>d</div>\n{|\n|e\n|}\n* f\n== g ==\n<ref>h</ref>\n"),
}

SHAPES: dict[str, Shape] = BRACES | TEMPLATES | LINKS | QUOTES | TAGS | EXTENSIONS | LINES

PAGES: dict[str, str] = {
    "Template:Word": "word",
    "Template:Box": '<div class="box {{{kind|a}}}">{{{1}}}</div>',
    "Template:Table": "{|\n| a || b\n|}",
    "Template:Start": '{| class="wikitable"',
    "Template:End": "|}",
    "Template:Open": "<div>",
    "Template:Self": "a {{Self}}",
    "Template:Deeper": "{{Deeper|{{{1}}}x}}",
    "Template:Echo": "{{{1}}}",
    "Template:Twice": "{{{1}}}{{{1}}}",
    "Template:Many": "{{{1}}}" * 1000,
    "Template:Default": "{{{1|{{{2|{{{3|none}}}}}}}}}",
    "Template:Item": "* {{{1}}}",
    "Template:Sorted": "[[Category:Sorted]]",
    "Template:Moved": "#REDIRECT [[Template:Word]]",
    **{f"Template:Double{n:02}": f"{{{{Double{n + 1:02}}}}}{{{{Double{n + 1:02}}}}}" for n in range(1, 40)},
    "Template:Double40": "x",
    **{f"Template:Empty{n:02}": f"{{{{Empty{n + 1:02}}}}}{{{{Empty{n + 1:02}}}}}" for n in range(1, 40)},
    "Template:Empty40": "",
    **{f"Template:Doubled{n:02}": f"{{{{Doubled{n + 1:02}|{{{{{{1}}}}}}}}}}" * 2 for n in range(1, 40)},
    "Template:Doubled40": "{{{1}}}",
}
