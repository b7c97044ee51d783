interface Window {
  /** https://www.w3.org/TR/trusted-types/, as far as the page's first script needs it. */
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
  };
}

declare module 'subset-font' {
  type Axis = number | { min: number; max: number; default?: number };

  /** Cuts a font down to the characters of `text`; https://github.com/papandreou/subset-font */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      variationAxes: Record<string, Axis>;
      keepFeatures?: string[];
    },
  ): Promise<Buffer>;
}
