// The embed's runtime under the name that development builds ask for too.
export { Fragment, jsx, jsxs, jsx as jsxDEV } from "../../src/embed/static/jsx-runtime.ts";
