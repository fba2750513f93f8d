/**
 * What a page's requests weigh.
 *
 * @returns bytes of bodies as they were sent, by kind; `code` is document, script and style; `wire` has the headers too
 */
export function bodies(requests) {
  const sum = (...kinds) =>
    requests.filter(({ kind }) => kinds.includes(kind)).reduce((total, { body }) => total + body, 0);
  return {
    document: sum("document"),
    script: sum("script"),
    style: sum("style"),
    data: sum("data"),
    code: sum("document", "script", "style"),
    wire: requests.reduce((total, { wire }) => total + wire, 0),
    requests: requests.length,
  };
}
