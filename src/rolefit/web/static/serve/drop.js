/** Files that are dropped on a panel or chosen with its button. */

import { by } from "./dom.js";

/** Call `take` with the files that come to a panel. */
export function onFiles(panel, input, take) {
  const place = by(panel);
  by(input).addEventListener("change", () => {
    const files = [...by(input).files];
    by(input).value = "";
    if (files.length) take(files);
  });
  let inside = 0;
  const mark = (step) => {
    inside = Math.max(0, inside + step);
    place.classList.toggle("over", inside > 0);
  };
  place.addEventListener("dragenter", (event) => {
    event.preventDefault();
    mark(1);
  });
  place.addEventListener("dragleave", () => mark(-1));
  place.addEventListener("dragover", (event) => event.preventDefault());
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    mark(-inside);
    const files = [...event.dataTransfer.files];
    if (files.length) take(files);
  });
}

/** A file that misses its place opens nothing in the browser. */
for (const name of ["dragover", "drop"]) window.addEventListener(name, (event) => event.preventDefault());
