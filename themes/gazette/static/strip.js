/* The strip of a chronology under keyboard and mouse: one stop of the tabulator, and a brush that chooses days.

   Arrows, Home and End go from day to day, Enter leads there; with Shift they choose days, and Escape lets go. A mouse that
   is drawn across the strip chooses days too. Without this script each day of the strip is a link like any other. */
"use strict";
{
  const strip = document.querySelector(".strip");
  const plot = strip.querySelector(".plot");
  const slots = [...plot.querySelectorAll(".slot")];
  const links = slots.map((slot) => slot.querySelector("a"));
  const stops = links.filter(Boolean);
  const rightToLeft = getComputedStyle(plot).direction === "rtl";
  let chosen = null; // positions of the first and last slot
  let anchor = null; // where choosing began
  let drawn = false; // whether the mouse has left the slot in which it was pressed

  const ask = (range) => {
    const [first, last] = range ?? [];
    const detail = { from: range ? slots[first].dataset.from : "", to: range ? slots[last].dataset.to : "" };
    document.dispatchEvent(new CustomEvent("choose-days", { detail }));
  };

  const mark = (range) => {
    chosen = range;
    plot.classList.toggle("chosen", range !== null);
    slots.forEach((slot, position) => {
      slot.classList.toggle("outside", range !== null && (position < range[0] || position > range[1]));
    });
  };

  const between = (one, other) => [Math.min(one, other), Math.max(one, other)];

  const stopAt = (link) => {
    for (const stop of stops) stop.setAttribute("tabindex", stop === link ? "0" : "-1");
  };

  const goTo = (link) => {
    stopAt(link);
    link.focus();
  };

  const neighbour = (link, key) => {
    const position = stops.indexOf(link);
    const forward = (key === "ArrowRight") !== rightToLeft;
    if (key === "Home") return stops[0];
    if (key === "End") return stops.at(-1);
    return stops[Math.min(Math.max(position + (forward ? 1 : -1), 0), stops.length - 1)];
  };

  plot.addEventListener("keydown", (event) => {
    const link = event.target.closest("a");
    if (!link || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && chosen) {
      anchor = null;
      ask(null);
    } else if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) {
      event.preventDefault();
      const next = neighbour(link, event.key);
      if (event.shiftKey) {
        anchor ??= links.indexOf(link);
        ask(between(anchor, links.indexOf(next)));
      } else {
        anchor = null;
      }
      goTo(next);
    }
  });
  /* Not on the drawing itself: one that listens for the focus would be a stop of its own in Chromium. */
  strip.addEventListener("focusin", (event) => {
    const link = event.target.closest("a");
    if (link) stopAt(link);
  });

  /* The brush is for a mouse or a pen; a finger moves the page, and has the days among the filters. */
  const slotAt = (event) => slots.indexOf(document.elementFromPoint(event.clientX, event.clientY)?.closest(".slot"));
  let pressed = -1;

  plot.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch" || event.button !== 0) return;
    pressed = slotAt(event);
    drawn = false;
  });
  plot.addEventListener("pointermove", (event) => {
    if (pressed < 0) return;
    const here = slotAt(event);
    if (here < 0 || (here === pressed && !drawn)) return;
    drawn = true;
    mark(between(pressed, here));
  });
  addEventListener("pointerup", () => {
    if (pressed >= 0 && drawn && chosen) ask(chosen);
    pressed = -1;
  });
  plot.addEventListener("dragstart", (event) => event.preventDefault());
  plot.addEventListener(
    "click",
    (event) => {
      if (drawn) event.preventDefault();
      drawn = false;
    },
    true,
  );

  const marks = [...plot.querySelectorAll("[data-event]")];
  const bars = slots.map((slot) => slot.querySelector(".bar"));
  const eventHeight = Number(plot.dataset.eventHeight);

  /* Of a bar the part that filters leave stands out from the rest. `begins` are the first and last days on which the
     events left may have begun; null for all. `spans` are the first and last days of the slots. */
  const fillBars = (begins, spans) => {
    const inOrder = begins?.toSorted(([one], [other]) => one - other);
    let next = 0;
    slots.forEach((slot, position) => {
      const bar = bars[position];
      const [begin, end] = spans[position];
      let left = 0;
      for (; inOrder?.[next]?.[0] <= end; next++) if (inOrder[next][0] >= begin && inOrder[next][1] <= end) left++;
      slot.querySelector(".kept")?.remove();
      bar?.classList.toggle("left-out", begins !== null);
      if (!bar || left === 0) return;
      const kept = bar.cloneNode();
      const height = left * eventHeight;
      kept.setAttribute("class", "bar kept");
      kept.setAttribute("y", Number(bar.getAttribute("y")) + Number(bar.getAttribute("height")) - height);
      kept.setAttribute("height", height);
      bar.after(kept);
    });
  };

  document.addEventListener("days-chosen", ({ detail: { from, to, events, begins, dayNumber } }) => {
    const spans = slots.map(({ dataset }) => [dayNumber(dataset.from), dayNumber(dataset.to)]);
    for (const each of marks) each.classList.toggle("left-out", events !== null && !events.has(each.dataset.event));
    if (eventHeight) fillBars(begins, spans);
    const first = spans.findIndex(([, end]) => !(end < from));
    const last = spans.findLastIndex(([begin]) => !(begin > to));
    const asked = from !== undefined || to !== undefined;
    mark(asked && first >= 0 && last >= first ? [first, last] : null);
  });

  /* The reading position: the last day or month of the strip that has come up to its lower edge. */
  const places = stops
    .map((link) => ({ slot: link.closest(".slot"), target: document.getElementById(link.getAttribute("href").split("#")[1]) }))
    .filter(({ target }) => target);
  let waiting = false;

  const showPosition = () => {
    waiting = false;
    const edge = Math.max(strip.getBoundingClientRect().bottom, 0) + 8;
    const visible = places.filter(({ target }) => target.offsetParent !== null);
    const passed = visible.filter(({ target }) => target.getBoundingClientRect().top <= edge);
    const newestFirst = document.querySelector(".newest-first") !== null;
    const here = newestFirst ? passed[0] : passed.at(-1);
    for (const { slot } of places) slot.classList.toggle("here", slot === here?.slot);
  };

  addEventListener(
    "scroll",
    () => {
      if (!waiting) requestAnimationFrame(showPosition);
      waiting = true;
    },
    { passive: true },
  );

  if (stops.length) stopAt(stops[0]);
}
