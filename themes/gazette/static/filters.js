/* Filters of the chronology: by kind, place, person, organisation, source, words and days, oldest or newest first.

   The address holds all that is chosen, so that a choice can be shared and the back button takes it back. Without this
   script the whole chronology is there. strip.js asks for days with the event "choose-days" and is told with "days-chosen"
   what is chosen and what is left: the addresses of the events, and the first and the last day on which each may have
   begun; nothing of either while all are there. Days are numbers then, and what makes numbers of them comes along. */
"use strict";
{
  const BY = ["kind", "place", "person", "organisation", "source"];
  const FIELDS = [...BY, "text", "from", "to", "order"];
  const SEARCHED = ".headline a, .summary, .quiet a, blockquote, .retold";
  const PAUSE = 150; // milliseconds after the last key before words are looked for

  const root = document.documentElement;
  const form = document.querySelector("form.filters");
  const chronicle = document.querySelector(".chronicle");
  const words = JSON.parse(form.dataset.words);
  const language = root.lang === "en" ? "en-GB" : root.lang;
  const plurals = new Intl.PluralRules(language);
  const days = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const opener = form.querySelector(".open");
  const fields = form.querySelector(".fields");
  let items; // read when first needed: a long chronology opens as fast as without filters
  let typing = 0;

  /* Letters without case and accents. */
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  /* Days as numbers that compare, before the year 1 too; nothing for an open end. */
  const dayNumber = (text) => {
    const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(text ?? "") ?? [];
    return year === undefined ? undefined : (Number(year) * 12 + Number(month)) * 31 + Number(day);
  };

  /* The same as a date, which `Date` itself would not read of years before the first. */
  const dateOf = (text) => {
    const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(text);
    const date = new Date(0);
    date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    return date;
  };

  const say = (key, parts) => {
    const phrase = words[key];
    const form_ = typeof phrase === "string" ? phrase : (phrase[plurals.select(parts.count)] ?? phrase.other);
    return form_.replace(/\{(\w+)\}/g, (_, name) =>
      typeof parts[name] === "number" ? parts[name].toLocaleString(language) : parts[name],
    );
  };

  const readItems = () =>
    [...chronicle.querySelectorAll(".events > [data-kind]")].map((element) => {
      const groups = ["ol, table", ".day", ".month, .apart"].map((group) => element.closest(group));
      return {
        element,
        address: element.querySelector(".headline a").getAttribute("href"),
        from: dayNumber(element.dataset.from) ?? -Infinity,
        to: dayNumber(element.dataset.to) ?? Infinity,
        begun: dayNumber((groups[2] ?? element).dataset.to) ?? Infinity, // by the end of its month or year
        dated: element.closest(".day:not(.vague)") !== null,
        groups,
      };
    });

  const textOf = (item) =>
    (item.text ??= folded([...item.element.querySelectorAll(SEARCHED)].map((part) => part.textContent).join(" ")));

  /* What is chosen, the earlier of two days first. */
  const stateOf = (valueOf) => {
    const state = Object.fromEntries(FIELDS.map((name) => [name, valueOf(name) ?? ""]));
    const { from, to } = state;
    return dayNumber(from) > dayNumber(to) ? { ...state, from: to, to: from } : state;
  };

  const inAddress = () => {
    const asked = new URLSearchParams(location.search);
    return stateOf((name) => asked.get(name));
  };

  const inForm = () => stateOf((name) => form.elements[name]?.value.trim());

  const addressOf = (state) => {
    const asked = new URLSearchParams(location.search);
    for (const name of FIELDS) {
      if (state[name]) asked.set(name, state[name]);
      else asked.delete(name);
    }
    return `${location.pathname}${asked.size ? `?${asked}` : ""}${location.hash}`;
  };

  /* A test that an event passes or not. */
  const testFor = (state) => {
    const by = BY.filter((name) => state[name]);
    const terms = folded(state.text).split(/\s+/).filter(Boolean);
    const from = dayNumber(state.from) ?? -Infinity;
    const to = dayNumber(state.to) ?? Infinity;
    return (item) =>
      item.from <= to &&
      item.to >= from &&
      by.every((name) => (item.element.dataset[name] ?? "").split(" ").includes(state[name])) &&
      terms.every((term) => textOf(item).includes(term));
  };

  const filtersIn = (state) => FIELDS.some((name) => name !== "order" && state[name]);

  /* What is chosen, as the form calls it, without the number of events behind it. */
  const chosenIn = (state) =>
    [...BY, "text"].filter((name) => state[name]).map((name) => {
      const option = form.elements[name]?.selectedOptions?.[0];
      return option ? option.text.replace(/ \(\d+\)$/, "") : state[name];
    });

  /* A year as all pages write it: "2013", "AD 14", "44 BC". */
  const yearOf = (date) => {
    const year = date.getUTCFullYear();
    if (year >= 100) return String(year);
    return year > 0 ? say("after-christ", { year: String(year) }) : say("before-christ", { year: String(1 - year) });
  };

  const written = (parts, date) => parts.map(({ type, value }) => (type === "year" ? yearOf(date) : value)).join("");

  /* A span of days; an end that is open or no day stays open. */
  const inWords = (first, last) => {
    const [begin, end] = [first, last].map((text) => (dayNumber(text) === undefined ? null : dateOf(text)));
    if (!begin && !end) return "";
    if (begin?.getUTCFullYear() !== end?.getUTCFullYear()) {
      const sides = [begin, end].map((date) => (date ? written(days.formatToParts(date), date) : ""));
      return sides.join(" – ").trim();
    }
    return written(days.formatRangeToParts(begin, end), end).replace(/^(\d+)\s*–\s*(?=\d)/, "$1–");
  };

  /* From the first day on which something shown begins to the last on which something ends, or at least begins; nothing
     where something shown has no day of its own. */
  const spanOf = (shown) => {
    const dates = shown.filter((item) => item.dated || item.from === item.to).map(({ element }) => element.dataset);
    const ends = dates.map(({ from, to }) => [from ?? to, to ?? from]);
    if (!ends.length || ends.length < shown.length) return "";
    const later = (one, other) => (dayNumber(one) > dayNumber(other) ? one : other);
    const earlier = (one, other) => (later(one, other) === one ? other : one);
    const first = ends.map(([from]) => from).reduce(earlier);
    const last = ends.map(([, to]) => to).reduce(later);
    return inWords(first, last);
  };

  const tell = (state, shown) => {
    const filtered = filtersIn(state);
    const chosen = inWords(state.from, state.to);
    let told = "";
    if (filtered && shown.length === 0) told = [say("nothing-fits", { total: items.length }), chosen].filter(Boolean).join(" · ");
    else if (filtered) {
      const showing = say("showing", { count: shown.length, total: items.length });
      const span = chosen || spanOf(shown);
      told = span ? say("showing-span", { showing, span }) : showing;
    }
    if (told) told = [told, ...chosenIn(state)].join(" · ");
    const status = form.querySelector("[role=status]");
    if (status.textContent !== told) status.textContent = told;
    form.querySelector("[type=reset]").hidden = !filtered;
  };

  const showOnly = (state) => {
    const fits = testFor(state);
    const shown = items.filter(fits);
    const kept = new Set(shown);
    const full = new Set(shown.flatMap((item) => item.groups));
    for (const item of items) {
      item.element.hidden = !kept.has(item);
      for (const group of item.groups) if (group) group.hidden = !full.has(group);
    }
    chronicle.classList.toggle("filtered", shown.length < items.length);
    return shown;
  };

  /* Turns everything round under its headings. */
  const turn = (newestFirst) => {
    if (chronicle.classList.contains("newest-first") === newestFirst) return;
    chronicle.classList.toggle("newest-first", newestFirst);
    const place = document.createComment("");
    chronicle.replaceWith(place); // apart from the page it turns several times as fast
    for (const list of [chronicle, ...chronicle.querySelectorAll(".month, .events")]) {
      const turned = [...list.children].filter((child) => !child.matches("h2"));
      if (turned.length > 1) list.append(...turned.reverse());
    }
    place.replaceWith(chronicle);
  };

  const apply = (state) => {
    let shown = null;
    if (filtersIn(state) || items) {
      items ??= readItems();
      shown = showOnly(state);
      tell(state, shown);
    } else {
      form.querySelector("[type=reset]").hidden = true;
    }
    turn(state.order === "newest");
    const left = filtersIn(state) ? shown : null;
    const events = left && new Set(left.map((item) => item.address));
    const begins = left && left.map((item) => [item.from, item.dated ? item.from : item.begun]);
    const [from, to] = [dayNumber(state.from), dayNumber(state.to)];
    document.dispatchEvent(new CustomEvent("days-chosen", { detail: { from, to, events, begins, dayNumber } }));
  };

  const fillForm = (state) => {
    for (const name of FIELDS) if (form.elements[name]) form.elements[name].value = state[name];
  };

  /* Takes up what the form says; while words are typed one after the other, back takes them all back. */
  const choose = ({ goesOn = false } = {}) => {
    const state = inForm();
    try {
      if (goesOn && history.state?.typing) history.replaceState({ typing: true }, "", addressOf(state));
      else history.pushState({ typing: goesOn }, "", addressOf(state));
    } catch {
      // Opened from disk, some browsers keep the address as it is.
    }
    apply(state);
  };

  const takeUp = () => {
    const state = inAddress();
    fillForm(state);
    apply(state);
  };

  opener.addEventListener("click", () => {
    fields.hidden = !fields.hidden;
    opener.setAttribute("aria-expanded", String(!fields.hidden));
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", (event) => {
    if (event.target.name !== "text" && event.target.reportValidity()) choose();
  });
  form.addEventListener("input", (event) => {
    if (event.target.name !== "text") return;
    clearTimeout(typing);
    typing = setTimeout(choose, PAUSE, { goesOn: true });
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    const { order } = inForm();
    fillForm({ ...Object.fromEntries(FIELDS.map((name) => [name, ""])), order });
    choose();
    opener.focus();
  });
  document.addEventListener("choose-days", ({ detail }) => {
    form.elements.from.value = detail.from;
    form.elements.to.value = detail.to;
    choose();
  });
  addEventListener("popstate", takeUp);
  /* A link to what is filtered out shows it. */
  addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest("[hidden]")) return;
    form.reset();
    target.scrollIntoView();
  });

  try {
    takeUp();
  } finally {
    root.classList.remove("waiting"); // whatever happens, the page is there to be read
  }
}
