import js from "@eslint/js";
import globals from "globals";

export default [
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2022, sourceType: "script", globals: globals.browser },
    rules: { eqeqeq: "error", "no-var": "error", "prefer-const": "error", strict: ["error", "global"] },
  },
  // The page of `rolefit serve` asks for its scripts one by one: they are modules.
  { files: ["static/serve/*.js"], languageOptions: { sourceType: "module" }, rules: { strict: "off" } },
];
