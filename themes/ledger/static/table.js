/* The columns of the ledger sort: a click sorts, another turns the order round. The address holds the column.

   Without this script the table stands in the order of time. */
"use strict";
{
  const table = document.querySelector(".ledger");
  const body = table.tBodies[0];
  const headers = [...table.tHead.rows[0].cells];
  const rows = [...body.rows];
  const language = document.documentElement.lang;
  const { compare } = new Intl.Collator(language, { numeric: true });

  const keyOf = {
    position: (_cell, position) => position,
    text: (cell) => cell.textContent.trim(),
    number: (cell) => cell.querySelectorAll("a, .figure").length,
  };

  const sortBy = (header, descending) => {
    const column = headers.indexOf(header);
    const key = keyOf[header.dataset.sort];
    const keyed = rows.map((row, position) => ({ row, position, key: key(row.cells[column], position) }));
    const order = header.dataset.sort === "text" ? compare : (one, other) => one - other;
    keyed.sort((one, other) => order(one.key, other.key) * (descending ? -1 : 1) || one.position - other.position);
    body.replaceChildren(...keyed.map(({ row }) => row));
    for (const other of headers) other.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", descending ? "descending" : "ascending");
  };

  const takeUp = () => {
    const asked = new URLSearchParams(location.search).get("sort") ?? "";
    const header = headers.find(({ dataset }) => dataset.name === asked.replace(/^-/, "")) ?? headers[0];
    if (asked || headers[0].getAttribute("aria-sort") !== "ascending") sortBy(header, asked.startsWith("-"));
  };

  const remember = (name, descending) => {
    const asked = new URLSearchParams(location.search);
    asked.set("sort", `${descending ? "-" : ""}${name}`);
    if (name === headers[0].dataset.name && !descending) asked.delete("sort");
    try {
      history.pushState({}, "", `${location.pathname}${asked.size ? `?${asked}` : ""}${location.hash}`);
    } catch {
      // Opened from disk, some browsers keep the address as it is.
    }
  };

  for (const header of headers) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    button.addEventListener("click", () => {
      const descending = header.getAttribute("aria-sort") === "ascending";
      remember(header.dataset.name, descending);
      sortBy(header, descending);
    });
    header.append(button);
  }
  addEventListener("popstate", takeUp);
  takeUp();
}
