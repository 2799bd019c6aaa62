/* The button that turns light into dark and back. The choice is kept; one that the system makes too is forgotten. */
"use strict";
{
  const root = document.documentElement;
  const button = document.querySelector(".scheme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const preferred = () => (system.matches ? "dark" : "light");
  const show = () => button.setAttribute("aria-pressed", String((root.dataset.scheme ?? preferred()) === "dark"));

  const keep = (scheme) => {
    try {
      if (scheme) localStorage.setItem("scheme", scheme);
      else localStorage.removeItem("scheme");
    } catch {
      // Not kept: the choice holds for this page.
    }
  };

  button?.addEventListener("click", () => {
    const scheme = (root.dataset.scheme ?? preferred()) === "dark" ? "light" : "dark";
    if (scheme === preferred()) delete root.dataset.scheme;
    else root.dataset.scheme = scheme;
    keep(root.dataset.scheme);
    show();
  });
  system.addEventListener("change", show);
  if (button) show();
}
