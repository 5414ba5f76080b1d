// Makes an editor of the field marked with data-sparql: colours, brackets, and completion of what
// this graph has. Without scripts the field is a field. CodeMirror comes before this in the file.
"use strict";

const KEYWORDS = (
  "SELECT DISTINCT REDUCED CONSTRUCT DESCRIBE ASK FROM NAMED WHERE GROUP BY HAVING ORDER ASC DESC " +
  "LIMIT OFFSET VALUES GRAPH OPTIONAL UNION FILTER MINUS BIND EXISTS NOT IN AS PREFIX BASE COUNT " +
  "SUM MIN MAX AVG SAMPLE GROUP_CONCAT SEPARATOR STR LANG LANGMATCHES DATATYPE BOUND IRI COALESCE " +
  "IF REGEX REPLACE SUBSTR STRLEN UCASE LCASE CONTAINS STRSTARTS STRENDS STRBEFORE STRAFTER " +
  "CONCAT YEAR MONTH DAY ROUND ABS CEIL FLOOR isIRI isLiteral isBlank"
).split(" ");
const MOST = 60;

for (const field of document.querySelectorAll("textarea[data-sparql]")) {
  edit(field);
}

function edit(field) {
  const known = fetch(field.dataset.terms)
    .then((answer) => (answer.ok ? answer.json() : nothing()))
    .catch(nothing);
  const form = field.form;
  const editor = CodeMirror.fromTextArea(field, {
    mode: "application/sparql-query",
    lineNumbers: true,
    lineWrapping: true,
    matchBrackets: true,
    indentUnit: 2,
    screenReaderLabel: field.getAttribute("aria-label"),
    extraKeys: {
      "Ctrl-Space": () => complete(editor, known),
      "Ctrl-Enter": () => form.requestSubmit(),
      "Cmd-Enter": () => form.requestSubmit(),
      // keys that go on from here are not the editor's
      Tab: false,
      "Shift-Tab": false,
    },
  });
  editor.on("inputRead", (_, change) => {
    if (/[:?$\w]$/.test(change.text.at(-1)) && !editor.state.completionActive) {
      complete(editor, known);
    }
  });
  const keys = form.querySelector(".keys");
  if (keys) {
    keys.textContent = field.dataset.hint;
  }
}

function nothing() {
  return { prefixes: {}, classes: [], properties: [] };
}

function complete(editor, known) {
  const hint = async () => completions(editor, await known);
  editor.showHint({ hint, completeSingle: false });
}

/** What may stand where the cursor is, for what is typed of it so far. */
function completions(editor, known) {
  const cursor = editor.getCursor();
  const before = editor.getLine(cursor.line).slice(0, cursor.ch);
  const typed = /(?:[?$]\w*|[\w-]*:?[\w-]*)$/.exec(before)[0];
  const list = offered(editor, known, before, typed).slice(0, MOST);
  const found = {
    list,
    from: CodeMirror.Pos(cursor.line, cursor.ch - typed.length),
    to: cursor,
  };
  CodeMirror.on(found, "pick", (one) => declare(editor, known, one.text));
  return found;
}

function offered(editor, known, before, typed) {
  if (/^\s*PREFIX\s+[\w-]*:?$/i.test(before)) {
    return Object.entries(known.prefixes)
      .filter(([prefix]) => `${prefix}:`.startsWith(typed))
      .map(([prefix, namespace]) => shown(`${prefix}: <${namespace}>`, "", ""));
  }
  if (/^[?$]/.test(typed)) {
    const all = new Set(editor.getValue().match(/[?$]\w+/g) ?? []);
    all.delete(typed);
    return [...all].filter((one) => one.startsWith(typed)).map((one) => shown(one, "", ""));
  }
  if (!typed) {
    return [];
  }
  const after = /(?:\ba|rdf:type)\s+[\w-]*:?[\w-]*$/.test(before);
  const terms = after ? known.classes : [...known.properties, ...known.classes];
  const lower = typed.toLowerCase();
  const named = terms.filter(
    (one) =>
      one.name.toLowerCase().startsWith(lower) ||
      (lower.length > 2 && matches(one, lower)),
  );
  const words = typed.includes(":")
    ? []
    : KEYWORDS.filter((one) => one.toLowerCase().startsWith(lower));
  return [
    ...words.map((one) => shown(one, "", "")),
    ...named.map((one) => shown(one.name, one.label, one.count.toLocaleString("en"))),
  ];
}

/** Whether a term is called so, its prefix apart. */
function matches(term, typed) {
  const local = term.name.slice(term.name.indexOf(":") + 1).toLowerCase();
  return local.startsWith(typed) || term.label.toLowerCase().includes(typed);
}

function shown(text, label, count) {
  return {
    text,
    render: (item) => {
      const name = document.createElement("span");
      name.textContent = text;
      const note = document.createElement("small");
      note.textContent = [label, count].filter(Boolean).join(" · ");
      item.append(name, note);
    },
  };
}

/** A name that is taken gets the line that says what its prefix stands for. */
function declare(editor, known, taken) {
  const prefix = /^([\w-]+):[\w-]+$/.exec(taken)?.[1];
  const namespace = known.prefixes[prefix];
  const declared = new RegExp(`^\\s*PREFIX\\s+${prefix}:`, "im");
  if (namespace && !declared.test(editor.getValue())) {
    editor.replaceRange(`PREFIX ${prefix}: <${namespace}>\n`, CodeMirror.Pos(0, 0));
  }
}
