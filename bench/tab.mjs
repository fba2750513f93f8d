/** The window that every chart is drawn in, in CSS pixels. */
export const WINDOW = { width: 640, height: 400 };

/**
 * Opens an empty tab in a browser context of its own, so with a cold cache.
 *
 * @returns `send` and `on` speak with this tab alone; `close` forgets it and its cache
 */
export async function openTab(browser, { width, height } = WINDOW) {
  const { browserContextId } = await browser.send("Target.createBrowserContext");
  const { targetId } = await browser.send("Target.createTarget", {
    url: "about:blank",
    browserContextId,
    width,
    height,
  });
  const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
  const send = (method, params) => browser.send(method, params, sessionId);
  await send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
  await send("Page.enable");
  return {
    browserContextId,
    send,
    on: (method, listener) =>
      browser.listen((event) => {
        if (event.sessionId === sessionId && event.method === method) listener(event.params);
      }),
    /** The value of an expression in the page; a promise is waited for. */
    async evaluate(expression) {
      const { result, exceptionDetails } = await send("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    close: () => browser.send("Target.disposeBrowserContext", { browserContextId }),
  };
}
