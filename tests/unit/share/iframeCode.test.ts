import { describe, expect, it } from "vitest";
import { iframeCode } from "../../../src/share/iframeCode.ts";

const code = iframeCode({
  src: "https://per90.example/embed/?p=a_eng1-2017&m=passes",
  title: 'Van Dijk "leads" <b>the</b> three & more',
  height: 412,
});

describe("the iframe code", () => {
  it("carries what a frame needs, and no more rights than these", () => {
    expect(code).toBe(
      '<iframe src="https://per90.example/embed/?p=a_eng1-2017&amp;m=passes"' +
        ' title="Van Dijk &quot;leads&quot; &lt;b&gt;the&lt;/b&gt; three &amp; more" loading="lazy"' +
        ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"' +
        ' referrerpolicy="strict-origin-when-cross-origin" width="100%" height="412" style="width:100%;border:0"></iframe>',
    );
  });

  it("cannot be left by a title or an address", () => {
    const hostile = iframeCode({
      src: 'x" onload="alert(1)',
      title: '"><script>alert(1)</script>',
      height: 1,
    });
    expect(hostile.match(/[<>]/g)).toHaveLength(4);
    expect(hostile.match(/"/g)).toHaveLength(16);
  });
});
