declare namespace App {
  /** All that a page knows. */
  interface Locals {
    view: import('#site/content/view.ts').HtmlView;
    bodies: import('#site/content/view.ts').Bodies;
  }
}

/** A style sheet with all it imports, as one line of text. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}

/** A style sheet as it is written. */
declare module '*.css?raw' {
  const css: string;
  export default css;
}

/** The address of a font that goes with the portal. */
declare module '*.woff2' {
  const address: string;
  export default address;
}
