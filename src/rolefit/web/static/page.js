"use strict";

/* exported element, perCent */
/** An element with a class and a text; both may be left out. */
function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

/** A whole number of per cent; `ends` says what stands for 0 and 100. */
function perCent(whole, ends) {
  return ends[whole] ?? `${whole}%`;
}

/** The page around a frame may ask for the paper of what is in it. */
addEventListener("message", (event) => {
  if (event.source === parent && event.data === "print") print();
});
