import type { ReactNode } from "react";

/** The frame of a static chart: as wide and high as its layout, and an image of that name to a screen reader. */
export function ChartSvg({
  size: { width, height },
  title,
  metric,
  children,
}: {
  /** Pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly title: string;
  /** Of a chart of a single one. */
  readonly metric?: string;
  readonly children: ReactNode;
}) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={title}
      data-metric={metric}
    >
      {children}
    </svg>
  );
}
