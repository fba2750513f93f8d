// jsdom has no CSS.escape, which the component library asks for; a stand-in that does for the ids of these tests.
const CSS = { escape: (text: string) => text.replace(/[^\w-]/g, "\\$&") };
for (const window of [globalThis, document.defaultView]) Object.assign(window ?? {}, { CSS });
export {};
