/** Size of a picture in pixels. A page that states it does not move when the picture arrives. */
export interface PictureSize {
  width: number;
  height: number;
}

/** @throws {Error} if an SVG does not state its size by `viewBox` */
export function readPictureSize(svg: string): PictureSize {
  const [, width, height] = /<svg[^>]*\sviewBox="[\d.]+ [\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error("A picture must state its size by viewBox.");
  return { width: Math.round(Number(width)), height: Math.round(Number(height)) };
}
