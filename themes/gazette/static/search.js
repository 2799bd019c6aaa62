/* The search page: asks pagefind's index, which is part of the site. The address holds the words that are looked for. */
"use strict";
{
  const AT_ONCE = 10;
  const PAUSE = 200; // milliseconds after the last key

  const form = document.querySelector("form.search");
  const input = form.elements.words;
  const list = form.querySelector(".results");
  const status = form.querySelector("[role=status]");
  const more = form.querySelector(".more");
  const words = JSON.parse(form.dataset.words);
  const language = document.documentElement.lang;
  const plurals = new Intl.PluralRules(language);
  const index = new URL(form.dataset.index, document.baseURI).href;
  let pagefind;
  let found = [];
  let shown = 0;
  let typing = 0;

  const load = async () => {
    pagefind ??= await import(index);
    return pagefind;
  };

  const say = (count) => {
    const phrase = (count === 0 && words.found.none) || words.found[plurals.select(count)] || words.found.other;
    return phrase.replace("{count}", count.toLocaleString(language));
  };

  /* Text with the words found marked, of which nothing but text and marks is taken. */
  const excerptOf = (html) => {
    const parsed = new DOMParser().parseFromString(html, "text/html");
    const excerpt = document.createElement("p");
    for (const node of parsed.body.childNodes) {
      const part = node.nodeName === "MARK" ? document.createElement("mark") : document.createTextNode("");
      part.textContent = node.textContent;
      excerpt.append(part);
    }
    return excerpt;
  };

  const itemOf = ({ url, meta, excerpt }) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = url;
    link.textContent = meta.title;
    const heading = document.createElement("h2");
    heading.className = "headline";
    heading.append(link);
    item.append(heading);
    if (meta.when) {
      const when = document.createElement("p");
      when.className = "when";
      when.textContent = meta.when;
      item.append(when);
    }
    item.append(excerptOf(excerpt));
    return item;
  };

  const showMore = async () => {
    const asked = found;
    const next = await Promise.all(found.slice(shown, shown + AT_ONCE).map((result) => result.data()));
    if (asked !== found) return; // other words have been asked for meanwhile
    const items = next.map(itemOf);
    list.append(...items);
    shown += items.length;
    more.hidden = shown >= found.length;
    return items[0];
  };

  const look = async () => {
    const sought = input.value.trim();
    try {
      const results = sought ? (await (await load()).search(sought)).results : [];
      if (sought !== input.value.trim()) return;
      found = results;
    } catch {
      status.textContent = words["search-fails"];
      return;
    }
    shown = 0;
    list.replaceChildren();
    status.textContent = sought ? say(found.length) : "";
    await showMore();
  };

  const remember = () => {
    const sought = input.value.trim();
    const address = `${location.pathname}${sought ? `?${new URLSearchParams({ words: sought })}` : ""}`;
    try {
      if (history.state?.typing) history.replaceState({ typing: true }, "", address);
      else history.pushState({ typing: true }, "", address);
    } catch {
      // Opened from disk, some browsers keep the address as it is.
    }
  };

  const takeUp = () => {
    input.value = new URLSearchParams(location.search).get("words") ?? "";
    return look();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typing);
    remember();
    look();
  });
  input.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      remember();
      look();
    }, PAUSE);
  });
  more.addEventListener("click", async () => (await showMore())?.querySelector("a").focus());
  addEventListener("popstate", takeUp);
  takeUp().finally(() => document.documentElement.classList.remove("waiting"));
}
