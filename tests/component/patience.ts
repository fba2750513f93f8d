import { configure } from "@testing-library/react";

/** A busy machine may take longer than the library's second to load a chart's script; nothing waits longer than it must. */
configure({ asyncUtilTimeout: 8000 });
