// "Edit" beside each event of a page in the preview: where a heading leads to an event, and on the event's own page.
"use strict";

const own = document.currentScript;
const base = own.dataset.base;

function entryOf(address) {
  const path = new URL(address, location.href).pathname;
  const found = path.startsWith(base) ? /^events\/([a-z0-9-]+)\.html$/.exec(path.slice(base.length)) : null;
  return found ? found[1] : "";
}

function addLink(heading, id) {
  const link = document.createElement("a");
  link.className = "dateline-edit";
  link.href = `/-/edit/${id}`;
  link.textContent = own.dataset.words;
  heading.append(" ", link);
}

for (const link of document.querySelectorAll("main :is(h2, h3, h4) > a[href]")) {
  const id = entryOf(link.href);
  if (id && id !== "index") {
    addLink(link.parentElement, id);
  }
}
