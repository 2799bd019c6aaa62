// What the form and the review do beyond what they do without scripts: dates and summaries explained while one types,
// names that grow, passages chosen by selecting text, a key for each button of the review.
"use strict";

const token = document.querySelector("input[name=token]")?.value ?? "";

// Asks the preview about a text, once the typing pauses; an answer that a later one has overtaken is dropped.
function whileTyping(field, address, show) {
  let timer = 0;
  let asked = 0;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const mine = ++asked;
      const answer = await fetch(address, { method: "POST", body: new URLSearchParams({ token, text: field.value }) });
      if (answer.ok && mine === asked) {
        show(await answer.text());
      }
    }, 120);
  });
}

for (const field of document.querySelectorAll("[data-explain]")) {
  const words = document.getElementById(field.dataset.explain);
  whileTyping(field, "/-/date", (text) => {
    const answer = JSON.parse(text);
    words.textContent = answer.words;
    words.classList.toggle("wrong", !answer.right);
  });
}

for (const field of document.querySelectorAll("[data-preview]")) {
  const preview = document.getElementById(field.dataset.preview);
  // The HTML is the site's own rendering, made safe there.
  whileTyping(field, "/-/summary", (html) => preview.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes));
}

// Another empty field behind the last one that is filled in.
for (const group of document.querySelectorAll("[data-grows]")) {
  group.addEventListener("input", () => {
    const fields = group.querySelectorAll("input");
    const last = fields[fields.length - 1];
    if (last.value) {
      const next = last.cloneNode();
      next.value = "";
      last.after(next);
    }
  });
}

// A stretch of the source, selected. Offsets count code points, as the program does.
const text = document.querySelector("[data-text]");
if (text) {
  const bar = document.querySelector(".selected");
  const button = bar.querySelector("[data-selected]");
  const stretches = [...text.querySelectorAll("[data-start]")];
  text.querySelector(".quoted")?.scrollIntoView({ block: "center" });
  const points = (string) => [...string].length;
  // Where one end of a selection lies: in a stretch to the character, beside it at its edge.
  const offset = (stretch, node, inner, edge) =>
    Number(stretch.dataset.start) +
    points(stretch.firstChild === node ? node.data.slice(0, inner) : edge === "end" ? stretch.textContent : "");
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const touched = range ? stretches.filter((stretch) => range.intersectsNode(stretch)) : [];
    bar.hidden = touched.length === 0;
    button.value = bar.hidden
      ? ""
      : `${offset(touched[0], range.startContainer, range.startOffset, "start")}-${offset(touched.at(-1), range.endContainer, range.endOffset, "end")}`;
  });
}

// What is sent is sent once, however often a key or a button is pressed until the next page is there.
let isSent = false;
document.addEventListener("submit", (event) => {
  if (isSent) {
    event.preventDefault();
  }
  isSent = true;
});
addEventListener("pageshow", () => {
  isSent = false;
});

const keys = new Map([...document.querySelectorAll("[data-key]")].map((element) => [element.dataset.key, element]));

function isPlain(event) {
  return !event.ctrlKey && !event.metaKey && !event.altKey;
}

// A button whose list wants a look first: its key goes to the list, and there merges with what the list shows.
// Letters search in a list, and so does the button's own when it follows others within the second that a search lasts.
const SEARCH_LASTS = 1000;
for (const button of document.querySelectorAll("[data-list]")) {
  const list = button.form.elements[button.dataset.list];
  let lastLetter = -SEARCH_LASTS;
  const isOpen = () => CSS.supports("selector(:open)") && list.matches(":open");
  list.addEventListener("keydown", (event) => {
    if (!isPlain(event) || isOpen()) {
      return;
    }
    const isSearching = event.timeStamp - lastLetter < SEARCH_LASTS;
    const isOwnKey = event.key.toLowerCase() === button.dataset.key && !isSearching;
    if (isOwnKey || event.key === "Enter") {
      event.preventDefault();
      if (!event.repeat) {
        button.click();
      }
    } else if (event.key === "Escape") {
      list.blur();
    } else if (event.key.length === 1) {
      lastLetter = event.timeStamp;
    }
  });
}

document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest("input, textarea, select") !== null;
  const element = keys.get(event.key.toLowerCase());
  if (isTyping || !element || !isPlain(event) || event.repeat) {
    return;
  }
  // Where the key leads to another field, that field must not get it as well.
  event.preventDefault();
  if (element.dataset.list) {
    element.form.elements[element.dataset.list].focus();
  } else {
    element.click();
  }
});
