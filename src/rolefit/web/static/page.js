"use strict";

/* exported element */
/** An element with a class and a text; both may be left out. */
function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
