/** The tabs: by click, by arrow keys, Home and End. */

import { by } from "./dom.js";

const tabs = [...document.querySelectorAll("#ui-tabs [role=tab]")];

export function openTab(tab) {
  for (const other of tabs) {
    const chosen = other === tab;
    other.setAttribute("aria-selected", String(chosen));
    other.tabIndex = chosen ? 0 : -1;
    by(other.getAttribute("aria-controls")).hidden = !chosen;
  }
}

for (const tab of tabs) tab.addEventListener("click", () => openTab(tab));
by("ui-tabs").addEventListener("keydown", (event) => {
  const at = tabs.indexOf(document.activeElement);
  const last = tabs.length - 1;
  const next = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  }[event.key];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  openTab(tabs[next]);
  tabs[next].focus();
});
