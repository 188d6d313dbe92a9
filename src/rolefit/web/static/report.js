"use strict";
/* global element, perCent */
(() => {
  const $ = (id) => document.getElementById(id);
  const data = JSON.parse($("data").textContent);
  const { n, columns, roles } = data;
  const cell = (column, row) => (column.of ? column.of[column.at[row]] : column.at[row]);
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const state = { words: [], roles: new Set(), unsure: "", sort: "", up: true, page: 0, size: 50 };
  let order = Uint32Array.from({ length: n }, (_, row) => row);
  let shown = order;
  const ranks = new Map();
  const texts = columns.filter((column) => column.search);
  let haystack = null;

  function buildHaystack() {
    if (haystack) return;
    const folded = texts.map((column) => (column.of ? column.of.map(fold) : null));
    haystack = Array.from({ length: n }, (_, row) =>
      texts.map((column, k) => (folded[k] ? folded[k][column.at[row]] : fold(column.at[row]))).join("\n"),
    );
  }
  function rankOf(column) {
    if (column.type === "number") return column.at;
    let rank = ranks.get(column);
    if (!rank) {
      const values = column.of || column.at;
      const places = Array.from(values, (_, k) => k);
      if (column.key !== "role") {
        const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
        const keys = values.length > 20000 ? values.map(fold) : null;
        places.sort(
          keys
            ? (a, b) => (keys[a] < keys[b] ? -1 : keys[a] > keys[b] ? 1 : a - b)
            : (a, b) => collator.compare(values[a], values[b]) || a - b,
        );
      }
      const position = new Uint32Array(values.length);
      places.forEach((value, place) => {
        position[value] = values[value] === "" ? 4294967295 : place;
      });
      rank = column.of ? Uint32Array.from(column.at, (value) => position[value]) : position;
      ranks.set(column, rank);
    }
    return rank;
  }
  function sortRows() {
    order = Uint32Array.from({ length: n }, (_, row) => row);
    const column = columns.find((column) => column.key === state.sort);
    if (!column) return;
    const rank = rankOf(column);
    const sign = state.up ? 1 : -1;
    order.sort((a, b) => (rank[a] === rank[b] ? a - b : sign * (rank[a] < rank[b] ? -1 : 1)));
  }
  function filterRows() {
    const role = columns.find((column) => column.key === "role").at;
    const unsure = columns.find((column) => column.key === "why").at;
    if (state.words.length) buildHaystack();
    shown = order.filter(
      (row) =>
        (!state.roles.size || state.roles.has(role[row])) &&
        (!state.unsure || (state.unsure === "unsure") === unsure[row] > 0) &&
        state.words.every((word) => haystack[row].includes(word)),
    );
  }
  /** Text of the table, which may run from right to left. */
  function own(className, text) {
    const made = element("span", className, text);
    made.dir = "auto";
    return made;
  }
  function fill(td, column, row) {
    const value = cell(column, row);
    if (column.key === "role") {
      const look = roles[column.at[row]];
      const badge = element("span", "badge role-" + look.key);
      const mark = element("span", "mark", look.mark);
      mark.setAttribute("aria-hidden", "true");
      badge.append(mark, look.short);
      td.className = "role";
      td.append(badge);
    } else if (column.type === "number") {
      td.className = "num";
      const figure = (value / column.scale).toFixed(0);
      td.textContent = column.ends ? perCent(figure, column.ends) : figure;
    } else if (column.key === "title") {
      td.append(own("title", value || "(no title)"));
      for (const extra of columns.filter((other) => other.below)) {
        const said = cell(extra, row);
        if (said) td.append(own("said", said));
      }
    } else {
      td.className = column.key;
      td.dir = "auto";
      td.textContent = value;
    }
  }
  const body = $("rows");
  const heads = columns.filter((column) => !column.below);
  function draw() {
    const pages = Math.max(1, Math.ceil(shown.length / state.size));
    state.page = Math.min(Math.max(state.page, 0), pages - 1);
    const from = state.page * state.size;
    const drawn = document.createDocumentFragment();
    for (const row of shown.subarray(from, from + state.size)) {
      const tr = element("tr");
      tr.setAttribute("role", "row");
      for (const column of heads) {
        const td = element("td");
        td.setAttribute("role", "cell");
        td.dataset.label = column.name;
        fill(td, column, row);
        tr.append(td);
      }
      drawn.append(tr);
    }
    body.replaceChildren(drawn);
    const count = shown.length.toLocaleString("en");
    const last = Math.min(from + state.size, shown.length);
    $("status").textContent = shown.length
      ? `${(from + 1).toLocaleString("en")} to ${last.toLocaleString("en")} of ${count} posts` +
        (shown.length < n ? ` (${n.toLocaleString("en")} in all)` : "")
      : "No post matches: change the search or the filters.";
    $("page").textContent = `Page ${(state.page + 1).toLocaleString("en")} of ${pages.toLocaleString("en")}`;
    for (const [id, off] of [
      ["first", !state.page],
      ["previous", !state.page],
      ["next", state.page >= pages - 1],
      ["last", state.page >= pages - 1],
    ])
      $(id).setAttribute("aria-disabled", String(off));
    for (const th of document.querySelectorAll("#posts th")) {
      if (th.dataset.key === state.sort) th.setAttribute("aria-sort", state.up ? "ascending" : "descending");
      else th.removeAttribute("aria-sort");
    }
    $("sort").value = state.sort ? state.sort + (state.up ? " up" : " down") : "";
  }
  function again() {
    state.page = 0;
    filterRows();
    draw();
  }
  function sortBy(key, up) {
    state.sort = key;
    state.up = up;
    sortRows();
    again();
  }

  let waiting = 0;
  $("search").addEventListener("focus", () => setTimeout(buildHaystack, 50), { once: true });
  $("search").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      state.words = fold($("search").value).split(/\s+/).filter(Boolean);
      again();
    }, 120);
  });
  for (const button of document.querySelectorAll("[data-role]"))
    button.addEventListener("click", () => {
      const role = Number(button.dataset.role);
      if (!state.roles.delete(role)) state.roles.add(role);
      button.setAttribute("aria-pressed", String(state.roles.has(role)));
      again();
    });
  $("certainty").addEventListener("change", () => {
    state.unsure = $("certainty").value;
    again();
  });
  $("size").addEventListener("change", () => {
    state.size = Number($("size").value);
    state.page = 0;
    draw();
  });
  $("sort").addEventListener("change", () => {
    const [key, way] = $("sort").value.split(" ");
    sortBy(key, way === "up");
  });
  for (const th of document.querySelectorAll("#posts th"))
    th.querySelector("button").addEventListener("click", () => {
      const column = columns.find((column) => column.key === th.dataset.key);
      sortBy(column.key, state.sort === column.key ? !state.up : column.type !== "number");
    });
  const go = { first: () => 0, previous: (page) => page - 1, next: (page) => page + 1, last: () => Infinity };
  for (const id of Object.keys(go))
    $(id).addEventListener("click", () => {
      if ($(id).getAttribute("aria-disabled") === "true") return;
      state.page = go[id](state.page);
      draw();
    });
  $("clear").addEventListener("click", () => {
    $("search").value = $("certainty").value = "";
    Object.assign(state, { words: [], unsure: "" });
    state.roles.clear();
    for (const button of document.querySelectorAll("[data-role]")) button.setAttribute("aria-pressed", "false");
    again();
  });
  if (matchMedia("(max-width:48rem)").matches) $("size").value = state.size = 25;
  $("table").hidden = false;
  filterRows();
  draw();
})();
