/**
 * The messages that tell a host page how high the embed is, in every dialect: our own, AMP's, Embedly's, and
 * WordPress's where the host put its secret into the fragment.
 *
 * @param height whole pixels
 * @param address of the embed, with its fragment, e.g. ".../embed/?m=passes#?secret=abc"
 */
export function sizeMessages(height: number, address: string): readonly unknown[] {
  const secret = /#(?:.*[?&])?secret=([\w-]{1,64})(?=&|$)/.exec(address)?.[1];
  return [
    { type: "per90:size", v: 1, height },
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ src: address, context: "iframe.resize", height }),
    ...(secret === undefined ? [] : [{ message: "height", value: height, secret }]),
  ];
}
