/**
 * An SVG file as PNG, each as large as the SVG says.
 *
 * @param svg with width and height of its own, in pixels
 * @returns undefined where the browser cannot: a canvas has a largest size, and some browsers refuse canvases
 */
export async function pngBlob(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob | undefined> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    return await drawn(image, width, height);
  } catch {
    // Said by the caller, who can offer the SVG instead.
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function drawn(image: HTMLImageElement, width: number, height: number): Promise<Blob | undefined> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null) return Promise.resolve(undefined);
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), "image/png"));
}
