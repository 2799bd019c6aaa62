/* Runs before anything is drawn: the reader's choice of light or dark, and that there are scripts at all. */
"use strict";
{
  const root = document.documentElement;
  root.classList.add("scripted");
  if (location.search.length > 1 || location.hash.startsWith("#at-")) {
    root.classList.add("waiting"); // until another script has read the address; not for ever where it does not come
    setTimeout(() => root.classList.remove("waiting"), 2000);
  }
  try {
    const scheme = localStorage.getItem("scheme");
    if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;
  } catch {
    // A browser that keeps nothing for this site: what the system prefers counts.
  }
}
