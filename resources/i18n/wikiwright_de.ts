<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Wikiwright</name>
    <message numerus="yes">
        <source>Remove all {count} lines</source>
        <extracomment>For one: Remove the line | lint/furniture.py</extracomment>
        <translation>
            <numerusform>Zeile entfernen</numerusform>
            <numerusform>Alle {count} Zeilen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the line</source>
        <extracomment>lint/furniture.py</extracomment>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Replace with “{by}”</source>
        <extracomment>lint/prose.py</extracomment>
        <translation>Durch „{by}“ ersetzen</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>lint/rule.py</extracomment>
        <translation>Einzelnachweise</translation>
    </message>
    <message>
        <source>Links and files</source>
        <extracomment>lint/rule.py</extracomment>
        <translation>Links und Dateien</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>lint/rule.py</extracomment>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Headings and structure</source>
        <extracomment>lint/rule.py</extracomment>
        <translation>Überschriften und Aufbau</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>lint/rule.py, ui/panels/folder.py</extracomment>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Markup</source>
        <extracomment>lint/rule.py</extracomment>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Typography</source>
        <extracomment>lint/rule.py</extracomment>
        <translation>Typografie</translation>
    </message>
    <message>
        <source>Typos and grammar</source>
        <extracomment>lint/rule.py</extracomment>
        <translation>Tippfehler und Grammatik</translation>
    </message>
    <message>
        <source>Metadata</source>
        <extracomment>lint/rule.py</extracomment>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <extracomment>lint/rule.py</extracomment>
        <translation>Seitenbeiwerk</translation>
    </message>
    <message>
        <source>Abbreviation with and without full stops</source>
        <extracomment>lint/rules/abbrev_mixed.py</extracomment>
        <translation>Abkürzung mit und ohne Punkte</translation>
    </message>
    <message>
        <source>“{wrong}” stands here and “{right}” elsewhere in the article.</source>
        <extracomment>lint/rules/abbrev_mixed.py</extracomment>
        <translation>Hier steht „{wrong}“, sonst im Artikel „{right}“.</translation>
    </message>
    <message>
        <source>a for an, or an for a</source>
        <extracomment>lint/rules/article_a_an.py</extracomment>
        <translation>„a“ statt „an“ oder „an“ statt „a“</translation>
    </message>
    <message>
        <source>Broken or repeated attribute</source>
        <extracomment>lint/rules/attr_bad.py</extracomment>
        <translation>Fehlerhaftes oder doppeltes Attribut</translation>
    </message>
    <message>
        <source>The attributes of &lt;{tag}&gt; do nothing, for their quotation marks do not pair.</source>
        <extracomment>lint/rules/attr_bad.py</extracomment>
        <translation>Die Attribute von &lt;{tag}&gt; bewirken nichts, denn ihre Anführungszeichen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Of the two attributes &quot;{name}&quot; of &lt;{tag}&gt; one is lost.</source>
        <extracomment>lint/rules/attr_bad.py</extracomment>
        <translation>Von den beiden Attributen „{name}“ von &lt;{tag}&gt; geht eines verloren.</translation>
    </message>
    <message>
        <source>Remove the second one</source>
        <extracomment>lint/rules/attr_bad.py, lint/rules/file_option_duplicate.py, lint/rules/tpl_arg_duplicate.py</extracomment>
        <translation>Das zweite entfernen</translation>
    </message>
    <message>
        <source>Malformed line break</source>
        <extracomment>lint/rules/br_malformed.py</extracomment>
        <translation>Fehlerhafter Zeilenumbruch</translation>
    </message>
    <message>
        <source>Write &lt;br&gt;</source>
        <extracomment>lint/rules/br_malformed.py</extracomment>
        <translation>&lt;br&gt; schreiben</translation>
    </message>
    <message>
        <source>The reader may see {found} itself, or no line break.</source>
        <extracomment>lint/rules/br_malformed.py</extracomment>
        <translation>Leser sehen womöglich {found} selbst oder keinen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>Category in braces</source>
        <extracomment>lint/rules/cat_braces.py</extracomment>
        <translation>Kategorie in geschweiften Klammern</translation>
    </message>
    <message>
        <source>The reader sees the text of the category&apos;s page, and the article is not in the category.</source>
        <extracomment>lint/rules/cat_braces.py</extracomment>
        <translation>Leser sehen den Text der Kategorieseite, und der Artikel ist nicht in der Kategorie.</translation>
    </message>
    <message>
        <source>Use brackets</source>
        <extracomment>lint/rules/cat_braces.py</extracomment>
        <translation>Eckige Klammern verwenden</translation>
    </message>
    <message>
        <source>Two colons in a category</source>
        <extracomment>lint/rules/cat_double_colon.py</extracomment>
        <translation>Zwei Doppelpunkte in einer Kategorie</translation>
    </message>
    <message>
        <source>Keep one colon</source>
        <extracomment>lint/rules/cat_double_colon.py, lint/rules/link_multi_colon.py</extracomment>
        <translation>Einen Doppelpunkt behalten</translation>
    </message>
    <message>
        <source>The page lands in a category that does not exist.</source>
        <extracomment>lint/rules/cat_double_colon.py</extracomment>
        <translation>Die Seite landet in einer Kategorie, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Category listed twice</source>
        <extracomment>lint/rules/cat_duplicate.py</extracomment>
        <translation>Kategorie doppelt angegeben</translation>
    </message>
    <message>
        <source>The page is put in &quot;{title}&quot; twice.</source>
        <extracomment>lint/rules/cat_duplicate.py</extracomment>
        <translation>Die Seite wird zweimal in „{title}“ eingeordnet.</translation>
    </message>
    <message>
        <source>Remove the second tag</source>
        <extracomment>lint/rules/cat_duplicate.py</extracomment>
        <translation>Die zweite Angabe entfernen</translation>
    </message>
    <message>
        <source>the first tag</source>
        <extracomment>lint/rules/cat_duplicate.py</extracomment>
        <translation>die erste Angabe</translation>
    </message>
    <message>
        <source>Category without a name</source>
        <extracomment>lint/rules/cat_empty.py</extracomment>
        <translation>Kategorie ohne Namen</translation>
    </message>
    <message>
        <source>Remove the empty tag</source>
        <extracomment>lint/rules/cat_empty.py</extracomment>
        <translation>Leere Angabe entfernen</translation>
    </message>
    <message>
        <source>The reader sees brackets, for this category has no name.</source>
        <extracomment>lint/rules/cat_empty.py</extracomment>
        <translation>Leser sehen Klammern, denn diese Kategorie hat keinen Namen.</translation>
    </message>
    <message>
        <source>Category linked instead of given</source>
        <extracomment>lint/rules/cat_linked.py</extracomment>
        <translation>Kategorie verlinkt statt angegeben</translation>
    </message>
    <message>
        <source>The reader sees a link here, and the page is not in the category.</source>
        <extracomment>lint/rules/cat_linked.py</extracomment>
        <translation>Leser sehen hier einen Link, und die Seite ist nicht in der Kategorie.</translation>
    </message>
    <message>
        <source>Put the page in the category</source>
        <extracomment>lint/rules/cat_linked.py</extracomment>
        <translation>Seite in die Kategorie einordnen</translation>
    </message>
    <message>
        <source>No category</source>
        <extracomment>lint/rules/cat_missing.py</extracomment>
        <translation>Keine Kategorie</translation>
    </message>
    <message>
        <source>Readers who browse do not find this page, for it is in no category.</source>
        <extracomment>lint/rules/cat_missing.py</extracomment>
        <translation>Wer durch die Kategorien blättert, findet diese Seite nicht, denn sie ist in keiner.</translation>
    </message>
    <message>
        <source>Category in lower case</source>
        <extracomment>lint/rules/cat_name_lowercase.py</extracomment>
        <translation>Kategorie kleingeschrieben</translation>
    </message>
    <message>
        <source>Write a capital</source>
        <extracomment>lint/rules/cat_name_lowercase.py</extracomment>
        <translation>Großbuchstaben schreiben</translation>
    </message>
    <message>
        <source>The name of this category starts with a small letter.</source>
        <extracomment>lint/rules/cat_name_lowercase.py</extracomment>
        <translation>Der Name dieser Kategorie beginnt mit einem Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Blanks in a category&apos;s name</source>
        <extracomment>lint/rules/cat_name_space.py</extracomment>
        <translation>Leerzeichen im Namen einer Kategorie</translation>
    </message>
    <message>
        <source>The name of this category has needless blanks or underscores.</source>
        <extracomment>lint/rules/cat_name_space.py</extracomment>
        <translation>Der Name dieser Kategorie enthält überflüssige Leerzeichen oder Unterstriche.</translation>
    </message>
    <message>
        <source>Category in the middle of the page</source>
        <extracomment>lint/rules/cat_position.py</extracomment>
        <translation>Kategorie mitten in der Seite</translation>
    </message>
    <message>
        <source>Move to the end, one on a line</source>
        <extracomment>lint/rules/cat_position.py</extracomment>
        <translation>Ans Ende verschieben, eine je Zeile</translation>
    </message>
    <message numerus="yes">
        <source>These {count} categories stand in the middle of the page, where the next editor does not look.</source>
        <extracomment>For one: This category stands in the middle of the page, where the next editor does not look. | lint/rules/cat_position.py</extracomment>
        <translation>
            <numerusform>Diese Kategorie steht mitten in der Seite, wo niemand sie sucht.</numerusform>
            <numerusform>Diese {count} Kategorien stehen mitten in der Seite, wo niemand sie sucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prefix of a category in lower case</source>
        <extracomment>lint/rules/cat_prefix_case.py</extracomment>
        <translation>Präfix einer Kategorie kleingeschrieben</translation>
    </message>
    <message>
        <source>The prefix is written &quot;{prefix}&quot; instead of &quot;{own}&quot;.</source>
        <extracomment>lint/rules/cat_prefix_case.py</extracomment>
        <translation>Das Präfix lautet „{prefix}“ statt „{own}“.</translation>
    </message>
    <message>
        <source>Misspelled prefix of a category</source>
        <extracomment>lint/rules/cat_prefix_misspelled.py</extracomment>
        <translation>Präfix einer Kategorie falsch geschrieben</translation>
    </message>
    <message>
        <source>The reader sees a red link, and the page is not in the category.</source>
        <extracomment>lint/rules/cat_prefix_misspelled.py</extracomment>
        <translation>Leser sehen einen Rotlink, und die Seite ist nicht in der Kategorie.</translation>
    </message>
    <message>
        <source>Several categories on one line</source>
        <extracomment>lint/rules/cat_same_line.py</extracomment>
        <translation>Mehrere Kategorien in einer Zeile</translation>
    </message>
    <message>
        <source>Put each on its own line</source>
        <extracomment>lint/rules/cat_same_line.py</extracomment>
        <translation>Jede in eine eigene Zeile setzen</translation>
    </message>
    <message numerus="yes">
        <source>{count} categories share this line.</source>
        <extracomment>For one: One category has this line. | lint/rules/cat_same_line.py</extracomment>
        <translation>
            <numerusform>In dieser Zeile steht eine Kategorie.</numerusform>
            <numerusform>{count} Kategorien teilen sich diese Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Category never closed</source>
        <extracomment>lint/rules/cat_unclosed.py</extracomment>
        <translation>Kategorie nicht geschlossen</translation>
    </message>
    <message>
        <source>Insert {marks}</source>
        <extracomment>lint/rules/cat_unclosed.py, lint/rules/file_unclosed.py, lint/rules/heading_quotes_open.py, …</extracomment>
        <translation>{marks} einfügen</translation>
    </message>
    <message>
        <source>The reader sees the source, and the page is not in the category.</source>
        <extracomment>lint/rules/cat_unclosed.py</extracomment>
        <translation>Leser sehen den Quelltext, und die Seite ist nicht in der Kategorie.</translation>
    </message>
    <message>
        <source>a direction mark</source>
        <extracomment>lint/rules/char_invisible.py</extracomment>
        <translation>ein Richtungszeichen</translation>
    </message>
    <message>
        <source>Invisible character</source>
        <extracomment>lint/rules/char_invisible.py</extracomment>
        <translation>Unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>a soft hyphen</source>
        <extracomment>lint/rules/char_invisible.py</extracomment>
        <translation>ein weiches Trennzeichen</translation>
    </message>
    <message>
        <source>a zero-width space</source>
        <extracomment>lint/rules/char_invisible.py</extracomment>
        <translation>ein breitenloses Leerzeichen</translation>
    </message>
    <message>
        <source>a zero-width non-joiner</source>
        <extracomment>lint/rules/char_invisible.py</extracomment>
        <translation>ein breitenloser Nichtverbinder</translation>
    </message>
    <message>
        <source>a zero-width joiner</source>
        <extracomment>lint/rules/char_invisible.py</extracomment>
        <translation>ein breitenloser Verbinder</translation>
    </message>
    <message>
        <source>a word joiner</source>
        <extracomment>lint/rules/char_invisible.py</extracomment>
        <translation>ein Wortverbinder</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <extracomment>lint/rules/char_invisible.py</extracomment>
        <translation>eine Bytereihenfolge-Markierung</translation>
    </message>
    <message>
        <source>Here stands {name}, which nobody sees and which breaks searches and links.</source>
        <extracomment>lint/rules/char_invisible.py</extracomment>
        <translation>Hier steht {name}: für alle unsichtbar und hinderlich für Suche und Links.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>lint/rules/char_invisible.py, lint/rules/file_option_unknown.py, lint/rules/link_empty.py, …</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Text decoded wrongly</source>
        <extracomment>lint/rules/char_mojibake.py</extracomment>
        <translation>Falsch dekodierter Text</translation>
    </message>
    <message>
        <source>The reader sees “Â”, which is left over from a no-break space.</source>
        <extracomment>lint/rules/char_mojibake.py</extracomment>
        <translation>Leser sehen „Â“, den Rest eines geschützten Leerzeichens.</translation>
    </message>
    <message>
        <source>The reader sees “{found}” instead of “{right}”.</source>
        <extracomment>lint/rules/char_mojibake.py</extracomment>
        <translation>Leser sehen „{found}“ statt „{right}“.</translation>
    </message>
    <message>
        <source>Leave a blank</source>
        <extracomment>lint/rules/char_mojibake.py</extracomment>
        <translation>Ein Leerzeichen stehen lassen</translation>
    </message>
    <message>
        <source>Replace with “{right}”</source>
        <extracomment>lint/rules/char_mojibake.py</extracomment>
        <translation>Durch „{right}“ ersetzen</translation>
    </message>
    <message>
        <source>No-break space in prose</source>
        <extracomment>lint/rules/char_nbsp.py</extracomment>
        <translation>Geschütztes Leerzeichen im Fließtext</translation>
    </message>
    <message>
        <source>Write it as &amp;nbsp;</source>
        <extracomment>lint/rules/char_nbsp.py</extracomment>
        <translation>Als &amp;nbsp; schreiben</translation>
    </message>
    <message>
        <source>Replace it with a plain blank</source>
        <extracomment>lint/rules/char_nbsp.py</extracomment>
        <translation>Durch ein einfaches Leerzeichen ersetzen</translation>
    </message>
    <message>
        <source>The line cannot break here, and nobody who edits the text can see why.</source>
        <extracomment>lint/rules/char_nbsp.py</extracomment>
        <translation>Die Zeile kann hier nicht umbrechen, und beim Bearbeiten ist nicht zu sehen, warum.</translation>
    </message>
    <message>
        <source>Replacement character</source>
        <extracomment>lint/rules/char_replacement.py</extracomment>
        <translation>Ersatzzeichen</translation>
    </message>
    <message>
        <source>The reader sees a question mark in a diamond where a character was lost.</source>
        <extracomment>lint/rules/char_replacement.py</extracomment>
        <translation>Leser sehen ein Fragezeichen in einer Raute, wo ein Zeichen verloren ging.</translation>
    </message>
    <message>
        <source>Pasted category bar</source>
        <extracomment>lint/rules/chrome_categories.py</extracomment>
        <translation>Mitkopierte Kategorienleiste</translation>
    </message>
    <message>
        <source>The reader sees “{line}”, and the page is in none of these categories.</source>
        <extracomment>lint/rules/chrome_categories.py</extracomment>
        <translation>Leser sehen „{line}“, und die Seite ist in keiner dieser Kategorien.</translation>
    </message>
    <message>
        <source>Turn it into category tags</source>
        <extracomment>lint/rules/chrome_categories.py</extracomment>
        <translation>In Kategorieangaben umwandeln</translation>
    </message>
    <message>
        <source>Pasted from a comparison of versions</source>
        <extracomment>lint/rules/chrome_diff.py</extracomment>
        <translation>Aus einem Versionsvergleich mitkopiert</translation>
    </message>
    <message>
        <source>The reader sees “{line}”, which comes from a page that shows changes.</source>
        <extracomment>lint/rules/chrome_diff.py</extracomment>
        <translation>Leser sehen „{line}“; das stammt von einer Seite, die Änderungen zeigt.</translation>
    </message>
    <message>
        <source>Pasted edit link</source>
        <extracomment>lint/rules/chrome_edit_link.py</extracomment>
        <translation>Mitkopierter Bearbeiten-Link</translation>
    </message>
    <message>
        <source>The reader sees “{found}” as text; the wiki prints its own edit link.</source>
        <extracomment>lint/rules/chrome_edit_link.py</extracomment>
        <translation>Leser sehen „{found}“ als Text; das Wiki setzt seinen Bearbeiten-Link selbst.</translation>
    </message>
    <message>
        <source>Remove the edit link</source>
        <extracomment>lint/rules/chrome_edit_link.py</extracomment>
        <translation>Bearbeiten-Link entfernen</translation>
    </message>
    <message>
        <source>Pasted menu of the skin</source>
        <extracomment>lint/rules/chrome_navigation.py</extracomment>
        <translation>Mitkopiertes Menü der Benutzeroberfläche</translation>
    </message>
    <message>
        <source>The reader sees “{line}”, a piece of the wiki&apos;s menu.</source>
        <extracomment>lint/rules/chrome_navigation.py</extracomment>
        <translation>Leser sehen „{line}“, ein Stück aus dem Menü des Wikis.</translation>
    </message>
    <message>
        <source>Pasted footnote mark</source>
        <extracomment>lint/rules/chrome_ref_mark.py</extracomment>
        <translation>Mitkopiertes Fußnotenzeichen</translation>
    </message>
    <message>
        <source>The reader sees “{mark}” as text that leads to no footnote.</source>
        <extracomment>lint/rules/chrome_ref_mark.py</extracomment>
        <translation>Leser sehen „{mark}“ als Text, der zu keiner Fußnote führt.</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <extracomment>lint/rules/chrome_ref_mark.py, lint/rules/conflict_marker.py</extracomment>
        <translation>Zeichen entfernen</translation>
    </message>
    <message>
        <source>Pasted page footer</source>
        <extracomment>lint/rules/chrome_retrieved.py</extracomment>
        <translation>Mitkopierte Fußzeile</translation>
    </message>
    <message>
        <source>The reader sees “{line}”, which belongs below the page, not in it.</source>
        <extracomment>lint/rules/chrome_retrieved.py</extracomment>
        <translation>Leser sehen „{line}“; das gehört unter die Seite, nicht hinein.</translation>
    </message>
    <message>
        <source>Pasted tagline</source>
        <extracomment>lint/rules/chrome_tagline.py</extracomment>
        <translation>Mitkopierter Untertitel</translation>
    </message>
    <message>
        <source>The reader sees “{line}”, which the wiki prints below titles.</source>
        <extracomment>lint/rules/chrome_tagline.py</extracomment>
        <translation>Leser sehen „{line}“; das setzt das Wiki selbst unter den Titel.</translation>
    </message>
    <message>
        <source>Pasted table of contents</source>
        <extracomment>lint/rules/chrome_toc.py</extracomment>
        <translation>Mitkopiertes Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>The reader sees “{line}”, a line of a table of contents that was copied.</source>
        <extracomment>lint/rules/chrome_toc.py</extracomment>
        <translation>Leser sehen „{line}“, eine Zeile aus einem mitkopierten Inhaltsverzeichnis.</translation>
    </message>
    <message>
        <source>Date in a citation that is no date</source>
        <extracomment>lint/rules/cite_date_invalid.py</extracomment>
        <translation>Unmögliches Datum in einem Nachweis</translation>
    </message>
    <message>
        <source>The reader sees an error beside the date &quot;{date}&quot;: {month} has no day {day}.</source>
        <extracomment>lint/rules/cite_date_invalid.py</extracomment>
        <translation>Leser sehen einen Fehler neben dem Datum „{date}“: {month} hat keinen {day}. Tag.</translation>
    </message>
    <message>
        <source>The reader sees an error beside the date &quot;{date}&quot;: &quot;{name}&quot; is no month.</source>
        <extracomment>lint/rules/cite_date_invalid.py</extracomment>
        <translation>Leser sehen einen Fehler neben dem Datum „{date}“: „{name}“ ist kein Monat.</translation>
    </message>
    <message>
        <source>The reader sees an error beside the date &quot;{date}&quot;: there is no month {month}.</source>
        <extracomment>lint/rules/cite_date_invalid.py</extracomment>
        <translation>Leser sehen einen Fehler neben dem Datum „{date}“: Einen Monat {month} gibt es nicht.</translation>
    </message>
    <message>
        <source>Write &quot;{right}&quot;</source>
        <extracomment>lint/rules/cat_name_space.py, lint/rules/cat_prefix_case.py, lint/rules/cat_prefix_misspelled.py, …</extracomment>
        <translation>„{right}“ schreiben</translation>
    </message>
    <message>
        <source>Citation parameter that does not exist</source>
        <extracomment>lint/rules/cite_param_unknown.py</extracomment>
        <translation>Unbekannter Parameter in einem Nachweis</translation>
    </message>
    <message>
        <source>The citation leaves this value out, for it knows no parameter &quot;{name}&quot;.</source>
        <extracomment>lint/rules/cite_param_unknown.py</extracomment>
        <translation>Der Nachweis lässt diesen Wert weg, denn er kennt keinen Parameter „{name}“.</translation>
    </message>
    <message>
        <source>Citation with an address and no title</source>
        <extracomment>lint/rules/cite_title_missing.py</extracomment>
        <translation>Nachweis mit Adresse, aber ohne Titel</translation>
    </message>
    <message>
        <source>The reader sees an error in this citation, for it has an address but no title.</source>
        <extracomment>lint/rules/cite_title_missing.py</extracomment>
        <translation>Leser sehen in diesem Nachweis einen Fehler, denn er hat eine Adresse, aber keinen Titel.</translation>
    </message>
    <message>
        <source>Address in a citation that is no address</source>
        <extracomment>lint/rules/cite_url_bad.py</extracomment>
        <translation>Ungültige Adresse in einem Nachweis</translation>
    </message>
    <message>
        <source>The link of this citation leads nowhere, for its address is none.</source>
        <extracomment>lint/rules/cite_url_bad.py</extracomment>
        <translation>Der Link dieses Nachweises führt ins Leere, denn seine Adresse ist keine.</translation>
    </message>
    <message>
        <source>Insert https://</source>
        <extracomment>lint/rules/cite_url_bad.py, lint/rules/ref_url_no_scheme.py</extracomment>
        <translation>https:// einfügen</translation>
    </message>
    <message>
        <source>Write the blanks as %20</source>
        <extracomment>lint/rules/cite_url_bad.py</extracomment>
        <translation>Leerzeichen als %20 schreiben</translation>
    </message>
    <message>
        <source>Comment never closed</source>
        <extracomment>lint/rules/comment_unclosed.py</extracomment>
        <translation>Kommentar nicht geschlossen</translation>
    </message>
    <message>
        <source>The reader sees nothing of the page from here on, for this comment is never closed.</source>
        <extracomment>lint/rules/comment_unclosed.py</extracomment>
        <translation>Leser sehen ab hier nichts mehr von der Seite, denn dieser Kommentar wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The reader sees nothing up to the end of the next comment, for this comment is never closed.</source>
        <extracomment>lint/rules/comment_unclosed.py</extracomment>
        <translation>Leser sehen bis zum Ende des nächsten Kommentars nichts, denn dieser Kommentar wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close it here</source>
        <extracomment>lint/rules/comment_unclosed.py</extracomment>
        <translation>Hier schließen</translation>
    </message>
    <message>
        <source>Remove &lt;!--</source>
        <extracomment>lint/rules/comment_unclosed.py</extracomment>
        <translation>&lt;!-- entfernen</translation>
    </message>
    <message>
        <source>Mark of a merge conflict</source>
        <extracomment>lint/rules/conflict_marker.py</extracomment>
        <translation>Markierung eines Zusammenführungskonflikts</translation>
    </message>
    <message>
        <source>Keep the first version</source>
        <extracomment>lint/rules/conflict_marker.py</extracomment>
        <translation>Die erste Fassung behalten</translation>
    </message>
    <message>
        <source>Keep the second version</source>
        <extracomment>lint/rules/conflict_marker.py</extracomment>
        <translation>Die zweite Fassung behalten</translation>
    </message>
    <message>
        <source>The reader sees “{mark}”, the mark of two versions that were not merged.</source>
        <extracomment>lint/rules/conflict_marker.py</extracomment>
        <translation>Leser sehen „{mark}“, die Markierung zweier nicht zusammengeführter Fassungen.</translation>
    </message>
    <message>
        <source>Hyphen in a range</source>
        <extracomment>lint/rules/dash_range.py</extracomment>
        <translation>Bindestrich in einer Bereichsangabe</translation>
    </message>
    <message>
        <source>The range “{found}” is usually written with a dash, “{right}”.</source>
        <extracomment>lint/rules/dash_range.py</extracomment>
        <translation>Der Bereich „{found}“ wird gewöhnlich mit Halbgeviertstrich geschrieben: „{right}“.</translation>
    </message>
    <message>
        <source>Replace the hyphen with a dash</source>
        <extracomment>lint/rules/dash_range.py</extracomment>
        <translation>Bindestrich durch Halbgeviertstrich ersetzen</translation>
    </message>
    <message>
        <source>Date in an unusual form</source>
        <extracomment>lint/rules/date_form.py</extracomment>
        <translation>Datum in ungewöhnlicher Form</translation>
    </message>
    <message>
        <source>Write “{right}”</source>
        <extracomment>lint/rules/date_form.py, lint/rules/defaultsort_form.py, lint/rules/punct_doubled.py</extracomment>
        <translation>„{right}“ schreiben</translation>
    </message>
    <message>
        <source>The date “{found}” is usually written “{right}”.</source>
        <extracomment>lint/rules/date_form.py</extracomment>
        <translation>Das Datum „{found}“ wird gewöhnlich „{right}“ geschrieben.</translation>
    </message>
    <message>
        <source>Date that does not exist</source>
        <extracomment>lint/rules/date_impossible.py</extracomment>
        <translation>Datum, das es nicht gibt</translation>
    </message>
    <message>
        <source>The calendar has no “{found}”.</source>
        <extracomment>lint/rules/date_impossible.py</extracomment>
        <translation>„{found}“ gibt es im Kalender nicht.</translation>
    </message>
    <message>
        <source>Dates in two orders</source>
        <extracomment>lint/rules/date_mixed.py</extracomment>
        <translation>Datumsangaben in zweierlei Reihenfolge</translation>
    </message>
    <message>
        <source>The date “{wrong}” has day and month the other way round than the rest of the article.</source>
        <extracomment>lint/rules/date_mixed.py</extracomment>
        <translation>Im Datum „{wrong}“ stehen Tag und Monat andersherum als im übrigen Artikel.</translation>
    </message>
    <message>
        <source>The date “{wrong}” has day and month the other way round than this wiki has it.</source>
        <extracomment>lint/rules/date_mixed.py</extracomment>
        <translation>Im Datum „{wrong}“ stehen Tag und Monat andersherum, als es in diesem Wiki üblich ist.</translation>
    </message>
    <message>
        <source>Two sort keys</source>
        <extracomment>lint/rules/defaultsort_duplicate.py</extracomment>
        <translation>Zwei Sortierschlüssel</translation>
    </message>
    <message>
        <source>The page has two sort keys; the last one counts, and MediaWiki shows an error when they differ.</source>
        <extracomment>lint/rules/defaultsort_duplicate.py</extracomment>
        <translation>Die Seite hat zwei Sortierschlüssel; der letzte zählt, und MediaWiki zeigt einen Fehler, wenn sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>The first one</source>
        <extracomment>lint/rules/defaultsort_duplicate.py</extracomment>
        <translation>Der erste</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <extracomment>lint/rules/defaultsort_duplicate.py</extracomment>
        <translation>Diesen entfernen</translation>
    </message>
    <message>
        <source>Sort key in a form that sorts wrongly</source>
        <extracomment>lint/rules/defaultsort_form.py</extracomment>
        <translation>Sortierschlüssel, der falsch einsortiert</translation>
    </message>
    <message>
        <source>The key “{value}” sorts apart from its neighbours; “{right}” sorts among them.</source>
        <extracomment>lint/rules/defaultsort_form.py</extracomment>
        <translation>Der Schlüssel „{value}“ wird abseits seiner Nachbarn einsortiert; „{right}“ steht bei ihnen.</translation>
    </message>
    <message>
        <source>Person without a sort key</source>
        <extracomment>lint/rules/defaultsort_missing.py</extracomment>
        <translation>Person ohne Sortierschlüssel</translation>
    </message>
    <message>
        <source>Category pages list this one under “{title}”, not under “{key}”.</source>
        <extracomment>lint/rules/defaultsort_missing.py</extracomment>
        <translation>Kategorieseiten führen diese Seite unter „{title}“ statt unter „{key}“.</translation>
    </message>
    <message>
        <source>Add the sort key {key}</source>
        <extracomment>lint/rules/defaultsort_missing.py</extracomment>
        <translation>Sortierschlüssel {key} hinzufügen</translation>
    </message>
    <message>
        <source>Entity without its semicolon</source>
        <extracomment>lint/rules/entity_no_semicolon.py</extracomment>
        <translation>Entität ohne Semikolon</translation>
    </message>
    <message>
        <source>The reader sees {found} in place of a sign.</source>
        <extracomment>lint/rules/entity_no_semicolon.py</extracomment>
        <translation>Leser sehen {found} anstelle eines Zeichens.</translation>
    </message>
    <message>
        <source>Insert the semicolon</source>
        <extracomment>lint/rules/entity_no_semicolon.py</extracomment>
        <translation>Semikolon einfügen</translation>
    </message>
    <message>
        <source>External link in double brackets</source>
        <extracomment>lint/rules/extlink_double_bracket.py</extracomment>
        <translation>Weblink in doppelten Klammern</translation>
    </message>
    <message>
        <source>Use single brackets</source>
        <extracomment>lint/rules/extlink_double_bracket.py</extracomment>
        <translation>Einfache Klammern verwenden</translation>
    </message>
    <message>
        <source>The reader sees brackets around this external link.</source>
        <extracomment>lint/rules/extlink_double_bracket.py</extracomment>
        <translation>Leser sehen Klammern um diesen Weblink.</translation>
    </message>
    <message>
        <source>External link in running text</source>
        <extracomment>lint/rules/extlink_in_prose.py</extracomment>
        <translation>Weblink im Fließtext</translation>
    </message>
    <message>
        <source>The reader is led away from the article in the middle of a sentence.</source>
        <extracomment>lint/rules/extlink_in_prose.py</extracomment>
        <translation>Leser werden mitten im Satz aus dem Artikel geführt.</translation>
    </message>
    <message>
        <source>Line break in an external link</source>
        <extracomment>lint/rules/extlink_newline.py</extracomment>
        <translation>Zeilenumbruch in einem Weblink</translation>
    </message>
    <message>
        <source>The reader sees the brackets and the address, for the link runs over the end of its line.</source>
        <extracomment>lint/rules/extlink_newline.py</extracomment>
        <translation>Leser sehen die Klammern und die Adresse, denn der Link reicht über das Zeilenende hinaus.</translation>
    </message>
    <message>
        <source>Put the link on one line</source>
        <extracomment>lint/rules/extlink_newline.py</extracomment>
        <translation>Link in eine Zeile setzen</translation>
    </message>
    <message>
        <source>External link shown as a number</source>
        <extracomment>lint/rules/extlink_no_label.py</extracomment>
        <translation>Weblink als Zahl dargestellt</translation>
    </message>
    <message>
        <source>The reader sees a bare number in brackets that looks like a footnote.</source>
        <extracomment>lint/rules/extlink_no_label.py</extracomment>
        <translation>Leser sehen eine bloße Zahl in Klammern, die wie eine Fußnote aussieht.</translation>
    </message>
    <message>
        <source>Pipe in an external link</source>
        <extracomment>lint/rules/extlink_pipe.py</extracomment>
        <translation>Senkrechter Strich in einem Weblink</translation>
    </message>
    <message>
        <source>The link leads nowhere, for the pipe becomes part of its address.</source>
        <extracomment>lint/rules/extlink_pipe.py</extracomment>
        <translation>Der Link führt ins Leere, denn der senkrechte Strich wird Teil der Adresse.</translation>
    </message>
    <message>
        <source>Remove the |</source>
        <extracomment>lint/rules/extlink_pipe.py</extracomment>
        <translation>| entfernen</translation>
    </message>
    <message>
        <source>Replace | with a blank</source>
        <extracomment>lint/rules/extlink_pipe.py</extracomment>
        <translation>| durch ein Leerzeichen ersetzen</translation>
    </message>
    <message>
        <source>The reader sees a pipe before the text of this link.</source>
        <extracomment>lint/rules/extlink_pipe.py</extracomment>
        <translation>Leser sehen einen senkrechten Strich vor dem Linktext.</translation>
    </message>
    <message>
        <source>Punctuation swallowed by an address</source>
        <extracomment>lint/rules/extlink_punct.py</extracomment>
        <translation>Satzzeichen in die Adresse geraten</translation>
    </message>
    <message>
        <source>Bracket the address</source>
        <extracomment>lint/rules/extlink_punct.py</extracomment>
        <translation>Adresse in Klammern setzen</translation>
    </message>
    <message>
        <source>The link leads nowhere, for the punctuation behind it became part of it.</source>
        <extracomment>lint/rules/extlink_punct.py</extracomment>
        <translation>Der Link führt ins Leere, denn das Satzzeichen dahinter wurde Teil von ihm.</translation>
    </message>
    <message>
        <source>Misspelled http://</source>
        <extracomment>lint/rules/extlink_scheme_bad.py</extracomment>
        <translation>http:// falsch geschrieben</translation>
    </message>
    <message>
        <source>The link does not work, for &quot;{written}&quot; is no scheme.</source>
        <extracomment>lint/rules/extlink_scheme_bad.py</extracomment>
        <translation>Der Link funktioniert nicht, denn „{written}“ ist kein Protokoll.</translation>
    </message>
    <message>
        <source>http:// twice</source>
        <extracomment>lint/rules/extlink_scheme_double.py</extracomment>
        <translation>http:// doppelt</translation>
    </message>
    <message>
        <source>Remove the first one</source>
        <extracomment>lint/rules/extlink_scheme_double.py, lint/rules/file_option_duplicate.py, lint/rules/tpl_arg_duplicate.py</extracomment>
        <translation>Das erste entfernen</translation>
    </message>
    <message>
        <source>The link leads nowhere, for http:// stands there twice.</source>
        <extracomment>lint/rules/extlink_scheme_double.py</extracomment>
        <translation>Der Link führt ins Leere, denn http:// steht zweimal da.</translation>
    </message>
    <message>
        <source>External link never closed</source>
        <extracomment>lint/rules/extlink_unclosed.py</extracomment>
        <translation>Weblink nicht geschlossen</translation>
    </message>
    <message>
        <source>Insert ]</source>
        <extracomment>lint/rules/extlink_unclosed.py</extracomment>
        <translation>] einfügen</translation>
    </message>
    <message>
        <source>The reader sees the bracket and the address, for the link is never closed.</source>
        <extracomment>lint/rules/extlink_unclosed.py</extracomment>
        <translation>Leser sehen die Klammer und die Adresse, denn der Link wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Wikilink inside an external link</source>
        <extracomment>lint/rules/extlink_wikilink_inside.py</extracomment>
        <translation>Wikilink in einem Weblink</translation>
    </message>
    <message>
        <source>The external link breaks off where the inner link begins.</source>
        <extracomment>lint/rules/extlink_wikilink_inside.py</extracomment>
        <translation>Der Weblink bricht ab, wo der innere Link beginnt.</translation>
    </message>
    <message>
        <source>Take the inner link out, keep its text</source>
        <extracomment>lint/rules/extlink_wikilink_inside.py, lint/rules/link_nested.py</extracomment>
        <translation>Inneren Link auflösen, Text behalten</translation>
    </message>
    <message>
        <source>the inner link</source>
        <extracomment>lint/rules/extlink_wikilink_inside.py, lint/rules/link_nested.py</extracomment>
        <translation>der innere Link</translation>
    </message>
    <message>
        <source>Picture without alternative text</source>
        <extracomment>lint/rules/file_alt_missing.py</extracomment>
        <translation>Bild ohne Alternativtext</translation>
    </message>
    <message>
        <source>Readers who cannot see this picture learn nothing of it.</source>
        <extracomment>lint/rules/file_alt_missing.py</extracomment>
        <translation>Wer dieses Bild nicht sehen kann, erfährt nichts von ihm.</translation>
    </message>
    <message>
        <source>Caption cut by a pipe</source>
        <extracomment>lint/rules/file_caption_broken.py</extracomment>
        <translation>Bildunterschrift durch senkrechten Strich zerteilt</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <extracomment>lint/rules/file_caption_broken.py</extracomment>
        <translation>Diesen Text entfernen</translation>
    </message>
    <message>
        <source>The reader does not see this text: only the last caption is shown.</source>
        <extracomment>lint/rules/file_caption_broken.py</extracomment>
        <translation>Leser sehen diesen Text nicht: Nur die letzte Bildunterschrift wird gezeigt.</translation>
    </message>
    <message>
        <source>Join the two captions</source>
        <extracomment>lint/rules/file_caption_broken.py</extracomment>
        <translation>Beide Bildunterschriften verbinden</translation>
    </message>
    <message>
        <source>Option of a picture given twice</source>
        <extracomment>lint/rules/file_option_duplicate.py</extracomment>
        <translation>Bildoption doppelt angegeben</translation>
    </message>
    <message>
        <source>Only one of &quot;{first}&quot; and &quot;{text}&quot; counts for this picture.</source>
        <extracomment>lint/rules/file_option_duplicate.py</extracomment>
        <translation>Von „{first}“ und „{text}“ zählt für dieses Bild nur eines.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; stands here twice.</source>
        <extracomment>lint/rules/file_option_duplicate.py</extracomment>
        <translation>„{text}“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>the first one</source>
        <extracomment>lint/rules/file_option_duplicate.py</extracomment>
        <translation>die erste Stelle</translation>
    </message>
    <message>
        <source>Unknown option of a picture</source>
        <extracomment>lint/rules/file_option_unknown.py</extracomment>
        <translation>Unbekannte Bildoption</translation>
    </message>
    <message>
        <source>The picture is not shown as meant, for it knows no option &quot;{text}&quot;.</source>
        <extracomment>lint/rules/file_option_unknown.py</extracomment>
        <translation>Das Bild erscheint nicht wie gewünscht, denn eine Option „{text}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Prefix of a file twice</source>
        <extracomment>lint/rules/file_prefix_double.py</extracomment>
        <translation>Präfix einer Datei doppelt</translation>
    </message>
    <message>
        <source>Remove the second prefix</source>
        <extracomment>lint/rules/file_prefix_double.py</extracomment>
        <translation>Zweites Präfix entfernen</translation>
    </message>
    <message>
        <source>The reader sees a red link in place of the picture.</source>
        <extracomment>lint/rules/file_prefix_double.py</extracomment>
        <translation>Leser sehen anstelle des Bildes einen Rotlink.</translation>
    </message>
    <message>
        <source>Picture never closed</source>
        <extracomment>lint/rules/file_unclosed.py</extracomment>
        <translation>Bild nicht geschlossen</translation>
    </message>
    <message>
        <source>The reader sees the source in place of the picture.</source>
        <extracomment>lint/rules/file_unclosed.py</extracomment>
        <translation>Leser sehen anstelle des Bildes den Quelltext.</translation>
    </message>
    <message>
        <source>Unusable line in a gallery</source>
        <extracomment>lint/rules/gallery_bad.py</extracomment>
        <translation>Unbrauchbare Zeile in einer Galerie</translation>
    </message>
    <message>
        <source>Remove the brackets</source>
        <extracomment>lint/rules/gallery_bad.py</extracomment>
        <translation>Klammern entfernen</translation>
    </message>
    <message>
        <source>The reader does not see this line of the gallery.</source>
        <extracomment>lint/rules/gallery_bad.py</extracomment>
        <translation>Leser sehen diese Zeile der Galerie nicht.</translation>
    </message>
    <message>
        <source>Subject and verb disagree</source>
        <extracomment>lint/rules/grammar_agreement.py</extracomment>
        <translation>Subjekt und Verb passen nicht zusammen</translation>
    </message>
    <message>
        <source>Word taken for another</source>
        <extracomment>lint/rules/grammar_confusion.py</extracomment>
        <translation>Verwechseltes Wort</translation>
    </message>
    <message>
        <source>Turn of phrase that many reject</source>
        <extracomment>lint/rules/grammar_idiom.py</extracomment>
        <translation>Umstrittene Wendung</translation>
    </message>
    <message>
        <source>Verb form that does not exist</source>
        <extracomment>lint/rules/grammar_verb_form.py</extracomment>
        <translation>Verbform, die es nicht gibt</translation>
    </message>
    <message>
        <source>Bold in a heading</source>
        <extracomment>lint/rules/heading_bold.py</extracomment>
        <translation>Fettschrift in einer Überschrift</translation>
    </message>
    <message>
        <source>Take the bold out</source>
        <extracomment>lint/rules/heading_bold.py</extracomment>
        <translation>Fettschrift entfernen</translation>
    </message>
    <message>
        <source>The heading is set in bold besides its own weight.</source>
        <extracomment>lint/rules/heading_bold.py</extracomment>
        <translation>Die Überschrift ist zusätzlich zu ihrer eigenen Schriftstärke fett gesetzt.</translation>
    </message>
    <message>
        <source>Heading in capitals</source>
        <extracomment>lint/rules/heading_caps.py</extracomment>
        <translation>Überschrift in Großbuchstaben</translation>
    </message>
    <message>
        <source>The reader sees this heading in capitals.</source>
        <extracomment>lint/rules/heading_caps.py</extracomment>
        <translation>Leser sehen diese Überschrift in Großbuchstaben.</translation>
    </message>
    <message>
        <source>Usual section in unusual capitals</source>
        <extracomment>lint/rules/heading_case.py</extracomment>
        <translation>Üblicher Abschnitt in unüblicher Schreibweise</translation>
    </message>
    <message>
        <source>Other pages call this section &quot;{usual}&quot;.</source>
        <extracomment>lint/rules/heading_case.py</extracomment>
        <translation>Andere Seiten nennen diesen Abschnitt „{usual}“.</translation>
    </message>
    <message>
        <source>Heading ends with a colon</source>
        <extracomment>lint/rules/heading_colon.py</extracomment>
        <translation>Überschrift endet mit Doppelpunkt</translation>
    </message>
    <message>
        <source>The reader sees a needless colon behind the heading.</source>
        <extracomment>lint/rules/heading_colon.py</extracomment>
        <translation>Leser sehen hinter der Überschrift einen überflüssigen Doppelpunkt.</translation>
    </message>
    <message>
        <source>Remove the colon</source>
        <extracomment>lint/rules/heading_colon.py</extracomment>
        <translation>Doppelpunkt entfernen</translation>
    </message>
    <message>
        <source>Same heading twice</source>
        <extracomment>lint/rules/heading_duplicate.py</extracomment>
        <translation>Gleiche Überschrift zweimal</translation>
    </message>
    <message>
        <source>Links to &quot;{text}&quot; lead to the earlier section of that name.</source>
        <extracomment>lint/rules/heading_duplicate.py</extracomment>
        <translation>Links auf „{text}“ führen zum früheren Abschnitt dieses Namens.</translation>
    </message>
    <message>
        <source>the earlier one</source>
        <extracomment>lint/rules/heading_duplicate.py</extracomment>
        <translation>die frühere</translation>
    </message>
    <message>
        <source>Heading without text</source>
        <extracomment>lint/rules/heading_empty.py</extracomment>
        <translation>Überschrift ohne Text</translation>
    </message>
    <message>
        <source>The reader sees a gap in place of a heading.</source>
        <extracomment>lint/rules/heading_empty.py</extracomment>
        <translation>Leser sehen anstelle einer Überschrift eine Lücke.</translation>
    </message>
    <message>
        <source>Remove the empty heading</source>
        <extracomment>lint/rules/heading_empty.py</extracomment>
        <translation>Leere Überschrift entfernen</translation>
    </message>
    <message>
        <source>Heading of level 1</source>
        <extracomment>lint/rules/heading_h1.py</extracomment>
        <translation>Überschrift der Ebene 1</translation>
    </message>
    <message>
        <source>The section looks like a page of its own, for level 1 is the page&apos;s title.</source>
        <extracomment>lint/rules/heading_h1.py</extracomment>
        <translation>Der Abschnitt sieht wie eine eigene Seite aus, denn Ebene 1 ist der Seitentitel.</translation>
    </message>
    <message>
        <source>Make it level 2</source>
        <extracomment>lint/rules/heading_h1.py</extracomment>
        <translation>Auf Ebene 2 setzen</translation>
    </message>
    <message>
        <source>Heading open on one side</source>
        <extracomment>lint/rules/heading_half.py</extracomment>
        <translation>Überschrift auf einer Seite offen</translation>
    </message>
    <message>
        <source>The reader sees equals signs instead of a heading, for it has them on one side only.</source>
        <extracomment>lint/rules/heading_half.py</extracomment>
        <translation>Leser sehen Gleichheitszeichen statt einer Überschrift, denn sie stehen nur auf einer Seite.</translation>
    </message>
    <message>
        <source>Close it with {marks}</source>
        <extracomment>lint/rules/heading_half.py, lint/rules/heading_quotes_open.py, lint/rules/link_braces_mixed.py</extracomment>
        <translation>Mit {marks} schließen</translation>
    </message>
    <message>
        <source>Open it with {marks}</source>
        <extracomment>lint/rules/heading_half.py</extracomment>
        <translation>Mit {marks} öffnen</translation>
    </message>
    <message>
        <source>HTML in a heading</source>
        <extracomment>lint/rules/heading_html.py</extracomment>
        <translation>HTML in einer Überschrift</translation>
    </message>
    <message>
        <source>The heading holds the HTML tag &lt;{tag}&gt;.</source>
        <extracomment>lint/rules/heading_html.py</extracomment>
        <translation>Die Überschrift enthält das HTML-Tag &lt;{tag}&gt;.</translation>
    </message>
    <message>
        <source>Remove the tag &lt;{tag}&gt;</source>
        <extracomment>lint/rules/heading_html.py</extracomment>
        <translation>Tag &lt;{tag}&gt; entfernen</translation>
    </message>
    <message>
        <source>Blank before a heading</source>
        <extracomment>lint/rules/heading_indented.py</extracomment>
        <translation>Leerzeichen vor einer Überschrift</translation>
    </message>
    <message>
        <source>The reader sees the source of this heading in a box, for a blank stands before it.</source>
        <extracomment>lint/rules/heading_indented.py</extracomment>
        <translation>Leser sehen den Quelltext dieser Überschrift in einem Kasten, denn davor steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Remove the blank</source>
        <extracomment>lint/rules/heading_indented.py, lint/rules/ref_space_before.py, lint/rules/space_before_punct.py, …</extracomment>
        <translation>Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>Heading too deep</source>
        <extracomment>lint/rules/heading_level_skip.py</extracomment>
        <translation>Überschrift zu tief</translation>
    </message>
    <message>
        <source>Make it level {level}</source>
        <extracomment>lint/rules/heading_level_skip.py, lint/rules/heading_unbalanced.py</extracomment>
        <translation>Auf Ebene {level} setzen</translation>
    </message>
    <message>
        <source>This heading is of level {present} instead of {level}: the table of contents has a gap.</source>
        <extracomment>lint/rules/heading_level_skip.py</extracomment>
        <translation>Diese Überschrift hat Ebene {present} statt {level}: Im Inhaltsverzeichnis klafft eine Lücke.</translation>
    </message>
    <message>
        <source>Link in a heading</source>
        <extracomment>lint/rules/heading_link.py</extracomment>
        <translation>Link in einer Überschrift</translation>
    </message>
    <message>
        <source>The heading is a link, and leads away from the page.</source>
        <extracomment>lint/rules/heading_link.py</extracomment>
        <translation>Die Überschrift ist ein Link und führt von der Seite weg.</translation>
    </message>
    <message>
        <source>Keep only the text</source>
        <extracomment>lint/rules/heading_link.py, lint/rules/link_empty.py, lint/rules/link_self.py</extracomment>
        <translation>Nur den Text behalten</translation>
    </message>
    <message>
        <source>Bold, italic or a tag left open in a heading</source>
        <extracomment>lint/rules/heading_quotes_open.py</extracomment>
        <translation>Fett, kursiv oder ein Tag in einer Überschrift offen gelassen</translation>
    </message>
    <message>
        <source>What begins in this heading does not end there, and the text after it looks wrong.</source>
        <extracomment>lint/rules/heading_quotes_open.py</extracomment>
        <translation>Was in dieser Überschrift beginnt, endet dort nicht, und der Text danach sieht falsch aus.</translation>
    </message>
    <message>
        <source>Remove the marks</source>
        <extracomment>lint/rules/heading_quotes_open.py, lint/rules/quotes_unclosed.py</extracomment>
        <translation>Zeichen entfernen</translation>
    </message>
    <message>
        <source>Text on the line of a heading</source>
        <extracomment>lint/rules/heading_text_after.py</extracomment>
        <translation>Text in der Zeile einer Überschrift</translation>
    </message>
    <message>
        <source>The reader sees the equals signs instead of a heading, for text follows them on the line.</source>
        <extracomment>lint/rules/heading_text_after.py</extracomment>
        <translation>Leser sehen die Gleichheitszeichen statt einer Überschrift, denn in der Zeile folgt Text auf sie.</translation>
    </message>
    <message>
        <source>Break the line behind the heading</source>
        <extracomment>lint/rules/heading_text_after.py</extracomment>
        <translation>Zeile hinter der Überschrift umbrechen</translation>
    </message>
    <message>
        <source>Uneven equals signs of a heading</source>
        <extracomment>lint/rules/heading_unbalanced.py</extracomment>
        <translation>Ungleich viele Gleichheitszeichen einer Überschrift</translation>
    </message>
    <message>
        <source>The reader sees an equals sign in this heading, for its two sides differ.</source>
        <extracomment>lint/rules/heading_unbalanced.py</extracomment>
        <translation>Leser sehen in dieser Überschrift ein Gleichheitszeichen, denn ihre beiden Seiten unterscheiden sich.</translation>
    </message>
    <message>
        <source>HTML where wikitext would do</source>
        <extracomment>lint/rules/html_for_wikitext.py</extracomment>
        <translation>HTML, wo Wikitext genügt</translation>
    </message>
    <message>
        <source>Use {marks}</source>
        <extracomment>lint/rules/html_for_wikitext.py, lint/rules/tag_obsolete.py</extracomment>
        <translation>{marks} verwenden</translation>
    </message>
    <message>
        <source>Wikitext has marks of its own for &lt;{tag}&gt;.</source>
        <extracomment>lint/rules/html_for_wikitext.py</extracomment>
        <translation>Für &lt;{tag}&gt; hat Wikitext eigene Zeichen.</translation>
    </message>
    <message>
        <source>ISBN with a wrong check digit</source>
        <extracomment>lint/rules/isbn_checksum.py</extracomment>
        <translation>ISBN mit falscher Prüfziffer</translation>
    </message>
    <message>
        <source>No book is found under ISBN {written}, for its check digit is wrong.</source>
        <extracomment>lint/rules/isbn_checksum.py</extracomment>
        <translation>Unter ISBN {written} ist kein Buch zu finden, denn die Prüfziffer ist falsch.</translation>
    </message>
    <message>
        <source>ISBN with the wrong number of digits</source>
        <extracomment>lint/rules/isbn_length.py</extracomment>
        <translation>ISBN mit falscher Stellenzahl</translation>
    </message>
    <message numerus="yes">
        <source>No book is found under ISBN {written}: it has {count} digits in place of 10 or 13.</source>
        <extracomment>For one: No book is found under ISBN {written}: it has one digit in place of 10 or 13. | lint/rules/isbn_length.py</extracomment>
        <translation>
            <numerusform>Unter ISBN {written} ist kein Buch zu finden: Sie hat eine Stelle statt 10 oder 13.</numerusform>
            <numerusform>Unter ISBN {written} ist kein Buch zu finden: Sie hat {count} Stellen statt 10 oder 13.</numerusform>
        </translation>
    </message>
    <message>
        <source>ISBN written in a way that does not link</source>
        <extracomment>lint/rules/isbn_syntax.py</extracomment>
        <translation>ISBN in einer Schreibweise, die nicht verlinkt</translation>
    </message>
    <message>
        <source>Write &quot;ISBN &quot;</source>
        <extracomment>lint/rules/isbn_syntax.py</extracomment>
        <translation>„ISBN “ schreiben</translation>
    </message>
    <message>
        <source>The number is not recognised as an ISBN in this spelling.</source>
        <extracomment>lint/rules/isbn_syntax.py</extracomment>
        <translation>In dieser Schreibweise wird die Nummer nicht als ISBN erkannt.</translation>
    </message>
    <message>
        <source>ISSN that cannot be right</source>
        <extracomment>lint/rules/issn_invalid.py</extracomment>
        <translation>ISSN, die nicht stimmen kann</translation>
    </message>
    <message>
        <source>No journal is found under ISSN {written}, for the number is wrong.</source>
        <extracomment>lint/rules/issn_invalid.py</extracomment>
        <translation>Unter ISSN {written} ist keine Zeitschrift zu finden, denn die Nummer ist falsch.</translation>
    </message>
    <message>
        <source>No link on the whole page</source>
        <extracomment>lint/rules/lead_no_links.py</extracomment>
        <translation>Kein Link auf der ganzen Seite</translation>
    </message>
    <message>
        <source>The reader cannot go on from here, for no other page is linked.</source>
        <extracomment>lint/rules/lead_no_links.py</extracomment>
        <translation>Von hier geht es für Leser nicht weiter, denn keine andere Seite ist verlinkt.</translation>
    </message>
    <message>
        <source>Subject not in bold in the lead</source>
        <extracomment>lint/rules/lead_title_bold.py</extracomment>
        <translation>Lemma in der Einleitung nicht fett</translation>
    </message>
    <message>
        <source>The reader finds no subject in bold at the start of the page.</source>
        <extracomment>lint/rules/lead_title_bold.py</extracomment>
        <translation>Leser finden am Anfang der Seite kein fett gesetztes Lemma.</translation>
    </message>
    <message>
        <source>Set {name} in bold</source>
        <extracomment>lint/rules/lead_title_bold.py</extracomment>
        <translation>{name} fett setzen</translation>
    </message>
    <message>
        <source>Line with nothing but a no-break space</source>
        <extracomment>lint/rules/line_nbsp.py</extracomment>
        <translation>Zeile mit nichts als einem geschützten Leerzeichen</translation>
    </message>
    <message>
        <source>The line looks empty but is not, so the paragraphs around it run together.</source>
        <extracomment>lint/rules/line_nbsp.py</extracomment>
        <translation>Die Zeile sieht leer aus, ist es aber nicht; daher fließen die Absätze ringsum zusammen.</translation>
    </message>
    <message>
        <source>Make it an empty line</source>
        <extracomment>lint/rules/line_nbsp.py</extracomment>
        <translation>Zu einer Leerzeile machen</translation>
    </message>
    <message>
        <source>Link to a section that is not there</source>
        <extracomment>lint/rules/link_anchor_bad.py</extracomment>
        <translation>Link auf einen Abschnitt, den es nicht gibt</translation>
    </message>
    <message>
        <source>A click on this link does nothing, for the page has no section &quot;{wanted}&quot;.</source>
        <extracomment>lint/rules/link_anchor_bad.py</extracomment>
        <translation>Ein Klick auf diesen Link bewirkt nichts, denn die Seite hat keinen Abschnitt „{wanted}“.</translation>
    </message>
    <message>
        <source>Link to &quot;{near}&quot;</source>
        <extracomment>lint/rules/link_anchor_bad.py</extracomment>
        <translation>Auf „{near}“ verlinken</translation>
    </message>
    <message>
        <source>Brackets closed by braces</source>
        <extracomment>lint/rules/link_braces_mixed.py</extracomment>
        <translation>Eckige Klammern mit geschweiften geschlossen</translation>
    </message>
    <message>
        <source>The reader sees the source, for opener and closer do not fit.</source>
        <extracomment>lint/rules/link_braces_mixed.py</extracomment>
        <translation>Leser sehen den Quelltext, denn öffnende und schließende Klammern passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Second pipe in a link</source>
        <extracomment>lint/rules/link_double_pipe.py</extracomment>
        <translation>Zweiter senkrechter Strich in einem Link</translation>
    </message>
    <message>
        <source>The reader sees a pipe in the text of this link.</source>
        <extracomment>lint/rules/link_double_pipe.py</extracomment>
        <translation>Leser sehen einen senkrechten Strich im Linktext.</translation>
    </message>
    <message>
        <source>Remove the second pipe</source>
        <extracomment>lint/rules/link_double_pipe.py</extracomment>
        <translation>Zweiten senkrechten Strich entfernen</translation>
    </message>
    <message>
        <source>Keep only the last text</source>
        <extracomment>lint/rules/link_double_pipe.py</extracomment>
        <translation>Nur den letzten Text behalten</translation>
    </message>
    <message>
        <source>Link without a target or a text</source>
        <extracomment>lint/rules/link_empty.py</extracomment>
        <translation>Link ohne Ziel oder Text</translation>
    </message>
    <message>
        <source>The reader sees brackets instead of a link, for it has no target or no text.</source>
        <extracomment>lint/rules/link_empty.py</extracomment>
        <translation>Leser sehen Klammern statt eines Links, denn ihm fehlt das Ziel oder der Text.</translation>
    </message>
    <message>
        <source>Link to {words}</source>
        <extracomment>lint/rules/link_empty.py</extracomment>
        <translation>Auf {words} verlinken</translation>
    </message>
    <message>
        <source>One bracket too many</source>
        <extracomment>lint/rules/link_extra_bracket.py</extracomment>
        <translation>Eine Klammer zu viel</translation>
    </message>
    <message>
        <source>Remove the third [</source>
        <extracomment>lint/rules/link_extra_bracket.py</extracomment>
        <translation>Die dritte [ entfernen</translation>
    </message>
    <message>
        <source>The reader sees a lone [ before this link.</source>
        <extracomment>lint/rules/link_extra_bracket.py</extracomment>
        <translation>Leser sehen eine einzelne [ vor diesem Link.</translation>
    </message>
    <message>
        <source>Remove the third ]</source>
        <extracomment>lint/rules/link_extra_bracket.py</extracomment>
        <translation>Die dritte ] entfernen</translation>
    </message>
    <message>
        <source>The reader sees a lone ] behind this link.</source>
        <extracomment>lint/rules/link_extra_bracket.py</extracomment>
        <translation>Leser sehen eine einzelne ] hinter diesem Link.</translation>
    </message>
    <message>
        <source>Language link inside prose</source>
        <extracomment>lint/rules/link_interwiki_inline.py</extracomment>
        <translation>Sprachlink im Fließtext</translation>
    </message>
    <message>
        <source>The reader does not see this link here: it moves to the list of languages.</source>
        <extracomment>lint/rules/link_interwiki_inline.py</extracomment>
        <translation>Leser sehen diesen Link hier nicht: Er wandert in die Liste der Sprachen.</translation>
    </message>
    <message>
        <source>Insert a colon, so that it is shown here</source>
        <extracomment>lint/rules/link_interwiki_inline.py</extracomment>
        <translation>Doppelpunkt einfügen, damit er hier erscheint</translation>
    </message>
    <message>
        <source>Text of the link repeats its target</source>
        <extracomment>lint/rules/link_label_same.py</extracomment>
        <translation>Linktext wiederholt das Ziel</translation>
    </message>
    <message>
        <source>The text of this link only repeats its target.</source>
        <extracomment>lint/rules/link_label_same.py</extracomment>
        <translation>Der Text dieses Links wiederholt nur sein Ziel.</translation>
    </message>
    <message>
        <source>Two colons before a target</source>
        <extracomment>lint/rules/link_multi_colon.py</extracomment>
        <translation>Zwei Doppelpunkte vor einem Ziel</translation>
    </message>
    <message>
        <source>The reader sees a broken link, for two colons lead its target.</source>
        <extracomment>lint/rules/link_multi_colon.py</extracomment>
        <translation>Leser sehen einen kaputten Link, denn vor seinem Ziel stehen zwei Doppelpunkte.</translation>
    </message>
    <message>
        <source>Misspelled namespace</source>
        <extracomment>lint/rules/link_namespace_misspelled.py</extracomment>
        <translation>Namensraum falsch geschrieben</translation>
    </message>
    <message>
        <source>The reader sees a red link, for there is no namespace &quot;{word}&quot;.</source>
        <extracomment>lint/rules/link_namespace_misspelled.py</extracomment>
        <translation>Leser sehen einen Rotlink, denn einen Namensraum „{word}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Link inside a link</source>
        <extracomment>lint/rules/link_nested.py</extracomment>
        <translation>Link in einem Link</translation>
    </message>
    <message>
        <source>The reader sees the brackets of this link, for a link cannot hold another.</source>
        <extracomment>lint/rules/link_nested.py</extracomment>
        <translation>Leser sehen die Klammern dieses Links, denn ein Link kann keinen anderen enthalten.</translation>
    </message>
    <message>
        <source>Link to the page itself</source>
        <extracomment>lint/rules/link_self.py</extracomment>
        <translation>Link auf die Seite selbst</translation>
    </message>
    <message>
        <source>The reader sees bold text that leads nowhere, for this page links to itself.</source>
        <extracomment>lint/rules/link_self.py</extracomment>
        <translation>Leser sehen fetten Text, der nirgendwohin führt, denn die Seite verlinkt auf sich selbst.</translation>
    </message>
    <message>
        <source>No blank before a link</source>
        <extracomment>lint/rules/link_space_missing.py</extracomment>
        <translation>Leerzeichen vor einem Link fehlt</translation>
    </message>
    <message>
        <source>Insert a blank</source>
        <extracomment>lint/rules/link_space_missing.py, lint/rules/space_after_punct.py</extracomment>
        <translation>Leerzeichen einfügen</translation>
    </message>
    <message>
        <source>The reader sees this word and the link run together.</source>
        <extracomment>lint/rules/link_space_missing.py</extracomment>
        <translation>Leser sehen dieses Wort und den Link zusammengeschrieben.</translation>
    </message>
    <message>
        <source>Percent signs in a link&apos;s target</source>
        <extracomment>lint/rules/link_target_encoded.py</extracomment>
        <translation>Prozentzeichen in einem Linkziel</translation>
    </message>
    <message>
        <source>The reader sees codes such as %20 in this link.</source>
        <extracomment>lint/rules/link_target_encoded.py</extracomment>
        <translation>Leser sehen in diesem Link Codes wie %20.</translation>
    </message>
    <message>
        <source>Blanks or underscores in a link&apos;s target</source>
        <extracomment>lint/rules/link_target_space.py</extracomment>
        <translation>Leerzeichen oder Unterstriche in einem Linkziel</translation>
    </message>
    <message>
        <source>The target of this link has underscores or needless blanks.</source>
        <extracomment>lint/rules/link_target_space.py</extracomment>
        <translation>Das Ziel dieses Links enthält Unterstriche oder überflüssige Leerzeichen.</translation>
    </message>
    <message>
        <source>Link never closed</source>
        <extracomment>lint/rules/link_unclosed.py</extracomment>
        <translation>Link nicht geschlossen</translation>
    </message>
    <message>
        <source>The reader sees [[ instead of a link, for it is never closed.</source>
        <extracomment>lint/rules/link_unclosed.py</extracomment>
        <translation>Leser sehen [[ statt eines Links, denn er wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Link never opened</source>
        <extracomment>lint/rules/link_unopened.py</extracomment>
        <translation>Link nicht geöffnet</translation>
    </message>
    <message>
        <source>The reader sees ]] instead of a link, for it is never opened.</source>
        <extracomment>lint/rules/link_unopened.py</extracomment>
        <translation>Leser sehen ]] statt eines Links, denn er wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>Full address of a page of this wiki</source>
        <extracomment>lint/rules/link_url_internal.py</extracomment>
        <translation>Vollständige Adresse einer Seite dieses Wikis</translation>
    </message>
    <message>
        <source>The reader sees an external link to a page of this very wiki.</source>
        <extracomment>lint/rules/link_url_internal.py</extracomment>
        <translation>Leser sehen einen Weblink auf eine Seite dieses Wikis.</translation>
    </message>
    <message>
        <source>Link to a user&apos;s page</source>
        <extracomment>lint/rules/link_user_space.py</extracomment>
        <translation>Link auf eine Benutzerseite</translation>
    </message>
    <message>
        <source>The reader of the article is sent to a user&apos;s page.</source>
        <extracomment>lint/rules/link_user_space.py</extracomment>
        <translation>Leser des Artikels werden auf eine Benutzerseite geschickt.</translation>
    </message>
    <message>
        <source>Line break at the end of a list item</source>
        <extracomment>lint/rules/list_br.py</extracomment>
        <translation>Zeilenumbruch am Ende eines Listenpunkts</translation>
    </message>
    <message>
        <source>The reader sees an empty line below this item.</source>
        <extracomment>lint/rules/list_br.py</extracomment>
        <translation>Leser sehen unter diesem Punkt eine leere Zeile.</translation>
    </message>
    <message>
        <source>Remove the line break</source>
        <extracomment>lint/rules/list_br.py</extracomment>
        <translation>Zeilenumbruch entfernen</translation>
    </message>
    <message>
        <source>Second bullet on one line</source>
        <extracomment>lint/rules/list_glued.py</extracomment>
        <translation>Zweiter Listenpunkt in einer Zeile</translation>
    </message>
    <message>
        <source>The reader sees an asterisk and two items run together.</source>
        <extracomment>lint/rules/list_glued.py</extracomment>
        <translation>Leser sehen einen Stern und zwei ineinanderlaufende Punkte.</translation>
    </message>
    <message>
        <source>Break the line before the bullet</source>
        <extracomment>lint/rules/list_glued.py</extracomment>
        <translation>Zeile vor dem Listenpunkt umbrechen</translation>
    </message>
    <message>
        <source>Magic link</source>
        <extracomment>lint/rules/magic_link.py</extracomment>
        <translation>Magischer Link</translation>
    </message>
    <message>
        <source>“{kind}” links by itself today; MediaWiki is giving that up, and the number will be plain text.</source>
        <extracomment>lint/rules/magic_link.py</extracomment>
        <translation>„{kind}“ verlinkt heute von selbst; MediaWiki gibt das auf, und die Nummer wird bloßer Text.</translation>
    </message>
    <message>
        <source>Behaviour switch beside other text</source>
        <extracomment>lint/rules/magicword_glued.py</extracomment>
        <translation>Schalter neben anderem Text</translation>
    </message>
    <message>
        <source>“{word}” shares its line with other text, where nobody looks for it.</source>
        <extracomment>lint/rules/magicword_glued.py</extracomment>
        <translation>„{word}“ steht mit anderem Text in einer Zeile, wo niemand es sucht.</translation>
    </message>
    <message>
        <source>Put it on a line of its own</source>
        <extracomment>lint/rules/magicword_glued.py</extracomment>
        <translation>In eine eigene Zeile setzen</translation>
    </message>
    <message>
        <source>Behaviour switch misspelled</source>
        <extracomment>lint/rules/magicword_misspelled.py</extracomment>
        <translation>Schalter falsch geschrieben</translation>
    </message>
    <message>
        <source>The reader sees “{found}”, and the switch does nothing.</source>
        <extracomment>lint/rules/magicword_misspelled.py</extracomment>
        <translation>Leser sehen „{found}“, und der Schalter bewirkt nichts.</translation>
    </message>
    <message>
        <source>Write __{right}__</source>
        <extracomment>lint/rules/magicword_misspelled.py</extracomment>
        <translation>__{right}__ schreiben</translation>
    </message>
    <message>
        <source>Name spelled in two ways</source>
        <extracomment>lint/rules/name_inconsistent.py</extracomment>
        <translation>Name in zwei Schreibweisen</translation>
    </message>
    <message numerus="yes">
        <source>The reader sees “{word}” here and “{usual}” {count} times elsewhere.</source>
        <extracomment>For one: The reader sees “{word}” here and “{usual}” once elsewhere. | lint/rules/name_inconsistent.py</extracomment>
        <translation>
            <numerusform>Leser sehen hier „{word}“ und sonst einmal „{usual}“.</numerusform>
            <numerusform>Leser sehen hier „{word}“ und sonst {count}-mal „{usual}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowiki never closed</source>
        <extracomment>lint/rules/nowiki_bad.py</extracomment>
        <translation>Nowiki nicht geschlossen</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <extracomment>lint/rules/nowiki_bad.py</extracomment>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>The reader sees the tag &lt;nowiki&gt; itself, for it is never closed.</source>
        <extracomment>lint/rules/nowiki_bad.py</extracomment>
        <translation>Leser sehen das Tag &lt;nowiki&gt; selbst, denn es wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>This empty &lt;nowiki&gt; does nothing: no markup stands beside it.</source>
        <extracomment>lint/rules/nowiki_bad.py</extracomment>
        <translation>Dieses leere &lt;nowiki&gt; bewirkt nichts: Daneben steht keine Auszeichnung.</translation>
    </message>
    <message>
        <source>Two paragraphs run together</source>
        <extracomment>lint/rules/para_joined.py</extracomment>
        <translation>Zwei Absätze zusammengelaufen</translation>
    </message>
    <message>
        <source>Insert an empty line</source>
        <extracomment>lint/rules/para_joined.py</extracomment>
        <translation>Leerzeile einfügen</translation>
    </message>
    <message>
        <source>The reader sees these two lines as one paragraph.</source>
        <extracomment>lint/rules/para_joined.py</extracomment>
        <translation>Leser sehen diese beiden Zeilen als einen Absatz.</translation>
    </message>
    <message>
        <source>Long paragraph without a reference</source>
        <extracomment>lint/rules/para_uncited.py</extracomment>
        <translation>Langer Absatz ohne Einzelnachweis</translation>
    </message>
    <message>
        <source>The reader cannot tell where this paragraph&apos;s statements come from.</source>
        <extracomment>lint/rules/para_uncited.py</extracomment>
        <translation>Leser können nicht erkennen, woher die Aussagen dieses Absatzes stammen.</translation>
    </message>
    <message>
        <source>Traces of another program</source>
        <extracomment>lint/rules/paste_foreign.py</extracomment>
        <translation>Spuren eines anderen Programms</translation>
    </message>
    <message>
        <source>Markdown&apos;s bold</source>
        <extracomment>lint/rules/paste_foreign.py</extracomment>
        <translation>Fettschrift aus Markdown</translation>
    </message>
    <message>
        <source>a Markdown link</source>
        <extracomment>lint/rules/paste_foreign.py</extracomment>
        <translation>ein Link aus Markdown</translation>
    </message>
    <message>
        <source>a Markdown picture</source>
        <extracomment>lint/rules/paste_foreign.py</extracomment>
        <translation>ein Bild aus Markdown</translation>
    </message>
    <message>
        <source>a Markdown heading</source>
        <extracomment>lint/rules/paste_foreign.py</extracomment>
        <translation>eine Überschrift aus Markdown</translation>
    </message>
    <message>
        <source>a Markdown code fence</source>
        <extracomment>lint/rules/paste_foreign.py</extracomment>
        <translation>ein Codeblock aus Markdown</translation>
    </message>
    <message>
        <source>a Markdown rule</source>
        <extracomment>lint/rules/paste_foreign.py</extracomment>
        <translation>eine Trennlinie aus Markdown</translation>
    </message>
    <message>
        <source>a Markdown list</source>
        <extracomment>lint/rules/paste_foreign.py</extracomment>
        <translation>eine Liste aus Markdown</translation>
    </message>
    <message>
        <source>Markdown&apos;s mark of code</source>
        <extracomment>lint/rules/paste_foreign.py</extracomment>
        <translation>das Codezeichen aus Markdown</translation>
    </message>
    <message>
        <source>a chat tool&apos;s token</source>
        <extracomment>lint/rules/paste_foreign.py</extracomment>
        <translation>ein Zeichen aus einem Chatprogramm</translation>
    </message>
    <message>
        <source>a chat tool&apos;s mark in the address</source>
        <extracomment>lint/rules/paste_foreign.py</extracomment>
        <translation>die Markierung eines Chatprogramms in der Adresse</translation>
    </message>
    <message>
        <source>a word processor&apos;s tag</source>
        <extracomment>lint/rules/paste_foreign.py</extracomment>
        <translation>ein Tag aus einer Textverarbeitung</translation>
    </message>
    <message>
        <source>wrapper markup of another editor</source>
        <extracomment>lint/rules/paste_foreign.py</extracomment>
        <translation>Hüllmarkup eines anderen Editors</translation>
    </message>
    <message>
        <source>Write {right}</source>
        <extracomment>lint/rules/extlink_scheme_bad.py, lint/rules/link_label_same.py, lint/rules/link_url_internal.py, …</extracomment>
        <translation>{right} schreiben</translation>
    </message>
    <message>
        <source>The sample article could not be copied to {folder}: {error}.</source>
        <extracomment>app.py</extracomment>
        <translation>Der Beispielartikel konnte nicht nach {folder} kopiert werden: {error}.</translation>
    </message>
    <message>
        <source>Standard input is not UTF-8. Nothing was changed.</source>
        <extracomment>batch.py</extracomment>
        <translation>Die Standardeingabe ist nicht in UTF-8. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The preview engine is not running.</source>
        <extracomment>engine/process.py</extracomment>
        <translation>Der Vorschauprozess läuft nicht.</translation>
    </message>
    <message>
        <source>The preview engine has stopped.</source>
        <extracomment>engine/process.py</extracomment>
        <translation>Der Vorschauprozess wurde beendet.</translation>
    </message>
    <message>
        <source>The preview could not be brought up to date ({error}); what was shown last stays.</source>
        <extracomment>engine/session.py</extracomment>
        <translation>Die Vorschau konnte nicht aktualisiert werden ({error}); der letzte Stand bleibt stehen.</translation>
    </message>
    <message>
        <source>The article could not be brought up to date ({error}); what was shown last stays.</source>
        <extracomment>engine/session.py</extracomment>
        <translation>Der Artikel konnte nicht aktualisiert werden ({error}); der letzte Stand bleibt stehen.</translation>
    </message>
    <message>
        <source>The colours could not be brought up to date ({error}); what was shown last stays.</source>
        <extracomment>engine/session.py</extracomment>
        <translation>Die Farben konnten nicht aktualisiert werden ({error}); der letzte Stand bleibt stehen.</translation>
    </message>
    <message>
        <source>The list of problems could not be brought up to date ({error}); what was shown last stays.</source>
        <extracomment>engine/session.py</extracomment>
        <translation>Die Liste der Probleme konnte nicht aktualisiert werden ({error}); der letzte Stand bleibt stehen.</translation>
    </message>
    <message>
        <source>The outline could not be brought up to date ({error}); what was shown last stays.</source>
        <extracomment>engine/session.py</extracomment>
        <translation>Die Gliederung konnte nicht aktualisiert werden ({error}); der letzte Stand bleibt stehen.</translation>
    </message>
    <message>
        <source>The reader sees “{found}”, {what}.</source>
        <extracomment>lint/rules/paste_foreign.py</extracomment>
        <translation>Leser sehen „{found}“: {what}.</translation>
    </message>
    <message>
        <source>Doubled or stray punctuation</source>
        <extracomment>lint/rules/punct_doubled.py</extracomment>
        <translation>Doppeltes oder verirrtes Satzzeichen</translation>
    </message>
    <message>
        <source>The reader sees “{wrong}” where “{right}” belongs.</source>
        <extracomment>lint/rules/punct_doubled.py</extracomment>
        <translation>Leser sehen „{wrong}“, wo „{right}“ hingehört.</translation>
    </message>
    <message>
        <source>The reader sees “{wrong}” where nothing belongs.</source>
        <extracomment>lint/rules/punct_doubled.py</extracomment>
        <translation>Leser sehen „{wrong}“, wo nichts hingehört.</translation>
    </message>
    <message>
        <source>Curly and straight marks mixed</source>
        <extracomment>lint/rules/quote_style_mixed.py</extracomment>
        <translation>Typografische und gerade Anführungszeichen gemischt</translation>
    </message>
    <message>
        <source>“{mark}” is curly here, while the article has straight marks elsewhere.</source>
        <extracomment>lint/rules/quote_style_mixed.py</extracomment>
        <translation>„{mark}“ ist hier typografisch, während der Artikel sonst gerade Zeichen verwendet.</translation>
    </message>
    <message>
        <source>Make it straight</source>
        <extracomment>lint/rules/quote_style_mixed.py</extracomment>
        <translation>Gerades Zeichen setzen</translation>
    </message>
    <message>
        <source>The reader sees the rest of this line in bold and italic, for it is never closed.</source>
        <extracomment>lint/rules/quotes_unclosed.py</extracomment>
        <translation>Leser sehen den Rest der Zeile fett und kursiv, denn die Auszeichnung wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Bold or italics never closed</source>
        <extracomment>lint/rules/quotes_unclosed.py</extracomment>
        <translation>Fett oder kursiv nicht geschlossen</translation>
    </message>
    <message>
        <source>The reader sees the rest of this line in bold, for it is never closed.</source>
        <extracomment>lint/rules/quotes_unclosed.py</extracomment>
        <translation>Leser sehen den Rest der Zeile fett, denn die Auszeichnung wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The reader sees the rest of this line in italic, for it is never closed.</source>
        <extracomment>lint/rules/quotes_unclosed.py</extracomment>
        <translation>Leser sehen den Rest der Zeile kursiv, denn die Auszeichnung wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Insert {mark} behind &quot;{words}&quot;</source>
        <extracomment>lint/rules/quotes_unclosed.py</extracomment>
        <translation>{mark} hinter „{words}“ einfügen</translation>
    </message>
    <message>
        <source>Insert {mark} at the end of the line</source>
        <extracomment>lint/rules/quotes_unclosed.py</extracomment>
        <translation>{mark} am Zeilenende einfügen</translation>
    </message>
    <message>
        <source>Reference below the list</source>
        <extracomment>lint/rules/ref_after_list.py</extracomment>
        <translation>Einzelnachweis unter der Liste</translation>
    </message>
    <message>
        <source>This footnote is not in the list of references, which is placed above it.</source>
        <extracomment>lint/rules/ref_after_list.py</extracomment>
        <translation>Diese Fußnote fehlt in der Liste der Einzelnachweise, denn diese steht darüber.</translation>
    </message>
    <message>
        <source>the list</source>
        <extracomment>lint/rules/ref_after_list.py</extracomment>
        <translation>die Liste</translation>
    </message>
    <message>
        <source>Unknown attribute of a reference</source>
        <extracomment>lint/rules/ref_attr_unknown.py</extracomment>
        <translation>Unbekanntes Attribut eines Einzelnachweises</translation>
    </message>
    <message>
        <source>The reader sees an error in place of the footnote, for &lt;ref&gt; knows no attribute &quot;{name}&quot;.</source>
        <extracomment>lint/rules/ref_attr_unknown.py</extracomment>
        <translation>Leser sehen anstelle der Fußnote einen Fehler, denn &lt;ref&gt; kennt kein Attribut „{name}“.</translation>
    </message>
    <message>
        <source>Reference is only an address</source>
        <extracomment>lint/rules/ref_bare_url.py</extracomment>
        <translation>Einzelnachweis besteht nur aus einer Adresse</translation>
    </message>
    <message>
        <source>The footnote shows only an address: no title, no publisher, no date.</source>
        <extracomment>lint/rules/ref_bare_url.py</extracomment>
        <translation>Die Fußnote zeigt nur eine Adresse: kein Titel, kein Herausgeber, kein Datum.</translation>
    </message>
    <message>
        <source>Same source cited twice in full</source>
        <extracomment>lint/rules/ref_duplicate.py</extracomment>
        <translation>Dieselbe Quelle zweimal vollständig angegeben</translation>
    </message>
    <message>
        <source>The list of references shows this source more than once.</source>
        <extracomment>lint/rules/ref_duplicate.py</extracomment>
        <translation>Die Liste der Einzelnachweise zeigt diese Quelle mehrmals.</translation>
    </message>
    <message>
        <source>Cite the first one again as &quot;{name}&quot;</source>
        <extracomment>lint/rules/ref_duplicate.py</extracomment>
        <translation>Den ersten als „{name}“ wiederverwenden</translation>
    </message>
    <message>
        <source>the same source is cited here</source>
        <extracomment>lint/rules/ref_duplicate.py</extracomment>
        <translation>dieselbe Quelle ist hier angegeben</translation>
    </message>
    <message>
        <source>Reference with nothing in it</source>
        <extracomment>lint/rules/ref_empty.py</extracomment>
        <translation>Einzelnachweis ohne Inhalt</translation>
    </message>
    <message>
        <source>The reader sees an error in place of a footnote, for the reference is empty.</source>
        <extracomment>lint/rules/ref_empty.py</extracomment>
        <translation>Leser sehen anstelle einer Fußnote einen Fehler, denn der Einzelnachweis ist leer.</translation>
    </message>
    <message>
        <source>Remove the empty reference</source>
        <extracomment>lint/rules/ref_empty.py</extracomment>
        <translation>Leeren Einzelnachweis entfernen</translation>
    </message>
    <message>
        <source>Group of references without its list</source>
        <extracomment>lint/rules/ref_group_no_list.py</extracomment>
        <translation>Gruppe von Einzelnachweisen ohne Liste</translation>
    </message>
    <message>
        <source>The reader sees an error, for no list shows the references of the group &quot;{group}&quot;.</source>
        <extracomment>lint/rules/ref_group_no_list.py</extracomment>
        <translation>Leser sehen einen Fehler, denn keine Liste zeigt die Einzelnachweise der Gruppe „{group}“.</translation>
    </message>
    <message>
        <source>Place a list for the group</source>
        <extracomment>lint/rules/ref_group_no_list.py</extracomment>
        <translation>Liste für die Gruppe einsetzen</translation>
    </message>
    <message>
        <source>Take the references out of the group</source>
        <extracomment>lint/rules/ref_group_no_list.py</extracomment>
        <translation>Einzelnachweise aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>Reference in a heading</source>
        <extracomment>lint/rules/ref_in_heading.py</extracomment>
        <translation>Einzelnachweis in einer Überschrift</translation>
    </message>
    <message>
        <source>The footnote mark appears in the heading.</source>
        <extracomment>lint/rules/ref_in_heading.py</extracomment>
        <translation>Das Fußnotenzeichen erscheint in der Überschrift.</translation>
    </message>
    <message>
        <source>Listed reference without a name</source>
        <extracomment>lint/rules/ref_ldr_no_name.py</extracomment>
        <translation>Einzelnachweis in der Liste ohne Namen</translation>
    </message>
    <message>
        <source>The list of references shows an error, for this entry has no name to be cited by.</source>
        <extracomment>lint/rules/ref_ldr_no_name.py</extracomment>
        <translation>Die Liste der Einzelnachweise zeigt einen Fehler, denn dieser Eintrag hat keinen Namen, unter dem er zitiert werden könnte.</translation>
    </message>
    <message>
        <source>Listed reference that nothing cites</source>
        <extracomment>lint/rules/ref_ldr_unused.py</extracomment>
        <translation>Einzelnachweis in der Liste, den nichts zitiert</translation>
    </message>
    <message>
        <source>The list of references shows an error, for nothing in the text cites &quot;{name}&quot;.</source>
        <extracomment>lint/rules/ref_ldr_unused.py</extracomment>
        <translation>Die Liste der Einzelnachweise zeigt einen Fehler, denn nichts im Text zitiert „{name}“.</translation>
    </message>
    <message>
        <source>Remove the unused entry</source>
        <extracomment>lint/rules/ref_ldr_unused.py</extracomment>
        <translation>Unbenutzten Eintrag entfernen</translation>
    </message>
    <message>
        <source>Two lists of references</source>
        <extracomment>lint/rules/ref_list_duplicate.py</extracomment>
        <translation>Zwei Listen der Einzelnachweise</translation>
    </message>
    <message>
        <source>The reader finds an empty second list of references.</source>
        <extracomment>lint/rules/ref_list_duplicate.py</extracomment>
        <translation>Leser finden eine zweite, leere Liste der Einzelnachweise.</translation>
    </message>
    <message>
        <source>the first list</source>
        <extracomment>lint/rules/ref_list_duplicate.py</extracomment>
        <translation>die erste Liste</translation>
    </message>
    <message>
        <source>Remove this list</source>
        <extracomment>lint/rules/ref_list_duplicate.py</extracomment>
        <translation>Diese Liste entfernen</translation>
    </message>
    <message>
        <source>No list of references</source>
        <extracomment>lint/rules/ref_list_missing.py</extracomment>
        <translation>Keine Liste der Einzelnachweise</translation>
    </message>
    <message>
        <source>The footnotes are printed at the very end of the page without a heading, for no list of references is placed.</source>
        <extracomment>lint/rules/ref_list_missing.py</extracomment>
        <translation>Die Fußnoten stehen ohne Überschrift ganz am Ende der Seite, denn es ist keine Liste der Einzelnachweise eingesetzt.</translation>
    </message>
    <message>
        <source>Add a section with the list of references</source>
        <extracomment>lint/rules/ref_list_missing.py</extracomment>
        <translation>Abschnitt mit der Liste der Einzelnachweise anfügen</translation>
    </message>
    <message>
        <source>Place the list under &quot;{title}&quot;</source>
        <extracomment>lint/rules/ref_list_missing.py</extracomment>
        <translation>Liste unter „{title}“ einsetzen</translation>
    </message>
    <message>
        <source>One name for two different references</source>
        <extracomment>lint/rules/ref_name_conflict.py</extracomment>
        <translation>Ein Name für zwei verschiedene Einzelnachweise</translation>
    </message>
    <message>
        <source>The list of references shows an error: &quot;{name}&quot; already stands for another source.</source>
        <extracomment>lint/rules/ref_name_conflict.py</extracomment>
        <translation>Die Liste der Einzelnachweise zeigt einen Fehler: „{name}“ steht schon für eine andere Quelle.</translation>
    </message>
    <message>
        <source>first defined here</source>
        <extracomment>lint/rules/ref_name_conflict.py</extracomment>
        <translation>hier zuerst definiert</translation>
    </message>
    <message>
        <source>Empty reference name</source>
        <extracomment>lint/rules/ref_name_empty.py</extracomment>
        <translation>Leerer Name eines Einzelnachweises</translation>
    </message>
    <message>
        <source>The reference cannot be cited again, for its name is empty.</source>
        <extracomment>lint/rules/ref_name_empty.py</extracomment>
        <translation>Der Einzelnachweis lässt sich nicht wiederverwenden, denn sein Name ist leer.</translation>
    </message>
    <message>
        <source>Remove the empty name</source>
        <extracomment>lint/rules/ref_name_empty.py</extracomment>
        <translation>Leeren Namen entfernen</translation>
    </message>
    <message>
        <source>Reference name is a bare number</source>
        <extracomment>lint/rules/ref_name_numeric.py</extracomment>
        <translation>Name eines Einzelnachweises ist eine bloße Zahl</translation>
    </message>
    <message>
        <source>The reader sees an error message: a reference must not be named by a number alone ({name}).</source>
        <extracomment>lint/rules/ref_name_numeric.py</extracomment>
        <translation>Leser sehen eine Fehlermeldung: Ein Einzelnachweis darf nicht nur eine Zahl als Namen haben ({name}).</translation>
    </message>
    <message>
        <source>Name it &quot;ref{name}&quot; everywhere</source>
        <extracomment>lint/rules/ref_name_numeric.py</extracomment>
        <translation>Überall „ref{name}“ nennen</translation>
    </message>
    <message>
        <source>Quotation marks of a reference name</source>
        <extracomment>lint/rules/ref_name_quotes.py</extracomment>
        <translation>Anführungszeichen um den Namen eines Einzelnachweises</translation>
    </message>
    <message>
        <source>The reader sees an error, or a wrong footnote, for the quotation marks around the name do not pair.</source>
        <extracomment>lint/rules/ref_name_quotes.py</extracomment>
        <translation>Leser sehen einen Fehler oder eine falsche Fußnote, denn die Anführungszeichen um den Namen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Write name=&quot;{name}&quot;</source>
        <extracomment>lint/rules/ref_name_quotes.py</extracomment>
        <translation>name=&quot;{name}&quot; schreiben</translation>
    </message>
    <message>
        <source>Reference name without content</source>
        <extracomment>lint/rules/ref_name_undefined.py</extracomment>
        <translation>Name eines Einzelnachweises ohne Inhalt</translation>
    </message>
    <message>
        <source>The list of references shows an error instead of a source: nothing says what &quot;{name}&quot; is.</source>
        <extracomment>lint/rules/ref_name_undefined.py</extracomment>
        <translation>Die Liste der Einzelnachweise zeigt einen Fehler statt einer Quelle: Nirgends steht, was „{name}“ ist.</translation>
    </message>
    <message>
        <source>Use the name &quot;{near}&quot;</source>
        <extracomment>lint/rules/ref_name_undefined.py</extracomment>
        <translation>Den Namen „{near}“ verwenden</translation>
    </message>
    <message>
        <source>&quot;{near}&quot; is defined here</source>
        <extracomment>lint/rules/ref_name_undefined.py</extracomment>
        <translation>„{near}“ ist hier definiert</translation>
    </message>
    <message>
        <source>Reference inside a reference</source>
        <extracomment>lint/rules/ref_nested.py</extracomment>
        <translation>Einzelnachweis in einem Einzelnachweis</translation>
    </message>
    <message>
        <source>The footnote ends at the first &lt;/ref&gt;, and the reader sees the rest of it in the text.</source>
        <extracomment>lint/rules/ref_nested.py</extracomment>
        <translation>Die Fußnote endet beim ersten &lt;/ref&gt;, und Leser sehen den Rest im Text.</translation>
    </message>
    <message>
        <source>the inner reference opens here</source>
        <extracomment>lint/rules/ref_nested.py</extracomment>
        <translation>hier beginnt der innere Einzelnachweis</translation>
    </message>
    <message>
        <source>Punctuation behind the reference</source>
        <extracomment>lint/rules/ref_punctuation_order.py</extracomment>
        <translation>Satzzeichen hinter dem Einzelnachweis</translation>
    </message>
    <message>
        <source>Move the {mark} before the reference</source>
        <extracomment>lint/rules/ref_punctuation_order.py</extracomment>
        <translation>„{mark}“ vor den Einzelnachweis setzen</translation>
    </message>
    <message>
        <source>The footnote mark stands before the {mark} instead of behind it.</source>
        <extracomment>lint/rules/ref_punctuation_order.py</extracomment>
        <translation>Das Fußnotenzeichen steht vor „{mark}“ statt dahinter.</translation>
    </message>
    <message>
        <source>Self-closed reference followed by content</source>
        <extracomment>lint/rules/ref_self_close_content.py</extracomment>
        <translation>In sich geschlossener Einzelnachweis mit Inhalt dahinter</translation>
    </message>
    <message>
        <source>The reader sees the citation and &lt;/ref&gt; in the running text, for the reference closes itself before them.</source>
        <extracomment>lint/rules/ref_self_close_content.py</extracomment>
        <translation>Leser sehen die Quelle und &lt;/ref&gt; im Fließtext, denn der Einzelnachweis schließt sich selbst davor.</translation>
    </message>
    <message>
        <source>Open the reference instead of closing it</source>
        <extracomment>lint/rules/ref_self_close_content.py</extracomment>
        <translation>Einzelnachweis öffnen statt schließen</translation>
    </message>
    <message>
        <source>Blank before a reference</source>
        <extracomment>lint/rules/ref_space_before.py</extracomment>
        <translation>Leerzeichen vor einem Einzelnachweis</translation>
    </message>
    <message>
        <source>The footnote mark is parted from its sentence by a blank.</source>
        <extracomment>lint/rules/ref_space_before.py</extracomment>
        <translation>Ein Leerzeichen trennt das Fußnotenzeichen von seinem Satz.</translation>
    </message>
    <message>
        <source>Reference never closed</source>
        <extracomment>lint/rules/ref_unclosed.py</extracomment>
        <translation>Einzelnachweis nicht geschlossen</translation>
    </message>
    <message>
        <source>The reader sees the &lt;ref&gt; tag and its citation in the text, for the reference is never closed.</source>
        <extracomment>lint/rules/ref_unclosed.py</extracomment>
        <translation>Leser sehen das Tag &lt;ref&gt; und die Quelle im Text, denn der Einzelnachweis wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>All text up to the next &lt;/ref&gt; disappears into this footnote, for the reference is not closed before it.</source>
        <extracomment>lint/rules/ref_unclosed.py</extracomment>
        <translation>Aller Text bis zum nächsten &lt;/ref&gt; verschwindet in dieser Fußnote, denn der Einzelnachweis wird davor nicht geschlossen.</translation>
    </message>
    <message>
        <source>another reference opens here</source>
        <extracomment>lint/rules/ref_unclosed.py</extracomment>
        <translation>hier beginnt ein anderer Einzelnachweis</translation>
    </message>
    <message>
        <source>Insert &lt;/ref&gt; here</source>
        <extracomment>lint/rules/ref_unclosed.py</extracomment>
        <translation>&lt;/ref&gt; hier einfügen</translation>
    </message>
    <message>
        <source>Turn the second &lt;ref&gt; into &lt;/ref&gt;</source>
        <extracomment>lint/rules/ref_unclosed.py</extracomment>
        <translation>Das zweite &lt;ref&gt; in &lt;/ref&gt; ändern</translation>
    </message>
    <message>
        <source>End tag of a reference without a reference</source>
        <extracomment>lint/rules/ref_unopened.py</extracomment>
        <translation>End-Tag eines Einzelnachweises ohne Einzelnachweis</translation>
    </message>
    <message>
        <source>Remove &lt;/ref&gt;</source>
        <extracomment>lint/rules/ref_unopened.py</extracomment>
        <translation>&lt;/ref&gt; entfernen</translation>
    </message>
    <message>
        <source>The reader sees the end tag &lt;/ref&gt; in the text.</source>
        <extracomment>lint/rules/ref_unopened.py</extracomment>
        <translation>Leser sehen das End-Tag &lt;/ref&gt; im Text.</translation>
    </message>
    <message>
        <source>Address in a reference without https://</source>
        <extracomment>lint/rules/ref_url_no_scheme.py</extracomment>
        <translation>Adresse in einem Einzelnachweis ohne https://</translation>
    </message>
    <message>
        <source>The reader cannot click the address in this footnote, for it lacks https://.</source>
        <extracomment>lint/rules/ref_url_no_scheme.py</extracomment>
        <translation>Die Adresse in dieser Fußnote lässt sich nicht anklicken, denn ihr fehlt https://.</translation>
    </message>
    <message>
        <source>List of references badly placed or written</source>
        <extracomment>lint/rules/references_tag_bad.py</extracomment>
        <translation>Liste der Einzelnachweise falsch gesetzt oder geschrieben</translation>
    </message>
    <message>
        <source>The reader sees the tag &lt;references&gt; itself, for it is never closed.</source>
        <extracomment>lint/rules/references_tag_bad.py</extracomment>
        <translation>Leser sehen das Tag &lt;references&gt; selbst, denn es wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The reader sees the tag &lt;{tag}&gt; itself in place of the list.</source>
        <extracomment>lint/rules/references_tag_bad.py</extracomment>
        <translation>Leser sehen anstelle der Liste das Tag &lt;{tag}&gt; selbst.</translation>
    </message>
    <message>
        <source>The list of references appears inside this line of text, for it is glued to it.</source>
        <extracomment>lint/rules/references_tag_bad.py</extracomment>
        <translation>Die Liste der Einzelnachweise erscheint mitten in dieser Textzeile, denn sie klebt an ihr.</translation>
    </message>
    <message>
        <source>Write &lt;references /&gt;</source>
        <extracomment>lint/rules/references_tag_bad.py</extracomment>
        <translation>&lt;references /&gt; schreiben</translation>
    </message>
    <message>
        <source>The reader sees an error, for &lt;references&gt; knows no attribute &quot;{name}&quot;.</source>
        <extracomment>lint/rules/references_tag_bad.py</extracomment>
        <translation>Leser sehen einen Fehler, denn &lt;references&gt; kennt kein Attribut „{name}“.</translation>
    </message>
    <message>
        <source>Put the list on its own line</source>
        <extracomment>lint/rules/references_tag_bad.py</extracomment>
        <translation>Liste in eine eigene Zeile setzen</translation>
    </message>
    <message>
        <source>The reader sees the tag &lt;/references&gt;.</source>
        <extracomment>lint/rules/references_tag_bad.py</extracomment>
        <translation>Leser sehen das Tag &lt;/references&gt;.</translation>
    </message>
    <message>
        <source>Close the tag</source>
        <extracomment>lint/rules/references_tag_bad.py</extracomment>
        <translation>Tag schließen</translation>
    </message>
    <message>
        <source>Remove the attribute</source>
        <extracomment>lint/rules/references_tag_bad.py</extracomment>
        <translation>Attribut entfernen</translation>
    </message>
    <message>
        <source>Section without content</source>
        <extracomment>lint/rules/section_empty.py</extracomment>
        <translation>Abschnitt ohne Inhalt</translation>
    </message>
    <message>
        <source>The reader finds nothing below this heading.</source>
        <extracomment>lint/rules/section_empty.py</extracomment>
        <translation>Leser finden unter dieser Überschrift nichts.</translation>
    </message>
    <message>
        <source>Sentence starts in lower case</source>
        <extracomment>lint/rules/sentence_case.py</extracomment>
        <translation>Satzanfang kleingeschrieben</translation>
    </message>
    <message>
        <source>The reader sees a sentence that starts in lower case, with “{word}”.</source>
        <extracomment>lint/rules/sentence_case.py</extracomment>
        <translation>Leser sehen einen Satz, der kleingeschrieben beginnt: mit „{word}“.</translation>
    </message>
    <message>
        <source>Signature in an article</source>
        <extracomment>lint/rules/signature.py</extracomment>
        <translation>Signatur in einem Artikel</translation>
    </message>
    <message>
        <source>Remove the signature</source>
        <extracomment>lint/rules/signature.py</extracomment>
        <translation>Signatur entfernen</translation>
    </message>
    <message>
        <source>The reader sees who wrote this and when; articles are not signed.</source>
        <extracomment>lint/rules/signature.py</extracomment>
        <translation>Leser sehen, wer dies wann geschrieben hat; Artikel werden nicht signiert.</translation>
    </message>
    <message>
        <source>No blank after a full stop or comma</source>
        <extracomment>lint/rules/space_after_punct.py</extracomment>
        <translation>Leerzeichen nach Punkt oder Komma fehlt</translation>
    </message>
    <message>
        <source>The reader sees “{words}” as one word.</source>
        <extracomment>lint/rules/space_after_punct.py</extracomment>
        <translation>Leser sehen „{words}“ als ein Wort.</translation>
    </message>
    <message>
        <source>Blank before a comma or full stop</source>
        <extracomment>lint/rules/space_before_punct.py</extracomment>
        <translation>Leerzeichen vor Komma oder Punkt</translation>
    </message>
    <message>
        <source>The reader sees a gap before “{mark}”, which may even start a line.</source>
        <extracomment>lint/rules/space_before_punct.py</extracomment>
        <translation>Leser sehen eine Lücke vor „{mark}“, das sogar am Zeilenanfang stehen kann.</translation>
    </message>
    <message>
        <source>Two blanks in a sentence</source>
        <extracomment>lint/rules/space_double.py</extracomment>
        <translation>Zwei Leerzeichen in einem Satz</translation>
    </message>
    <message>
        <source>Two blanks stand here; the page shows one.</source>
        <extracomment>lint/rules/space_double.py</extracomment>
        <translation>Hier stehen zwei Leerzeichen; die Seite zeigt eines.</translation>
    </message>
    <message>
        <source>Leave one blank</source>
        <extracomment>lint/rules/space_double.py</extracomment>
        <translation>Ein Leerzeichen stehen lassen</translation>
    </message>
    <message>
        <source>Blank at the start of a line</source>
        <extracomment>lint/rules/space_line_start.py</extracomment>
        <translation>Leerzeichen am Zeilenanfang</translation>
    </message>
    <message>
        <source>The reader sees this paragraph in a box and in type of fixed width, running out of the page.</source>
        <extracomment>lint/rules/space_line_start.py</extracomment>
        <translation>Leser sehen diesen Absatz in einem Kasten und in dicktengleicher Schrift, die über den Seitenrand hinausläuft.</translation>
    </message>
    <message>
        <source>Tab in a sentence</source>
        <extracomment>lint/rules/space_tab.py</extracomment>
        <translation>Tabulator in einem Satz</translation>
    </message>
    <message>
        <source>A tab stands here; the page shows a blank.</source>
        <extracomment>lint/rules/space_tab.py</extracomment>
        <translation>Hier steht ein Tabulator; die Seite zeigt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Replace it with a blank</source>
        <extracomment>lint/rules/space_tab.py</extracomment>
        <translation>Durch ein Leerzeichen ersetzen</translation>
    </message>
    <message>
        <source>Known misspelling</source>
        <extracomment>lint/rules/spell_known.py</extracomment>
        <translation>Bekannter Schreibfehler</translation>
    </message>
    <message>
        <source>The reader sees “{word}”, a known misspelling of “{right}”.</source>
        <extracomment>lint/rules/spell_known.py</extracomment>
        <translation>Leser sehen „{word}“, einen bekannten Schreibfehler für „{right}“.</translation>
    </message>
    <message>
        <source>Unknown word of another language</source>
        <extracomment>lint/rules/spell_language.py</extracomment>
        <translation>Unbekanntes Wort einer anderen Sprache</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary of its language ({code}); perhaps it is “{right}”.</source>
        <extracomment>lint/rules/spell_language.py</extracomment>
        <translation>„{word}“ steht nicht im Wörterbuch seiner Sprache ({code}); gemeint ist vielleicht „{right}“.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary of its language ({code}).</source>
        <extracomment>lint/rules/spell_language.py</extracomment>
        <translation>„{word}“ steht nicht im Wörterbuch seiner Sprache ({code}).</translation>
    </message>
    <message>
        <source>Unknown word</source>
        <extracomment>lint/rules/spell_unknown.py</extracomment>
        <translation>Unbekanntes Wort</translation>
    </message>
    <message>
        <source>“{word}” is in no dictionary and stands nowhere else; perhaps it is “{right}”.</source>
        <extracomment>lint/rules/spell_unknown.py</extracomment>
        <translation>„{word}“ steht in keinem Wörterbuch und sonst nirgends im Artikel; gemeint ist vielleicht „{right}“.</translation>
    </message>
    <message>
        <source>Text between the rows of a table</source>
        <extracomment>lint/rules/table_fostered.py</extracomment>
        <translation>Text zwischen den Zeilen einer Tabelle</translation>
    </message>
    <message>
        <source>Make it a cell</source>
        <extracomment>lint/rules/table_fostered.py</extracomment>
        <translation>Zu einer Zelle machen</translation>
    </message>
    <message>
        <source>The reader sees this text above the table, for it is in no cell.</source>
        <extracomment>lint/rules/table_fostered.py</extracomment>
        <translation>Leser sehen diesen Text über der Tabelle, denn er steht in keiner Zelle.</translation>
    </message>
    <message>
        <source>Table never closed</source>
        <extracomment>lint/rules/table_unclosed.py</extracomment>
        <translation>Tabelle nicht geschlossen</translation>
    </message>
    <message>
        <source>All text below becomes part of this table, for it is never closed.</source>
        <extracomment>lint/rules/table_unclosed.py</extracomment>
        <translation>Aller Text darunter wird Teil dieser Tabelle, denn sie wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close the table here</source>
        <extracomment>lint/rules/table_unclosed.py</extracomment>
        <translation>Tabelle hier schließen</translation>
    </message>
    <message>
        <source>Close it at the end of the paragraph</source>
        <extracomment>lint/rules/table_unclosed.py</extracomment>
        <translation>Am Ende des Absatzes schließen</translation>
    </message>
    <message>
        <source>Tag shown as text</source>
        <extracomment>lint/rules/tag_disallowed.py</extracomment>
        <translation>Tag als Text dargestellt</translation>
    </message>
    <message>
        <source>The reader sees the tag &lt;{tag}&gt; itself.</source>
        <extracomment>lint/rules/tag_disallowed.py</extracomment>
        <translation>Leser sehen das Tag &lt;{tag}&gt; selbst.</translation>
    </message>
    <message>
        <source>Make it &lt;{name}&gt;</source>
        <extracomment>lint/rules/tag_disallowed.py</extracomment>
        <translation>In &lt;{name}&gt; ändern</translation>
    </message>
    <message>
        <source>Tags that cross</source>
        <extracomment>lint/rules/tag_misnested.py</extracomment>
        <translation>Überkreuzte Tags</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; begins inside &lt;{outer}&gt; and ends outside of it.</source>
        <extracomment>lint/rules/tag_misnested.py</extracomment>
        <translation>&lt;{tag}&gt; beginnt innerhalb von &lt;{outer}&gt; und endet außerhalb.</translation>
    </message>
    <message>
        <source>&lt;{outer}&gt; begins here</source>
        <extracomment>lint/rules/tag_misnested.py</extracomment>
        <translation>&lt;{outer}&gt; beginnt hier</translation>
    </message>
    <message>
        <source>Swap the end tags</source>
        <extracomment>lint/rules/tag_misnested.py</extracomment>
        <translation>End-Tags vertauschen</translation>
    </message>
    <message>
        <source>Obsolete tag</source>
        <extracomment>lint/rules/tag_obsolete.py</extracomment>
        <translation>Veraltetes Tag</translation>
    </message>
    <message>
        <source>The tag &lt;{tag}&gt; is obsolete, and readers see it differently.</source>
        <extracomment>lint/rules/tag_obsolete.py</extracomment>
        <translation>Das Tag &lt;{tag}&gt; ist veraltet, und nicht alle Leser sehen dasselbe.</translation>
    </message>
    <message>
        <source>Remove the tags</source>
        <extracomment>lint/rules/tag_obsolete.py</extracomment>
        <translation>Tags entfernen</translation>
    </message>
    <message>
        <source>{file} is no text.</source>
        <extracomment>search/folder.py</extracomment>
        <translation>{file} ist kein Text.</translation>
    </message>
    <message>
        <source>The search has stopped.</source>
        <extracomment>search/process.py</extracomment>
        <translation>Die Suche ist beendet worden.</translation>
    </message>
    <message>
        <source>Files could not be kept as they were ({reason}), so none was changed.</source>
        <extracomment>search/replacing.py</extracomment>
        <translation>Die Dateien konnten nicht aufbewahrt werden, wie sie waren ({reason}); darum wurde keine geändert.</translation>
    </message>
    <message>
        <source>{file} was changed since it was searched. Search again.</source>
        <extracomment>search/replacing.py</extracomment>
        <translation>{file} wurde seit der Suche geändert. Suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>{file} was changed or moved since, and stays as it is. Its text from before is in {copy}.</source>
        <extracomment>search/replacing.py</extracomment>
        <translation>{file} wurde seither geändert oder verschoben und bleibt, wie sie ist. Der Text von vorher liegt in {copy}.</translation>
    </message>
    <message>
        <source>{file} could not be kept as it was, so it was not changed.</source>
        <extracomment>search/replacing.py</extracomment>
        <translation>{file} konnte nicht aufbewahrt werden, wie sie war; darum wurde sie nicht geändert.</translation>
    </message>
    <message>
        <source>a newer version of the program wrote the drafts</source>
        <extracomment>storage/drafts.py</extracomment>
        <translation>eine neuere Version des Programms hat die Entwürfe geschrieben</translation>
    </message>
    <message>
        <source>{file} is not UTF-8. Line {line} holds the byte {byte}, which cannot stand there. Nothing was changed. Convert the file to UTF-8 and open it again.</source>
        <extracomment>storage/file.py</extracomment>
        <translation>{file} ist nicht in UTF-8. Zeile {line} enthält das Byte {byte}, das dort nicht stehen kann. Nichts wurde geändert. Die Datei in UTF-8 umwandeln und erneut öffnen.</translation>
    </message>
    <message>
        <source>{file} could not be read: {error}. Check the disk and try again.</source>
        <extracomment>storage/file.py</extracomment>
        <translation>{file} konnte nicht gelesen werden: {error}. Den Datenträger prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {error}. The file on disk is as it was, and your text is still here. Try again, or save it elsewhere.</source>
        <extracomment>storage/file.py</extracomment>
        <translation>{file} konnte nicht gespeichert werden: {error}. Die Datei auf dem Datenträger ist unverändert, und der Text ist noch hier. Erneut versuchen oder anderswo speichern.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8. It begins like UTF-16. Nothing was changed. Convert the file to UTF-8 and open it again.</source>
        <extracomment>storage/file.py</extracomment>
        <translation>{file} ist nicht in UTF-8. Der Anfang sieht nach UTF-16 aus. Nichts wurde geändert. Die Datei in UTF-8 umwandeln und erneut öffnen.</translation>
    </message>
    <message>
        <source>There is no file {path}. It may have been moved or renamed.</source>
        <extracomment>storage/file.py</extracomment>
        <translation>Die Datei {path} gibt es nicht. Vielleicht wurde sie verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>{file} may not be read by you. Ask for permission to read it, or open a copy.</source>
        <extracomment>storage/file.py</extracomment>
        <translation>Für {file} fehlt die Leseberechtigung. Um die Berechtigung bitten oder eine Kopie öffnen.</translation>
    </message>
    <message>
        <source>{file} could not be saved: the disk is full. The file on disk is as it was, and your text is still here. Make room, or save it elsewhere.</source>
        <extracomment>storage/file.py</extracomment>
        <translation>{file} konnte nicht gespeichert werden: Der Datenträger ist voll. Die Datei auf dem Datenträger ist unverändert, und der Text ist noch hier. Platz schaffen oder anderswo speichern.</translation>
    </message>
    <message>
        <source>{file} could not be saved: its folder is gone. The file on disk is as it was, and your text is still here. Save it elsewhere.</source>
        <extracomment>storage/file.py</extracomment>
        <translation>{file} konnte nicht gespeichert werden: Der Ordner ist verschwunden. Die Datei auf dem Datenträger ist unverändert, und der Text ist noch hier. Anderswo speichern.</translation>
    </message>
    <message>
        <source>{file} could not be saved: it, or its folder, is read-only. The file on disk is as it was, and your text is still here. Save it elsewhere.</source>
        <extracomment>storage/file.py</extracomment>
        <translation>{file} konnte nicht gespeichert werden: Die Datei oder ihr Ordner ist schreibgeschützt. Die Datei auf dem Datenträger ist unverändert, und der Text ist noch hier. Anderswo speichern.</translation>
    </message>
    <message>
        <source>{encoding} mixed line ends</source>
        <extracomment>storage/file.py</extracomment>
        <translation>{encoding}, gemischte Zeilenenden</translation>
    </message>
    <message>
        <source>{encoding} other line ends</source>
        <extracomment>storage/file.py</extracomment>
        <translation>{encoding}, andere Zeilenenden</translation>
    </message>
    <message>
        <source>{file} has {size} MB; the editor opens files up to {limit} MB. Nothing was changed. Split the file, or cut out the article you need.</source>
        <extracomment>storage/file.py</extracomment>
        <translation>{file} hat {size} MB; geöffnet werden Dateien bis {limit} MB. Nichts wurde geändert. Die Datei teilen oder den benötigten Artikel herauslösen.</translation>
    </message>
    <message>
        <source>{file} is a folder or a device, not a file. Choose an article.</source>
        <extracomment>storage/file.py</extracomment>
        <translation>{file} ist ein Ordner oder ein Gerät, keine Datei. Einen Artikel auswählen.</translation>
    </message>
    <message>
        <source>the part that writes them has stopped</source>
        <extracomment>storage/journal.py</extracomment>
        <translation>der Teil, der sie schreibt, wurde beendet</translation>
    </message>
    <message>
        <source>Settings could not be kept: {error}.</source>
        <extracomment>storage/settings.py</extracomment>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {error}.</translation>
    </message>
    <message>
        <source>a newer version of the program wrote the timelines</source>
        <extracomment>storage/snapshots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick open</source>
        <extracomment>ui/dialogs/quick_open.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the title of an article</source>
        <extracomment>ui/dialogs/quick_open.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article of that title.</source>
        <extracomment>ui/dialogs/quick_open.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of a wiki</source>
        <extracomment>ui/folder_commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles here yet. Files that end in .wiki, .wikitext, .mediawiki or .txt are shown.</source>
        <extracomment>ui/panels/folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ui/panels/folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <extracomment>ui/panels/folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title</source>
        <extracomment>ui/panels/folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, in view</source>
        <extracomment>ui/panels/folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ui/panels/folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/panels/folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that title.</source>
        <extracomment>ui/panels/folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference needs a name to be used again.</source>
        <extracomment>wikitext/reference_edit.py</extracomment>
        <translation>Ein Einzelnachweis braucht einen Namen, um wiederverwendet zu werden.</translation>
    </message>
    <message>
        <source>A name of digits alone is refused by MediaWiki.</source>
        <extracomment>wikitext/reference_edit.py</extracomment>
        <translation>Einen Namen nur aus Ziffern weist MediaWiki zurück.</translation>
    </message>
    <message>
        <source>Another reference is called {name} already.</source>
        <extracomment>wikitext/reference_edit.py</extracomment>
        <translation>Ein anderer Einzelnachweis heißt schon {name}.</translation>
    </message>
    <message>
        <source>The site profile {path} could not be read: {error}.</source>
        <extracomment>wikitext/site.py</extracomment>
        <translation>Das Wiki-Profil {path} konnte nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>{path} is not a site profile: {error}.</source>
        <extracomment>wikitext/site.py</extracomment>
        <translation>{path} ist kein Wiki-Profil: {error}.</translation>
    </message>
    <message>
        <source>Self-closed tag that cannot be</source>
        <extracomment>lint/rules/tag_self_closed.py</extracomment>
        <translation>Tag, das sich nicht selbst schließen kann</translation>
    </message>
    <message>
        <source>What &lt;{tag}&gt; does goes on over the text behind it, for it cannot close itself.</source>
        <extracomment>lint/rules/tag_self_closed.py</extracomment>
        <translation>Die Wirkung von &lt;{tag}&gt; reicht in den Text dahinter, denn es kann sich nicht selbst schließen.</translation>
    </message>
    <message>
        <source>Close it at once</source>
        <extracomment>lint/rules/tag_self_closed.py</extracomment>
        <translation>Sofort schließen</translation>
    </message>
    <message>
        <source>Make it an end tag</source>
        <extracomment>lint/rules/tag_self_closed.py</extracomment>
        <translation>In ein End-Tag ändern</translation>
    </message>
    <message>
        <source>Tag never closed</source>
        <extracomment>lint/rules/tag_unclosed.py</extracomment>
        <translation>Tag nicht geschlossen</translation>
    </message>
    <message>
        <source>What &lt;{tag}&gt; does goes on beyond where it should end, for it is never closed.</source>
        <extracomment>lint/rules/tag_unclosed.py</extracomment>
        <translation>Die Wirkung von &lt;{tag}&gt; reicht weiter als gewollt, denn es wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Insert {closing} at the end of the line</source>
        <extracomment>lint/rules/tag_unclosed.py</extracomment>
        <translation>{closing} am Zeilenende einfügen</translation>
    </message>
    <message>
        <source>Insert {closing} behind the first word</source>
        <extracomment>lint/rules/tag_unclosed.py</extracomment>
        <translation>{closing} hinter dem ersten Wort einfügen</translation>
    </message>
    <message>
        <source>Remove &lt;{tag}&gt;</source>
        <extracomment>lint/rules/tag_unclosed.py</extracomment>
        <translation>&lt;{tag}&gt; entfernen</translation>
    </message>
    <message>
        <source>Turn the second tag into an end tag</source>
        <extracomment>lint/rules/tag_unclosed.py</extracomment>
        <translation>Das zweite Tag in ein End-Tag ändern</translation>
    </message>
    <message>
        <source>The reader sees the tag &lt;{tag}&gt; itself, for it is never closed.</source>
        <extracomment>lint/rules/tag_unclosed.py</extracomment>
        <translation>Leser sehen das Tag &lt;{tag}&gt; selbst, denn es wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>End tag without a beginning</source>
        <extracomment>lint/rules/tag_unmatched_close.py</extracomment>
        <translation>End-Tag ohne Anfang</translation>
    </message>
    <message>
        <source>The end tag &lt;/{name}&gt; closes nothing.</source>
        <extracomment>lint/rules/tag_unmatched_close.py</extracomment>
        <translation>Das End-Tag &lt;/{name}&gt; schließt nichts.</translation>
    </message>
    <message>
        <source>Remove &lt;/{name}&gt;</source>
        <extracomment>lint/rules/tag_unmatched_close.py</extracomment>
        <translation>&lt;/{name}&gt; entfernen</translation>
    </message>
    <message>
        <source>Sample text of a toolbar button</source>
        <extracomment>lint/rules/toolbar_sample.py</extracomment>
        <translation>Beispieltext einer Schaltfläche</translation>
    </message>
    <message>
        <source>The reader sees the sample text “{found}” of a toolbar button.</source>
        <extracomment>lint/rules/toolbar_sample.py</extracomment>
        <translation>Leser sehen „{found}“, den Beispieltext einer Schaltfläche.</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <extracomment>lint/rules/toolbar_sample.py</extracomment>
        <translation>Beispieltext entfernen</translation>
    </message>
    <message>
        <source>Argument given twice</source>
        <extracomment>lint/rules/tpl_arg_duplicate.py</extracomment>
        <translation>Parameter doppelt angegeben</translation>
    </message>
    <message>
        <source>The reader never sees the first value of &quot;{name}&quot;: it is given twice.</source>
        <extracomment>lint/rules/tpl_arg_duplicate.py</extracomment>
        <translation>Leser sehen den ersten Wert von „{name}“ nie: Der Parameter ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>the first value</source>
        <extracomment>lint/rules/tpl_arg_duplicate.py</extracomment>
        <translation>der erste Wert</translation>
    </message>
    <message>
        <source>Parameter of a template in an article</source>
        <extracomment>lint/rules/tpl_arg_raw.py</extracomment>
        <translation>Vorlagenparameter in einem Artikel</translation>
    </message>
    <message>
        <source>The reader sees these braces, for only a template&apos;s page has parameters.</source>
        <extracomment>lint/rules/tpl_arg_raw.py</extracomment>
        <translation>Leser sehen diese Klammern, denn nur Vorlagenseiten haben Parameter.</translation>
    </message>
    <message>
        <source>This is programming for a template ({name}); here the reader sees one outcome at best.</source>
        <extracomment>lint/rules/tpl_arg_raw.py</extracomment>
        <translation>Das ist Vorlagenprogrammierung ({name}); hier sehen Leser bestenfalls ein Ergebnis.</translation>
    </message>
    <message>
        <source>One brace too many</source>
        <extracomment>lint/rules/tpl_extra_brace.py</extracomment>
        <translation>Eine geschweifte Klammer zu viel</translation>
    </message>
    <message>
        <source>Remove the third brace</source>
        <extracomment>lint/rules/tpl_extra_brace.py</extracomment>
        <translation>Dritte Klammer entfernen</translation>
    </message>
    <message>
        <source>The reader sees a brace behind this template.</source>
        <extracomment>lint/rules/tpl_extra_brace.py</extracomment>
        <translation>Leser sehen hinter dieser Vorlage eine geschweifte Klammer.</translation>
    </message>
    <message>
        <source>Needless prefix of a template</source>
        <extracomment>lint/rules/tpl_namespace.py</extracomment>
        <translation>Überflüssiges Präfix einer Vorlage</translation>
    </message>
    <message>
        <source>Remove the prefix</source>
        <extracomment>lint/rules/tpl_namespace.py</extracomment>
        <translation>Präfix entfernen</translation>
    </message>
    <message>
        <source>The prefix of this template is not needed.</source>
        <extracomment>lint/rules/tpl_namespace.py</extracomment>
        <translation>Das Präfix dieser Vorlage ist überflüssig.</translation>
    </message>
    <message>
        <source>Pipe missing behind a template&apos;s name</source>
        <extracomment>lint/rules/tpl_pipe_missing.py</extracomment>
        <translation>Senkrechter Strich hinter einem Vorlagennamen fehlt</translation>
    </message>
    <message>
        <source>The reader sees a red link in place of this template, for a pipe is missing behind its name.</source>
        <extracomment>lint/rules/tpl_pipe_missing.py</extracomment>
        <translation>Leser sehen anstelle dieser Vorlage einen Rotlink, denn hinter ihrem Namen fehlt ein senkrechter Strich.</translation>
    </message>
    <message>
        <source>Insert the pipe</source>
        <extracomment>lint/rules/tpl_pipe_missing.py</extracomment>
        <translation>Senkrechten Strich einfügen</translation>
    </message>
    <message>
        <source>Template never closed</source>
        <extracomment>lint/rules/tpl_unclosed.py</extracomment>
        <translation>Vorlage nicht geschlossen</translation>
    </message>
    <message>
        <source>The reader sees the source of this template, for it is never closed.</source>
        <extracomment>lint/rules/tpl_unclosed.py</extracomment>
        <translation>Leser sehen den Quelltext dieser Vorlage, denn sie wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Template never opened</source>
        <extracomment>lint/rules/tpl_unopened.py</extracomment>
        <translation>Vorlage nicht geöffnet</translation>
    </message>
    <message>
        <source>The reader sees }} in the text, for no template is opened before.</source>
        <extracomment>lint/rules/tpl_unopened.py</extracomment>
        <translation>Leser sehen }} im Text, denn davor wird keine Vorlage geöffnet.</translation>
    </message>
    <message>
        <source>British and American spelling mixed</source>
        <extracomment>lint/rules/variety_mixed.py</extracomment>
        <translation>Britische und amerikanische Schreibweise gemischt</translation>
    </message>
    <message>
        <source>“{wrong}” stands on a wiki that spells the British way.</source>
        <extracomment>lint/rules/variety_mixed.py</extracomment>
        <translation>„{wrong}“ steht in einem Wiki mit britischer Schreibweise.</translation>
    </message>
    <message>
        <source>“{wrong}” stands on a wiki that spells the American way.</source>
        <extracomment>lint/rules/variety_mixed.py</extracomment>
        <translation>„{wrong}“ steht in einem Wiki mit amerikanischer Schreibweise.</translation>
    </message>
    <message>
        <source>“{wrong}” stands in an article that is spelled the British way elsewhere.</source>
        <extracomment>lint/rules/variety_mixed.py</extracomment>
        <translation>„{wrong}“ steht in einem Artikel, der sonst der britischen Schreibweise folgt.</translation>
    </message>
    <message>
        <source>“{wrong}” stands in an article that is spelled the American way elsewhere.</source>
        <extracomment>lint/rules/variety_mixed.py</extracomment>
        <translation>„{wrong}“ steht in einem Artikel, der sonst der amerikanischen Schreibweise folgt.</translation>
    </message>
    <message>
        <source>Word written twice</source>
        <extracomment>lint/rules/word_doubled.py</extracomment>
        <translation>Wort doppelt geschrieben</translation>
    </message>
    <message>
        <source>Keep one “{right}”</source>
        <extracomment>lint/rules/word_doubled.py</extracomment>
        <translation>Ein „{right}“ behalten</translation>
    </message>
    <message>
        <source>“{wrong}” is spoken “{right}”.</source>
        <extracomment>spelling/indefinite.py</extracomment>
        <translation>„{wrong}“ wird „{right}“ gesprochen.</translation>
    </message>
    <message>
        <source>The text says “{wrong}”, meant is “{right}”.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>Im Text steht „{wrong}“, gemeint ist „{right}“.</translation>
    </message>
    <message>
        <source>The reader sees “{wrong}”, which is no verb form; “{right}” is.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>Leser sehen „{wrong}“, was keine Verbform ist; richtig ist „{right}“.</translation>
    </message>
    <message>
        <source>After “have” stands “{wrong}” where the participle “{right}” belongs.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>Nach „have“ steht „{wrong}“, wo das Partizip „{right}“ hingehört.</translation>
    </message>
    <message>
        <source>After “did” stands the past form “{wrong}” where “{right}” belongs.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>Nach „did“ steht die Vergangenheitsform „{wrong}“, wo „{right}“ hingehört.</translation>
    </message>
    <message>
        <source>After the auxiliary stands the past form “{wrong}” where “{right}” belongs.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>Nach dem Hilfsverb steht die Vergangenheitsform „{wrong}“, wo „{right}“ hingehört.</translation>
    </message>
    <message>
        <source>After “to” stands the past form “{wrong}” where “{right}” belongs.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>Nach „to“ steht die Vergangenheitsform „{wrong}“, wo „{right}“ hingehört.</translation>
    </message>
    <message>
        <source>After “was” stands the past form “{wrong}” where the participle “{right}” belongs.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>Nach „was“ steht die Vergangenheitsform „{wrong}“, wo das Partizip „{right}“ hingehört.</translation>
    </message>
    <message>
        <source>“{wrong} until” says the opposite of what “{right} until” would.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>„{wrong} until“ sagt das Gegenteil von „{right} until“.</translation>
    </message>
    <message>
        <source>“{wrong}” stands here for the verb “{right}”.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>„{wrong}“ steht hier für das Verb „{right}“.</translation>
    </message>
    <message>
        <source>“{wrong}” reads as “it is”; the possessive is “{right}”.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>„{wrong}“ liest sich als „it is“; das Possessivpronomen lautet „{right}“.</translation>
    </message>
    <message>
        <source>A comparison needs “{right}”; “{wrong}” is about time.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>Ein Vergleich braucht „{right}“; „{wrong}“ meint die Zeit.</translation>
    </message>
    <message>
        <source>“{wrong}” stands here for the possessive “{right}”.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>„{wrong}“ steht hier für das Possessivpronomen „{right}“.</translation>
    </message>
    <message>
        <source>The past of “{wrong}” is “{right}”.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>Die Vergangenheit von „{wrong}“ lautet „{right}“.</translation>
    </message>
    <message>
        <source>A day takes “{right}”, not “{wrong}”.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>Bei einem Tag steht „{right}“, nicht „{wrong}“.</translation>
    </message>
    <message>
        <source>A month takes “{right}”, not “{wrong}”.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>Bei einem Monat steht „{right}“, nicht „{wrong}“.</translation>
    </message>
    <message>
        <source>Many readers prefer “{right}” to “{wrong}”.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>Viele Leser ziehen „{right}“ dem „{wrong}“ vor.</translation>
    </message>
    <message>
        <source>“{wrong}” is usually written “{right}”.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>„{wrong}“ wird gewöhnlich „{right}“ geschrieben.</translation>
    </message>
    <message>
        <source>“They” takes “{right}”, not “{wrong}”.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>Auf „they“ folgt „{right}“, nicht „{wrong}“.</translation>
    </message>
    <message>
        <source>The subject is plural, so “{right}” belongs here, not “{wrong}”.</source>
        <extracomment>spelling/phrase.py</extracomment>
        <translation>Das Subjekt steht im Plural, daher gehört hierher „{right}“, nicht „{wrong}“.</translation>
    </message>
    <message>
        <source>The reader sees “{word}” twice in a row.</source>
        <extracomment>spelling/repetition.py</extracomment>
        <translation>Leser sehen „{word}“ zweimal hintereinander.</translation>
    </message>
</context>
</TS>
