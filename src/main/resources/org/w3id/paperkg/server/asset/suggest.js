// Suggestions below fields marked with data-suggest, which names the kind: all, author or topic.
// The pattern is the WAI-ARIA APG's editable combobox with a list box. Without scripts the fields
// are fields, and the server takes whatever is typed.
"use strict";

const PAUSE = 120;

for (const field of document.querySelectorAll("input[data-suggest]")) {
  suggest(field);
}

function suggest(field) {
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = `suggestions-${field.name}-${Math.random().toString(36).slice(2, 8)}`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.getAttribute("aria-label") ?? field.name);
  list.hidden = true;
  const place = document.createElement("span");
  place.className = "suggest";
  field.before(place);
  place.append(field, list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");
  field.autocomplete = "off";

  let chosen = -1;
  let asked = 0;
  let waiting;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };

  const point = (place) => {
    const options = [...list.children];
    chosen = (place + options.length) % options.length;
    options.forEach((one, i) => one.setAttribute("aria-selected", String(i === chosen)));
    field.setAttribute("aria-activedescendant", options[chosen].id);
    options[chosen].scrollIntoView({ block: "nearest" });
  };

  const take = (one) => {
    close();
    if (field.dataset.suggest === "all") {
      location.href = one.href;
      return;
    }
    field.value = one.value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const show = (found) => {
    list.replaceChildren(...found.map((one, i) => option(list.id, one, i, take)));
    chosen = -1;
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(found.length > 0));
    field.removeAttribute("aria-activedescendant");
  };

  const ask = async () => {
    const typed = field.value.trim();
    if (!typed) {
      close();
      return;
    }
    const number = ++asked;
    const address = new URL("/search/suggest", location.origin);
    address.search = new URLSearchParams({
      q: typed,
      kind: field.dataset.suggest,
      lang: document.documentElement.lang,
    });
    try {
      const answer = await fetch(address);
      // a later question may have been answered before
      if (answer.ok && number === asked && document.activeElement === field) {
        show(await answer.json());
      }
    } catch {
      close();
    }
  };

  // fires for each letter of a syllable that is being put together, too
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
  field.addEventListener("blur", () => setTimeout(close, PAUSE));
  field.addEventListener("keydown", (event) => {
    // Enter and arrows belong to the input method while it puts a syllable together
    if (event.isComposing || list.hidden) {
      return;
    }
    if (event.key === "ArrowDown") {
      point(chosen + 1);
    } else if (event.key === "ArrowUp") {
      point(chosen < 0 ? -1 : chosen - 1);
    } else if (event.key === "Enter" && chosen >= 0) {
      list.children[chosen].click();
    } else if (event.key === "Escape") {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });
}

function option(list, one, number, take) {
  const item = document.createElement("li");
  item.id = `${list}-${number}`;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  const label = document.createElement("span");
  label.textContent = one.label;
  const note = document.createElement("span");
  note.className = "figure";
  note.textContent = one.note;
  item.append(label, note);
  // before the field loses the focus
  item.addEventListener("mousedown", (event) => event.preventDefault());
  item.addEventListener("click", () => take(one));
  return item;
}
