/* The map in time: a slider above it shows one day, month or year after the other. Without it the list below tells all. */
"use strict";
{
  const atlas = document.getElementById("atlas");
  const steps = [...document.querySelectorAll(".map-steps > li")];

  /* Show what happened in one step of time; in all of them where there is none. */
  function show(step) {
    const chosen = step?.dataset.step;
    for (const mark of atlas.querySelectorAll(".event-mark")) {
      mark.classList.toggle("off", chosen !== undefined && mark.dataset.step !== chosen);
    }
    for (const place of atlas.querySelectorAll("[data-steps]")) {
      const all = place.dataset.steps.split(" ");
      const now = chosen === undefined ? all : all.filter((number) => number === chosen);
      place.classList.toggle("off", now.length === 0);
      const disc = place.querySelector(".disc");
      if (disc) {
        disc.dataset.radius ??= disc.getAttribute("r");
        disc.setAttribute("r", disc.dataset.radius * Math.sqrt(now.length / all.length));
      }
    }
    for (const each of steps) {
      each.hidden = step !== undefined && each !== step;
    }
  }

  function control() {
    const bar = document.createElement("div");
    bar.className = "in-time";
    const label = document.createElement("label");
    const slider = document.createElement("input");
    slider.type = "range";
    slider.min = 0;
    slider.max = steps.length;
    slider.value = 0;
    const told = document.createElement("output");
    const words = document.createElement("span");
    words.textContent = atlas.dataset.label;
    label.append(words, slider);
    bar.append(button("←", atlas.dataset.earlier, -1), label, button("→", atlas.dataset.later, 1), told);

    function button(sign, name, by) {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = sign;
      made.setAttribute("aria-label", name);
      made.addEventListener("click", () => {
        slider.value = Number(slider.value) + by;
        turn();
      });
      return made;
    }

    /* Follow the slider, and note in the address where it stands. */
    function turn() {
      const step = steps[slider.value - 1];
      history.replaceState(null, "", step ? `#${step.id}` : location.pathname + location.search);
      tell(step);
    }

    function tell(step) {
      const name = step ? step.querySelector("h3").textContent.trim() : atlas.dataset.all;
      told.textContent = name;
      slider.setAttribute("aria-valuetext", name);
      show(step);
    }

    /* Go where the address says. */
    function read() {
      const position = steps.findIndex((step) => `#${step.id}` === location.hash);
      slider.value = position + 1;
      tell(steps[position]);
    }

    slider.addEventListener("input", turn);
    addEventListener("hashchange", read);
    read();
    return bar;
  }

  if (atlas && steps.length > 1) {
    atlas.before(control());
    document.documentElement.classList.remove("waiting");
    if (steps.some((step) => `#${step.id}` === location.hash)) {
      // The address names a place in the list below; whoever opens it wants the map in that state.
      addEventListener("load", () => atlas.previousElementSibling.scrollIntoView());
    }
  }
}
