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
        <extracomment>app.py, lint/rule.py, ui/dialogs/statistics.py, …</extracomment>
        <translation>Einzelnachweise</translation>
    </message>
    <message>
        <source>Links and files</source>
        <extracomment>lint/rule.py</extracomment>
        <translation>Links und Dateien</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>app.py, lint/rule.py, ui/panels/categories.py</extracomment>
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
        <source>Outline</source>
        <extracomment>app.py, ui/panels/outline.py</extracomment>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>app.py, ui/panels/problems.py</extracomment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Typos</source>
        <extracomment>app.py, ui/panels/typos.py</extracomment>
        <translation>Tippfehler</translation>
    </message>
    <message>
        <source>Something went wrong inside the editor.</source>
        <extracomment>app.py</extracomment>
        <translation>Im Editor ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Your text is still here. Save it; the details below help to mend the fault.</source>
        <extracomment>app.py</extracomment>
        <translation>Der Text ist noch da. Jetzt speichern; die Einzelheiten unten helfen, den Fehler zu beheben.</translation>
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
        <extracomment>lint/rules/heading_empty.py, ui/panels/outline.py</extracomment>
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
        <extracomment>storage/keeper.py</extracomment>
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
        <translation>eine neuere Programmversion hat die Versionsverläufe geschrieben</translation>
    </message>
    <message>
        <source>{reason}. The old file is {name}</source>
        <extracomment>storage/timeline.py</extracomment>
        <translation>{reason}. Die alte Datei ist {name}</translation>
    </message>
    <message>
        <source>This is no regular expression ({message}).</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Das ist kein regulärer Ausdruck ({message}).</translation>
    </message>
    <message>
        <source>A “[” is not closed.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Eine „[“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A “(” is not closed.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Eine „(“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A “)” has no “(” before it.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Vor einer „)“ steht keine „(“.</translation>
    </message>
    <message>
        <source>There is nothing before this sign that could be repeated.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Vor diesem Zeichen steht nichts, was wiederholt werden könnte.</translation>
    </message>
    <message>
        <source>Two signs of repetition stand one after the other.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Zwei Wiederholungszeichen stehen hintereinander.</translation>
    </message>
    <message>
        <source>The smaller number of repetitions must come first.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Die kleinere Anzahl der Wiederholungen muss zuerst stehen.</translation>
    </message>
    <message>
        <source>A backslash stands at the end. Write two for a backslash itself.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Am Ende steht ein Backslash. Für einen Backslash selbst zwei schreiben.</translation>
    </message>
    <message>
        <source>“{what}” has no meaning. Write two backslashes for a backslash itself.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>„{what}“ hat keine Bedeutung. Für einen Backslash selbst zwei schreiben.</translation>
    </message>
    <message>
        <source>“{what}” is not complete.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>„{what}“ ist unvollständig.</translation>
    </message>
    <message>
        <source>The range “{what}” runs backwards.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Der Bereich „{what}“ läuft rückwärts.</translation>
    </message>
    <message>
        <source>What stands in “(?&lt;= )” or “(?&lt;! )” must always be equally long.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Was in „(?&lt;= )“ oder „(?&lt;! )“ steht, muss immer gleich lang sein.</translation>
    </message>
    <message>
        <source>There is no group {what}.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Es gibt keine Gruppe {what}.</translation>
    </message>
    <message>
        <source>There is no group named “{what}”.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Es gibt keine Gruppe namens „{what}“.</translation>
    </message>
    <message>
        <source>Two groups are named “{what}”.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Zwei Gruppen heißen „{what}“.</translation>
    </message>
    <message>
        <source>“{what}” cannot be a group&apos;s name.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>„{what}“ kann kein Gruppenname sein.</translation>
    </message>
    <message>
        <source>A group&apos;s name is not complete.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Ein Gruppenname ist unvollständig.</translation>
    </message>
    <message>
        <source>“{what}” has no meaning after “(”.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>„{what}“ hat nach „(“ keine Bedeutung.</translation>
    </message>
    <message>
        <source>The pattern is not complete.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Das Muster ist unvollständig.</translation>
    </message>
    <message>
        <source>Flags such as “(?i)” must come first.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Schalter wie „(?i)“ müssen am Anfang stehen.</translation>
    </message>
    <message>
        <source>A group&apos;s name is to be written as “\g&lt;name&gt;”.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Ein Gruppenname ist als „\g&lt;name&gt;“ zu schreiben.</translation>
    </message>
    <message>
        <source>This pattern is nested too deeply, or counts too far.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Dieses Muster ist zu tief verschachtelt oder zählt zu weit.</translation>
    </message>
    <message>
        <source>{fault} Write “$$” for a dollar sign.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>{fault} Für ein Dollarzeichen „$$“ schreiben.</translation>
    </message>
    <message>
        <source>{fault} Look at character {number}.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>{fault} Siehe Zeichen {number}.</translation>
    </message>
    <message>
        <source>There is no group named “{name}” in the pattern.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Im Muster gibt es keine Gruppe namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <extracomment>text/search_fault.py</extracomment>
        <translation>Eine solche Gruppe gibt es nicht.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/actions.py, ui/command_table.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Begin an empty article</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Einen leeren Artikel beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open an article from a file</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Einen Artikel aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Schn&amp;ell öffnen …</translation>
    </message>
    <message>
        <source>Find an article by its title</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Einen Artikel nach seinem Titel finden</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Show another folder</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Einen anderen Ordner zeigen</translation>
    </message>
    <message>
        <source>Folder of the art&amp;icle</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Ordner des Art&amp;ikels</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Seinen Ordner zeigen</translation>
    </message>
    <message>
        <source>P&amp;in this file</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Diese Datei anhef&amp;ten</translation>
    </message>
    <message>
        <source>Keep it at the top of those opened lately</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Unter den zuletzt geöffneten oben halten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the article to its file</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Den Artikel in seiner Datei speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save the article to another file</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Den Artikel in einer anderen Datei speichern</translation>
    </message>
    <message>
        <source>Export as &amp;web page…</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Als &amp;Webseite exportieren …</translation>
    </message>
    <message>
        <source>Write one file for any browser</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Eine Datei für jeden Browser schreiben</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Als P&amp;DF exportieren …</translation>
    </message>
    <message>
        <source>Write the rendered article as PDF</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Den dargestellten Artikel als PDF schreiben</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <source>Print the rendered article</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Den dargestellten Artikel drucken</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>A&amp;lle speichern</translation>
    </message>
    <message>
        <source>Save all articles that have changes</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Alle geänderten Artikel speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>ui/command_table.py, ui/dialogs/about.py, ui/dialogs/licences.py, …</extracomment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the article</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Den Artikel schließen</translation>
    </message>
    <message>
        <source>Cl&amp;ose others</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Andere schließen</translation>
    </message>
    <message>
        <source>Close all articles but this one</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Alle Artikel außer diesem schließen</translation>
    </message>
    <message>
        <source>Reopen close&amp;d</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Geschlossenen wieder öffnen</translation>
    </message>
    <message>
        <source>Open the article closed last</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Den zuletzt geschlossenen Artikel öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Das Fenster schließen und das Programm beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>ui/command_table.py, ui/window.py</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>ui/command_table.py, ui/window.py</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Die Änderung erneut ausführen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>Cut the selection to the clipboard</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Die Auswahl in die Zwischenablage ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Die Auswahl in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;rich text</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Als &amp;formatierten Text kopieren</translation>
    </message>
    <message>
        <source>Copy the rendered article</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Den dargestellten Artikel kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Paste p&amp;lain</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Unforma&amp;tiert einfügen</translation>
    </message>
    <message>
        <source>Paste as one run of plain text</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Als fortlaufenden unformatierten Text einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Den ganzen Artikel auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find text in the article</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Text im Artikel suchen</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Erset&amp;zen …</translation>
    </message>
    <message>
        <source>Find text and replace it</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Text suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Weitersu&amp;chen</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Rückwärts suc&amp;hen</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Zur vorigen Fundstelle gehen</translation>
    </message>
    <message>
        <source>Find &amp;in files…</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;In Dateien suchen …</translation>
    </message>
    <message>
        <source>Find in open articles or a folder</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>In geöffneten Artikeln oder einem Ordner suchen</translation>
    </message>
    <message>
        <source>Replace in file&amp;s…</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>In &amp;Dateien ersetzen …</translation>
    </message>
    <message>
        <source>Find in open articles or a folder, and replace</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>In geöffneten Artikeln oder einem Ordner suchen und ersetzen</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>Bold</source>
        <extracomment>ui/command_table.py, ui/text_commands.py</extracomment>
        <translation>Fett</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>Italic</source>
        <extracomment>ui/command_table.py, ui/text_commands.py</extracomment>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>B&amp;ulleted list</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Aufzählung</translation>
    </message>
    <message>
        <source>Make the lines a list</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Die Zeilen zu einer Liste machen</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>N&amp;ummerierte Liste</translation>
    </message>
    <message>
        <source>Number the lines</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Die Zeilen nummerieren</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>K&amp;ommentar</translation>
    </message>
    <message>
        <source>Hide from readers, or show again</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Vor Lesern verbergen oder wieder zeigen</translation>
    </message>
    <message>
        <source>No &amp;wiki markup</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Ohne &amp;Wikiauszeichnung</translation>
    </message>
    <message>
        <source>Show the selection as written</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Die Auswahl wie geschrieben zeigen</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>Make a heading plain text</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Eine Überschrift in normalen Text umwandeln</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Link the selection</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Die Auswahl verlinken</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Einzelnachweis</translation>
    </message>
    <message>
        <source>Cite a source here</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Hier eine Quelle angeben</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>Put the article in a category</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Den Artikel in eine Kategorie einordnen</translation>
    </message>
    <message>
        <source>Show a picture</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Ein Bild zeigen</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <extracomment>ui/command_table.py, ui/text_commands.py</extracomment>
        <translation>Eine Tabelle einfügen</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Call a template</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Eine Vorlage einbinden</translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Nächster Artike&amp;l</translation>
    </message>
    <message>
        <source>Turn to the next article</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Zum nächsten Artikel wechseln</translation>
    </message>
    <message>
        <source>Pre&amp;vious article</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Voriger &amp;Artikel</translation>
    </message>
    <message>
        <source>Turn to the article before</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Zum vorigen Artikel wechseln</translation>
    </message>
    <message>
        <source>&amp;Line…</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Zeile …</translation>
    </message>
    <message>
        <source>Go to a line</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Zu einer Zeile gehen</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Zum nächsten Problem gehen</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>Go back a problem</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Ein Problem zurückgehen</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Go on to the next pane or panel</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Zum nächsten Bereich oder zur nächsten Leiste gehen</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Voriger Berei&amp;ch</translation>
    </message>
    <message>
        <source>Go back a pane</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Einen Bereich zurückgehen</translation>
    </message>
    <message>
        <source>Go to &amp;definition</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Zur &amp;Definition</translation>
    </message>
    <message>
        <source>Where the reference here is defined</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Wo der Einzelnachweis definiert ist</translation>
    </message>
    <message>
        <source>Re&amp;name reference…</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Einzelnachweis &amp;umbenennen …</translation>
    </message>
    <message>
        <source>Rename the reference here everywhere</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Den Einzelnachweis überall umbenennen</translation>
    </message>
    <message>
        <source>&amp;Quick fix…</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Schnelle Behebung …</translation>
    </message>
    <message>
        <source>What can be done about the problem here</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Was gegen das Problem an dieser Stelle hilft</translation>
    </message>
    <message>
        <source>Fix all &amp;safe</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Si&amp;chere beheben</translation>
    </message>
    <message>
        <source>Mend all that is safe to mend</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Alles beheben, was sich gefahrlos beheben lässt</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>S&amp;tatistik</translation>
    </message>
    <message>
        <source>Words, sentences, reading time</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Wörter, Sätze, Lesezeit</translation>
    </message>
    <message>
        <source>&amp;Restart preview</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Vorschau neu starten</translation>
    </message>
    <message>
        <source>Start the preview engine afresh</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Den Vorschauprozess neu starten</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>Choose the wiki, its templates and more</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Das Wiki, seine Vorlagen und mehr wählen</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Einen Befehl nach seinem Namen finden</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <extracomment>ui/command_table.py, ui/settings_table.py</extracomment>
        <translation>Die Vorschau zeigen</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>Break long lines at the edge</source>
        <extracomment>ui/command_table.py, ui/settings_table.py</extracomment>
        <translation>Lange Zeilen am Rand umbrechen</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>E&amp;inklappen</translation>
    </message>
    <message>
        <source>Hide the section, template or table here</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Den Abschnitt, die Vorlage oder Tabelle hier einklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Ausklappen</translation>
    </message>
    <message>
        <source>Show what is hidden behind this line</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Zeigen, was hinter dieser Zeile verborgen ist</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Alles &amp;einklappen</translation>
    </message>
    <message>
        <source>Hide all but the headings</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Alles außer den Überschriften einklappen</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Alles ausklap&amp;pen</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Usual &amp;size</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Übliche G&amp;röße</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Schrift in üblicher Größe</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Hell oder dunkel</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Zwischen Hell und Dunkel wechseln</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Dem System folgen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark ink on light paper</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light ink on dark paper</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Hoher Kontras&amp;t</translation>
    </message>
    <message>
        <source>Bright on black</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Hell auf Schwarz</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Den ganzen Bildschirm füllen</translation>
    </message>
    <message>
        <source>&amp;Usual layout</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Übliche An&amp;ordnung</translation>
    </message>
    <message>
        <source>Put every panel where it was at first</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Jede Leiste an ihren ursprünglichen Ort setzen</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>Show what differs from the last save</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Zeigen, was vom zuletzt Gespeicherten abweicht</translation>
    </message>
    <message>
        <source>Next c&amp;hange</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Näch&amp;ste Änderung</translation>
    </message>
    <message>
        <source>Go to the next change, on the Changes page</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Zur nächsten Änderung gehen, auf der Änderungsseite</translation>
    </message>
    <message>
        <source>Previous ch&amp;ange</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>V&amp;orige Änderung</translation>
    </message>
    <message>
        <source>Go to the change before, on the Changes page</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Zur vorigen Änderung gehen, auf der Änderungsseite</translation>
    </message>
    <message>
        <source>Undo this &amp;change</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Diese Ä&amp;nderung zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the change that is marked</source>
        <extracomment>ui/command_table.py, ui/panes/changes.py</extracomment>
        <translation>Die markierte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Restore a &amp;version</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Version wiederherstellen</translation>
    </message>
    <message>
        <source>Take the text of the version that is compared with</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Den Text der Version übernehmen, mit der verglichen wird</translation>
    </message>
    <message>
        <source>Delete the ti&amp;meline…</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Versionsverlauf &amp;löschen …</translation>
    </message>
    <message>
        <source>Delete all kept versions</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Alle aufbewahrten Versionen löschen</translation>
    </message>
    <message>
        <source>&amp;Edit summary</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>Say what you changed, and why</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Angeben, was geändert wurde und warum</translation>
    </message>
    <message>
        <source>Remind of the s&amp;ummary</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;An die Zusammenfassung erinnern</translation>
    </message>
    <message>
        <source>Tell when a save has no summary</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Melden, wenn beim Speichern die Zusammenfassung fehlt</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <source>Show the welcome page</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Die Willkommensseite zeigen</translation>
    </message>
    <message>
        <source>&amp;Cheat sheet</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Spickzettel</translation>
    </message>
    <message>
        <source>Wikitext at a glance</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Wikitext auf einen Blick</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>&amp;Netzwerk</translation>
    </message>
    <message>
        <source>Which hosts are contacted, and why</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Welche Rechner kontaktiert werden und warum</translation>
    </message>
    <message>
        <source>&amp;About Wikiwright</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Ü&amp;ber Wikiwright</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>Heading &amp;{level}</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Überschrift &amp;{level}</translation>
    </message>
    <message>
        <source>Make the line a heading of level {level}</source>
        <extracomment>ui/command_table.py</extracomment>
        <translation>Die Zeile zu einer Überschrift der Ebene {level} machen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>ui/article_file.py</extracomment>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>ui/centre.py, ui/panes/source.py</extracomment>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>ui/centre.py, ui/panels/search_form.py, ui/panes/preview.py, …</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Source or preview</source>
        <extracomment>ui/centre.py</extracomment>
        <translation>Quelltext oder Vorschau</translation>
    </message>
    <message>
        <source>Delete all kept versions of “{name}”? The file and the text stay as they are.</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Alle aufbewahrten Versionen von „{name}“ löschen? Datei und Text bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Restore a version</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Version wiederherstellen</translation>
    </message>
    <message>
        <source>Delete the timeline</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Versionsverlauf löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>It is gone</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <extracomment>ui/changes_commands.py, ui/file_commands.py</extracomment>
        <translation>Von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>As this window knows it</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Wie in diesem Fenster bekannt</translation>
    </message>
    <message>
        <source>Undo a change</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>The text has changed there meanwhile; nothing was done.</source>
        <extracomment>ui/changes_commands.py, ui/problem_commands.py</extracomment>
        <translation>Der Text hat sich dort inzwischen geändert; nichts wurde getan.</translation>
    </message>
    <message>
        <source>Saved without an edit summary. It could be: {summary}</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Ohne Zusammenfassung gespeichert. Sie könnte lauten: {summary}</translation>
    </message>
    <message>
        <source>No change is marked. The Changes page marks one.</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Keine Änderung ist markiert. Die Änderungsseite markiert eine.</translation>
    </message>
    <message>
        <source>No version is chosen. The Changes page lists those of the timeline.</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Keine Version ist ausgewählt. Die Änderungsseite listet die des Versionsverlaufs.</translation>
    </message>
    <message>
        <source>The version was restored. Ctrl+Z brings back the text before.</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Die Version wurde wiederhergestellt. Strg+Z holt den vorherigen Text zurück.</translation>
    </message>
    <message>
        <source>This article has no timeline.</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Dieser Artikel hat keinen Versionsverlauf.</translation>
    </message>
    <message>
        <source>That version is not kept any more.</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Diese Version wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>The change was taken back. Ctrl+Z makes it again.</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Die Änderung wurde zurückgenommen. Strg+Z stellt sie wieder her.</translation>
    </message>
    <message>
        <source>The summary of this save is “{summary}”.</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Die Zusammenfassung zu diesem Speichern lautet „{summary}“.</translation>
    </message>
    <message>
        <source>There will be no reminder of summaries. The Tools menu brings it back.</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>An Zusammenfassungen wird nicht mehr erinnert. Das Menü Extras schaltet es wieder ein.</translation>
    </message>
    <message>
        <source>Saved without an edit summary.</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Ohne Zusammenfassung gespeichert.</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>Do not remind me</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Nicht erinnern</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/changes_commands.py, ui/drafts.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Not compared: {error}</source>
        <extracomment>ui/changes_commands.py</extracomment>
        <translation>Nicht verglichen: {error}</translation>
    </message>
    <message>
        <source>More of them go into {folder}.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Weitere gehören in {folder}.</translation>
    </message>
    <message>
        <source>About Wikiwright</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Über Wikiwright</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>An editor for wiki articles: wikitext beside a live preview, with a linter that mends.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Ein Editor für Wikiartikel: Wikitext neben einer mitlaufenden Vorschau, mit einer Prüfung, die Fehler behebt.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License 3 or later; it comes without warranty.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Freie Software unter der GNU General Public License 3 oder neuer; ohne Gewährleistung.</translation>
    </message>
    <message>
        <source>Known misspellings: the dictionary of codespell, CC BY-SA 3.0. How common words are: the frequency list of symspellpy, MIT License. Dictionaries are read by hunspell, LGPL 2.1 or later.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Bekannte Schreibfehler: das Wörterbuch von codespell, CC BY-SA 3.0. Wie häufig Wörter sind: die Häufigkeitsliste von symspellpy, MIT-Lizenz. Wörterbücher liest hunspell, LGPL 2.1 oder neuer.</translation>
    </message>
    <message>
        <source>Dictionaries:</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Wörterbücher:</translation>
    </message>
    <message>
        <source>{name}: SCOWL’s words, free to use and to pass on with their notice; comes with chunspell-next</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>{name}: die Wörter von SCOWL, mit ihrem Hinweis frei zu nutzen und weiterzugeben; kommt mit chunspell-next</translation>
    </message>
    <message>
        <source>{name}: see the package it came with, or who gave it to you ({folder})</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>{name}: siehe das Paket, mit dem es kam, oder wer es weitergegeben hat ({folder})</translation>
    </message>
    <message>
        <source>What the file on disk has changed</source>
        <extracomment>ui/dialogs/compare.py</extracomment>
        <translation>Was die Datei auf dem Datenträger geändert hat</translation>
    </message>
    <message>
        <source>What was restored</source>
        <extracomment>ui/dialogs/compare.py</extracomment>
        <translation>Was wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>ui/dialogs/compare.py, ui/file_commands.py</extracomment>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Take the file&apos;s text; Undo brings yours back</source>
        <extracomment>ui/dialogs/compare.py</extracomment>
        <translation>Den Text der Datei übernehmen; Rückgängig holt den bisherigen zurück</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>ui/dialogs/compare.py, ui/file_commands.py</extracomment>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Keep your text; the next save replaces the file</source>
        <extracomment>ui/dialogs/compare.py</extracomment>
        <translation>Den eigenen Text behalten; das nächste Speichern ersetzt die Datei</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui/dialogs/compare.py, ui/drafts.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go back to the text without these changes; Undo brings them again</source>
        <extracomment>ui/dialogs/compare.py</extracomment>
        <translation>Zum Text ohne diese Änderungen zurückkehren; Rückgängig holt sie wieder</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/dialogs/compare.py, ui/drafts.py, ui/panels/import_bar.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep these changes; the file is as it was until you save</source>
        <extracomment>ui/dialogs/compare.py</extracomment>
        <translation>Diese Änderungen behalten; die Datei bleibt bis zum Speichern unverändert</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>ui/dialogs/compare.py, ui/panes/changes.py</extracomment>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Show old and new text side by side, or in one column</source>
        <extracomment>ui/dialogs/compare.py, ui/panes/changes.py</extracomment>
        <translation>Alten und neuen Text nebeneinander oder in einer Spalte zeigen</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <extracomment>ui/dialogs/compare.py</extracomment>
        <translation>Vorige Änderung (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <extracomment>ui/dialogs/compare.py</extracomment>
        <translation>Nächste Änderung (F7)</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>ui/dialogs/compare.py</extracomment>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <extracomment>ui/dialogs/compare.py</extracomment>
        <translation>Änderung {number} von {count}</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>ui/dialogs/licences.py</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Works included</source>
        <extracomment>ui/dialogs/licences.py</extracomment>
        <translation>Enthaltene Werke</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>ui/dialogs/licences.py</extracomment>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type the name of a command</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Name eines Befehls</translation>
    </message>
    <message>
        <source>No command of that name.</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Kein Befehl dieses Namens.</translation>
    </message>
    <message>
        <source>not now</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>an</translation>
    </message>
    <message>
        <source>Quick open</source>
        <extracomment>ui/dialogs/quick_open.py</extracomment>
        <translation>Schnell öffnen</translation>
    </message>
    <message>
        <source>Type the title of an article</source>
        <extracomment>ui/dialogs/quick_open.py</extracomment>
        <translation>Titel eines Artikels</translation>
    </message>
    <message>
        <source>No article of that title.</source>
        <extracomment>ui/dialogs/quick_open.py</extracomment>
        <translation>Kein Artikel dieses Titels.</translation>
    </message>
    <message>
        <source>Replace all</source>
        <extracomment>ui/dialogs/replace_all.py</extracomment>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replacements</source>
        <extracomment>ui/dialogs/replace_all.py</extracomment>
        <translation>Ersetzungen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>ui/dialogs/replace_all.py, ui/panels/search.py</extracomment>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Replace every place</source>
        <extracomment>ui/dialogs/replace_all.py, ui/panels/search.py</extracomment>
        <translation>Jede Stelle ersetzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <extracomment>ui/dialogs/replace_all.py, ui/panels/search.py</extracomment>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Leave every place out, to tick some</source>
        <extracomment>ui/dialogs/replace_all.py, ui/panels/search.py</extracomment>
        <translation>Jede Stelle auslassen, um einzelne anzukreuzen</translation>
    </message>
    <message>
        <source>{number} of {total} ticked</source>
        <extracomment>ui/dialogs/replace_all.py</extracomment>
        <translation>{number} von {total} angekreuzt</translation>
    </message>
    <message numerus="yes">
        <source>Replace {count} places</source>
        <extracomment>For one: Replace 1 place | ui/dialogs/replace_all.py, ui/panels/search_words.py, ui/panes/source_find.py</extracomment>
        <translation>
            <numerusform>1 Stelle ersetzen</numerusform>
            <numerusform>{count} Stellen ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first {count} places are listed. Replace these, then go on.</source>
        <extracomment>For one: Only the first place is listed. Replace it, then go on. | ui/dialogs/replace_all.py</extracomment>
        <translation>
            <numerusform>Nur die erste Stelle ist aufgeführt. Erst diese ersetzen, dann weitermachen.</numerusform>
            <numerusform>Nur die ersten {count} Stellen sind aufgeführt. Erst diese ersetzen, dann weitermachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/replace_all.py, ui/panels/search.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/dialogs/setting_row.py</extracomment>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/dialogs/setting_row.py, ui/panels/problems.py</extracomment>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>{setting}: choose one</source>
        <extracomment>ui/dialogs/setting_row.py</extracomment>
        <translation>{setting}: auswählen</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>ui/dialogs/setting_row.py</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>{setting}: as it is at first</source>
        <extracomment>ui/dialogs/setting_row.py</extracomment>
        <translation>{setting}: auf den Anfangswert</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/settings.py, ui/panes/preview_link.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every choice holds already</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Jede Wahl gilt bereits</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Find by name</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Find by pressing keys</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>Durch Drücken suchen</translation>
    </message>
    <message>
        <source>Keys for the chosen command</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>ui/dialogs/shortcuts_page.py, ui/panels/categories.py</extracomment>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>These keys alone</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>Nur diese Tasten</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/dialogs/shortcuts_page.py, ui/panels/categories.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>These keys beside those it has</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>Diese Tasten neben den bisherigen</translation>
    </message>
    <message>
        <source>No keys</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>Ohne Tasten</translation>
    </message>
    <message>
        <source>Take its keys away</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>Dem Befehl die Tasten nehmen</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>As they are at first</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>All as usual</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <source>Give every command the keys that it has at first</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>Jedem Befehl seine anfänglichen Tasten geben</translation>
    </message>
    <message>
        <source>Choose a command.</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>Einen Befehl auswählen.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>ui/dialogs/shortcuts_page.py, ui/toolbar.py</extracomment>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>{key} belongs to “{title}”. Taking it over leaves that command without it.</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>{key} gehört zu „{title}“. Durch das Übernehmen verliert jener Befehl die Taste.</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/dialogs/shortcuts_page.py, ui/panels/controls.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>no keys</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>It has {key} already.</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>{key} gehört schon dazu.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <extracomment>ui/dialogs/shortcuts_page.py</extracomment>
        <translation>{key} ist frei.</translation>
    </message>
    <message>
        <source>Reading ease is Flesch’s: 100 is very easy, 60 plain English, below 30 for specialists. Shorter sentences and shorter words raise it.</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>Lesbarkeit nach Flesch: 100 ist sehr leicht, 60 einfaches Englisch, unter 30 für Fachleute. Kürzere Sätze und kürzere Wörter erhöhen sie.</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>For one: 1 minute | ui/dialogs/statistics.py</extracomment>
        <translation>
            <numerusform>1 Minute</numerusform>
            <numerusform>{count} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>very easy</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>sehr leicht</translation>
    </message>
    <message>
        <source>easy</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>leicht</translation>
    </message>
    <message>
        <source>fairly easy</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>recht leicht</translation>
    </message>
    <message>
        <source>plain</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>einfach</translation>
    </message>
    <message>
        <source>fairly hard</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>recht schwer</translation>
    </message>
    <message>
        <source>hard</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>schwer</translation>
    </message>
    <message>
        <source>The article is still being read.</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>Der Artikel wird noch gelesen.</translation>
    </message>
    <message>
        <source>Reading ease is told of English alone.</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>Die Lesbarkeit wird nur für Englisch angegeben.</translation>
    </message>
    <message>
        <source>Reading ease is told from 100 words of running text.</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>Die Lesbarkeit wird ab 100 Wörtern Fließtext angegeben.</translation>
    </message>
    <message>
        <source>under a minute</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <source>very hard</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>sehr schwer</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Sentences</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Reading time</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <source>Reading ease</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>Lesbarkeit</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>ui/dialogs/statistics.py</extracomment>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Restored: unsaved changes to “{name}” {time}. The file on disk is as it was.</source>
        <extracomment>ui/drafts.py</extracomment>
        <translation>Wiederhergestellt: ungespeicherte Änderungen an „{name}“ {time}. Die Datei auf dem Datenträger ist unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>There are unsaved changes to “{name}” {time}, and {count} more drafts.</source>
        <extracomment>For one: There are unsaved changes to “{name}” {time}, and {count} more draft. | ui/drafts.py</extracomment>
        <translation>
            <numerusform>Es gibt ungespeicherte Änderungen an „{name}“ {time} und {count} weiteren Entwurf.</numerusform>
            <numerusform>Es gibt ungespeicherte Änderungen an „{name}“ {time} und {count} weitere Entwürfe.</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day} {month} {year}, {time}</source>
        <extracomment>ui/drafts.py</extracomment>
        <translation>vom {day}. {month} {year}, {time} Uhr</translation>
    </message>
    <message>
        <source>Restored: an article that was never saved, {time}.</source>
        <extracomment>{time} is like “from 20:31”. | ui/drafts.py</extracomment>
        <translation>Wiederhergestellt: ein nie gespeicherter Artikel {time}.</translation>
    </message>
    <message numerus="yes">
        <source>There are unsaved changes to an article that was never saved {time}, and {count} more drafts.</source>
        <extracomment>For one: There are unsaved changes to an article that was never saved {time}, and {count} more draft. | ui/drafts.py</extracomment>
        <translation>
            <numerusform>Es gibt ungespeicherte Änderungen an einem nie gespeicherten Artikel {time} und {count} weiteren Entwurf.</numerusform>
            <numerusform>Es gibt ungespeicherte Änderungen an einem nie gespeicherten Artikel {time} und {count} weitere Entwürfe.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are unsaved changes to “{name}” {time}.</source>
        <extracomment>ui/drafts.py</extracomment>
        <translation>Es gibt ungespeicherte Änderungen an „{name}“ {time}.</translation>
    </message>
    <message>
        <source>from {time}</source>
        <extracomment>ui/drafts.py</extracomment>
        <translation>von {time} Uhr</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is open in {count} other windows, too. You are asked before a save replaces what was saved there.</source>
        <extracomment>For one: “{name}” is open in another window, too. You are asked before a save replaces what was saved there. | ui/drafts.py</extracomment>
        <translation>
            <numerusform>„{name}“ ist auch in einem anderen Fenster geöffnet. Bevor Speichern das dort Gespeicherte ersetzt, wird nachgefragt.</numerusform>
            <numerusform>„{name}“ ist auch in {count} anderen Fenstern geöffnet. Bevor Speichern das dort Gespeicherte ersetzt, wird nachgefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not saved cannot be kept against a crash in {folder}: {reason}. Save often.</source>
        <extracomment>ui/drafts.py</extracomment>
        <translation>Ungespeichertes kann in {folder} nicht gegen einen Absturz gesichert werden: {reason}. Oft speichern.</translation>
    </message>
    <message>
        <source>There are unsaved changes to an article that was never saved {time}.</source>
        <extracomment>ui/drafts.py</extracomment>
        <translation>Es gibt ungespeicherte Änderungen an einem nie gespeicherten Artikel {time}.</translation>
    </message>
    <message>
        <source>Discard what was restored</source>
        <extracomment>ui/drafts.py</extracomment>
        <translation>Wiederhergestelltes verwerfen</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/drafts.py, ui/file_commands.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/drafts.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/drafts.py</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Nothing was discarded: {error}</source>
        <extracomment>ui/drafts.py</extracomment>
        <translation>Nichts wurde verworfen: {error}</translation>
    </message>
    <message>
        <source>The drafts kept so far cannot be read. They lie in {path}; new ones are kept from now on.</source>
        <extracomment>ui/drafts.py</extracomment>
        <translation>Die bisherigen Entwürfe sind nicht lesbar. Sie liegen in {path}; neue werden ab jetzt aufbewahrt.</translation>
    </message>
    <message>
        <source>There is nothing to take out yet: the preview is still being brought in.</source>
        <extracomment>ui/export_commands.py</extracomment>
        <translation>Noch gibt es nichts auszugeben: Die Vorschau wird erst geladen.</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <extracomment>ui/export_commands.py</extracomment>
        <translation>Nach {name} exportiert.</translation>
    </message>
    <message>
        <source>{name} could not be written there.</source>
        <extracomment>ui/export_commands.py</extracomment>
        <translation>{name} konnte dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Export as a web page</source>
        <extracomment>ui/export_commands.py</extracomment>
        <translation>Als Webseite exportieren</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <extracomment>ui/export_commands.py</extracomment>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <extracomment>ui/export_commands.py</extracomment>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>ui/export_commands.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Copied what is selected in the preview.</source>
        <extracomment>ui/export_commands.py</extracomment>
        <translation>Die Auswahl in der Vorschau wurde kopiert.</translation>
    </message>
    <message>
        <source>Copied the article as rich text.</source>
        <extracomment>ui/export_commands.py</extracomment>
        <translation>Der Artikel wurde als formatierter Text kopiert.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <extracomment>ui/export_commands.py</extracomment>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <extracomment>ui/export_commands.py</extracomment>
        <translation>Der Drucker hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>Articles (*.wiki *.wikitext *.mediawiki *.txt);;All files (*)</source>
        <extracomment>ui/file_commands.py</extracomment>
        <translation>Artikel (*.wiki *.wikitext *.mediawiki *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“{name}” was changed on disk since you opened it. Saving replaces that change.</source>
        <extracomment>ui/file_commands.py</extracomment>
        <translation>„{name}“ wurde seit dem Öffnen auf dem Datenträger geändert. Speichern ersetzt diese Änderung.</translation>
    </message>
    <message>
        <source>Open articles</source>
        <extracomment>ui/file_commands.py, ui/panels/search_form.py, ui/tab_bar.py</extracomment>
        <translation>Geöffnete Artikel</translation>
    </message>
    <message>
        <source>“{name}” looks like Markdown, which cannot be read yet: it is taken as wikitext.</source>
        <extracomment>ui/file_commands.py</extracomment>
        <translation>„{name}“ sieht nach Markdown aus, das noch nicht gelesen werden kann: Es wird als Wikitext behandelt.</translation>
    </message>
    <message>
        <source>Save the article</source>
        <extracomment>ui/file_commands.py</extracomment>
        <translation>Den Artikel speichern</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <extracomment>ui/file_commands.py</extracomment>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>ui/file_commands.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>“{name}” is gone from the disk. Your text is still here; save to write it again.</source>
        <extracomment>ui/file_commands.py</extracomment>
        <translation>„{name}“ ist vom Datenträger verschwunden. Der Text ist noch hier; Speichern schreibt ihn neu.</translation>
    </message>
    <message>
        <source>Another program changed “{name}”.</source>
        <extracomment>ui/file_commands.py</extracomment>
        <translation>Ein anderes Programm hat „{name}“ geändert.</translation>
    </message>
    <message>
        <source>“{name}” has changes that are not saved.</source>
        <extracomment>ui/file_commands.py</extracomment>
        <translation>„{name}“ enthält ungespeicherte Änderungen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles have changes that are not saved.</source>
        <extracomment>For one: {count} article has changes that are not saved. | ui/file_commands.py</extracomment>
        <translation>
            <numerusform>{count} Artikel enthält ungespeicherte Änderungen.</numerusform>
            <numerusform>{count} Artikel enthalten ungespeicherte Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not opened</source>
        <extracomment>ui/file_commands.py</extracomment>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Not reloaded</source>
        <extracomment>ui/file_commands.py</extracomment>
        <translation>Nicht neu geladen</translation>
    </message>
    <message>
        <source>Not compared</source>
        <extracomment>ui/file_commands.py</extracomment>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>ui/file_commands.py</extracomment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>ui/file_commands.py</extracomment>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <extracomment>ui/file_commands.py</extracomment>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Typed before (Down)</source>
        <extracomment>ui/find_field.py</extracomment>
        <translation>Frühere Eingaben (Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>ui/find_options.py</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In headings only</source>
        <extracomment>ui/find_options.py</extracomment>
        <translation>Nur in Überschriften</translation>
    </message>
    <message>
        <source>In references only</source>
        <extracomment>ui/find_options.py</extracomment>
        <translation>Nur in Einzelnachweisen</translation>
    </message>
    <message>
        <source>In templates only</source>
        <extracomment>ui/find_options.py</extracomment>
        <translation>Nur in Vorlagen</translation>
    </message>
    <message>
        <source>Tell capital from small letters</source>
        <extracomment>ui/find_options.py</extracomment>
        <translation>Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <extracomment>ui/find_options.py</extracomment>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>ui/find_options.py</extracomment>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Which parts to look in (Alt+S): {parts}</source>
        <extracomment>ui/find_options.py</extracomment>
        <translation>In welchen Teilen gesucht wird (Alt+S): {parts}</translation>
    </message>
    <message>
        <source>Which parts to look in: {parts}</source>
        <extracomment>ui/find_options.py</extracomment>
        <translation>In welchen Teilen gesucht wird: {parts}</translation>
    </message>
    <message>
        <source>Open the folder of a wiki</source>
        <extracomment>ui/folder_commands.py</extracomment>
        <translation>Den Ordner eines Wikis öffnen</translation>
    </message>
    <message>
        <source>No categories yet. Type a name above and press Return: readers find the article through them.</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Noch keine Kategorien. Oben einen Namen eingeben und die Eingabetaste drücken: Durch sie finden Leser den Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>{count} categories</source>
        <extracomment>For one: {count} category | ui/panels/categories.py</extracomment>
        <translation>
            <numerusform>{count} Kategorie</numerusform>
            <numerusform>{count} Kategorien</numerusform>
        </translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Eine Kategorie braucht einen Namen.</translation>
    </message>
    <message>
        <source>A category&apos;s name cannot hold {sign}</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Ein Kategoriename kann kein {sign} enthalten</translation>
    </message>
    <message>
        <source>A sort key cannot hold }} or |.</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Ein Sortierschlüssel kann kein }} und kein | enthalten.</translation>
    </message>
    <message>
        <source>Add a category</source>
        <extracomment>ui/panels/categories.py, ui/text_commands.py</extracomment>
        <translation>Kategorie hinzufügen</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Ans Ende verschieben</translation>
    </message>
    <message>
        <source>All of them, one a line, below all else</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Alle, eine je Zeile, unter alles andere</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/panels/categories.py, ui/panels/references.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Sort key</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Sortierschlüssel</translation>
    </message>
    <message>
        <source>Under which letters it is listed, or all are</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Unter welchen Buchstaben sie oder alle geführt werden</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/panels/categories.py, ui/settings_table.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Put the article in this category</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Den Artikel in diese Kategorie einordnen</translation>
    </message>
    <message>
        <source>{name} lists the article under</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>{name} führt den Artikel unter</translation>
    </message>
    <message>
        <source>Reorder categories</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Kategorien umordnen</translation>
    </message>
    <message>
        <source>listed under {key}</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>geführt unter {key}</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message numerus="yes">
        <source>{count} from templates</source>
        <extracomment>For one: {count} from templates | ui/panels/categories.py</extracomment>
        <translation>
            <numerusform>{count} aus Vorlagen</numerusform>
            <numerusform>{count} aus Vorlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The article is in {name} already.</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Der Artikel ist schon in {name}.</translation>
    </message>
    <message>
        <source>Remove category</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Kategorie entfernen</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Name der Kategorie</translation>
    </message>
    <message>
        <source>Default sort key, for all categories</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Standardsortierschlüssel für alle Kategorien</translation>
    </message>
    <message>
        <source>Move categories to the end</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Kategorien ans Ende verschieben</translation>
    </message>
    <message>
        <source>All categories stand at the end already.</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Alle Kategorien stehen schon am Ende.</translation>
    </message>
    <message>
        <source>A template puts the article there. To change it, change the template or its call.</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Eine Vorlage ordnet den Artikel dort ein. Um das zu ändern, die Vorlage oder ihren Aufruf ändern.</translation>
    </message>
    <message>
        <source>Add category {name}</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Kategorie {name} hinzufügen</translation>
    </message>
    <message>
        <source>Set sort key</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Sortierschlüssel festlegen</translation>
    </message>
    <message>
        <source>A sort key cannot hold ]].</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Ein Sortierschlüssel kann kein ]] enthalten.</translation>
    </message>
    <message>
        <source>Category {name}, from a template</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Kategorie {name}, aus einer Vorlage</translation>
    </message>
    <message>
        <source>default sort key</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Standardsortierschlüssel</translation>
    </message>
    <message>
        <source>Default sort key: {key}</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Standardsortierschlüssel: {key}</translation>
    </message>
    <message>
        <source>Sort under {key}</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Unter {key} sortieren</translation>
    </message>
    <message>
        <source>Remove the default sort key</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Standardsortierschlüssel entfernen</translation>
    </message>
    <message>
        <source>Rename category to {name}</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Kategorie in {name} umbenennen</translation>
    </message>
    <message>
        <source>No letters</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Keine Buchstaben</translation>
    </message>
    <message>
        <source>from a template</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>aus einer Vorlage</translation>
    </message>
    <message>
        <source>Category {name}</source>
        <extracomment>ui/panels/categories.py</extracomment>
        <translation>Kategorie {name}</translation>
    </message>
    <message>
        <source>The list of categories is not offered: {error}</source>
        <extracomment>ui/panels/category_names.py</extracomment>
        <translation>Die Liste der Kategorien wird nicht vorgeschlagen: {error}</translation>
    </message>
    <message>
        <source>added: {text};</source>
        <extracomment>ui/panels/change_preview.py</extracomment>
        <translation>hinzugefügt: {text};</translation>
    </message>
    <message>
        <source>removed: {text};</source>
        <extracomment>ui/panels/change_preview.py</extracomment>
        <translation>entfernt: {text};</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more places</source>
        <extracomment>For one: and {count} more place | ui/panels/change_preview.py</extracomment>
        <translation>
            <numerusform>und {count} weitere Stelle</numerusform>
            <numerusform>und {count} weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers see no difference: a cosmetic change. Some wikis ask not to save such changes alone.</source>
        <extracomment>ui/panels/finding_menu.py</extracomment>
        <translation>Leser sehen keinen Unterschied: eine kosmetische Änderung. Manche Wikis bitten, solche Änderungen nicht allein zu speichern.</translation>
    </message>
    <message>
        <source>{label} (cosmetic)</source>
        <extracomment>ui/panels/finding_menu.py</extracomment>
        <translation>{label} (kosmetisch)</translation>
    </message>
    <message>
        <source>Explain the rule</source>
        <extracomment>ui/panels/finding_menu.py, ui/panels/problems.py</extracomment>
        <translation>Die Regel erklären</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>ui/panels/finding_menu.py</extracomment>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>ui/panels/finding_menu.py</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This rule in this page</source>
        <extracomment>ui/panels/finding_menu.py</extracomment>
        <translation>Diese Regel auf dieser Seite</translation>
    </message>
    <message>
        <source>This rule everywhere</source>
        <extracomment>ui/panels/finding_menu.py</extracomment>
        <translation>Diese Regel überall</translation>
    </message>
    <message>
        <source>Fix all of this rule ({count})</source>
        <extracomment>ui/panels/finding_menu.py</extracomment>
        <translation>Alle dieser Regel beheben ({count})</translation>
    </message>
    <message>
        <source>“{word}” in this page</source>
        <extracomment>ui/panels/finding_menu.py</extracomment>
        <translation>„{word}“ auf dieser Seite</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <extracomment>ui/panels/finding_menu.py</extracomment>
        <translation>Gehe zu: {place}</translation>
    </message>
    <message>
        <source>“{word}” everywhere: add to the dictionary</source>
        <extracomment>ui/panels/finding_menu.py</extracomment>
        <translation>„{word}“ überall: ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>No articles here yet. Files that end in .wiki, .wikitext, .mediawiki or .txt are shown.</source>
        <extracomment>ui/panels/folder.py</extracomment>
        <translation>Hier sind noch keine Artikel. Gezeigt werden Dateien, die auf .wiki, .wikitext, .mediawiki oder .txt enden.</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>app.py, ui/panels/folder.py, ui/panels/search_form.py, …</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <extracomment>ui/panels/folder.py</extracomment>
        <translation>Einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <extracomment>ui/panels/folder.py</extracomment>
        <translation>Nach Titel filtern</translation>
    </message>
    <message>
        <source>{title}, in view</source>
        <extracomment>ui/panels/folder.py</extracomment>
        <translation>{title}, angezeigt</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ui/dialogs/settings.py, ui/panels/folder.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/panels/folder.py</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Nothing of that title.</source>
        <extracomment>ui/panels/folder.py</extracomment>
        <translation>Nichts mit diesem Titel.</translation>
    </message>
    <message>
        <source>Nothing is ignored here. ▸ on a problem offers to ignore it, its rule or its word.</source>
        <extracomment>ui/panels/ignored.py</extracomment>
        <translation>Hier wird nichts ignoriert. ▸ an einem Problem bietet an, es, seine Regel oder sein Wort zu ignorieren.</translation>
    </message>
    <message>
        <source>On this page</source>
        <extracomment>ui/panels/ignored.py</extracomment>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>By comments in the text</source>
        <extracomment>ui/panels/ignored.py</extracomment>
        <translation>Durch Kommentare im Text</translation>
    </message>
    <message>
        <source>On every page</source>
        <extracomment>ui/panels/ignored.py</extracomment>
        <translation>Auf jeder Seite</translation>
    </message>
    <message>
        <source>In your dictionary</source>
        <extracomment>ui/panels/ignored.py</extracomment>
        <translation>Im eigenen Wörterbuch</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <extracomment>ui/panels/ignored.py</extracomment>
        <translation>„{word}“</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>ui/panels/ignored.py</extracomment>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>ui/panels/ignored.py</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>ui/panels/ignored.py, ui/settings_table.py</extracomment>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Something an older version ignored</source>
        <extracomment>ui/panels/ignored.py</extracomment>
        <translation>Etwas, das eine ältere Version ignorierte</translation>
    </message>
    <message>
        <source>All of {rule}</source>
        <extracomment>ui/panels/ignored.py</extracomment>
        <translation>Alle von {rule}</translation>
    </message>
    <message>
        <source>“{word}”, whatever the rule</source>
        <extracomment>ui/panels/ignored.py</extracomment>
        <translation>„{word}“, gleich welche Regel</translation>
    </message>
    <message>
        <source>“{word}” in: {text}</source>
        <extracomment>ui/panels/ignored.py</extracomment>
        <translation>„{word}“ in: {text}</translation>
    </message>
    <message>
        <source>{words}. {rule} {action}: Delete</source>
        <extracomment>ui/panels/ignored.py</extracomment>
        <translation>{words}. {rule} {action}: Entf</translation>
    </message>
    <message>
        <source>The page</source>
        <extracomment>ui/panels/ignored.py</extracomment>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>{lines}: “{words}”</source>
        <extracomment>ui/panels/import_bar.py</extracomment>
        <translation>{lines}: „{words}“</translation>
    </message>
    <message numerus="yes">
        <source>Lines {lines} and {count} more places</source>
        <extracomment>For one: Lines {lines} and {count} more place | ui/panels/import_bar.py</extracomment>
        <translation>
            <numerusform>Zeilen {lines} und {count} weitere Stelle</numerusform>
            <numerusform>Zeilen {lines} und {count} weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}</source>
        <extracomment>ui/panels/import_bar.py</extracomment>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Lines {lines}</source>
        <extracomment>ui/panels/import_bar.py</extracomment>
        <translation>Zeilen {lines}</translation>
    </message>
    <message>
        <source>Parts of a wiki page</source>
        <extracomment>ui/panels/import_bar.py</extracomment>
        <translation>Teile einer Wikiseite</translation>
    </message>
    <message>
        <source>These lines look like parts of a wiki page, not of the article</source>
        <extracomment>ui/panels/import_bar.py</extracomment>
        <translation>Diese Zeilen sehen nach Teilen einer Wikiseite aus, nicht nach dem Artikel</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/panels/import_bar.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Select the first of them</source>
        <extracomment>ui/panels/import_bar.py</extracomment>
        <translation>Die erste davon auswählen</translation>
    </message>
    <message>
        <source>Strip</source>
        <extracomment>ui/panels/import_bar.py</extracomment>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take these lines out; Undo brings them back</source>
        <extracomment>ui/panels/import_bar.py</extracomment>
        <translation>Diese Zeilen herausnehmen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Leave the text as it is</source>
        <extracomment>ui/panels/import_bar.py</extracomment>
        <translation>Den Text lassen, wie er ist</translation>
    </message>
    <message>
        <source>Strip parts of a wiki page</source>
        <extracomment>ui/panels/import_bar.py</extracomment>
        <translation>Teile einer Wikiseite herausnehmen</translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <extracomment>For one: 1 place | ui/panels/match_model.py</extracomment>
        <translation>
            <numerusform>1 Stelle</numerusform>
            <numerusform>{count} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <extracomment>ui/panels/match_model.py</extracomment>
        <translation>Zeile {line}: {text}</translation>
    </message>
    <message>
        <source>{line} – “{found}” becomes “{other}”.</source>
        <extracomment>ui/panels/match_model.py</extracomment>
        <translation>{line} – „{found}“ wird zu „{other}“.</translation>
    </message>
    <message>
        <source>{line} – “{found}” is taken out.</source>
        <extracomment>ui/panels/match_model.py</extracomment>
        <translation>{line} – „{found}“ wird herausgenommen.</translation>
    </message>
    <message>
        <source>No headings yet. Ctrl+2 makes the line at the caret one.</source>
        <extracomment>ui/panels/outline.py</extracomment>
        <translation>Noch keine Überschriften. Strg+2 macht die Zeile am Cursor zu einer.</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>ui/panels/outline.py</extracomment>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>{heading}, heading of level {level}</source>
        <extracomment>ui/panels/outline.py</extracomment>
        <translation>{heading}, Überschrift der Ebene {level}</translation>
    </message>
    <message>
        <source>This article could not be read here. It is tried again when you change it; your text is safe.</source>
        <extracomment>ui/panels/panel.py</extracomment>
        <translation>Dieser Artikel konnte hier nicht gelesen werden. Beim Ändern wird es erneut versucht; der Text ist sicher.</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <extracomment>ui/panels/panel.py</extracomment>
        <translation>Der Artikel wird gelesen …</translation>
    </message>
    <message>
        <source>That place has changed since it was looked at.</source>
        <extracomment>ui/panels/panel.py</extracomment>
        <translation>Diese Stelle hat sich seit dem Prüfen geändert.</translation>
    </message>
    <message>
        <source>The text has changed since it was looked at. Try again in a moment.</source>
        <extracomment>ui/panels/panel.py</extracomment>
        <translation>Der Text hat sich seit dem Prüfen geändert. Gleich noch einmal versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems</source>
        <extracomment>For one: {count} problem | ui/panels/problem_filter.py</extracomment>
        <translation>
            <numerusform>{count} Problem</numerusform>
            <numerusform>{count} Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>ui/panels/problem_filter.py</extracomment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>showing {number} of {count}</source>
        <extracomment>ui/panels/problem_filter.py, ui/panels/references.py</extracomment>
        <translation>{number} von {count} gezeigt</translation>
    </message>
    <message>
        <source>No problems found. They are looked for while you type and listed here, each with its fix.</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>Keine Probleme gefunden. Beim Tippen wird danach gesucht; hier stehen sie dann, jedes mit seiner Behebung.</translation>
    </message>
    <message>
        <source>Show errors</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>Fehler zeigen</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>Warnungen zeigen</translation>
    </message>
    <message>
        <source>Show notes</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>Hinweise zeigen</translation>
    </message>
    <message>
        <source>Show hints</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>Tipps zeigen</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all {count} problems. ‘Show all’ takes it off.</source>
        <extracomment>For one: The filter hides the only problem. ‘Show all’ takes it off. | ui/panels/problems.py</extracomment>
        <translation>
            <numerusform>Der Filter verbirgt das einzige Problem. „Alle zeigen“ hebt ihn auf.</numerusform>
            <numerusform>Der Filter verbirgt alle {count} Probleme. „Alle zeigen“ hebt ihn auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter problems</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>What is ignored here, and how to see it again</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>Was hier ignoriert wird und wie es wieder erscheint</translation>
    </message>
    <message>
        <source>Fix all safe</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>Sichere beheben</translation>
    </message>
    <message>
        <source>Make every change that keeps the meaning</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>Alle Änderungen ausführen, die den Sinn erhalten</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fix all safe ({count})</source>
        <extracomment>ui/panels/problems.py, ui/problem_commands.py</extracomment>
        <translation>Sichere beheben ({count})</translation>
    </message>
    <message numerus="yes">
        <source>{count} ignored</source>
        <extracomment>For one: {count} ignored | ui/panels/problems.py</extracomment>
        <translation>
            <numerusform>{count} ignoriert</numerusform>
            <numerusform>{count} ignoriert</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Show one group of rules</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>Eine Gruppe von Regeln zeigen</translation>
    </message>
    <message>
        <source>{severity}, line {line}, column {column}: {message} Rule {rule}.</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>{severity}, Zeile {line}, Spalte {column}: {message} Regel {rule}.</translation>
    </message>
    <message>
        <source>hints</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>cosmetic</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>kosmetisch</translation>
    </message>
    <message>
        <source>No problem to go to.</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>Kein Problem, zu dem zu gehen wäre.</translation>
    </message>
    <message>
        <source>The filter hides all problems.</source>
        <extracomment>ui/panels/problems.py</extracomment>
        <translation>Der Filter verbirgt alle Probleme.</translation>
    </message>
    <message>
        <source>No references yet. Ctrl+Shift+R cites a source at the caret.</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Noch keine Einzelnachweise. Strg+Umschalt+R gibt am Cursor eine Quelle an.</translation>
    </message>
    <message numerus="yes">
        <source>None of the {count} references holds these words.</source>
        <extracomment>For one: The only reference does not hold these words. | ui/panels/references.py</extracomment>
        <translation>
            <numerusform>Der einzige Einzelnachweis enthält diese Wörter nicht.</numerusform>
            <numerusform>Keiner der {count} Einzelnachweise enthält diese Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by text, name or state</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Nach Text, Name oder Zustand filtern</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Überall umbenennen</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Go to where it is defined, and on to a use</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Zur Definition gehen und weiter zu einer Verwendung</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Doppelte zusammenführen</translation>
    </message>
    <message>
        <source>Name the unnamed</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Unbenannte benennen</translation>
    </message>
    <message numerus="yes">
        <source>Name of the reference, in {count} places</source>
        <extracomment>For one: Name of the reference, in {count} place | ui/panels/references.py</extracomment>
        <translation>
            <numerusform>Name des Einzelnachweises, an {count} Stelle</numerusform>
            <numerusform>Name des Einzelnachweises, an {count} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge duplicate references</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Doppelte Einzelnachweise zusammenführen</translation>
    </message>
    <message>
        <source>Name the references</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Einzelnachweise benennen</translation>
    </message>
    <message>
        <source>group {group}</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Gruppe {group}</translation>
    </message>
    <message>
        <source>defined here</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>hier definiert</translation>
    </message>
    <message>
        <source>used here</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>hier verwendet</translation>
    </message>
    <message numerus="yes">
        <source>{count} references</source>
        <extracomment>For one: {count} reference | ui/panels/references.py</extracomment>
        <translation>
            <numerusform>{count} Einzelnachweis</numerusform>
            <numerusform>{count} Einzelnachweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>The reference {name} is defined nowhere.</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Der Einzelnachweis {name} ist nirgends definiert.</translation>
    </message>
    <message numerus="yes">
        <source>Reference {number}: {text}. {source}. Used {count} times. {states}</source>
        <extracomment>For one: Reference {number}: {text}. {source}. Used {count} time. {states} | ui/panels/references.py</extracomment>
        <translation>
            <numerusform>Einzelnachweis {number}: {text}. {source}. {count}-mal verwendet. {states}</numerusform>
            <numerusform>Einzelnachweis {number}: {text}. {source}. {count}-mal verwendet. {states}</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line}</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>{role}, line {line}</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>{role}, Zeile {line}</translation>
    </message>
    <message>
        <source>Merge duplicates ({count})</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Doppelte zusammenführen ({count})</translation>
    </message>
    <message>
        <source>Merge duplicates: there are none</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Doppelte zusammenführen: Es gibt keine</translation>
    </message>
    <message>
        <source>Name the unnamed ({count})</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Unbenannte benennen ({count})</translation>
    </message>
    <message>
        <source>Name the unnamed: there are none</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Unbenannte benennen: Es gibt keine</translation>
    </message>
    <message>
        <source>Rename reference to {name}</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Einzelnachweis in {name} umbenennen</translation>
    </message>
    <message>
        <source>Used only here.</source>
        <extracomment>ui/panels/references.py, ui/reference_commands.py</extracomment>
        <translation>Nur hier verwendet.</translation>
    </message>
    <message>
        <source>No content</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>Kein Inhalt</translation>
    </message>
    <message>
        <source>no content</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>kein Inhalt</translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>ui/panels/references.py</extracomment>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>Explanation of the rule</source>
        <extracomment>ui/panels/rule_card.py</extracomment>
        <translation>Erklärung der Regel</translation>
    </message>
    <message>
        <source>This rule has no explanation.</source>
        <extracomment>ui/panels/rule_card.py</extracomment>
        <translation>Diese Regel hat keine Erklärung.</translation>
    </message>
    <message>
        <source>Choose a problem to read why it is one.</source>
        <extracomment>ui/panels/rule_card.py</extracomment>
        <translation>Ein Problem auswählen, um zu lesen, warum es eines ist.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/panels/search.py, ui/panels/search_form.py, ui/search_commands.py</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search results</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Stop here; what is found so far stays</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Hier anhalten; das bisher Gefundene bleibt</translation>
    </message>
    <message>
        <source>Replace the places that are ticked</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Die angekreuzten Stellen ersetzen</translation>
    </message>
    <message>
        <source>Undo in files</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>In Dateien rückgängig</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Wird ersetzt …</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Wird zurückgesetzt …</translation>
    </message>
    <message>
        <source>Type what to look for first.</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Zuerst den Suchbegriff eingeben.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one to look in.</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Diesen Ordner gibt es nicht. Einen zum Durchsuchen auswählen.</translation>
    </message>
    <message>
        <source>This place has changed since it was found.</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Diese Stelle hat sich seit der Suche geändert.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>Press Return to see what would be replaced now.</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Die Eingabetaste zeigt, was jetzt ersetzt würde.</translation>
    </message>
    <message>
        <source>Only the first {count} places are listed. Look for something rarer to see all.</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Nur die ersten {count} Stellen sind aufgeführt. Nach Seltenerem suchen, um alle zu sehen.</translation>
    </message>
    <message>
        <source>This article is not open any more.</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Dieser Artikel ist nicht mehr geöffnet.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Opened or changed since the search, so left as it is. Search again.</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Seit der Suche geöffnet oder geändert, daher unverändert gelassen. Erneut suchen.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <extracomment>ui/panels/search.py</extracomment>
        <translation>Wie zuvor.</translation>
    </message>
    <message>
        <source>This article</source>
        <extracomment>ui/panels/search_form.py</extracomment>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>A folder</source>
        <extracomment>ui/panels/search_form.py</extracomment>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>ui/panels/search_form.py, ui/panes/source_find.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>ui/panels/search_form.py, ui/panes/source_find.py</extracomment>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Capitals as in what is replaced</source>
        <extracomment>ui/panels/search_form.py, ui/panes/source_find.py</extracomment>
        <translation>Großschreibung wie im Ersetzten</translation>
    </message>
    <message>
        <source>Where to look</source>
        <extracomment>ui/panels/search_form.py</extracomment>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Names of files</source>
        <extracomment>ui/panels/search_form.py</extracomment>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Which files are articles, such as *.wiki; several are parted by blanks</source>
        <extracomment>ui/panels/search_form.py</extracomment>
        <translation>Welche Dateien Artikel sind, etwa *.wiki; mehrere durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>The folder to look in, and in those below it</source>
        <extracomment>ui/panels/search_form.py</extracomment>
        <translation>Der Ordner, der mit seinen Unterordnern durchsucht wird</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>ui/panels/search_form.py</extracomment>
        <translation>Einen Ordner auswählen</translation>
    </message>
    <message>
        <source>Look in a folder</source>
        <extracomment>ui/panels/search_form.py</extracomment>
        <translation>In einem Ordner suchen</translation>
    </message>
    <message>
        <source>List what would be replaced (Return)</source>
        <extracomment>ui/panels/search_form.py</extracomment>
        <translation>Aufführen, was ersetzt würde (Eingabetaste)</translation>
    </message>
    <message>
        <source>List what is found (Return)</source>
        <extracomment>ui/panels/search_form.py</extracomment>
        <translation>Gefundenes aufführen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Find words in all open articles or in a folder; with ‘Replace with’, see every replacement before it is made.</source>
        <extracomment>ui/panels/search_words.py</extracomment>
        <translation>Wörter in allen geöffneten Artikeln oder in einem Ordner suchen; mit „Ersetzen durch“ jede Ersetzung sehen, bevor sie ausgeführt wird.</translation>
    </message>
    <message>
        <source>{places} places in {articles} articles.</source>
        <extracomment>ui/panels/search_words.py</extracomment>
        <translation>{places} Stellen in {articles} Artikeln.</translation>
    </message>
    <message>
        <source>Replaced {places} places in {articles} articles.</source>
        <extracomment>ui/panels/search_words.py</extracomment>
        <translation>{places} Stellen in {articles} Artikeln ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be read.</source>
        <extracomment>For one: 1 file could not be read. | ui/panels/search_words.py</extracomment>
        <translation>
            <numerusform>1 Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>{count} Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files were left as they are.</source>
        <extracomment>For one: 1 file was left as it is. | ui/panels/search_words.py</extracomment>
        <translation>
            <numerusform>1 Datei blieb unverändert.</numerusform>
            <numerusform>{count} Dateien blieben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files are as they were before.</source>
        <extracomment>For one: 1 file is as it was before. | ui/panels/search_words.py</extracomment>
        <translation>
            <numerusform>1 Datei ist wieder wie zuvor.</numerusform>
            <numerusform>{count} Dateien sind wieder wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back the {count} files changed last</source>
        <extracomment>For one: Put back the file changed last | ui/panels/search_words.py</extracomment>
        <translation>
            <numerusform>Die zuletzt geänderte Datei zurücksetzen</numerusform>
            <numerusform>Die {count} zuletzt geänderten Dateien zurücksetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places replaced.</source>
        <extracomment>For one: 1 place replaced. | ui/panels/search_words.py</extracomment>
        <translation>
            <numerusform>1 Stelle ersetzt.</numerusform>
            <numerusform>{count} Stellen ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>⊘ Not found.</source>
        <extracomment>ui/panels/search_words.py</extracomment>
        <translation>⊘ Nicht gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>{count} places in 1 article.</source>
        <extracomment>For one: 1 place in 1 article. | ui/panels/search_words.py</extracomment>
        <translation>
            <numerusform>1 Stelle in 1 Artikel.</numerusform>
            <numerusform>{count} Stellen in 1 Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <extracomment>ui/panels/search_words.py</extracomment>
        <translation>Nichts wurde ersetzt.</translation>
    </message>
    <message>
        <source>Replaced 1 place.</source>
        <extracomment>ui/panels/search_words.py</extracomment>
        <translation>1 Stelle ersetzt.</translation>
    </message>
    <message>
        <source>Replaced {places} places in 1 article.</source>
        <extracomment>ui/panels/search_words.py</extracomment>
        <translation>{places} Stellen in 1 Artikel ersetzt.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <extracomment>ui/panels/search_words.py</extracomment>
        <translation>Nichts wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>after the list</source>
        <extracomment>ui/panels/states.py</extracomment>
        <translation>hinter der Liste</translation>
    </message>
    <message>
        <source>bare</source>
        <extracomment>ui/panels/states.py</extracomment>
        <translation>nackt</translation>
    </message>
    <message>
        <source>blank in name</source>
        <extracomment>ui/panels/states.py</extracomment>
        <translation>Leerzeichen im Namen</translation>
    </message>
    <message>
        <source>conflicting</source>
        <extracomment>ui/panels/states.py</extracomment>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>duplicate</source>
        <extracomment>ui/panels/states.py</extracomment>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>ui/panels/states.py</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>lower case</source>
        <extracomment>ui/panels/states.py</extracomment>
        <translation>kleingeschrieben</translation>
    </message>
    <message>
        <source>misplaced</source>
        <extracomment>ui/panels/states.py</extracomment>
        <translation>am falschen Ort</translation>
    </message>
    <message>
        <source>undefined</source>
        <extracomment>ui/panels/states.py</extracomment>
        <translation>undefiniert</translation>
    </message>
    <message>
        <source>unused</source>
        <extracomment>ui/panels/states.py</extracomment>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>No typos found. Words and names that look wrong are gathered here while you type.</source>
        <extracomment>ui/panels/typos.py</extracomment>
        <translation>Keine Tippfehler gefunden. Wörter und Namen, die falsch aussehen, werden hier beim Tippen gesammelt.</translation>
    </message>
    <message numerus="yes">
        <source>{severity}: {word}, {count} times. {message}</source>
        <extracomment>For one: {severity}: {word}, once. {message} | ui/panels/typos.py</extracomment>
        <translation>
            <numerusform>{severity}: {word}, einmal. {message}</numerusform>
            <numerusform>{severity}: {word}, {count}-mal. {message}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <extracomment>ui/panels/typos.py</extracomment>
        <translation>Ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Ignore in this page</source>
        <extracomment>ui/panels/typos.py</extracomment>
        <translation>Auf dieser Seite ignorieren</translation>
    </message>
    <message numerus="yes">
        <source>{words} in {count} places</source>
        <extracomment>{words} is like “3 words”. | For one: {words} in {count} place | ui/panels/typos.py</extracomment>
        <translation>
            <numerusform>{words} an {count} Stelle</numerusform>
            <numerusform>{words} an {count} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line}: {text}</source>
        <extracomment>ui/panels/typos.py</extracomment>
        <translation>Zeile {line}: {text}</translation>
    </message>
    <message>
        <source>Suggested: {words}</source>
        <extracomment>ui/panels/typos.py</extracomment>
        <translation>Vorschlag: {words}</translation>
    </message>
    <message>
        <source>Choose a word to see what could stand there.</source>
        <extracomment>ui/panels/typos.py</extracomment>
        <translation>Ein Wort auswählen, um zu sehen, was dort stehen könnte.</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <extracomment>For one: 1 word | ui/panels/typos.py, ui/status.py</extracomment>
        <translation>
            <numerusform>1 Wort</numerusform>
            <numerusform>{count} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>changed since</source>
        <extracomment>ui/panels/typos.py</extracomment>
        <translation>seitdem geändert</translation>
    </message>
    <message>
        <source>{fix} everywhere</source>
        <extracomment>ui/panels/typos.py</extracomment>
        <translation>{fix} (überall)</translation>
    </message>
    <message>
        <source>Change everywhere: {words}, key {key}</source>
        <extracomment>ui/panels/typos.py</extracomment>
        <translation>Überall ändern: {words}, Taste {key}</translation>
    </message>
    <message>
        <source>{fix} here</source>
        <extracomment>ui/panels/typos.py</extracomment>
        <translation>{fix} (hier)</translation>
    </message>
    <message>
        <source>Change here: {words}, key {key}</source>
        <extracomment>ui/panels/typos.py</extracomment>
        <translation>Hier ändern: {words}, Taste {key}</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <extracomment>For one: 1 change | ui/panes/changes.py</extracomment>
        <translation>
            <numerusform>1 Änderung</numerusform>
            <numerusform>{count} Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>+{added} −{removed} characters</source>
        <extracomment>ui/panes/changes.py</extracomment>
        <translation>+{added} −{removed} Zeichen</translation>
    </message>
    <message>
        <source>No changes</source>
        <extracomment>ui/panes/changes.py</extracomment>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>Changes page</source>
        <extracomment>ui/panes/changes.py</extracomment>
        <translation>Änderungsseite</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>ui/panes/changes.py, ui/panes/changes_versions.py</extracomment>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>ui/panes/changes.py</extracomment>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Nothing differs. The text is the same in both.</source>
        <extracomment>ui/panes/changes.py</extracomment>
        <translation>Kein Unterschied. Der Text ist in beiden gleich.</translation>
    </message>
    <message>
        <source>Previous change</source>
        <extracomment>ui/panes/changes.py</extracomment>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <extracomment>ui/panes/changes.py</extracomment>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <extracomment>ui/panes/changes.py, ui/panes/changes_view.py</extracomment>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <extracomment>ui/panes/changes.py</extracomment>
        <translation>Version wiederherstellen</translation>
    </message>
    <message>
        <source>Take the text of that time; Undo brings this one back</source>
        <extracomment>ui/panes/changes.py</extracomment>
        <translation>Den damaligen Text übernehmen; Rückgängig holt den jetzigen zurück</translation>
    </message>
    <message>
        <source>Delete timeline…</source>
        <extracomment>ui/panes/changes.py</extracomment>
        <translation>Versionsverlauf löschen …</translation>
    </message>
    <message>
        <source>Delete all versions of this article that are kept</source>
        <extracomment>ui/panes/changes.py</extracomment>
        <translation>Alle aufbewahrten Versionen dieses Artikels löschen</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <extracomment>ui/panes/changes.py</extracomment>
        <translation>Zurück zum Text (Esc)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>ui/panes/changes.py, ui/panes/changes_summary.py, ui/panes/source_find.py</extracomment>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Before: {old} After: {new}</source>
        <extracomment>ui/panes/changes_rows.py</extracomment>
        <translation>Vorher: {old} Nachher: {new}</translation>
    </message>
    <message>
        <source>Change {number} of {count}, line {line}.</source>
        <extracomment>ui/panes/changes_rows.py</extracomment>
        <translation>Änderung {number} von {count}, Zeile {line}.</translation>
    </message>
    <message>
        <source>Moved to line {line}: {text}</source>
        <extracomment>ui/panes/changes_rows.py</extracomment>
        <translation>Verschoben nach Zeile {line}: {text}</translation>
    </message>
    <message>
        <source>Removed: {text}</source>
        <extracomment>ui/panes/changes_rows.py</extracomment>
        <translation>Entfernt: {text}</translation>
    </message>
    <message>
        <source>Added: {text}</source>
        <extracomment>ui/panes/changes_rows.py</extracomment>
        <translation>Hinzugefügt: {text}</translation>
    </message>
    <message>
        <source>Moved here from line {line}</source>
        <extracomment>ui/panes/changes_sheet.py</extracomment>
        <translation>Von Zeile {line} hierher verschoben</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines unchanged, up to “{section}”</source>
        <extracomment>For one: 1 line unchanged, up to “{section}” | ui/panes/changes_sheet.py</extracomment>
        <translation>
            <numerusform>1 Zeile unverändert, bis „{section}“</numerusform>
            <numerusform>{count} Zeilen unverändert, bis „{section}“</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to line {line}</source>
        <extracomment>ui/panes/changes_sheet.py</extracomment>
        <translation>Nach Zeile {line} verschoben</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines unchanged</source>
        <extracomment>For one: 1 line unchanged | ui/panes/changes_sheet.py</extracomment>
        <translation>
            <numerusform>1 Zeile unverändert</numerusform>
            <numerusform>{count} Zeilen unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you change, and why?</source>
        <extracomment>ui/panes/changes_summary.py</extracomment>
        <translation>Was wurde geändert und warum?</translation>
    </message>
    <message>
        <source>Edit &amp;summary</source>
        <extracomment>ui/panes/changes_summary.py</extracomment>
        <translation>Z&amp;usammenfassung</translation>
    </message>
    <message>
        <source>Edit summary</source>
        <extracomment>ui/panes/changes_summary.py, ui/settings_table.py</extracomment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Use draft</source>
        <extracomment>ui/panes/changes_summary.py</extracomment>
        <translation>Entwurf verwenden</translation>
    </message>
    <message>
        <source>Take the proposed summary; it can be changed</source>
        <extracomment>ui/panes/changes_summary.py</extracomment>
        <translation>Die vorgeschlagene Zusammenfassung übernehmen; sie lässt sich ändern</translation>
    </message>
    <message>
        <source>A wiki keeps {count} characters</source>
        <extracomment>ui/panes/changes_summary.py</extracomment>
        <translation>Ein Wiki bewahrt {count} Zeichen auf</translation>
    </message>
    <message>
        <source>While writing</source>
        <extracomment>ui/panes/changes_versions.py</extracomment>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>As opened</source>
        <extracomment>ui/panes/changes_versions.py</extracomment>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Before a version was restored</source>
        <extracomment>ui/panes/changes_versions.py</extracomment>
        <translation>Vor dem Wiederherstellen einer Version</translation>
    </message>
    <message>
        <source>Saved without a summary</source>
        <extracomment>ui/panes/changes_versions.py</extracomment>
        <translation>Ohne Zusammenfassung gespeichert</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <extracomment>ui/panes/changes_versions.py</extracomment>
        <translation>{day}. {month} {year}, {time}</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/panes/changes_versions.py</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>The article as it was begun</source>
        <extracomment>ui/panes/changes_versions.py</extracomment>
        <translation>Der Artikel, wie er begonnen wurde</translation>
    </message>
    <message>
        <source>Opened {time}</source>
        <extracomment>ui/panes/changes_versions.py</extracomment>
        <translation>Geöffnet {time}</translation>
    </message>
    <message>
        <source>Last save</source>
        <extracomment>ui/panes/changes_versions.py</extracomment>
        <translation>Zuletzt gespeichert</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <extracomment>ui/panes/changes_versions.py</extracomment>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Before the restored changes</source>
        <extracomment>ui/panes/changes_versions.py</extracomment>
        <translation>Vor den Änderungen</translation>
    </message>
    <message>
        <source>What they started from</source>
        <extracomment>ui/panes/changes_versions.py</extracomment>
        <translation>Wovon sie ausgingen</translation>
    </message>
    <message>
        <source>{day} {month}, {time}</source>
        <extracomment>ui/panes/changes_versions.py</extracomment>
        <translation>{day}. {month}, {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <extracomment>ui/panes/changes_versions.py</extracomment>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>ui/panes/changes_versions.py</extracomment>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <extracomment>ui/panes/changes_versions.py</extracomment>
        <translation>gestern um {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <extracomment>ui/panes/changes_versions.py</extracomment>
        <translation>Gestern {time}</translation>
    </message>
    <message>
        <source>File on disk</source>
        <extracomment>ui/panes/changes_versions.py</extracomment>
        <translation>Datei auf Datenträger</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>ui/panes/changes_versions.py, ui/settings_table.py</extracomment>
        <translation>Versionsverlauf</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>ui/panes/changes_view.py</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Go to the source</source>
        <extracomment>ui/panes/changes_view.py</extracomment>
        <translation>Zum Quelltext gehen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/panes/changes_view.py, ui/panes/preview.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Wikitext cheat sheet</source>
        <extracomment>ui/panes/help.py, ui/panes/welcome.py</extracomment>
        <translation>Wikitext-Spickzettel</translation>
    </message>
    <message>
        <source>What Wikiwright asks of the network</source>
        <extracomment>ui/panes/help.py</extracomment>
        <translation>Was Wikiwright vom Netz verlangt</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>ui/panes/preview.py</extracomment>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <extracomment>ui/panes/preview.py</extracomment>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>ui/panes/preview_link.py</extracomment>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Go to page</source>
        <extracomment>ui/panes/preview_link.py</extracomment>
        <translation>Zur Seite gehen</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <extracomment>ui/panes/preview_link.py</extracomment>
        <translation>Im Browser öffnen</translation>
    </message>
    <message numerus="yes">
        <source>⋯ {count} lines</source>
        <extracomment>For one: ⋯ {count} line | ui/panes/source.py</extracomment>
        <translation>
            <numerusform>⋯ {count} Zeile</numerusform>
            <numerusform>⋯ {count} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced {count} places.</source>
        <extracomment>For one: Replaced 1 place. | ui/panes/source_find.py</extracomment>
        <translation>
            <numerusform>1 Stelle ersetzt.</numerusform>
            <numerusform>{count} Stellen ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace</source>
        <extracomment>ui/panes/source_find.py</extracomment>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <extracomment>ui/panes/source_find.py</extracomment>
        <translation>Nur in der Auswahl</translation>
    </message>
    <message>
        <source>Replace this place and go to the next (Return)</source>
        <extracomment>ui/panes/source_find.py</extracomment>
        <translation>Diese Stelle ersetzen und zur nächsten gehen (Eingabetaste)</translation>
    </message>
    <message>
        <source>See what would be replaced, and replace it (Ctrl+Alt+Return)</source>
        <extracomment>ui/panes/source_find.py</extracomment>
        <translation>Sehen, was ersetzt würde, und es ersetzen (Strg+Alt+Eingabetaste)</translation>
    </message>
    <message>
        <source>Went on from the top of the article.</source>
        <extracomment>ui/panes/source_find.py</extracomment>
        <translation>Am Anfang des Artikels fortgesetzt.</translation>
    </message>
    <message>
        <source>Went on from the end of the article.</source>
        <extracomment>ui/panes/source_find.py</extracomment>
        <translation>Am Ende des Artikels fortgesetzt.</translation>
    </message>
    <message>
        <source>The text has changed since, so nothing was replaced. Try again.</source>
        <extracomment>ui/panes/source_find.py</extracomment>
        <translation>Der Text hat sich seitdem geändert, daher wurde nichts ersetzt. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/panes/source_find.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <extracomment>ui/panes/source_find.py</extracomment>
        <translation>Alle ersetzen …</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <extracomment>ui/panes/source_find.py</extracomment>
        <translation>Vorige (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <extracomment>ui/panes/source_find.py</extracomment>
        <translation>Nächste (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>ui/panes/source_find.py</extracomment>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Select some text first, to look in it alone.</source>
        <extracomment>ui/panes/source_find.py</extracomment>
        <translation>Zuerst Text auswählen, um nur darin zu suchen.</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <extracomment>ui/panes/source_find.py</extracomment>
        <translation>Kein Muster</translation>
    </message>
    <message>
        <source>“{words}” was not found.</source>
        <extracomment>ui/panes/source_find.py</extracomment>
        <translation>„{words}“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>⊘ Not found</source>
        <extracomment>ui/panes/source_find.py</extracomment>
        <translation>⊘ Nicht gefunden</translation>
    </message>
    <message>
        <source>{count} found</source>
        <extracomment>ui/panes/source_find.py</extracomment>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <extracomment>ui/panes/source_gutter.py</extracomment>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>Welcome to Wikiwright</source>
        <extracomment>ui/panes/welcome.py</extracomment>
        <translation>Willkommen bei Wikiwright</translation>
    </message>
    <message>
        <source>The sign of Wikiwright</source>
        <extracomment>ui/panes/welcome.py</extracomment>
        <translation>Das Zeichen von Wikiwright</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>ui/panes/welcome.py</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>ui/panes/welcome.py</extracomment>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>New article</source>
        <extracomment>ui/panes/welcome.py</extracomment>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>ui/panes/welcome.py</extracomment>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Sample article</source>
        <extracomment>ui/panes/welcome.py</extracomment>
        <translation>Beispielartikel</translation>
    </message>
    <message>
        <source>Nothing yet. What you open is listed here.</source>
        <extracomment>ui/panes/welcome.py, ui/settings_table.py</extracomment>
        <translation>Noch nichts. Geöffnetes steht dann hier.</translation>
    </message>
    <message>
        <source>Fix all of {rule} ({count})</source>
        <extracomment>ui/problem_commands.py</extracomment>
        <translation>Alle von {rule} beheben ({count})</translation>
    </message>
    <message>
        <source>No problem here. F8 goes to the next one.</source>
        <extracomment>ui/problem_commands.py</extracomment>
        <translation>Hier ist kein Problem. F8 geht zum nächsten.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes all of it back.</source>
        <extracomment>ui/problem_commands.py</extracomment>
        <translation>Strg+Z nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Nothing here is safe to mend without a look.</source>
        <extracomment>ui/problem_commands.py</extracomment>
        <translation>Hier lässt sich nichts ungesehen beheben.</translation>
    </message>
    <message numerus="yes">
        <source>{count} fixed.</source>
        <extracomment>For one: {count} fixed. | ui/problem_commands.py</extracomment>
        <translation>
            <numerusform>{count} behoben.</numerusform>
            <numerusform>{count} behoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the reference</source>
        <extracomment>ui/reference_commands.py</extracomment>
        <translation>Einzelnachweis umbenennen</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>ui/reference_commands.py</extracomment>
        <translation>Name:</translation>
    </message>
    <message>
        <source>No reference here.</source>
        <extracomment>ui/reference_commands.py</extracomment>
        <translation>Hier ist kein Einzelnachweis.</translation>
    </message>
    <message>
        <source>The article is still being read. Try again in a moment.</source>
        <extracomment>ui/reference_commands.py</extracomment>
        <translation>Der Artikel wird noch gelesen. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{name}” is defined nowhere.</source>
        <extracomment>ui/reference_commands.py</extracomment>
        <translation>„{name}“ ist nirgends definiert.</translation>
    </message>
    <message>
        <source>The preview engine keeps stopping. Your text is safe; you can write and save as before.</source>
        <extracomment>ui/reports.py</extracomment>
        <translation>Der Vorschauprozess bricht immer wieder ab. Der Text ist sicher; Schreiben und Speichern gehen wie zuvor.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <extracomment>ui/reports.py</extracomment>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>This pattern takes too long in “{name}” and was given up. A repetition within a repetition, such as “(a+)+”, is the usual reason.</source>
        <extracomment>ui/search_job.py</extracomment>
        <translation>Dieses Muster braucht in „{name}“ zu lange und wurde aufgegeben. Meist liegt es an einer Wiederholung in einer Wiederholung wie „(a+)+“.</translation>
    </message>
    <message>
        <source>The search stopped before its end. Nothing was lost; try again.</source>
        <extracomment>ui/search_job.py</extracomment>
        <translation>Die Suche brach vor dem Ende ab. Nichts ging verloren; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Wiki</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>Writing and spelling</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Schreiben und Prüfen</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Files and drafts</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Dateien und Entwürfe</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Es gibt keinen Ordner {path}.</translation>
    </message>
    <message>
        <source>Site profile</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Wiki-Profil</translation>
    </message>
    <message>
        <source>Says what your wiki knows and wants: namespaces, tags, spelling. Without one an English MediaWiki is assumed.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Sagt, was das Wiki kennt und wünscht: Namensräume, Tags, Schreibweise. Ohne Profil wird ein englisches MediaWiki angenommen.</translation>
    </message>
    <message>
        <source>Site profiles (*.json)</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Wiki-Profile (*.json)</translation>
    </message>
    <message>
        <source>Templates folder</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Vorlagenordner</translation>
    </message>
    <message>
        <source>Holds files named Template%3AName.wikitext. Without one they are looked for beside the article.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Enthält Dateien namens Template%3AName.wikitext. Ohne Ordner werden sie neben dem Artikel gesucht.</translation>
    </message>
    <message>
        <source>List of categories</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Liste der Kategorien</translation>
    </message>
    <message>
        <source>One name a line, offered while you type one. Those of the articles beside this one are offered too.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Ein Name je Zeile, beim Tippen vorgeschlagen. Die der Artikel daneben werden ebenfalls vorgeschlagen.</translation>
    </message>
    <message>
        <source>Text files (*.txt *.wiki *.wikitext);;All files (*)</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Textdateien (*.txt *.wiki *.wikitext);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tab key</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Tabulatortaste</translation>
    </message>
    <message>
        <source>In a wiki’s own edit box it leaves the text, and so it does here. F6 leaves it in any case.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Im Bearbeitungsfeld eines Wikis verlässt sie den Text, so auch hier. F6 verlässt ihn in jedem Fall.</translation>
    </message>
    <message>
        <source>Tab writes a tab</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Die Taste schreibt einen Tabulator</translation>
    </message>
    <message>
        <source>Your dictionary</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Eigenes Wörterbuch</translation>
    </message>
    <message>
        <source>Words that are right in every article, whatever the spelling rules say.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Wörter, die in jedem Artikel richtig sind, was die Rechtschreibregeln auch sagen.</translation>
    </message>
    <message>
        <source>Add a word</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Wort hinzufügen</translation>
    </message>
    <message>
        <source>No words yet. The menu of a typo adds one, too.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Noch keine Wörter. Auch das Menü eines Tippfehlers nimmt eines auf.</translation>
    </message>
    <message>
        <source>Ignored on this page</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Auf dieser Seite ignoriert</translation>
    </message>
    <message>
        <source>Problems that you do not want to see in the present article.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Probleme, die im jetzigen Artikel nicht erscheinen sollen.</translation>
    </message>
    <message>
        <source>Nothing is ignored on this page.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Auf dieser Seite wird nichts ignoriert.</translation>
    </message>
    <message>
        <source>Ignored on every page</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Auf jeder Seite ignoriert</translation>
    </message>
    <message>
        <source>Problems that you do not want to see on any page of this wiki.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Probleme, die auf keiner Seite dieses Wikis erscheinen sollen.</translation>
    </message>
    <message>
        <source>Nothing is ignored everywhere.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Nichts wird überall ignoriert.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of menus, panels and messages. It holds from the next start.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Von Menüs, Leisten und Meldungen. Sie gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Dark ink on light paper, light ink on dark, or as the system has it.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Dunkle Schrift auf hellem Grund, helle auf dunklem oder wie im System.</translation>
    </message>
    <message>
        <source>Font of the source</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Schriftart des Quelltexts</translation>
    </message>
    <message>
        <source>Letters of one width keep tables and lists in line.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Gleich breite Zeichen halten Tabellen und Listen in der Flucht.</translation>
    </message>
    <message>
        <source>The system’s</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Size of the source</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Schriftgröße des Quelltexts</translation>
    </message>
    <message>
        <source>Of its letters at the usual zoom.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Der Buchstaben bei üblichem Zoom.</translation>
    </message>
    <message>
        <source>Zoom of the source</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Zoom des Quelltexts</translation>
    </message>
    <message>
        <source>Points above or below its size. Ctrl with the wheel over the source changes it, too.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Punkte über oder unter der Schriftgröße. Auch Strg mit dem Mausrad über dem Quelltext ändert ihn.</translation>
    </message>
    <message>
        <source>Font of the preview</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Schriftart der Vorschau</translation>
    </message>
    <message>
        <source>For running text; headings keep theirs.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Für den Fließtext; Überschriften behalten ihre.</translation>
    </message>
    <message>
        <source>The skin’s</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Die des Skins</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Schriftgröße der Vorschau</translation>
    </message>
    <message>
        <source>Of running text at a zoom of 100 %; all else on the page grows with it.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Des Fließtexts bei 100 % Zoom; alles andere auf der Seite wächst mit.</translation>
    </message>
    <message>
        <source>Zoom of the preview</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Zoom der Vorschau</translation>
    </message>
    <message>
        <source>Ctrl with the wheel over the preview changes it, too.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Auch Strg mit dem Mausrad über der Vorschau ändert ihn.</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Long lines of the source run on beyond its edge, or go on in the next row.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Lange Zeilen des Quelltexts laufen über den Rand hinaus oder gehen in der nächsten Reihe weiter.</translation>
    </message>
    <message>
        <source>The article as readers will see it, beside its source.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Der Artikel, wie Leser ihn sehen werden, neben seinem Quelltext.</translation>
    </message>
    <message>
        <source>Choose a command, then press the keys that you want for it.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Einen Befehl auswählen, dann die gewünschten Tasten drücken.</translation>
    </message>
    <message>
        <source>At the start</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>What was never saved comes back in any case.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Nie Gespeichertes kommt in jedem Fall zurück.</translation>
    </message>
    <message>
        <source>Open what was open last</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Öffnen, was zuletzt geöffnet war</translation>
    </message>
    <message>
        <source>What the Folder panel and Quick open list; without one, the folder of the article in view.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Was die Leiste Ordner und Schnell öffnen auflisten; ohne einen der Ordner des angezeigten Artikels.</translation>
    </message>
    <message>
        <source>A bar offers a draft of it after the save.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Eine Leiste bietet nach dem Speichern einen Entwurf dafür an.</translation>
    </message>
    <message>
        <source>Remind of an empty summary</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>An eine leere Zusammenfassung erinnern</translation>
    </message>
    <message>
        <source>Minutes of changes from one snapshot to the next; every save makes one, too. Holds from the next start.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Minuten mit Änderungen von einer Momentaufnahme zur nächsten; auch jedes Speichern macht eine. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>Offered on the welcome page and in the menu File. The files themselves stay as they are.</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Auf der Willkommensseite und im Menü Datei angeboten. Die Dateien selbst bleiben unverändert.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/settings_table.py</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>ui/severity.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>ui/severity.py</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/severity.py</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>hint</source>
        <extracomment>ui/severity.py</extracomment>
        <translation>Tipp</translation>
    </message>
    <message numerus="yes">
        <source>{count} hints</source>
        <extracomment>For one: {count} hint | ui/severity.py</extracomment>
        <translation>
            <numerusform>{count} Tipp</numerusform>
            <numerusform>{count} Tipps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} errors</source>
        <extracomment>For one: {count} error | ui/severity.py</extracomment>
        <translation>
            <numerusform>{count} Fehler</numerusform>
            <numerusform>{count} Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <extracomment>For one: {count} warning | ui/severity.py</extracomment>
        <translation>
            <numerusform>{count} Warnung</numerusform>
            <numerusform>{count} Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <extracomment>For one: {count} note | ui/severity.py</extracomment>
        <translation>
            <numerusform>{count} Hinweis</numerusform>
            <numerusform>{count} Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the keys that you want.</source>
        <extracomment>ui/shortcuts.py</extracomment>
        <translation>Die gewünschten Tasten drücken.</translation>
    </message>
    <message>
        <source>That key is needed for writing. Hold Ctrl or Alt with it.</source>
        <extracomment>ui/shortcuts.py</extracomment>
        <translation>Diese Taste wird zum Schreiben gebraucht. Strg oder Alt dazu halten.</translation>
    </message>
    <message>
        <source>That key opens the menu {menu}.</source>
        <extracomment>ui/shortcuts.py</extracomment>
        <translation>Diese Taste öffnet das Menü {menu}.</translation>
    </message>
    <message>
        <source>Preview: starting</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Vorschau: startet</translation>
    </message>
    <message>
        <source>Preview: working</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Vorschau: rechnet</translation>
    </message>
    <message>
        <source>Preview: live</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Vorschau: aktuell</translation>
    </message>
    <message>
        <source>Preview: stopped</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Vorschau: angehalten</translation>
    </message>
    <message>
        <source>Line and column of the caret</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Zeile und Spalte des Cursors</translation>
    </message>
    <message>
        <source>Words a reader sees. Show more of the article&apos;s figures</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Wörter, die Leser sehen. Weitere Zahlen zum Artikel zeigen</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Nächstes Problem (F8)</translation>
    </message>
    <message>
        <source>How the text is read</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Wie der Text gelesen wird</translation>
    </message>
    <message>
        <source>Encoding and line ends of the file, kept on saving</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Zeichenkodierung und Zeilenenden der Datei, beim Speichern beibehalten</translation>
    </message>
    <message>
        <source>Whether the preview is up to date</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Ob die Vorschau aktuell ist</translation>
    </message>
    <message>
        <source>When the article was saved last</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Wann der Artikel zuletzt gespeichert wurde</translation>
    </message>
    <message>
        <source>Wikitext</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Wikitext</translation>
    </message>
    <message>
        <source>Ln {line}, Col {column}</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Z. {line}, Sp. {column}</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <extracomment>For one: 1 character | ui/status.py</extracomment>
        <translation>
            <numerusform>1 Zeichen</numerusform>
            <numerusform>{count} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <extracomment>{part} is like “3 words, 18 characters”, {whole} like “500 words”. | ui/status.py</extracomment>
        <translation>{whole} (Auswahl: {part})</translation>
    </message>
    <message>
        <source>No problems</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <extracomment>ui/status.py</extracomment>
        <translation>gespeichert {time}</translation>
    </message>
    <message>
        <source>Close this article</source>
        <extracomment>ui/tab_bar.py</extracomment>
        <translation>Diesen Artikel schließen</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <extracomment>ui/tab_bar.py</extracomment>
        <translation>&amp;Andere schließen</translation>
    </message>
    <message>
        <source>Close all to the &amp;right</source>
        <extracomment>ui/tab_bar.py</extracomment>
        <translation>Alle &amp;rechts davon schließen</translation>
    </message>
    <message>
        <source>Not saved to a file yet</source>
        <extracomment>ui/tab_bar.py</extracomment>
        <translation>Noch in keiner Datei gespeichert</translation>
    </message>
    <message>
        <source>{name}, not saved</source>
        <extracomment>ui/tab_bar.py</extracomment>
        <translation>{name}, nicht gespeichert</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <extracomment>ui/text_commands.py</extracomment>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <extracomment>ui/text_commands.py</extracomment>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>ui/text_commands.py</extracomment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>No wiki markup</source>
        <extracomment>ui/text_commands.py</extracomment>
        <translation>Ohne Wikiauszeichnung</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/text_commands.py</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Cite a source</source>
        <extracomment>ui/text_commands.py</extracomment>
        <translation>Quelle angeben</translation>
    </message>
    <message>
        <source>Insert a file</source>
        <extracomment>ui/text_commands.py</extracomment>
        <translation>Datei einfügen</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <extracomment>ui/text_commands.py</extracomment>
        <translation>Vorlage einfügen</translation>
    </message>
    <message>
        <source>Go to line</source>
        <extracomment>ui/text_commands.py</extracomment>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line (1 to {last}):</source>
        <extracomment>ui/text_commands.py</extracomment>
        <translation>Zeile (1 bis {last}):</translation>
    </message>
    <message>
        <source>Heading {level}</source>
        <extracomment>ui/text_commands.py</extracomment>
        <translation>Überschrift {level}</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>ui/text_commands.py</extracomment>
        <translation>Normaler Text</translation>
    </message>
    <message>
        <source>The timeline in {folder} cannot be written or read: {reason}.</source>
        <extracomment>ui/timeline.py</extracomment>
        <translation>Der Versionsverlauf in {folder} lässt sich nicht schreiben oder lesen: {reason}.</translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>ui/toolbar.py</extracomment>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Heading level</source>
        <extracomment>ui/toolbar.py</extracomment>
        <translation>Überschriftenebene</translation>
    </message>
    <message>
        <source>More commands</source>
        <extracomment>ui/toolbar.py</extracomment>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>ui/window.py</extracomment>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <extracomment>ui/window.py</extracomment>
        <translation>&amp;Leisten</translation>
    </message>
    <message>
        <source>{name} could not be opened.</source>
        <extracomment>ui/window.py</extracomment>
        <translation>{name} konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>&amp;Undo “{change}”</source>
        <extracomment>ui/window.py</extracomment>
        <translation>&amp;Rückgängig: „{change}“</translation>
    </message>
    <message>
        <source>&amp;Redo “{change}”</source>
        <extracomment>ui/window.py</extracomment>
        <translation>&amp;Wiederholen: „{change}“</translation>
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
