// A button beside each text marked with data-copy, which says what the button is called; data-copied
// is what it says when it is done.
"use strict";

for (const text of document.querySelectorAll("[data-copy]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = text.dataset.copy;
  const copied = text.textContent;
  button.addEventListener("click", async () => {
    await write(copied, text);
    button.textContent = text.dataset.copied;
    setTimeout(() => (button.textContent = text.dataset.copy), 2000);
  });
  text.before(button);
}

/** Browsers give the clipboard to pages of secure origins; elsewhere the old way is left. */
async function write(copied, text) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(copied);
    return;
  }
  getSelection().selectAllChildren(text);
  document.execCommand("copy");
}
