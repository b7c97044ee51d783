import { type PlotOptions, plot } from '@observablehq/plot';
import { useLayoutEffect, useRef, useState } from 'react';

interface Props {
  /** What the picture shows, in a sentence. */
  readonly label: string;
  /** For a width in pixels. */
  readonly picture: (width: number) => PlotOptions;
}

/** A picture as wide as its room, drawn anew when either changes. Colors and type are in charts.css. */
export function PlotFigure({ label, picture }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);

  useLayoutEffect(() => {
    if (!room.current) return;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    watch.observe(room.current);
    return () => watch.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (width === 0) return;
    const svg = plot({ className: 'plot', ...picture(width), width });
    svg.ariaHidden = 'true';
    room.current?.replaceChildren(svg);
  }, [picture, width]);

  return <div ref={room} className="picture" role="img" aria-label={label} />;
}
